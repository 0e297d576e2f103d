/** The store's questions in SQL. `memory.ts` says the same in plain code; the conformance suite holds the two together. */
import { countNames, tallied, talliedTypes, type CountName } from '../tallied.js';
import { UNNAMED, USUAL_PART, WATCHED_WITHIN_MS, type Grouping } from '../types.js';

import { countedIn } from './counting.js';
import { idLeft, LEFT } from './narrowed.js';
import { IS_INSIDE, ONLY, WITHOUT_ONLY } from './only.js';

/** Columns of DuckDB that count come as BIGINT; DOUBLE is exact up to 2^53 and reads as a number. */
export const whole = (expression: string, name: string) =>
  `coalesce(${expression}, 0)::DOUBLE AS ${name}`;
/** Whatever the scope's filter leaves. */
export const ofAnyPlace =
  'tenant = $tenant AND ($automated OR NOT automated) AND ($creator::VARCHAR IS NULL OR creator = $creator::VARCHAR)';
export const scope = `${ofAnyPlace} ${ONLY}`;
export const inRange = 'at_ms >= $from AND at_ms < $to';

/** @param isChosen - only the values in `$chosen` have a line of their own. */
export function tallySql(by: Grouping, isChosen: boolean): string {
  const field = typeof by === 'object' ? 'start_ms::VARCHAR' : by === 'all' ? `''` : by;
  const key = isChosen ? `coalesce(own_line, '${UNNAMED}')` : field;
  const keyed = (table: string) => {
    if (typeof by === 'object')
      return `${table} ASOF JOIN (SELECT unnest($starts::JSON::BIGINT[]) AS start_ms) ON at_ms >= start_ms`;
    return isChosen
      ? `${table} LEFT JOIN (SELECT unnest($chosen::JSON::VARCHAR[]) AS own_line) ON ${field} = own_line`
      : table;
  };
  const named = (table: string) =>
    `SELECT *, ${field} AS field, ${key} AS key FROM ${keyed(table)} WHERE ${field} IS NOT NULL`;
  const eachCount = (expression: (name: CountName) => string) =>
    countNames.map((name) => `${expression(name)} AS "${name}"`).join(', ');
  return `
    WITH counted AS (
      SELECT type, at_ms, shopper, video, creator, product, surface, quantity FROM ${LEFT}
      WHERE ${scope} AND ${inRange} AND type IN (${[...talliedTypes].map((type) => `'${type}'`).join(', ')})),
    kept AS (SELECT *, from_ms AS at_ms FROM sums WHERE ${ofAnyPlace} ${WITHOUT_ONLY} AND from_ms >= $from AND to_ms <= $to),
    chosen AS (${named('counted')}),
    chosen_sums AS (${named('kept')}),
    lines AS (
      SELECT key, field, min(creator) AS creator, ${eachCount((name) => countedIn(tallied[name]))} FROM chosen GROUP BY key, field
      UNION ALL SELECT key, field, creator, ${countNames.map((name) => `"${name}"`).join(', ')} FROM chosen_sums),
    totals AS (
      SELECT key, min(creator) AS creator, count(DISTINCT field)::DOUBLE AS ids, ${eachCount((name) => `sum("${name}")::DOUBLE`)}
      FROM lines GROUP BY key),
    audience AS (SELECT key, count(DISTINCT shopper)::DOUBLE AS viewers FROM chosen
      WHERE type = '${tallied.views.type}' AND ${typeof by !== 'object'} GROUP BY key)
    SELECT totals.*, coalesce(viewers, 0) AS viewers FROM totals LEFT JOIN audience USING (key) ORDER BY key`;
}

const isStart = `type = 'video_started' AND surface = 'player'`;
const isView = `type = 'video_viewed' AND surface = 'player'`;
const isEnd = `type = 'video_watched'`;

const toldTypes = `video IS NOT NULL AND ((${isStart}) OR (${isView}) OR ${isEnd})`;

const ofStay = `view, video, starts, CASE WHEN starts = 0 THEN ends ELSE 0 END`;
const inOrder = (page: string) => `PARTITION BY ${page} ORDER BY seq, at_ms, key`;
/** Which stay of a page a row belongs to. */
const staysIn = (page: string) => `count(*) FILTER (${isStart}) OVER (${inOrder(page)}) AS starts,
  count(*) FILTER (${isEnd}) OVER (${inOrder(page)} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS ends`;

