/** What is counted by key, in plain code. */
import { compare, group, number, shopperOf } from './rows.js';
import { isOf, type EventSum } from './sums.js';
import { countAll, countNames, tallied, talliedTypes } from './tallied.js';
import { UNNAMED, type EventRow, type Grouping, type Tally } from './types.js';

/**
 * @param rows - of the scope.
 * @param sums - of the scope.
 */
export function talliesOf(
  rows: readonly EventRow[],
  sums: readonly EventSum[],
  by: Grouping,
  chosen?: readonly string[],
): Tally[] {
  const known = chosen && new Set(chosen);
  const fields = new Map<string, Set<string>>();
  const lineOf = (field: string | null) => {
    if (field === null) return null;
    const key = known?.has(field) === false ? UNNAMED : field;
    fields.set(key, (fields.get(key) ?? new Set()).add(field));
    return key;
  };
  const counted = rows.filter(({ type }) => talliedTypes.has(type));
  const tallies = new Map<string, Omit<Tally, 'ids'>>();
  for (const [key, members] of group(counted, (row) => lineOf(fieldOf(row, by))))
    tallies.set(key, tallyRows(key, members));
  for (const sum of sums) {
    const key = lineOf(fieldOf({ ...sum, atMs: sum.fromMs }, by));
    if (key !== null) tallies.set(key, withSum(tallies.get(key) ?? tallyRows(key, []), sum));
  }
  return [...tallies.values()]
    .map((tally) => ({
      ...tally,
      ids: fields.get(tally.key)?.size ?? 1,
      viewers: typeof by === 'object' ? 0 : tally.viewers,
    }))
    .sort((a, b) => compare(a.key, b.key));
}

function fieldOf(
  row: Pick<EventRow, 'atMs' | 'creator' | 'video' | 'product'>,
  by: Grouping,
): string | null {
  if (by === 'all') return '';
  if (typeof by === 'string') return row[by];
  const start = by.startsMs.findLast((startMs) => startMs <= row.atMs);
  return start === undefined ? null : String(start);
}

function tallyRows(key: string, members: readonly EventRow[]): Omit<Tally, 'ids'> {
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

function withSum(tally: Omit<Tally, 'ids'>, sum: EventSum): Omit<Tally, 'ids'> {
  const more = { ...tally };
  for (const name of countNames) more[name] += sum[name];
  if (sum.creator !== null && (more.creator === null || sum.creator < more.creator))
    more.creator = sum.creator;
  return more;
}
