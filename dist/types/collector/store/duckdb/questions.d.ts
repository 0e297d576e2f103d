/** The store's questions in SQL. `memory.ts` says the same in plain code; the conformance suite holds the two together. */
import { type Grouping } from '../types.js';
export declare function tallySql(by: Grouping): string;
/**
 * Most pages tell of a video once: it started, was viewed, was watched. They are told by sums alone; only of the others each
 * row is put in order, which takes six times as long.
 */
export declare const watchingSql: string;
export declare const funnelSql = "\n  WITH steps AS (\n    SELECT shopper, CASE type WHEN 'video_viewed' THEN 1 WHEN 'video_engaged' THEN 2 WHEN 'product_opened' THEN 3\n      WHEN 'product_added' THEN 4 ELSE 0 END AS step\n    FROM events WHERE tenant = $tenant AND ($automated OR NOT automated) AND at_ms >= $from AND at_ms < $to\n      AND type IN ('shelf_viewed', 'card_viewed', 'video_viewed', 'video_engaged', 'product_opened', 'product_added')\n    UNION ALL SELECT unnest($ordered::JSON::VARCHAR[]), 5)\n  SELECT furthest, count(*)::DOUBLE AS shoppers FROM (SELECT max(step)::INTEGER AS furthest FROM steps GROUP BY shopper) GROUP BY furthest";
/** A page view is looked for three days around the range, which is longer than any event may wait. */
export declare const completenessSql: string;
export declare const ordersSql = "\n  SELECT at_ms::DOUBLE AS \"atMs\", shopper, props FROM (\n    SELECT at_ms, key, shopper, props FROM events WHERE tenant = $tenant AND ($automated OR NOT automated) AND type = 'order_completed' AND order_id IS NOT NULL\n    QUALIFY row_number() OVER (PARTITION BY order_id ORDER BY props LIKE '%\"lines\":[]%', at_ms, key) = 1)\n  WHERE at_ms >= $from AND at_ms < $to ORDER BY at_ms, key";
export declare const touchesSql = "\n  SELECT shopper, at_ms::DOUBLE AS \"atMs\", \n    CASE type WHEN 'video_viewed' THEN 'viewed' WHEN 'tag_viewed' THEN 'tagged' WHEN 'product_opened' THEN 'opened' ELSE 'added' END AS kind,\n    video, creator, product, variant\n  FROM events WHERE tenant = $tenant AND ($automated OR NOT automated) AND at_ms >= $from AND at_ms < $to AND type IN ('video_viewed', 'tag_viewed', 'product_opened', 'product_added')\n    AND shopper IN (SELECT unnest($shoppers::JSON::VARCHAR[]))\n  ORDER BY at_ms, key";
export declare const automatedSql = "SELECT count(DISTINCT view)::DOUBLE AS views FROM events WHERE tenant = $tenant AND automated AND at_ms >= $from AND at_ms < $to";
