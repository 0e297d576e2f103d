/**
 * The report's questions, asked of what `tables.ts` keeps. The answers are those that `../questions.ts` gives from the events; the
 * conformance suite holds the two together. `null`: the question is too fine for it (a border within a quarter of an hour, what only
 * the events know), and is asked of them.
 */
import { DAY_MS } from '../../../../tools/time.js';
import { SLOT_MS } from '../../sums.js';
import { countNames, tallied, talliedTypes } from '../../tallied.js';
import { UNNAMED, USUAL_PART, type Grouping, type Scope } from '../../types.js';
import { countedIn } from '../counting.js';
import {
  completenessSql,
  inRange,
  scope,
  touchKind,
  touchTypes,
  watchingSql as watchingOf,
  whole,
} from '../questions.js';
import { dayOf, numberOf, ofShop, slotOf, wholeDays } from './tables.js';

const slotAt = (ms: number) => Math.floor(ms / SLOT_MS) * SLOT_MS;
const isSlot = (ms: number) => ms === slotAt(ms);

/** The whole quarters of an hour in a scope; what is before and after them is counted one by one. */
const wholeSlots = ({ fromMs, toMs }: Scope) => ({
  firstMs: -slotAt(-fromMs),
  endMs: slotAt(toMs),
});

const eachCount = (expression: (name: string) => string) =>
  countNames.map((name) => `${expression(`"${name}"`)} AS "${name}"`).join(', ');

/** Each table is named once, and only where there is something in it: to read a question takes longer than to answer it. */
export function tallySql(within: Scope, by: Grouping, isChosen: boolean): string | null {
  const { firstMs, endMs } = wholeSlots(within);
  if (endMs < firstMs || (typeof by === 'object' && !by.startsMs.every(isSlot))) return null;
  const field = typeof by === 'object' ? 'start_ms::VARCHAR' : by === 'all' ? `''` : by;
  const fields = `fields AS (SELECT ${field} AS field, min(creator) AS creator, ${eachCount((name) => `sum(${name})`)}
    FROM (${linesOf(within, by).join(' UNION ALL ')})
      ${typeof by === 'object' ? `JOIN stretches ON ${slotOf('at_ms')} = slot_ms` : ''}
    WHERE ${field} IS NOT NULL GROUP BY field)`;
  if (typeof by === 'object')
    return `
    WITH stretches AS (SELECT slot_ms, start_ms FROM (SELECT unnest(range(${slotAt(within.fromMs)}, $to::BIGINT, ${SLOT_MS})) AS slot_ms)
      ASOF JOIN (SELECT unnest($starts::JSON::BIGINT[]) AS start_ms) ON slot_ms >= start_ms), ${fields}
    SELECT field AS key, creator, 1::DOUBLE AS ids, ${eachCount((name) => `${name}::DOUBLE`)}, 0::DOUBLE AS viewers FROM fields ORDER BY key`;
  const totals = isChosen
    ? `SELECT CASE WHEN is_own THEN field ELSE '${UNNAMED}' END AS key, min(creator) AS creator, count(*)::DOUBLE AS ids, ${eachCount((name) => `sum(${name})::DOUBLE`)}
      FROM (SELECT *, field IN (FROM chosen) AS is_own FROM fields) GROUP BY key`
    : `SELECT field AS key, creator, 1::DOUBLE AS ids, ${eachCount((name) => `${name}::DOUBLE`)} FROM fields`;
  return `
    WITH ${isChosen ? 'chosen AS (SELECT unnest($chosen::JSON::VARCHAR[])),' : ''} ${fields},
    seen_by AS (${viewersSql(within, by, isChosen)})
    SELECT totals.*, coalesce(viewers, 0) AS viewers FROM (${totals}) AS totals LEFT JOIN seen_by USING (key) ORDER BY key`;
}

