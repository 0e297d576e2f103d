/** What the drawer lists: the lines of the cart, and in their places those that were just taken out. Pure. */
import type { CartError } from '../../cart/contract/errors.js';
import type { CartLine } from '../../cart/contract/types.js';

/**
 * `here`: in the cart. `gone`: taken out by the shopper, may be put back. `returning`: being put back.
 *
 *     here ──► gone ──► returning ──► here
 *                └──────────┘ refused
 */
export type RowPhase = 'here' | 'gone' | 'returning';

/** Why a change was not made, with what was asked for. */
export interface RowRefusal {
  error: CartError;
  asked: number;
  /** Pieces before the change. */
  before: number;
  /** When the same may be tried again, on the monotonic clock. */
  retryAtMs: number;
}

export interface CartRow {
  /** Ours, and the same from one answer of the platform to the next; the platform's key may change. */
  id: number;
  phase: RowPhase;
  /** As the platform told it last. */
  line: CartLine;
  /** Pieces the shopper wants; `null` when that is what the cart holds. Of a line that is gone: to be put back. */
  wanted: number | null;
  /** Pieces that the platform was asked for last and has not told of in a cart yet. */
  asked: number | null;
  /** The answer to that is awaited. */
  isSending: boolean;
  refusal: RowRefusal | null;
}

export const newRow = (id: number, line: CartLine): CartRow => ({ id, phase: 'here', line, wanted: null, asked: null, isSending: false, refusal: null });

/** Pieces that are shown. */
export const shownPieces = ({ phase, wanted, line }: CartRow): number => (phase === 'here' ? (wanted ?? line.quantity) : 0);

/** Pieces that the wishes add to what the platform told. */
export const wishedPieces = (rows: readonly CartRow[]): number =>
  rows.reduce((sum, row) => sum + (row.phase === 'here' && row.wanted !== null ? row.wanted - row.line.quantity : 0), 0);

/**
 * The rows after the platform told its lines anew, in the platform's order; rows that were taken out keep their places.
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
    const refusal = row.refusal?.asked === line.quantity ? null : row.refusal;
    const wishes = row.isSending ? {} : { asked: null, wanted: row.wanted === line.quantity ? null : row.wanted };
    return { ...row, ...wishes, phase: 'here', line, refusal };
  });
  rows.forEach((row, place) => {
    if (owners.has(row)) return;
    const isNew = row.phase === 'here' && isTakenOut(row) && row.line.again !== undefined;
    const isKept = row.phase === 'returning' || (row.phase === 'gone' && !isOther);
    if (isNew || isKept) next.splice(Math.min(place, next.length), 0, isNew ? { ...newRow(row.id, row.line), phase: 'gone', wanted: row.wanted || null } : row);
  });
  return { rows: next, isOther };
}

/** The shopper asked for none of it, and that has reached the platform. */
const isTakenOut = (row: CartRow): boolean => row.asked === 0;

const isMoved = (row: CartRow | undefined, { quantity }: CartLine): boolean =>
  row?.phase === 'here' && row.asked === null && quantity !== row.line.quantity;

function matchLines(rows: readonly CartRow[], lines: readonly CartLine[]): Map<CartLine, CartRow> {
  const match = new Map<CartLine, CartRow>();
  const free = new Set(rows);
  const pair = (fits: (row: CartRow, line: CartLine) => boolean) => {
    for (const line of lines) {
      if (match.has(line)) continue;
      const row = [...free].find((candidate) => candidate.line.variantId === line.variantId && fits(candidate, line));
      if (!row) continue;
      match.set(line, row);
      free.delete(row);
    }
  };
  pair((row, line) => row.phase === 'here' && row.line.key === line.key);
  pair((row) => row.phase === 'here' && row.asked !== 0);
  pair((row) => row.phase === 'returning');
  return match;
}
