/** What the stores' answers in plain code have in common. */
import type { EventRow } from './types.js';

export const shopperOf = (row: EventRow): string => row.visitor ?? row.session ?? row.view;
export const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Rows of the same key together, in their order; rows without a key are left out. */
export function group(
  rows: readonly EventRow[],
  keyOf: (row: EventRow) => string | null,
): Map<string, EventRow[]> {
  const groups = new Map<string, EventRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const members = groups.get(key);
    if (members) members.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