/** What is counted in the scope, from where the least has to be read. */
function linesOf(within: Scope, by: Grouping): readonly string[] {
  const { fromMs, toMs, creator = null } = within;
  const { firstMs, endMs } = wholeSlots(within);
  const days = typeof by === 'object' ? null : wholeDays(within);
  const subjects =
    typeof by === 'object' || by === 'all' ? 'creator' : [...new Set(['creator', by])].join(', ');
  const told = (table: string, subject: string, from: number, to: number) =>
    from < to
      ? [
          `SELECT from_ms AS at_ms, ${subject}, ${countNames.map((name) => `"${name}"`).join(', ')} FROM ${table}
            WHERE ${scope} AND from_ms >= ${from} AND from_ms < ${to}`,
        ]
      : [];
  const slots = (from: number, to: number) =>
    typeof by === 'object' && creator === null
      ? told('quarters', 'creator', from, to)
      : told('slots', subjects, from, to);
  const cut = (from: number, to: number) =>
    from < to
      ? [
          `SELECT at_ms, ${subjects}, ${countNames.map((name) => `${countedIn(tallied[name])} AS "${name}"`).join(', ')} FROM events
            WHERE ${scope} AND at_ms >= ${from} AND at_ms < ${to} AND type IN (${[...talliedTypes].map((type) => `'${type}'`).join(', ')}) GROUP BY ALL`,
        ]
      : [];
  return [
    ...(days
      ? [
          ...told('days', subjects, days.firstMs, days.endMs),
          ...slots(firstMs, days.firstMs),
          ...slots(days.endMs, endMs),
        ]
      : slots(firstMs, endMs)),
    `SELECT from_ms AS at_ms, ${subjects}, ${countNames.map((name) => `"${name}"`).join(', ')} FROM sums
      WHERE ${scope} AND from_ms >= $from AND to_ms <= $to`,
    ...cut(fromMs, firstMs),
    ...cut(endMs, toMs),
  ];
}

/** Different shoppers of each line. */
function viewersSql(within: Scope, by: Exclude<Grouping, object>, isChosen: boolean): string {
  const field = by === 'all' ? `''` : by;
  const looked = `SELECT * FROM deeds WHERE ${scope} AND type = 'video_viewed' AND ${field} IS NOT NULL`;
  const known = lastKnown(within, by);
  const days = wholeDays(within);
  const from = (ms: number) => `at_ms >= ${ms}`;
  const each = (sql: string, condition: string, viewers: string) =>
    `SELECT ${field} AS field, ${viewers} AS viewers FROM (${sql} AND ${condition}) GROUP BY field`;
  /** Each is counted at the first view of the scope. */
  const first = (since: string) => `count(*) FILTER (${since} IS NULL OR ${since} < $from)`;
  const parts = () => {
    if (known === null) return [each(looked, inRange, 'count(DISTINCT shopper)')];
    const { since, what } = known;
    if (days === null) return [each(looked, inRange, first(since))];
    const dayMs = Math.floor(within.fromMs / DAY_MS) * DAY_MS;
    const isOfOne = by === 'all' && what === 'creator';
    return [
      `SELECT ${isOfOne ? `''` : 'id'} AS field, sum(views) FILTER (last_ms IS NULL OR last_ms < ${dayMs}) AS viewers FROM audience
        WHERE tenant = $tenant AND NOT automated AND of_what = '${what}' AND day_ms >= ${days.firstMs} AND day_ms < ${days.endMs}
          ${what === 'creator' ? 'AND ($creator::VARCHAR IS NULL OR id = $creator::VARCHAR)' : ''} GROUP BY field`,
      ...(within.fromMs < days.firstMs
        ? [
            each(looked, `at_ms >= $from AND at_ms < ${days.firstMs}`, first(since)),
            // Whose last view was on the day on which the scope begins, and before it.
            each(
              looked,
              `${from(days.firstMs)} AND at_ms < ${days.endMs} AND ${since} >= ${dayMs} AND ${since} < $from`,
              'count(*)',
            ),
          ]
        : []),
      ...(days.endMs < within.toMs
        ? [each(looked, `${from(days.endMs)} AND at_ms < $to`, first(since))]
        : []),
    ];
  };
  return `SELECT field AS key, sum(viewers)::DOUBLE AS viewers FROM (${parts().join(' UNION ALL ')})
      ${isChosen ? 'WHERE field IN (FROM chosen)' : ''} GROUP BY field
      ${isChosen ? `UNION ALL SELECT '${UNNAMED}', count(DISTINCT shopper)::DOUBLE FROM (${looked} AND ${inRange}) WHERE ${field} IN (SELECT field FROM fields WHERE field NOT IN (FROM chosen))` : ''}`;
}

/** By what it is known which view of a shopper is the first since a moment; `null` where it is not. */
function lastKnown(
  { automated, creator }: Scope,
  by: Exclude<Grouping, object>,
): { since: string; what: string } | null {
  const isOfCreator = (creator ?? null) !== null;
  if (automated || by === 'product' || (by === 'video' && isOfCreator)) return null;
  if (by === 'video') return { since: 'viewed_video_ms', what: 'video' };
  return by === 'creator' || isOfCreator
    ? { since: 'viewed_creator_ms', what: 'creator' }
    : { since: 'viewed_ms', what: 'all' };
}

/** Whether something within one quarter of an hour lies in the scope is known by its first and last time, if the scope is longer. */
const isLong = ({ fromMs, toMs }: Scope) => toMs - fromMs >= SLOT_MS;
const isHere = `slot_ms > $from - ${SLOT_MS} AND slot_ms < $to
  AND ((first_ms >= $from AND first_ms < $to) OR (last_ms >= $from AND last_ms < $to))`;

