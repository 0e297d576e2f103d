import { addLineByLine, gainOf, type LineOutcome } from '../../kit/addLineByLine.js';
import { lineItem, type BigCommerceCart, type BigCommerceState } from './cart.js';
import { isNumber, type BigCommerceProducts } from './product.js';
import type { CartError } from '../../contract/errors.js';
import type { AddLine } from '../../contract/types.js';
import type { SessionPlatform } from '../../kit/sessionPlatform.js';
import type { StencilTheme } from './theme.js';

interface ChangeParts {
  cart: BigCommerceCart;
  products: BigCommerceProducts;
  theme: StencilTheme;
  /** The text modifier that keeps the attribution token on a line. */
  modifierId: string | false | undefined;
}

type BigCommerceChanges = Pick<SessionPlatform<BigCommerceState>, 'add' | 'setQuantity'>;

/** All that changes the cart. */
export function createBigCommerceChanges({
  cart,
  products,
  theme,
  modifierId,
}: ChangeParts): BigCommerceChanges {
  async function addLine(
    line: AddLine,
    state: BigCommerceState,
    signal: AbortSignal,
  ): Promise<LineOutcome<BigCommerceState>> {
    const { variantId, quantity } = line;
    const productId = variantId && !isNumber(variantId) ? undefined : await products.idOf(line);
    if (!productId)
      return {
        variantId: variantId ?? '',
        actual: 0,
        state,
        explain: () => ({
          code: 'invalid_variant',
          message: `${variantId ?? line.productId}: give the shop’s number as ref.id`,
        }),
      };
    const token = Object.values(line.attribution ?? {})[0];
    const properties = { ...line.properties, ...(modifierId && token && { [modifierId]: token }) };
    const item = lineItem({ ...line, properties }, productId);
    const { before, after, error } = await cart.change(
      state,
      'POST',
      '/items',
      { lineItems: [item] },
      signal,
    );
    const heldIn = ({ lines }: BigCommerceState) =>
      lines.filter(
        ({ again, variantId: held }) =>
          again?.productId === productId && (!variantId || held === variantId),
      );
    const quantityIn = (of: BigCommerceState) =>
      heldIn(of).reduce((sum, held) => sum + held.quantity, 0);
    const inCart = quantityIn(after);
    const actual = gainOf(quantity, quantityIn(before), inCart);
    return {
      variantId: variantId || (heldIn(after)[0]?.variantId ?? ''),
      actual,
      state: after,
      explain: () =>
        refine(
          products,
          error ?? { code: 'unknown', message: 'Not all went in' },
          { ...line, ref: { id: productId } },
          quantity,
          inCart,
        ),
    };
  }

  return {
    add: (lines, before, signal) =>
      addLineByLine(lines, before, signal, addLine, ({ summary }) => theme.show(summary.count)),
    async setQuantity(key, quantity, signal) {
      const now = await cart.read(signal);
      if (!now.ok) return now.error;
      const line = now.value.lines.find((held) => held.key === key);
      const again = line?.again;
      if (!again) return { code: line ? 'not_purchasable' : 'conflict', message: 'No such line' };
      const json = quantity ? { lineItem: lineItem({ ...again, quantity }, again.productId) } : {};
      const { error } = await cart.change(
        now.value,
        quantity ? 'PUT' : 'DELETE',
        `/items/${key}`,
        json,
        signal,
      );
      return error ? refine(products, error, again, quantity - line.quantity, line.quantity) : null;
    },
  };
}

/** A refusal that says too little is held against what the shop says of the product. */
async function refine(
  { getProduct }: BigCommerceProducts,
  error: CartError,
  line: AddLine,
  wanted: number,
  inCart: number,
): Promise<CartError> {
  let { code } = error;
  if (code === 'validation' || code === 'invalid_variant') {
    const live = await getProduct(line);
    const variant = live?.variants.find(({ id }) => !line.variantId || id === line.variantId);
    if (live?.variants.length && !variant) code = 'invalid_variant';
    else if (live && !(variant ?? live).available) code = 'sold_out';
    else if (inCart + wanted > (variant?.left ?? Infinity)) code = 'not_enough_stock';
  }
  // Sold out, but for the pieces in this cart.
  return { ...error, code: code === 'sold_out' && inCart ? 'not_enough_stock' : code, inCart };
}
