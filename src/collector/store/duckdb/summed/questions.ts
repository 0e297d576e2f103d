/**
 * The report's questions, asked of what `tables.ts` keeps. The answers are those that `../questions.ts` gives from the events; the
 * conformance suite holds the two together. `null`: the question is too fine for it (a border within a quarter of an hour, what only
 * the events know), and is asked of them.
 */
import { DAY_MS } from '../../../../tools/time.js';
import { SLOT_MS } from '../../sums.js';
import { countNames, tallied, talliedTypes } from '../../tallied.js';
import { UNNAMED, type Grouping, type Scope } from '../../types.js';
import { countedIn } from '../counting.js';
import {
  completenessSql,
  inRange,
  scope,
  touchKind,
  touchTypes,
  watchingSql as watchingOf,
} from '../questions.js';
import { dayOf, numberOf, slotOf } from './tables.js';

const slotAt = (ms: number) => Math.floor(ms / SLOT_MS) * SLOT_MS;
const isSlot = (ms: number) => ms === slotAt(ms);

/** The whole quarters of an hour in a scope; what is before and after them is counted one by one. */
const wholeSlots = ({ fromMs, toMs }: Scope) => ({
  firstMs: -slotAt(-fromMs),
  endMs: slotAt(toMs),
});

export function tallySql(within: Scope, by: Grouping, isChosen: boolean): string | null {
  const { firstMs, endMs } = wholeSlots(within);
  if (endMs < firstMs || (typeof by === 'object' && !by.startsMs.every(isSlot))) return null;
  const field = typeof by === 'object' ? 'start_ms::VARCHAR' : by === 'all' ? `''` : by;
  const inStretch = (table: string) =>
    typeof by === 'object'
      ? `(SELECT ${table}.*, start_ms FROM ${table} JOIN stretches ON ${slotOf('at_ms')} = slot_ms)`
      : table;
  const eachCount = (expression: (name: string) => string) =>
    countNames.map((name) => `${expression(`"${name}"`)} AS "${name}"`).join(', ');
  const summed = (table: string) =>
    `SELECT ${field} AS field, min(creator) AS creator, ${eachCount((name) => `sum(${name})`)} FROM ${inStretch(table)} WHERE ${field} IS NOT NULL GROUP BY field`;
  const edges = `(at_ms >= $from AND at_ms < ${firstMs}) OR (at_ms >= ${endMs} AND at_ms < $to)`;
  const stretches = `stretches AS (SELECT slot_ms, start_ms FROM (SELECT unnest(range(${slotAt(within.fromMs)}, $to::BIGINT, ${SLOT_MS})) AS slot_ms)
      ASOF JOIN (SELECT unnest($starts::JSON::BIGINT[]) AS start_ms) ON slot_ms >= start_ms),`;
  const days = typeof by === 'object' ? null : wholeDays(within);
  const slots = (condition: string) =>
    `SELECT *, from_ms AS at_ms FROM slots WHERE ${scope} AND from_ms >= ${firstMs} AND from_ms < ${endMs} ${condition}`;
  return `
    WITH ${typeof by === 'object' ? stretches : ''}
    whole AS (${
      days
        ? `SELECT *, from_ms AS at_ms FROM days WHERE ${scope} AND from_ms >= ${days.firstMs} AND from_ms < ${days.endMs}
          UNION ALL ${slots(`AND from_ms < ${days.firstMs}`)} UNION ALL ${slots(`AND from_ms >= ${days.endMs}`)}`
        : slots('')
    }),
    kept AS (SELECT *, from_ms AS at_ms FROM sums WHERE ${scope} AND from_ms >= $from AND to_ms <= $to),
    cut AS (SELECT * FROM events WHERE ${scope} AND (${firstMs === within.fromMs && endMs === within.toMs ? 'false' : edges})
      AND type IN (${[...talliedTypes].map((type) => `'${type}'`).join(', ')})),
    lines AS (${summed('whole')} UNION ALL ${summed('kept')} UNION ALL
      SELECT ${field} AS field, min(creator), ${countNames.map((name) => countedIn(tallied[name])).join(', ')} FROM ${inStretch('cut')} WHERE ${field} IS NOT NULL GROUP BY field),
    fields AS (SELECT field, min(creator) AS creator, ${isChosen ? 'field IN (SELECT unnest($chosen::JSON::VARCHAR[]))' : 'true'} AS is_own, ${eachCount((name) => `sum(${name})`)}
      FROM lines GROUP BY field),
    totals AS (
      SELECT CASE WHEN is_own THEN field ELSE '${UNNAMED}' END AS key, min(creator) AS creator, count(*)::DOUBLE AS ids, ${eachCount((name) => `sum(${name})::DOUBLE`)}
      FROM fields GROUP BY key)
    ${typeof by === 'object' ? 'SELECT *, 0::DOUBLE AS viewers FROM totals ORDER BY key' : withViewers(within, by, isChosen)}`;
}

