import type { CartError } from '../contract/errors.js';
import type { AddLine, AddResult } from '../contract/types.js';
import type { AddOutcome } from './sessionPlatform.js';

/** What became of one line of an add. */
export interface LineOutcome<State> {
  /** As the platform names it; `''` where it has no such variant. */
  variantId: string;
  /** Pieces that went in. */
  actual: number;
  /** The cart as it is now, or as it was known last. */
  state: State;
  /** Why another quantity went in than was asked. Called for the first such line only, since one reason is shown. */
  explain(): CartError | undefined | Promise<CartError>;
}

/** Adds one line after the other, for platforms that take one a request. */
export async function addLineByLine<State>(
  lines: readonly AddLine[],
  before: State,
  signal: AbortSignal,
  addLine: (line: AddLine, state: State, signal: AbortSignal) => Promise<LineOutcome<State>>,
  show: (state: State) => ReturnType<AddOutcome<State>['show']>,
): Promise<AddOutcome<State>> {
  let state = before;
  let error: CartError | undefined;
  const added: AddResult['added'] = [];
  for (const line of lines) {
    const outcome = await addLine(line, state, signal);
    const { variantId, actual } = outcome;
    const requested = line.quantity;
    added.push({ variantId, requested, actual });
    state = outcome.state;
    if (actual !== requested) error ??= await outcome.explain();
  }
  return { added, state, ...(error ? { error } : {}), show: () => show(state) };
}

/** Pieces that one add put in. More than was asked is somebody else's add at the same moment. */
export const gainOf = (requested: number, had: number, has: number): number =>
  Math.max(0, Math.min(requested, has - had));
