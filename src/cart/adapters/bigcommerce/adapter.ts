import { goTo } from '../../kit/goTo.js';
import { requestTimeoutMs } from '../../kit/http.js';
import { getOwn, ownId } from '../../kit/read.js';
import { createSessionCart, type SessionPlatform } from '../../kit/sessionCart.js';
import { createBigCommerceRequests, lineItem, type BigCommerceState } from './cart.js';
import { createProducts, isNumber } from './product.js';
import { createStencilTheme } from './theme.js';
import type { CartError } from '../../contract/errors.js';
import type { CartAdapterFactory } from '../../contract/page.js';
import type { AddLine, AddResult } from '../../contract/types.js';
import type { BigCommerceSettings } from './settings.js';

/**
 * The cart of a BigCommerce storefront (Stencil themes), through the Storefront REST API in the shopper's own session. Headless
 * shops (Catalyst) have no such API on their pages.
 *
 * An add needs the product's number beside the variant's: the feed's `ref.id`, a feed id that is a number, or the form of the
 * product's own page; with a token the shop is asked. Price and stock of single variants are told of products with at most 50 variants.
 *
 * Settings: {@link BigCommerceSettings}.
 */
export const createBigCommerceCart: CartAdapterFactory<BigCommerceSettings> = (
  page,
  settings = {},
) => {
  const timeoutMs = requestTimeoutMs(settings);
  const cart = createBigCommerceRequests(page, timeoutMs);
  const { idOf, getProduct, getProducts } = createProducts(page, settings, timeoutMs);
  const theme = createStencilTheme(page, timeoutMs);
  const modifierId =
    getOwn(settings, 'attribution') !== 'none' && ownId(settings, 'attributionModifierId');

  /** A refusal that says too little is held against what the shop says of the product. */
  async function refine(
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

  const add: SessionPlatform<BigCommerceState>['add'] = async (lines, state, signal) => {
    let error: CartError | undefined;
    const added: AddResult['added'] = [];
    for (const line of lines) {
      const { variantId, quantity } = line;
      const productId = variantId && !isNumber(variantId) ? undefined : await idOf(line);
      let actual = 0;
      let id = variantId ?? '';
      if (productId) {
        const token = Object.values(line.attribution ?? {})[0];
        const item = lineItem(
          {
            ...line,
            properties: { ...line.properties, ...(modifierId && token && { [modifierId]: token }) },
          },
          productId,
        );
        const answer = await cart.change(state, 'POST', '/items', { lineItems: [item] }, signal);
        const heldIn = (of: BigCommerceState) =>
          of.lines.filter(
            ({ again, variantId: held }) =>
              again?.productId === productId && (!variantId || held === variantId),
          );
        const quantityIn = (of: BigCommerceState) =>
          heldIn(of).reduce((sum, held) => sum + held.quantity, 0);
        state = answer.after;
        // More than was asked is somebody else's add.
        actual = Math.min(quantity, Math.max(0, quantityIn(state) - quantityIn(answer.before)));
        id ||= heldIn(state)[0]?.variantId ?? '';
        if (actual < quantity) {
          const refused = answer.error ?? { code: 'unknown', message: 'Not all went in' };
          error ??= await refine(
            refused,
            { ...line, ref: { id: productId } },
            quantity,
            quantityIn(state),
          );
        }
      } else
        error ??= {
          code: 'invalid_variant',
          message: `${variantId ?? line.productId}: give the shop’s number as ref.id`,
        };
      added.push({ variantId: id, requested: quantity, actual });
    }
    return { added, state, ...(error && { error }), show: () => theme.show(state.summary.count) };
  };

  // The theme's own link knows the folder of the shop's language.
  const cartPage = () =>
    new URL(
      page.window.document
        .querySelector('[data-cart-preview][href*="cart.php"]')
        ?.getAttribute('href') || '/cart.php',
      page.url,
    ).href;
  const openCartPage = () => goTo(page, cartPage());
  return createSessionCart(page, timeoutMs, {
    id: 'bigcommerce',
    getProduct,
    getProducts,
    readCart: cart.read,
    add,
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
      return error ? refine(error, again, quantity - line.quantity, line.quantity) : null;
    },
    show: ({ summary }) => theme.show(summary.count),
    openCart: async () => theme.openPreview(openCartPage) || openCartPage(),
    checkout: async () => goTo(page, new URL('checkout', cartPage()).href),
    listen: (_on, onStop, emit) => onStop(theme.listen(emit)),
  });
};