/** The whole days of UTC in a scope; `null` where there is none. */
function wholeDays({ fromMs, toMs }: Scope): { firstMs: number; endMs: number } | null {
  const firstMs = Math.ceil(fromMs / DAY_MS) * DAY_MS;
  const endMs = Math.floor(toMs / DAY_MS) * DAY_MS;
  return endMs > firstMs ? { firstMs, endMs } : null;
}

/** Different shoppers of each line, beside its `totals`. */
function withViewers(within: Scope, by: Exclude<Grouping, object>, isChosen: boolean): string {
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
      each(looked, `at_ms >= $from AND at_ms < ${days.firstMs}`, first(since)),
      each(looked, `${from(days.endMs)} AND at_ms < $to`, first(since)),
      // Whose last view was on the day on which the scope begins, and before it.
      ...(dayMs === within.fromMs
        ? []
        : [
            each(
              looked,
              `${from(days.firstMs)} AND at_ms < ${days.endMs} AND ${since} >= ${dayMs} AND ${since} < $from`,
              'count(*)',
            ),
          ]),
    ];
  };
  return `, viewers AS (SELECT field, sum(viewers)::DOUBLE AS viewers FROM (${parts().join(' UNION ALL ')}) GROUP BY field),
    seen_by AS (
      SELECT field AS key, viewers FROM viewers SEMI JOIN (FROM fields WHERE is_own) USING (field)
      ${isChosen ? `UNION ALL SELECT '${UNNAMED}', count(DISTINCT shopper)::DOUBLE FROM (${looked} AND ${inRange}) WHERE ${field} IN (SELECT field FROM fields WHERE NOT is_own)` : ''})
    SELECT totals.*, coalesce(viewers, 0) AS viewers FROM totals LEFT JOIN seen_by USING (key) ORDER BY key`;
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
const ofShop = 'tenant = $tenant AND ($automated OR NOT automated)';

export const funnelSql = (within: Scope): string | null =>
  (within.creator ?? null) !== null || !isLong(within)
    ? null
    : `WITH reached AS (
        SELECT shopper, max(step) AS furthest FROM
          (SELECT shopper, step FROM steps WHERE ${ofShop} AND ${isHere}
          UNION ALL SELECT ${numberOf('unnest($ordered::JSON::VARCHAR[])')}, 5)
        GROUP BY shopper)
      SELECT furthest::INTEGER AS furthest, count(*)::DOUBLE AS shoppers FROM reached GROUP BY furthest`;

export const shoppersSql = (within: Scope): string | null =>
  (within.creator ?? null) !== null || !isLong(within)
    ? null
    : `WITH asked AS (SELECT id, ${numberOf('id')} AS session FROM (SELECT unnest($sessions::JSON::VARCHAR[]) AS id))
      SELECT DISTINCT id AS session, coalesce(visitor, id) AS shopper FROM visits JOIN asked USING (session)
      WHERE ${ofShop} AND ${isHere} ORDER BY id, shopper`;

const isWhole = `is_of_one AND first_ms >= $from AND last_ms < $to`;
const cutPages = `(FROM stays WHERE ${ofShop} AND last_ms >= $from AND first_ms < $to AND NOT (${isWhole}))`;

/** Stays within the scope are known; where their page began before it or went on after it, each event is looked at. */
export const watchingSql = ({ automated }: Scope): string =>
  automated
    ? watchingOf({ events: 'deeds' })
    : watchingOf({
        events: `(SELECT deeds.* FROM deeds SEMI JOIN ${cutPages} USING (view, video)
          WHERE at_ms <= (SELECT max(last_ms) FROM ${cutPages} WHERE first_ms < $from) OR at_ms >= (SELECT min(first_ms) FROM ${cutPages} WHERE first_ms >= $from))`,
        lengths: 'deeds',
        stays: `SELECT video, creator, views, unique_ms FROM stays WHERE ${scope} AND ${isWhole}`,
      });

export const touchesSql = `
  WITH asked AS (SELECT id, ${numberOf('id')} AS shopper FROM (SELECT unnest($shoppers::JSON::VARCHAR[]) AS id))
  SELECT id AS shopper, at_ms::DOUBLE AS "atMs", ${touchKind} AS kind, video, creator, gift, product, variant, coalesce(surface = 'answer', false) AS "isAnswer", true AS "isInside"
  FROM deeds JOIN asked USING (shopper) WHERE ${scope} AND ${inRange} AND ${touchTypes} ORDER BY at_ms, key`;

/** A page of which programs told as well is one page where these count. */
const withPrograms = `
  SELECT min(first_ms) AS first_ms, max(heard_ms) AS heard_ms, max(expected) AS expected,
    CASE WHEN count(*) = 1 THEN any_value(received) ELSE len(list_distinct(flatten(list(seqs)))) END AS received
  FROM pages WHERE tenant = $tenant GROUP BY view`;
const withoutPrograms = `SELECT first_ms, heard_ms, expected, received FROM pages WHERE ${ofShop}`;

export const pagesSql = (within: Scope): string | null =>
  (within.creator ?? null) !== null
    ? null
    : completenessSql(within.automated ? withPrograms : withoutPrograms);

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
