/** What is counted by key; `../tallies.ts` says the same in plain code. */
import { countNames, tallied, talliedTypes, type Counted, type CountName } from '../tallied.js';
import { UNNAMED, type Grouping, type Scope } from '../types.js';
import { text, texts, whole, wholes } from './sql.js';
import { events, sums, type Step } from './visible.js';

/** What is counted by, of rows of the table of events. */
export const countedIn = ({ type, surface, sum }: Counted): string => {
  const is = `type = ${text(type)}${surface ? ` AND ifNull(surface, '') = ${text(surface)}` : ''}`;
  return sum ? `toInt64(sumIf(ifNull(${sum}, 0), ${is}))` : `toInt64(countIf(${is}))`;
};

export const talliedList = [...talliedTypes].map(text).join(', ');
const each = (expression: (name: CountName) => string) =>
  countNames.map((name) => `${expression(name)} AS ${name}`).join(', ');

/**
 * @param chosen - values of the field that have a line of their own; `null`: each has.
 * @param isModern - see {@link startOf}.
 */
export function tallySql(
  scope: Scope,
  step: Step,
  by: Grouping,
  chosen: readonly string[] | null,
  isModern: boolean,
): string {
  const starts = typeof by === 'object' ? by.startsMs.toSorted((a, b) => a - b) : [];
  const [firstMs = 0] = starts;
  const fieldOf = (at: string): string => {
    if (by === 'all') return `''`;
    if (typeof by === 'string') return `assumeNotNull(${by})`;
    return `toString(${startOf(at, starts, isModern)})`;
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
  const line = (field: string) => `toString(${keyOf(field)}) AS line, toString(${field}) AS field`;
  return `
    SELECT line AS key, nullIf(min(creators), ${NOBODY}) AS creator, uniqExact(field) AS ids, ${each((name) => `sum(counted_${name})`)},
      uniqExactIfMerge(audience) AS viewers
    FROM (
      SELECT ${line(fieldOf('at_ms'))}, ${firstCreator('1')} AS creators,
        ${countNames.map((name) => `${countedIn(tallied[name])} AS counted_${name}`).join(', ')},
        uniqExactIfState(shopper, ${typeof by === 'object' ? '0' : `type = ${text(tallied.views.type)}`}) AS audience
      FROM ${events(scope, step)}${has('at_ms')} AND type IN (${talliedList}) GROUP BY line, field HAVING count() > 0
      UNION ALL
      SELECT ${line(fieldOf('from_ms'))}, ${firstCreator('1')} AS creators,
        ${countNames.map((name) => `toInt64(sum(${name})) AS counted_${name}`).join(', ')}, uniqExactIfState('', 0) AS audience
      FROM ${sums(scope, step)}${has('from_ms')} GROUP BY line, field HAVING count() > 0)
    GROUP BY line HAVING count() > 0 ORDER BY line`;
}

/** The last of these that is not after `at`. Old releases lack what looks it up, and try each. */
export const startOf = (at: string, starts: readonly number[], isModern: boolean): string =>
  isModern
    ? `roundDown(${at}, ${wholes(starts)})`
    : `arrayElement(${wholes(starts)}, length(arrayFilter(start -> start <= ${at}, ${wholes(starts)})))`;

/** Sorts behind every name, and stands for none: so none is never the least of several. */
export const NOBODY = `'\u{10ffff}'`;
/** The least creator that is named, of rows that count. */
export const firstCreator = (counts: string): string =>
  `minIf(toString(ifNull(creator, ${NOBODY})), ${counts})`;
