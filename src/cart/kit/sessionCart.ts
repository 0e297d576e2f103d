import { createExternalChange, type ListenForChanges } from './externalChange.js';
import { noChange, refusal, sumQuantities } from '../contract/lines.js';
import { createMutationQueue } from './mutationQueue.js';
import type { Result } from '../../tools/result.js';
import type { CartError } from '../contract/errors.js';
import type { CartPage } from '../contract/page.js';
import type {
  AddLine,
  AddResult,
  CartAdapter,
  CartLine,
  CartSummary,
  ChangeResult,
} from '../contract/types.js';

/** A platform's cart as far as we look at it. */
export interface CartState {
  lines: CartLine[];
  /** Without its lines. */
  summary: CartSummary;
}

/** What one add did, as far as the platform let it be known. */
export interface AddOutcome<State> {
  added: AddResult['added'];
  error?: CartError;
  state: State;
  /** Shows the change in the shop's own cart; called only when something was added. */
  show(): AddResult['uiRefresh'] | Promise<AddResult['uiRefresh']>;
}

/** What differs between the platforms whose cart can be read, wherever it is kept: in the shopper's session or under an id. */
export interface SessionPlatform<State extends CartState> extends Pick<
  CartAdapter,
  'id' | 'getProduct' | 'getProducts' | 'openCart' | 'checkout'
> {
  readCart(signal?: AbortSignal): Promise<Result<State, CartError>>;
  /** One add; `before` was read just now. An error instead of an outcome: nothing was sent, or surely nothing was added. */
  add(
    lines: readonly AddLine[],
    before: State,
    signal: AbortSignal,
    suppress: <T>(run: () => T) => T,
  ): Promise<AddOutcome<State> | CartError>;
  /** Sets a line's pieces, 0 takes it out. `null` where the platform did not object; the cart is read afterwards in any case. */
  setQuantity(key: string, quantity: number, signal: AbortSignal): Promise<CartError | null>;
  /** Shows the cart after a line was changed or something was taken back. */
  show(state: State): unknown;
  listen: ListenForChanges;
  /** `false`: a line's quantity cannot be set back, so that no undo is offered. */
  readonly canUndo?: boolean;
}

type UndoLine = { key: string; before: number; after: number };

const toSummary = ({ lines, summary }: CartState): CartSummary => ({ ...summary, lines });
/** Own, since pages have put names of all kinds on `Object.prototype`. */
const isError = (outcome: object): outcome is CartError => Object.hasOwn(outcome, 'code');
const byKey = ({ lines }: CartState) =>
  sumQuantities(lines.map(({ key, quantity }) => [key, quantity]));

/**
 * The part that all session carts share: one change at a time, what was gained is the difference of the cart before and after, an undo
 * that gives way when the cart has moved on, and news of changes that were not ours.
 */
export function createSessionCart<State extends CartState>(
  page: CartPage,
  timeoutMs: number,
  platform: SessionPlatform<State>,
): CartAdapter {
  const { id, getProduct, getProducts, openCart, checkout, readCart } = platform;
  const queue = createMutationQueue(page.env.setTimer, timeoutMs * 5);
  const external = createExternalChange(page, platform.listen);
  const undos = new WeakMap<object, UndoLine[]>();

  async function add(lines: readonly AddLine[], signal: AbortSignal): Promise<AddResult> {
    const before = await readCart(signal);
    if (!before.ok) return refusal(lines, before.error);
    const outcome = await platform.add(lines, before.value, signal, external.suppress);
    // Where nobody knows what became of the add, the cart of before is not reported as the cart of now.
    const refuse = (why: CartError, state: State) =>
      refusal(lines, why, /^(network|blocked)$/.test(why.code) ? null : toSummary(state));
    if (isError(outcome)) return refuse(outcome, before.value);
    const { added, error, state } = outcome;
    const gain = added.reduce((sum, line) => sum + line.actual, 0);
    if (!gain)
      return {
        ...refuse(error ?? { code: 'unknown', message: 'The cart did not change' }, state),
        added,
      };
    const undoToken = {};
    const steps = undoLines(before.value, state, added);
    // A gain that is partly somebody else's cannot be taken back without taking theirs.
    const isOurs =
      platform.canUndo !== false &&
      steps.reduce((sum, line) => sum + line.after - line.before, 0) === gain;
    if (isOurs) undos.set(undoToken, steps);
    const uiRefresh = await external.suppress(outcome.show);
    return {
      ok: true,
      added,
      cart: toSummary(state),
      uiRefresh,
      ...(error ? { error } : {}),
      ...(isOurs ? { undoToken } : {}),
    };
  }

  async function readAndShow(signal: AbortSignal): Promise<Result<State, CartError>> {
    const cart = await readCart(signal);
    if (cart.ok) await external.suppress(() => platform.show(cart.value));
    return cart;
  }

  async function setQuantity(
    key: string,
    quantity: number,
    signal: AbortSignal,
  ): Promise<ChangeResult> {
    const refused = await platform.setQuantity(key, quantity, signal);
    // No answer is not a no: the cart tells what became of the change.
    const after = await readAndShow(signal);
    if (!after.ok) return { ok: false, error: refused ?? after.error };
    const cart = toSummary(after.value);
    const held = byKey(after.value).get(key) ?? 0;
    if (held === quantity) return { ok: true, cart };
    const error = refused ?? {
      code: held < quantity ? 'not_enough_stock' : 'quantity_min',
      message: `${held} of ${quantity}`,
    };
    return { ok: false, cart, error: { ...error, inCart: held } };
  }

  async function undo(token: unknown, signal: AbortSignal): Promise<boolean> {
    const lines = typeof token === 'object' && token ? undos.get(token) : undefined;
    const now = lines && (await readCart(signal));
    if (!lines || !now?.ok) return false;
    const quantities = byKey(now.value);
    if (lines.some(({ key, after }) => quantities.get(key) !== after)) return false;
    undos.delete(token as object);
    for (const { key, before } of lines) await platform.setQuantity(key, before, signal);
    const after = await readAndShow(signal);
    if (!after.ok) return false;
    const held = byKey(after.value);
    return lines.every(({ key, before }) => (held.get(key) ?? 0) === before);
  }

  return {
    id,
    canAdd: true,
    getProduct,
    getProducts,
    openCart,
    checkout,
    add: (lines) =>
      queue.run(
        (signal) => add(lines, signal),
        (message) => refusal(lines, { code: 'network', message }),
      ),
    undo: (token) =>
      queue.run(
        (signal) => undo(token, signal),
        () => false,
      ),
    setQuantity: (key, quantity) =>
      queue.run(
        (signal) => setQuantity(key, quantity, signal),
        (message) => noChange('network', message),
      ),
    async read() {
      const cart = await readCart();
      return cart.ok ? toSummary(cart.value) : null;
    },
    onExternalChange: external.on,
    destroy() {
      queue.stop();
      external.destroy();
    },
  };
}

function undoLines(before: CartState, after: CartState, added: AddResult['added']): UndoLine[] {
  const had = byKey(before);
  return after.lines
    .filter(({ key, variantId }) => key && added.some((line) => line.variantId === variantId))
    .map(({ key, quantity }) => ({ key, before: had.get(key) ?? 0, after: quantity }))
    .filter((line) => line.after > line.before);
}
