/** What the stores' answers in plain code have in common. */
import { createHash } from 'node:crypto';
import type { EventRow } from './types.js';

export const shopperOf = (row: EventRow): string => row.visitor ?? row.session ?? row.view;
/**
 * By what a row is known. The id of an order's event can be foretold, since a thank-you page has nothing else to make it of: so an
 * order is known by what it says and by whose it is as well, and nobody can take its place beforehand.
 */
export function keyOf(
  row: Pick<EventRow, 'tenant' | 'id' | 'type' | 'visitor' | 'session' | 'view' | 'props'>,
): string {
  const key = `${row.tenant}\n${row.id}`;
  if (row.type !== 'order_completed') return key;
  const said = JSON.stringify([row.visitor, row.session, row.view, row.props]);
  return `${key}\n${createHash('sha256').update(said).digest('base64url')}`;
}

/** Where it happened: on a card, in the player, or, of a product that was opened, in an answer to a question. */
export const surfaceOf = ({ type, props }: Pick<EventRow, 'type' | 'props'>): string | null => {
  if (type === 'product_opened') return props['from'] === 'answer' ? 'answer' : null;
  const { surface } = props;
  return typeof surface === 'string' ? surface : null;
};

export const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Rows of the same key together, in their order; rows without a key are left out. */
export function group(
  rows: readonly EventRow[],
  readKey: (row: EventRow) => string | null,
): Map<string, EventRow[]> {
  const groups = new Map<string, EventRow[]>();
  for (const row of rows) {
    const key = readKey(row);
    if (key === null) continue;
    const members = groups.get(key);
    if (members) members.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