/** Each stay that these events tell of, with the first and the last time of its page and whether that is of one creator. */
export const allStaysSql = (events: string): string => `
  SELECT tenant, automated, view, video, min(creator) FILTER (${isView}) AS creator, count(*) FILTER (${isView}) AS views,
    sum(unique_ms) FILTER (${isEnd}) AS unique_ms, any_value(first_ms) AS first_ms, any_value(last_ms) AS last_ms, any_value(is_of_one) AS is_of_one
  FROM (SELECT *, ${staysIn('tenant, automated, view, video')}, min(at_ms) OVER page AS first_ms, max(at_ms) OVER page AS last_ms,
      min(coalesce(creator, '')) OVER page = max(coalesce(creator, '')) OVER page AS is_of_one
    FROM ${events} WHERE ${toldTypes} WINDOW page AS (PARTITION BY tenant, automated, view, video))
  GROUP BY tenant, automated, ${ofStay} HAVING views > 0`;

interface WatchingSource {
  /** Where the events are that tell of views. */
  events: string;
  /** Where those are that tell how long videos are; the same, unless said. */
  lengths?: string;
  /** Stays that are known already. */
  stays?: string;
}

/**
 * Most pages tell of a video once: it started, was viewed, was watched. They are told by sums alone; only of the others each
 * row is put in order, which takes six times as long.
 */
export const watchingSql = ({ events, lengths = events, stays }: WatchingSource): string => `
  WITH known AS (SELECT unnest($videos::JSON::VARCHAR[]) AS video, unnest($lengths::JSON::BIGINT[]) AS duration_ms),
  told AS (
    SELECT view, video, creator, type, surface, at_ms, seq, key, unique_ms, ${isView} AND at_ms < $to AS counts FROM ${events}
    WHERE ${scope} AND at_ms >= $from AND at_ms < $to + ${WATCHED_WITHIN_MS} AND ${toldTypes}),
  pages AS (
    SELECT view, video, min(creator) FILTER (counts) AS creator, count(*) FILTER (counts) AS views, sum(unique_ms) FILTER (${isEnd}) AS unique_ms,
      count(*) FILTER (${isView}) = 1 AND count(*) FILTER (${isStart}) <= 1 AND count(*) FILTER (${isEnd}) <= 1
        AND coalesce(max(seq) FILTER (${isStart}) < min(seq) FILTER (${isView}), true)
        AND coalesce(max(seq) FILTER (${isView}) < min(seq) FILTER (${isEnd}), true) AS simple
    FROM told GROUP BY view, video HAVING views > 0),
  in_order AS (
    SELECT told.*, ${staysIn('view, video')} FROM told SEMI JOIN (FROM pages WHERE NOT simple) USING (view, video)),
  stays AS (
    SELECT video, creator, views, unique_ms FROM pages WHERE simple
    UNION ALL
    SELECT video, min(creator) FILTER (counts), count(*) FILTER (counts) AS views, sum(unique_ms) FILTER (${isEnd})
    FROM in_order GROUP BY ${ofStay} HAVING views > 0
    ${stays ? `UNION ALL ${stays}` : ''}),
  voices AS (
    SELECT video, min(duration_ms) AS duration_ms FROM ${lengths}
    WHERE ${scope} AND at_ms >= $from AND at_ms < $to + ${WATCHED_WITHIN_MS} AND ${isEnd} AND duration_ms > 0 AND video NOT IN (SELECT video FROM known)
    GROUP BY video, shopper),
  heard AS (SELECT video, quantile_disc(duration_ms, 0.5) AS duration_ms FROM voices GROUP BY video),
  measured AS (
    SELECT video, creator, views, coalesce(unique_ms, 0) AS unique_ms, coalesce(known.duration_ms, heard.duration_ms, 0) AS duration_ms
    FROM stays LEFT JOIN known USING (video) LEFT JOIN heard USING (video))
  SELECT video, creator, ${whole('sum(views)', 'views')}, ${whole('sum(least(views * duration_ms, unique_ms))', '"watchedMs"')},
    any_value(duration_ms)::DOUBLE AS "durationMs"
  FROM measured GROUP BY video, creator ORDER BY video, coalesce(creator, '')`;

export const funnelSql = `
  WITH steps AS (
    SELECT shopper, CASE type WHEN 'video_viewed' THEN 1 WHEN 'video_engaged' THEN 2 WHEN 'product_opened' THEN 3
      WHEN 'product_added' THEN 4 ELSE 0 END AS step
    FROM ${LEFT} WHERE ${scope} AND ${inRange}
      AND type IN ('shelf_viewed', 'card_viewed', 'video_viewed', 'video_engaged', 'product_opened', 'product_added')
    UNION ALL SELECT ${idLeft('unnest($ordered::JSON::VARCHAR[])')}, 5)
  SELECT furthest, count(*)::DOUBLE AS shoppers FROM (SELECT max(step)::INTEGER AS furthest FROM steps GROUP BY shopper) GROUP BY furthest`;

