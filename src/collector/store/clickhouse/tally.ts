/** What is counted by key; `../tallies.ts` says the same in plain code. */
import { SLOT_MS } from '../sums.js';
import { countNames, tallied, type Counted, type CountName } from '../tallied.js';
import { UNNAMED, type Grouping, type Scope } from '../types.js';
import { isCounted, NOBODY, talliedList, WHO } from './counted.js';
import { dayTables } from './days/dayTables.js';
import { eventsBeside, keptRows } from './days/read.js';
import { text, texts, whole, wholes } from './sql.js';
import { sums, type Step } from './visible.js';

/** The same, of rows that tell how many events of a type and surface there were. */
const countedOf = (how: Counted): string =>
  `toInt64(sumIf(${how.sum ? 'quantities' : 'times'}, ${isCounted(how)}))`;

const each = (expression: (name: CountName) => string) =>
  countNames.map((name) => `${expression(name)} AS ${name}`).join(', ');

/**
 * @param chosen - values of the field that have a line of their own; `null`: each has.
 * @param isModern - see {@link startOf}.
 */
export function tallySql(
  scope: Scope,
  given: Step,
  by: Grouping,
  chosen: readonly string[] | null,
  isModern: boolean,
): string {
  const starts = typeof by === 'object' ? by.startsMs.toSorted((a, b) => a - b) : [];
  // Days are kept by the quarter of an hour.
  const isKept = starts.every((startMs) => startMs % SLOT_MS === 0);
  const step = isKept ? given : { ...given, parts: new Map<number, string>() };
  const [firstMs = 0] = starts;
  const fieldOf = (at: string): string => {
    if (by === 'all') return `''`;
    if (typeof by === 'string') return `assumeNotNull(${by})`;
    return startOf(at, starts, isModern);
  };
  const has = (at: string) => {
    if (by === 'all') return '';
    return typeof by === 'string' ? ` AND ${by} IS NOT NULL` : ` AND ${at} >= ${whole(firstMs)}`;
  };
  const keyOf = (field: string) => {
    if (chosen === null) return field;
    return chosen.length === 0
      ? text(UNNAMED)
      : `if(has(${texts(chosen)}, ${field}), ${field}, ${text(UNNAMED)})`;
  };
  const counted = (rows: string | null) =>
    rows === null
      ? ''
      : `
      UNION ALL
      SELECT ${line}, ${firstCreator('1')} AS creators, ${countNames.map((name) => `toInt64(sum(${name})) AS counted_${name}`).join(', ')},
        uniqExactIfState(toUInt64(0), 0) AS audience
      FROM (SELECT *, ${fieldOf('from_ms')} AS field FROM ${rows}${has('from_ms')}) GROUP BY line, id HAVING count() > 0`;
  // Of stretches of time viewers are not counted.
  const seen = (rows: string | null) =>
    rows === null || typeof by === 'object'
      ? ''
      : `
      UNION ALL
      SELECT ${line}, ${NOBODY} AS creators, ${countNames.map((name) => `toInt64(0) AS counted_${name}`).join(', ')}, uniqExactIfState(who, 1) AS audience
      FROM (SELECT who, ${fieldOf('0')} AS field FROM ${rows}${has('0')}) GROUP BY line, id HAVING count() > 0`;
  const line = `toString(field) AS id, toString(${keyOf('toString(field)')}) AS line`;
  // Few lines come out of many events; what a figure counts of them is told from these few.
  return `
    SELECT line AS key, nullIf(min(creators), ${NOBODY}) AS creator, uniqExact(id) AS ids, ${each((name) => `sum(counted_${name})`)},
      uniqExactIfMerge(audience) AS viewers
    FROM (
      SELECT ${line}, ${firstCreator('1')} AS creators,
        ${countNames.map((name) => `${countedOf(tallied[name])} AS counted_${name}`).join(', ')}, uniqExactIfMergeState(watchers) AS audience
      FROM (
        SELECT ${fieldOf('at_ms')} AS field, creator, type, surface, count() AS times, sum(ifNull(quantity, 0)) AS quantities,
          uniqExactIfState(${WHO}, ${typeof by === 'object' ? '0' : `type = ${text(tallied.views.type)}`}) AS watchers
        FROM ${eventsBeside(scope, step)}${has('at_ms')} AND type IN (${talliedList}) GROUP BY field, creator, type, surface)
      GROUP BY line, id HAVING count() > 0
      ${[sums(scope, step), keptRows(dayTables.sums, scope, step)].map(counted).join('')}${seen(keptRows(dayTables.viewers, scope, step))})
    GROUP BY line HAVING count() > 0 ORDER BY line`;
}

/** The last of these that is not after `at`. Old releases lack what looks it up, and try each. */
export const startOf = (at: string, starts: readonly number[], isModern: boolean): string =>
  isModern
    ? `roundDown(${at}, ${wholes(starts)})`
    : `arrayElement(${wholes(starts)}, length(arrayFilter(start -> start <= ${at}, ${wholes(starts)})))`;

/** The least creator that is named, of rows that count. */
export const firstCreator = (counts: string): string =>
  `minIf(toString(ifNull(creator, ${NOBODY})), ${counts})`;
