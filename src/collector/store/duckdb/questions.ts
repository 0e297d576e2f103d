/** The store's questions in SQL. `memory.ts` says the same in plain code; the conformance suite holds the two together. */
import { talliedTypes, type Grouping } from '../types.js';

/** Columns of DuckDB that count come as BIGINT; DOUBLE is exact up to 2^53 and reads as a number. */
const whole = (expression: string, name: string) => `coalesce(${expression}, 0)::DOUBLE AS ${name}`;
const countType = (type: string, name: string) => whole(`count(*) FILTER (type = '${type}')`, name);
const scope = 'tenant = $tenant AND ($automated OR NOT automated)';
const inRange = 'at_ms >= $from AND at_ms < $to';

export function tallySql(by: Grouping): string {
  const key = typeof by === 'object' ? 'start_ms::VARCHAR' : by === 'all' ? `''` : by;
  const keyed = typeof by === 'object' ? 'counted ASOF JOIN (SELECT unnest($starts::JSON::BIGINT[]) AS start_ms) ON at_ms >= start_ms' : 'counted';
  return `
    WITH counted AS (
      SELECT type, at_ms, shopper, video, creator, product, surface, quantity, unique_ms, duration_ms FROM events
      WHERE ${scope} AND ${inRange} AND type IN (${talliedTypes.map((type) => `'${type}'`).join(', ')})),
    chosen AS (SELECT *, ${key} AS key FROM ${keyed} WHERE ${key} IS NOT NULL),
    per_video AS (
      SELECT key, video, min(creator) AS creator,
        ${countType('shelf_viewed', 'shelf_views')}, ${countType('video_viewed', 'views')},
        ${whole(`count(*) FILTER (type = 'video_viewed' AND surface = 'player')`, 'player_views')},
        ${countType('video_engaged', 'engaged')}, ${countType('product_opened', 'opens')}, ${countType('product_added', 'adds')},
        ${whole(`sum(quantity) FILTER (type = 'product_added')`, 'added_units')}, ${countType('product_add_failed', 'add_failures')},
        ${countType('checkout_started', 'checkouts')}, ${countType('video_shared', 'shares')},
        ${whole(`sum(least(unique_ms, duration_ms)) FILTER (type = 'video_watched')`, 'watched_ms')},
        ${whole(`max(duration_ms) FILTER (type = 'video_watched')`, 'duration_ms')}
      FROM chosen GROUP BY key, video),
    audience AS (SELECT key, count(DISTINCT shopper)::DOUBLE AS viewers FROM chosen WHERE type = 'video_viewed' GROUP BY key)
    SELECT key, min(creator) AS creator, sum(shelf_views) AS "shelfViews", sum(views) AS views, sum(player_views) AS "playerViews",
      sum(engaged) AS engaged, sum(opens) AS opens, sum(adds) AS adds, sum(added_units) AS "addedUnits",
      sum(add_failures) AS "addFailures", sum(checkouts) AS checkouts, sum(shares) AS shares,
      coalesce(any_value(viewers), 0) AS viewers, sum(watched_ms) AS "watchedMs", sum(player_views * duration_ms) AS "watchableMs"
    FROM per_video LEFT JOIN audience USING (key) GROUP BY key ORDER BY key`;
}

export const funnelSql = `
  WITH steps AS (
    SELECT shopper, CASE type WHEN 'video_viewed' THEN 1 WHEN 'video_engaged' THEN 2 WHEN 'product_opened' THEN 3
      WHEN 'product_added' THEN 4 ELSE 0 END AS step
    FROM events WHERE ${scope} AND ${inRange}
      AND type IN ('shelf_viewed', 'card_viewed', 'video_viewed', 'video_engaged', 'product_opened', 'product_added')
    UNION ALL SELECT unnest($ordered::JSON::VARCHAR[]), 5)
  SELECT furthest, count(*)::DOUBLE AS shoppers FROM (SELECT max(step)::INTEGER AS furthest FROM steps GROUP BY shopper) GROUP BY furthest`;

/** A page view is looked for three days around the range, which is longer than any event may wait. */
export const completenessSql = `
  WITH page_views AS (
    SELECT min(at_ms) AS first_ms, max(received_ms) AS heard_ms, max(seq) + 1 AS expected, count(DISTINCT seq) AS received
    FROM events WHERE ${scope} AND at_ms >= $from - 259200000 AND at_ms < $to + 259200000 GROUP BY view),
  chosen AS (SELECT *, heard_ms > $quiet AS open FROM page_views WHERE first_ms >= $from AND first_ms < $to)
  SELECT ${whole('count(*) FILTER (NOT open)', 'views')}, ${whole('sum(expected) FILTER (NOT open)', 'expected')},
    ${whole('sum(received) FILTER (NOT open)', 'received')},
    ${whole('count(*) FILTER (NOT open AND received < expected)', '"viewsWithLoss"')}, ${whole('count(*) FILTER (open)', '"openViews"')}
  FROM chosen`;

export const ordersSql = `
  SELECT at_ms::DOUBLE AS "atMs", shopper, props FROM (
    SELECT at_ms, key, shopper, props FROM events WHERE ${scope} AND type = 'order_completed' AND order_id IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY order_id ORDER BY at_ms, key) = 1)
  WHERE ${inRange} ORDER BY at_ms, key`;

export const touchesSql = `
  SELECT shopper, at_ms::DOUBLE AS "atMs", 
    CASE type WHEN 'video_viewed' THEN 'viewed' WHEN 'tag_viewed' THEN 'tagged' WHEN 'product_opened' THEN 'opened' ELSE 'added' END AS kind,
    video, creator, product, variant
  FROM events WHERE ${scope} AND ${inRange} AND type IN ('video_viewed', 'tag_viewed', 'product_opened', 'product_added')
    AND shopper IN (SELECT unnest($shoppers::JSON::VARCHAR[]))
  ORDER BY at_ms, key`;

export const automatedSql = `SELECT count(DISTINCT view)::DOUBLE AS views FROM events WHERE tenant = $tenant AND automated AND ${inRange}`;