const histogram = (counts: string) => `
  SELECT furthest::INTEGER AS furthest, sum(shoppers)::DOUBLE AS shoppers FROM (${counts}) GROUP BY furthest HAVING sum(shoppers) <> 0`;
const ordered = `SELECT ${numberOf('unnest($ordered::JSON::VARCHAR[])')} AS shopper, 5 AS step`;

export function funnelSql(within: Scope): string | null {
  if ((within.creator ?? null) !== null || !isLong(within)) return null;
  const days = wholeDays(within);
  if (days === null || within.automated)
    return histogram(`SELECT max(step) AS furthest, 1 AS shoppers
      FROM (SELECT shopper, step FROM steps WHERE ${ofShop} AND ${isHere} UNION ALL ${ordered}) GROUP BY shopper`);
  const { firstMs, endMs } = days;
  const ofSteps = (condition: string) =>
    `UNION ALL SELECT shopper, step FROM steps WHERE ${ofShop} AND ${condition}`;
  // Each counts in the whole days as far as they got there; whoever ordered, or came on a day that is cut, is counted anew.
  return `
    WITH asked AS (
      SELECT shopper, max(step) AS step FROM (${ordered}
        ${within.fromMs < firstMs ? ofSteps(`slot_ms > $from - ${SLOT_MS} AND slot_ms < ${firstMs} AND last_ms >= $from`) : ''}
        ${endMs < within.toMs ? ofSteps(`slot_ms >= ${endMs} AND slot_ms < $to AND first_ms < $to`) : ''}) GROUP BY shopper),
    met AS (
      SELECT shopper, max(step) AS step FROM reached SEMI JOIN asked USING (shopper)
      WHERE ${ofShop} AND day_ms >= ${firstMs} AND day_ms < ${endMs} GROUP BY shopper),
    whole AS (
      SELECT step, sum(shoppers) AS shoppers FROM reached_days
      WHERE ${ofShop} AND day_ms >= ${firstMs} AND day_ms < ${endMs} AND (last_ms IS NULL OR last_ms < ${firstMs}) GROUP BY step)
    ${histogram(`SELECT step AS furthest, shoppers FROM whole UNION ALL SELECT step - 1, -shoppers FROM whole WHERE step > 0
      UNION ALL SELECT step, -1 FROM met UNION ALL SELECT greatest(asked.step, met.step), 1 FROM asked LEFT JOIN met USING (shopper)`)}`;
}

export const shoppersSql = (within: Scope): string | null =>
  (within.creator ?? null) !== null || !isLong(within)
    ? null
    : `WITH asked AS (SELECT id, ${numberOf('id')} AS session FROM (SELECT unnest($sessions::JSON::VARCHAR[]) AS id))
      SELECT DISTINCT id AS session, coalesce(visitor, id) AS shopper FROM visits JOIN asked USING (session)
      WHERE ${ofShop} AND ${isHere} ORDER BY id, shopper`;

const isWhole = `is_of_one AND first_ms >= $from AND last_ms < $to`;
const cutPages = `(FROM stays WHERE ${ofShop} AND last_ms >= $from AND first_ms < $to AND NOT (${isWhole}))`;

/** Asked before {@link watchingSql}: up to when, and from when on, there are events of pages that are cut. */
export const watchingBoundsSql = `
  SELECT coalesce(max(last_ms) FILTER (first_ms < $from), $from - 1) AS early, coalesce(min(first_ms) FILTER (first_ms >= $from), $to) AS late FROM ${cutPages}`;

/** Stays within the scope are known; where their page began before it or went on after it, each event is looked at. */
export const watchingSql = ({ automated }: Scope): string => {
  if (automated) return watchingOf({ events: 'deeds' });
  const near = (condition: string) =>
    `SELECT deeds.* FROM deeds SEMI JOIN ${cutPages} USING (view, video) WHERE ${condition}`;
  return watchingOf({
    events: `(${near('at_ms <= $early')} UNION ALL ${near('at_ms >= $late AND at_ms > $early')})`,
    // Without a view no length is asked for; a video that has one is among the sums.
    lengths: `(FROM deeds WHERE video IN (SELECT video FROM days WHERE "playerViews" > 0 AND video NOT IN (SELECT video FROM known)))`,
    stays: `SELECT video, creator, views, unique_ms FROM stays WHERE ${scope} AND ${isWhole}`,
  });
};

