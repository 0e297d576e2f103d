import { success, type Result } from '../../../tools/result.js';
import { quantityOf } from '../../contract/lines.js';
import { addLineByLine, gainOf, type LineOutcome } from '../../kit/addLineByLine.js';
import { getOwn, ownText } from '../../kit/read.js';
import { explain, type VendureApi } from './api.js';
import { parseOrder } from './order.js';
import {
  addItem,
  attributeOrder,
  readOrder,
  reopen,
  setQuantity,
  type Dialect,
} from './queries.js';
import type { CartError } from '../../contract/errors.js';
import type { AddLine, AddResult, CartAdapter } from '../../contract/types.js';
import type { CartState, SessionPlatform } from '../../kit/sessionPlatform.js';

interface ChangeParts extends Pick<CartAdapter, 'getProduct'> {
  api: VendureApi;
  dialect: Dialect;
  /** The custom field that keeps the attribution, and whether it is the order's instead of the line's. */
  field: string;
  isOnOrder: boolean;
  readCart(signal?: AbortSignal): Promise<Result<CartState, CartError>>;
  show(): AddResult['uiRefresh'];
}

/** All that changes the order. */
export function createVendureChanges(
  parts: ChangeParts,
): Pick<SessionPlatform<CartState>, 'add' | 'setQuantity'> {
  const { api, dialect, field, isOnOrder, readCart, show } = parts;

  /** One change of the order; an order that waits for its payment is opened again first. */
  async function change(
    write: (dialect: Dialect) => string,
    variables: object,
    signal: AbortSignal,
    isRetry = false,
  ): Promise<{ error?: CartError; order?: unknown }> {
    const reply = await api.ask(write, variables, signal);
    if (!reply.ok) return reply;
    const answer = getOwn(reply.value, 'answer');
    const type = ownText(answer, '__typename');
    if (type === 'Order') return { order: answer };
    if (type !== 'OrderModificationError' || isRetry)
      return { error: explain(type, answer, 'validation'), order: getOwn(answer, 'order') };
    await api.ask(reopen, {}, signal);
    return change(write, variables, signal, true);
  }

  async function addLine(
    line: AddLine,
    state: CartState,
    signal: AbortSignal,
  ): Promise<LineOutcome<CartState>> {
    const { quantity, attribution = {} } = line;
    const { id = '', error: missing } = await idOf(parts, line);
    const token = Object.values(attribution)[0];
    const fields = Object.entries({
      ...line.properties,
      ...(token && { [field]: token }),
    }).filter(([name]) => dialect.lineFields.split(' ').includes(name));
    const answer = missing
      ? { error: missing }
      : await change(addItem, { id, quantity, fields: Object.fromEntries(fields) }, signal);
    // A lost answer is not a refusal: the cart shows whether the add arrived.
    const now = answer.order ? success(parseOrder(answer.order, dialect)) : await readCart(signal);
    const next = now.ok ? now.value : state;
    const inCart = quantityOf(next.lines, id);
    const actual = gainOf(quantity, quantityOf(state.lines, id), inCart);
    if (actual && token && isOnOrder)
      await api.ask(attributeOrder, { input: { customFields: { [field]: token } } }, signal);
    return {
      variantId: id,
      actual,
      state: next,
      explain: () => explainGain(answer.error, inCart),
    };
  }

  return {
    async add(lines, before, signal) {
      if ((await api.session()) === null) {
        // Without a session every add would begin another cart, and one whose answer is lost could not be found again.
        const begun = await api.ask(readOrder, {}, signal);
        if (!begun.ok) return begun.error;
        if ((await api.session()) === null)
          return { code: 'blocked', message: 'No vendure-auth-token' };
      }
      return addLineByLine(lines, before, signal, addLine, show);
    },
    setQuantity: async (id, quantity, signal) =>
      (await change(setQuantity, { id, quantity }, signal)).error ?? null,
  };
}

/** The server refuses for lack of stock only when this cart holds all that it can sell. */
function explainGain(
  error: CartError = { code: 'unknown', message: 'The cart did not change' },
  inCart: number,
): CartError {
  return {
    ...error,
    inCart,
    ...(error.code === 'not_enough_stock' && (inCart ? { limit: inCart } : { code: 'sold_out' })),
  };
}

async function idOf(
  { getProduct }: Pick<CartAdapter, 'getProduct'>,
  line: AddLine,
): Promise<{ id?: string; error?: CartError }> {
  if (line.variantId !== undefined) return { id: line.variantId };
  const variants = (await getProduct(line))?.variants ?? [];
  const found = variants.length === 1 ? variants[0] : variants.find(({ sku }) => sku === line.sku);
  return (
    found ?? {
      error: {
        code: variants.length ? 'options_required' : 'invalid_variant',
        message: 'No variant is named',
      },
    }
  );
}
