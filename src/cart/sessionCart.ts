import { createExternalChange, type ListenForChanges } from './externalChange.js';
import { refusal, sumQuantities } from './lines.js';
import { createSerial } from './serial.js';
import type { Result } from '../tools/result.js';
import type { CartError } from './errors.js';
import type { CartPage } from './page.js';
import type { AddLine, AddResult, CartAdapter, CartSummary } from './types.js';

/** A platform's cart as far as we look at it. */
export interface CartState {
  lines: { key: string; variantId: string; quantity: number }[];
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

/** What differs between the platforms that keep the cart in the shopper's session. */
export interface SessionPlatform<State extends CartState> extends Pick<CartAdapter, 'id' | 'detect' | 'getProduct' | 'openCart' | 'checkout'> {
  readCart(signal?: AbortSignal): Promise<Result<State, CartError>>;
  /** One add; `before` was read just now. An error instead of an outcome: nothing was sent, or surely nothing was added. */
  add(lines: readonly AddLine[], before: State, signal: AbortSignal, quietly: <T>(run: () => T) => T): Promise<AddOutcome<State> | CartError>;
  setQuantity(key: string, quantity: number, signal: AbortSignal): Promise<unknown>;
  /** Shows the cart after something was taken back. */
  show(state: State): unknown;
  listen: ListenForChanges;
}

type UndoLine = { key: string; before: number; after: number };

const byKey = ({ lines }: CartState) => sumQuantities(lines.map(({ key, quantity }) => [key, quantity]));

/**
 * The part that all session carts share: one change at a time, what was gained is the difference of the cart before and after, an undo
 * that gives way when the cart has moved on, and news of changes that were not ours.
 */
export function createSessionCart<State extends CartState>(page: CartPage, timeoutMs: number, platform: SessionPlatform<State>): CartAdapter {
  const { id, detect, getProduct, openCart, checkout, readCart } = platform;
  const serial = createSerial(page.env.setTimer, timeoutMs * 5);
  const external = createExternalChange(page, platform.listen);
  const undos = new WeakMap<object, UndoLine[]>();

  async function add(lines: readonly AddLine[], signal: AbortSignal): Promise<AddResult> {
    const before = await readCart(signal);
    if (!before.ok) return refusal(lines, before.error);
    const outcome = await platform.add(lines, before.value, signal, external.quietly);
    if ('code' in outcome) return refusal(lines, outcome, before.value.summary);
    const { added, error, state } = outcome;
    const pieces = added.reduce((sum, line) => sum + line.actual, 0);
    const report = { ok: pieces > 0, added, cart: state.summary, ...(error ? { error } : {}) };
    if (!pieces) return { ...report, error: error ?? { code: 'unknown', message: 'The cart did not change' }, uiRefresh: 'none' };
    const undoToken = {};
    const undo = undoLines(before.value, state, added);
    // A gain that is partly somebody else's cannot be taken back without taking theirs.
    const isOurs = undo.reduce((sum, line) => sum + line.after - line.before, 0) === pieces;
    if (isOurs) undos.set(undoToken, undo);
    return { ...report, uiRefresh: await external.quietly(outcome.show), ...(isOurs ? { undoToken } : {}) };
  }

  async function undo(token: unknown, signal: AbortSignal): Promise<boolean> {
    const lines = typeof token === 'object' && token ? undos.get(token) : undefined;
    const now = lines && (await readCart(signal));
    if (!lines || !now?.ok) return false;
    const quantities = byKey(now.value);
    if (lines.some(({ key, after }) => quantities.get(key) !== after)) return false;
    undos.delete(token as object);
    for (const { key, before } of lines) await platform.setQuantity(key, before, signal);
    const after = await readCart(signal);
    if (!after.ok) return false;
    await external.quietly(() => platform.show(after.value));
    const left = byKey(after.value);
    return lines.every(({ key, before }) => (left.get(key) ?? 0) === before);
  }

  return {
    id,
    canAdd: true,
    detect,
    getProduct,
    openCart,
    checkout,
    add: (lines) =>
      serial.run(
        (signal) => add(lines, signal),
        (message) => refusal(lines, { code: 'network', message }),
      ),
    undo: (token) =>
      serial.run(
        (signal) => undo(token, signal),
        () => false,
      ),
    async read() {
      const cart = await readCart();
      return cart.ok ? cart.value.summary : null;
    },
    onExternalChange: external.on,
    destroy() {
      serial.stop();
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
