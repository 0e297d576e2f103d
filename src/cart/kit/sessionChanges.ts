import { refusal, sumQuantities } from '../contract/lines.js';
import type { Result } from '../../tools/result.js';
import type { CartError } from '../contract/errors.js';
import type { AddLine, AddResult, ChangeResult } from '../contract/types.js';
import type { ExternalChange } from './externalChange.js';
import { toSummary, type CartState, type SessionPlatform } from './sessionPlatform.js';

type UndoLine = { key: string; before: number; after: number };

/** Own, since pages have put names of all kinds on `Object.prototype`. */
const isError = (outcome: object): outcome is CartError => Object.hasOwn(outcome, 'code');
const byKey = ({ lines }: CartState) =>
  sumQuantities(lines.map(({ key, quantity }) => [key, quantity]));

export type SessionChanges = ReturnType<typeof createSessionChanges>;

/** The three changes of a cart that can be read, each as the platform confirms it. One at a time is up to the caller. */
export function createSessionChanges<State extends CartState>(
  platform: SessionPlatform<State>,
  { suppress }: ExternalChange,
) {
  const { readCart } = platform;
  const undos = new WeakMap<object, UndoLine[]>();

  async function add(lines: readonly AddLine[], signal: AbortSignal): Promise<AddResult> {
    const before = await readCart(signal);
    if (!before.ok) return refusal(lines, before.error);
    const outcome = await platform.add(lines, before.value, signal, suppress);
    // After a lost answer the cart of before must not be reported as the cart of now.
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
    const uiRefresh = await suppress(outcome.show);
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
    if (cart.ok) await suppress(() => platform.show(cart.value));
    return cart;
  }

  async function setQuantity(
    key: string,
    quantity: number,
    signal: AbortSignal,
  ): Promise<ChangeResult> {
    const refused = await platform.setQuantity(key, quantity, signal);
    // A lost answer is not a refusal: the cart shows what became of the change.
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

  return { add, setQuantity, undo };
}

function undoLines(before: CartState, after: CartState, added: AddResult['added']): UndoLine[] {
  const had = byKey(before);
  return after.lines
    .filter(({ key, variantId }) => key && added.some((line) => line.variantId === variantId))
    .map(({ key, quantity }) => ({ key, before: had.get(key) ?? 0, after: quantity }))
    .filter((line) => line.after > line.before);
}