export const touchesSql = `
  WITH asked AS (SELECT id, ${numberOf('id')} AS shopper FROM (SELECT unnest($shoppers::JSON::VARCHAR[]) AS id))
  SELECT id AS shopper, at_ms::DOUBLE AS "atMs", ${touchKind} AS kind, video, creator, gift, product, variant, coalesce(live, false) AS live,
    coalesce(surface = 'answer', false) AS "isAnswer", true AS "isInside"
  FROM deeds JOIN asked USING (shopper) WHERE ${scope} AND ${inRange} AND ${touchTypes} ORDER BY at_ms, key`;

/** A page of which programs told as well is one page where these count. */
const withPrograms = `
  SELECT min(first_ms) AS first_ms, max(heard_ms) AS heard_ms, max(expected) AS expected,
    CASE WHEN count(*) = 1 THEN any_value(received) ELSE len(list_distinct(flatten(list(seqs)))) END AS received
  FROM pages WHERE tenant = $tenant GROUP BY view`;
/** As {@link completenessSql}, of how many pages have so many events. @param open - how many of them may still send. */
const countedPagesSql = (pages: string, open: string): string => `
  WITH judged AS (
    SELECT received, expected, sum(pages) AS pages FROM (${pages}) AS told(received, expected, pages) GROUP BY ALL HAVING sum(pages) > 0),
  usual AS (
    SELECT min(received) AS most FROM (
      SELECT received, sum(pages) OVER (ORDER BY received) AS up_to, sum(pages) OVER () AS total FROM judged)
    WHERE up_to >= total - floor(total - ${USUAL_PART} * total)),
  chosen AS (SELECT received, least(expected, greatest(2 * received, most)) AS expected, pages FROM judged, usual)
  SELECT ${whole('sum(pages)', 'views')}, ${whole('sum(expected * pages)', 'expected')}, ${whole('sum(received * pages)', 'received')},
    ${whole('sum(pages) FILTER (received < expected)', '"viewsWithLoss"')}, ${whole(`(${open})`, '"openViews"')}
  FROM chosen`;
const withoutPrograms = `SELECT first_ms, heard_ms, expected, received FROM pages WHERE ${ofShop}`;

export function pagesSql(within: Scope): string | null {
  if ((within.creator ?? null) !== null) return null;
  if (within.automated) return completenessSql(withPrograms);
  const days = wholeDays(within);
  if (days === null) return completenessSql(withoutPrograms);
  const { firstMs, endMs } = days;
  const each = (condition: string, sign: '' | '-' = '') =>
    `UNION ALL SELECT received, expected, ${sign}count(*) FROM pages WHERE ${ofShop} AND ${condition} GROUP BY ALL`;
  const isOpen = `first_ms >= $from AND first_ms < $to AND heard_ms > $quiet`;
  return countedPagesSql(
    `SELECT received, expected, sum(pages) FROM page_days WHERE ${ofShop} AND day_ms >= ${firstMs} AND day_ms < ${endMs} GROUP BY ALL
      ${within.fromMs < firstMs ? each(`first_ms >= $from AND first_ms < ${firstMs}`) : ''}
      ${endMs < within.toMs ? each(`first_ms >= ${endMs} AND first_ms < $to`) : ''}
      ${each(isOpen, '-')}`,
    `SELECT count(*) FROM pages WHERE ${ofShop} AND ${isOpen}`,
  );
}

/** `unsure`: pages with events before and after the range, of which only the events know whether there are some within. */
export const automatedSql = `
  SELECT count(*) FILTER (${inRange.replaceAll('at_ms', 'first_ms')} OR ${inRange.replaceAll('at_ms', 'last_ms')})::DOUBLE AS views,
    count(*) FILTER (first_ms < $from AND last_ms >= $to)::DOUBLE AS unsure
  FROM pages WHERE tenant = $tenant AND automated`;

/** Signed orders are asked themselves: of each, how many updates there are. */
export const dayMarksSql = `
  WITH placed AS (
    SELECT DISTINCT platform, order_id, ${dayOf('at_ms')} AS day_ms FROM signed_orders WHERE tenant = $tenant AND at_ms >= $from AND at_ms < $to),
  signed AS (
    SELECT day_ms, count(*) AS updates FROM placed JOIN signed_orders USING (platform, order_id) WHERE tenant = $tenant GROUP BY day_ms)
  SELECT day_ms::DOUBLE AS "dayMs", coalesce(nr, 0) || ' ' || coalesce(updates, 0) AS mark
  FROM (SELECT day_ms, max(nr) AS nr FROM day_marks WHERE tenant = $tenant AND day_ms >= $from AND day_ms < $to GROUP BY day_ms) FULL JOIN signed USING (day_ms)
  UNION ALL SELECT NULL, count(*)::VARCHAR FROM day_marks WHERE day_ms IS NULL`;
