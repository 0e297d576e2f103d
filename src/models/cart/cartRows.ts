/** What the drawer lists: the lines of the cart, and between them those that were just taken out. Pure. */
import type { CartError } from '../../cart/contract/errors.js';
import type { CartLine } from '../../cart/contract/types.js';
import type { Env } from '../../tools/env.js';

/**
 * `here`: in the cart. `gone`: taken out by the shopper, may be put back. `returning`: being put back.
 *
 *     here ──► gone ──► returning ──► here
 *                └──────────┘ refused
 */
export type RowPhase = 'here' | 'gone' | 'returning';

/** Why a change was not made, and which. */
export interface RowRefusal {
  error: CartError;
  requested: number;
  /** Quantity before the change. */
  before: number;
  /** When the same may be tried again, on the monotonic clock. */
  retryAtMs: number;
}

export interface CartRow {
  /** Ours, and the same from one answer of the platform to the next; the platform's key may change. */
  id: number;
  phase: RowPhase;
  /** As the platform stated it last. */
  line: CartLine;
  /** The quantity that the shopper wants; `null` when the cart holds it. Of a line that is gone: to be put back. */
  wanted: number | null;
  /** The quantity that the platform was asked for last, until it states a cart. */
  requested: number | null;
  /** The answer to that is awaited. */
  isSending: boolean;
  refusal: RowRefusal | null;
}

/** What happened last, for those who cannot see it happen. */
export interface CartNews {
  kind: 'removed' | 'returned' | 'refused' | 'changed';
  row: CartRow | null;
}

export const noUsableAnswer = {
  ok: false,
  error: { code: 'unknown', message: 'The cart adapter gave no usable answer.' },
} as const;

export const refuse = (
  { monotonicMs }: Pick<Env, 'monotonicMs'>,
  error: CartError = noUsableAnswer.error,
  requested: number,
  before: number,
): RowRefusal => ({
  error,
  requested,
  before,
  retryAtMs: monotonicMs() + (error.retryAfterMs ?? 0),
});

export const newRow = (id: number, line: CartLine): CartRow => ({
  id,
  phase: 'here',
  line,
  wanted: null,
  requested: null,
  isSending: false,
  refusal: null,
});

/** The quantity that is shown. */
export const shownQuantity = ({ phase, wanted, line }: CartRow): number =>
  phase === 'here' ? (wanted ?? line.quantity) : 0;

/** What the shopper wants beyond the quantities that the platform stated. */
export const unconfirmedQuantity = (rows: readonly CartRow[]): number =>
  rows.reduce(
    (sum, row) =>
      sum + (row.phase === 'here' && row.wanted !== null ? row.wanted - row.line.quantity : 0),
    0,
  );

/**
 * The rows after the platform stated its lines again, in the platform's order; rows that were taken out stay where they were.
 * A line is the one it was by key and variant, else by variant alone, since a key is good only until the cart changes.
 * When something else changed the cart, what was taken out before is no longer offered.
 */
export function followCart(
  rows: readonly CartRow[],
  lines: readonly CartLine[],
  nextId: () => number,
): { rows: CartRow[]; isOther: boolean } {
  const match = matchLines(rows, lines);
  const owners = new Set(match.values());
  const isOther =
    lines.some((line) => !match.has(line) || isMoved(match.get(line), line)) ||
    rows.some((row) => row.phase === 'here' && !owners.has(row) && !isTakenOut(row));
  const next = lines.map((line): CartRow => {
    const row = match.get(line);
    if (!row) return newRow(nextId(), line);
    const refusal = row.refusal?.requested === line.quantity ? null : row.refusal;
    const waiting = row.isSending
      ? {}
      : { requested: null, wanted: row.wanted === line.quantity ? null : row.wanted };
    return { ...row, ...waiting, phase: 'here', line, refusal };
  });
  rows.forEach((row, index) => {
    if (owners.has(row)) return;
    const isNew = row.phase === 'here' && isTakenOut(row) && row.line.again !== undefined;
    const isKept = row.phase === 'returning' || (row.phase === 'gone' && !isOther);
    if (isNew || isKept)
      next.splice(
        Math.min(index, next.length),
        0,
        isNew ? { ...newRow(row.id, row.line), phase: 'gone', wanted: row.wanted || null } : row,
      );
  });
  return { rows: next, isOther };
}

/** The shopper took it out, and the platform was asked to. */
const isTakenOut = (row: CartRow): boolean => row.requested === 0;

const isMoved = (row: CartRow | undefined, { quantity }: CartLine): boolean =>
  row?.phase === 'here' && row.requested === null && quantity !== row.line.quantity;

function matchLines(rows: readonly CartRow[], lines: readonly CartLine[]): Map<CartLine, CartRow> {
  const match = new Map<CartLine, CartRow>();
  const free = new Set(rows);
  const pair = (fits: (row: CartRow, line: CartLine) => boolean) => {
    for (const line of lines) {
      if (match.has(line)) continue;
      const row = [...free].find(
        (candidate) => candidate.line.variantId === line.variantId && fits(candidate, line),
      );
      if (!row) continue;
      match.set(line, row);
      free.delete(row);
    }
  };
  pair((row, line) => row.phase === 'here' && row.line.key === line.key);
  pair((row) => row.phase === 'here' && row.requested !== 0);
  pair((row) => row.phase === 'returning');
  return match;
}