/** A page view is looked for three days around the range, which is longer than any event may wait. */
export const pageViewsSql = `
  SELECT min(at_ms) AS first_ms, max(received_ms) AS heard_ms, max(seq) + 1 AS expected, count(DISTINCT seq) AS received
  FROM ${LEFT} WHERE ${scope} AND at_ms >= $from - 259200000 AND at_ms < $to + 259200000 GROUP BY view`;

/** @param pageViews - a question about all page views of the scope. */
export const completenessSql = (pageViews: string): string => `
  WITH page_views AS (${pageViews}),
  judged AS (SELECT *, heard_ms > $quiet AS open FROM page_views WHERE first_ms >= $from AND first_ms < $to),
  usual AS (SELECT quantile_disc(received, ${USUAL_PART}) FILTER (NOT open) AS most FROM judged),
  chosen AS (SELECT open, received, least(expected, greatest(2 * received, most)) AS expected FROM judged, usual)
  SELECT ${whole('count(*) FILTER (NOT open)', 'views')}, ${whole('sum(expected) FILTER (NOT open)', 'expected')},
    ${whole('sum(received) FILTER (NOT open)', 'received')},
    ${whole('count(*) FILTER (NOT open AND received < expected)', '"viewsWithLoss"')}, ${whole('count(*) FILTER (open)', '"openViews"')}
  FROM chosen`;

export const allClaims = `(FROM events WHERE type = 'order_completed' AND order_id IS NOT NULL)`;

/** @param claims - where all claims of orders are. */
export const claimsSql = (claims: string): string => `
  SELECT at_ms::DOUBLE AS "atMs", received_ms::DOUBLE AS "receivedMs", shopper, session, props FROM ${claims}
  WHERE ${ofAnyPlace} AND order_id IN (SELECT order_id FROM ${claims} WHERE ${ofAnyPlace} AND ${inRange})
  ORDER BY received_ms, key`;

export const shoppersSql = `
  SELECT DISTINCT session, shopper FROM events
  WHERE ${ofAnyPlace} AND ${inRange} AND session IN (SELECT unnest($sessions::JSON::VARCHAR[])) ORDER BY session, shopper`;

export const signedSql = `
  SELECT tenant, platform, digest, received_ms::DOUBLE AS "receivedMs", told FROM signed_orders
    SEMI JOIN (SELECT platform, order_id FROM signed_orders WHERE tenant = $tenant AND ${inRange}) AS chosen USING (platform, order_id)
  WHERE tenant = $tenant
  QUALIFY kind <> 'state' OR updated_ms = max(updated_ms) FILTER (kind = 'state') OVER (PARTITION BY platform, order_id)
  ORDER BY platform, order_id, received_ms, digest`;

export const signedSinceSql = `SELECT min(came_ms)::DOUBLE AS since FROM (
  SELECT min(received_ms) AS came_ms FROM signed_orders WHERE tenant = $tenant UNION ALL SELECT since_ms FROM signed_since WHERE tenant = $tenant)`;

export const touchTypes = `type IN ('video_viewed', 'tag_viewed', 'product_opened', 'product_added')`;
export const touchKind = `CASE type WHEN 'video_viewed' THEN 'viewed' WHEN 'tag_viewed' THEN 'tagged' WHEN 'product_opened' THEN 'opened' ELSE 'added' END`;

/** No text of a payload looks like it: quotes within one are written otherwise. */
export const wasLive = `props LIKE '%"live":true%'`;

export const touchesSql = `
  SELECT shopper, at_ms::DOUBLE AS "atMs", ${touchKind} AS kind, video, creator, gift, product, variant, ${wasLive} AS live,
    coalesce(surface = 'answer', false) AS "isAnswer", ${IS_INSIDE} AS "isInside"
  FROM events WHERE ${ofAnyPlace} AND ${inRange} AND ${touchTypes}
    AND shopper IN (SELECT unnest($shoppers::JSON::VARCHAR[]))
  ORDER BY at_ms, key`;

export const automatedSql = `SELECT count(DISTINCT view)::DOUBLE AS views FROM ${LEFT} WHERE tenant = $tenant AND automated ${ONLY} AND ${inRange}`;

export const feedNamesSql = `SELECT kind, id, told FROM feed_names`;

export const lastSignedSql = `SELECT platform, max(received_ms)::DOUBLE AS "lastMs" FROM signed_orders WHERE tenant = $tenant
  GROUP BY platform ORDER BY platform`;
