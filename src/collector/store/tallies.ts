/** What is counted by key, in plain code. */
import { compare, group, number, shopperOf } from './rows.js';
import { countAll, tallied, talliedTypes, type Counted } from './tallied.js';
import { UNNAMED, type EventRow, type Grouping, type Tally } from './types.js';

/** @param rows - of the scope. */
export function talliesOf(
  rows: readonly EventRow[],
  by: Grouping,
  chosen?: readonly string[],
): Tally[] {
  const counted = rows.filter(({ type }) => talliedTypes.has(type));
  const known = chosen && new Set(chosen);
  const lineOf = (key: string | null) =>
    key === null || known?.has(key) !== false ? key : UNNAMED;
  return [...group(counted, (row) => lineOf(groupKey(row, by)))]
    .map(([key, members]) => ({
      ...tallyRows(key, members),
      ids: new Set(members.map((row) => groupKey(row, by))).size,
    }))
    .sort((a, b) => compare(a.key, b.key));
}

function groupKey(row: EventRow, by: Grouping): string | null {
  if (by === 'all') return '';
  if (typeof by === 'string') return row[by];
  const start = by.startsMs.findLast((startMs) => startMs <= row.atMs);
  return start === undefined ? null : String(start);
}

function tallyRows(key: string, members: readonly EventRow[]): Omit<Tally, 'ids'> {
  const isOf = (row: EventRow, { type, surface }: Counted) =>
    row.type === type && (surface === undefined || row.props['surface'] === surface);
  return {
    key,
    creator: members.flatMap((row) => row.creator ?? []).sort()[0] ?? null,
    ...countAll((how) =>
      members
        .filter((row) => isOf(row, how))
        .reduce((sum, row) => sum + (how.sum ? number(row.props[how.sum]) : 1), 0),
    ),
    viewers: new Set(members.filter((row) => isOf(row, tallied.views)).map(shopperOf)).size,
  };
}
