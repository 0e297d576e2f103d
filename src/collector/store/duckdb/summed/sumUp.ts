/** Adds events to what `tables.ts` keeps of them, and takes them out of it when they go. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { countNames, tallied, talliedTypes } from '../../tallied.js';
import { countedIn } from '../counting.js';
import { allStaysSql, wasLive } from '../questions.js';
import { dayOf, deedColumns, deedTypes, numberOf, slotOf } from './tables.js';

const listed = (types: Iterable<string>) => [...types].map((type) => `'${type}'`).join(', ');
const ofSlot = 'tenant, automated, from_ms, creator, video, product';
const counts = countNames.map((name) => `"${name}"`).join(', ');

/** Columns of events, with the numbers that stand for their ids. */
export const asRead = `SELECT key, tenant, automated, at_ms, received_ms, type, surface, seq, ${numberOf('view')} AS view, ${numberOf('shopper')} AS shopper,
  ${numberOf('session')} AS session, view AS view_id, session AS session_id, shopper AS shopper_id, visitor, video, creator, product, variant, gift, unique_ms, duration_ms, quantity,
  order_id, props, ${wasLive} AS live FROM events`;

/** @param sign - `-1` takes them away. */
export const sumSlots = (sign: 1 | -1): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE changed AS
    SELECT tenant, automated, ${slotOf('at_ms')} AS from_ms, creator, video, product,
      ${countNames.map((name) => `(${sign} * ${countedIn(tallied[name])})::BIGINT AS "${name}"`).join(', ')}
    FROM fresh WHERE type IN (${listed(talliedTypes)}) GROUP BY ALL`,
  ...mergeInto('slots', 'from_ms'),
  ...mergeInto('days', dayOf('from_ms')),
];

/** Adds what changed to the sums that stand there. */
const mergeInto = (table: 'slots' | 'days', fromMs: string): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE merged AS
    SELECT tenant, automated, ${fromMs} AS from_ms, creator, video, product, ${counts} FROM changed
    UNION ALL SELECT ${ofSlot}, ${counts} FROM ${table} WHERE from_ms IN (SELECT ${fromMs} FROM changed)`,
  `DELETE FROM ${table} WHERE from_ms IN (SELECT from_ms FROM merged)`,
  `INSERT INTO ${table} (${ofSlot}, ${counts})
    SELECT ${ofSlot}, ${countNames.map((name) => `sum("${name}")::BIGINT`).join(', ')} FROM merged GROUP BY ALL
    HAVING ${countNames.map((name) => `sum("${name}") > 0`).join(' OR ')}`,
];

const before = (by: string) =>
  `lag(at_ms) OVER (PARTITION BY tenant, automated, shopper${by} ORDER BY at_ms, key)`;

/** Of what a view is the last one. */
const lasts = {
  all: { id: `''`, stored: 'viewed_ms', now: 'now_viewed' },
  video: { id: 'video', stored: 'viewed_video_ms', now: 'now_video' },
  creator: { id: 'creator', stored: 'viewed_creator_ms', now: 'now_creator' },
} as const;

/** @param views - of `deeds`, or as {@link mendViews} tells them. */
const countAudience = (views: string, sign: 1 | -1, which: 'stored' | 'now'): string =>
  Object.entries(lasts)
    .map(
      ([what, { id, ...last }]) =>
        `SELECT tenant, automated, ${dayOf('at_ms')} AS day_ms, '${what}' AS of_what, ${id} AS id, ${dayOf(last[which])} AS last_ms, ${sign} AS views
        FROM ${views} WHERE ${id} IS NOT NULL`,
    )
    .join(' UNION ALL ');

/** Changes of {@link countAudience} are summed with what stands there. */
export const changeAudience = (changes: string): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE heard AS
    SELECT tenant, automated, day_ms, of_what, id, last_ms, sum(views)::BIGINT AS views FROM (${changes}) GROUP BY ALL HAVING sum(views) <> 0`,
  `INSERT INTO heard SELECT * FROM audience WHERE day_ms IN (SELECT day_ms FROM heard)`,
  `DELETE FROM audience WHERE day_ms IN (SELECT day_ms FROM heard)`,
  `INSERT INTO audience SELECT tenant, automated, day_ms, of_what, id, last_ms, sum(views)::BIGINT FROM heard GROUP BY ALL HAVING sum(views) <> 0`,
];

/** Of `deeds` that go: `fresh` names them. */
export const withoutAudience = changeAudience(
  countAudience(
    `(FROM deeds WHERE type = 'video_viewed' AND key IN (SELECT key FROM fresh))`,
    -1,
    'stored',
  ),
);

/** What is told by days, from what is told more finely. */
export const fillDays: readonly string[] = [
  `DELETE FROM days`,
  `DELETE FROM audience`,
  `INSERT INTO days (${ofSlot}, ${counts})
    SELECT tenant, automated, ${dayOf('from_ms')} AS from_ms, creator, video, product, ${countNames.map((name) => `sum("${name}")::BIGINT`).join(', ')}
    FROM slots GROUP BY ALL`,
  ...changeAudience(countAudience(`(FROM deeds WHERE type = 'video_viewed')`, 1, 'stored')),
];

/** For a file whose sums knew no days. */
export const sumDays: readonly string[] = [
  ...fillDays,
  `INSERT INTO day_marks SELECT DISTINCT tenant, ${dayOf('at_ms')}, 0 FROM events WHERE nr <= (SELECT max(nr) FROM summed)`,
];

/** Tells of each view when its shopper had one before; of older views as well, where one came late or went. Of those in `shoppers`. */
export const mendViews = (added: string): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE mended AS
    SELECT *, ${before('')} AS now_viewed, ${before(', video')} AS now_video, ${before(', creator')} AS now_creator
    FROM (SELECT key, tenant, automated, at_ms, shopper, video, creator, viewed_ms, viewed_video_ms, viewed_creator_ms, false AS is_new
        FROM deeds SEMI JOIN shoppers USING (shopper) WHERE type = 'video_viewed'
      UNION ALL SELECT key, tenant, automated, at_ms, shopper, video, creator, NULL, NULL, NULL, true FROM ${added} WHERE type = 'video_viewed')`,
  `CREATE OR REPLACE TEMP TABLE corrected AS FROM mended WHERE NOT is_new AND
    (now_viewed, now_video, now_creator) IS DISTINCT FROM (viewed_ms, viewed_video_ms, viewed_creator_ms)`,
  `UPDATE deeds SET viewed_ms = now_viewed, viewed_video_ms = now_video, viewed_creator_ms = now_creator FROM corrected
    WHERE deeds.key = corrected.key AND deeds.at_ms = corrected.at_ms`,
  ...changeAudience(
    [
      countAudience('(FROM mended WHERE is_new)', 1, 'now'),
      countAudience('corrected', 1, 'now'),
      countAudience('corrected', -1, 'stored'),
    ].join(' UNION ALL '),
  ),
];

const addDeeds: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE shoppers AS SELECT DISTINCT shopper FROM fresh WHERE type = 'video_viewed'`,
  ...mendViews('fresh'),
  `INSERT INTO deeds (${deedColumns}, viewed_ms, viewed_video_ms, viewed_creator_ms)
    SELECT ${deedColumns
      .split(', ')
      .map((name) => `fresh.${name}`)
      .join(', ')}, now_viewed, now_video, now_creator
    FROM fresh LEFT JOIN (FROM mended WHERE is_new) AS mended ON mended.key = fresh.key
    WHERE fresh.type IN (${listed(deedTypes)}) ORDER BY fresh.at_ms`,
];

const step = `CASE type WHEN 'video_viewed' THEN 1 WHEN 'video_engaged' THEN 2 WHEN 'product_opened' THEN 3 WHEN 'product_added' THEN 4 ELSE 0 END`;

/** @param from - a table of events as {@link asRead}. */
export const addSteps = (from: string): string => `INSERT INTO steps
  SELECT tenant, automated, ${slotOf('at_ms')} AS slot_ms, shopper, ${step} AS step, min(at_ms), max(at_ms) FROM ${from}
  WHERE type IN ('shelf_viewed', 'card_viewed', 'video_viewed', 'video_engaged', 'product_opened', 'product_added') GROUP BY ALL ORDER BY slot_ms`;

const addVisits = `INSERT INTO visits
  SELECT tenant, automated, ${slotOf('at_ms')} AS slot_ms, session, visitor, min(at_ms), max(at_ms)
  FROM fresh WHERE session_id IS NOT NULL GROUP BY ALL ORDER BY slot_ms`;

/** @param from - a table of events as {@link asRead}, and in `pages_before` what is known of their pages already. */
export const addPages = (from: string): string => `INSERT INTO pages
  SELECT tenant, automated, view, first_ms, last_ms, heard_ms, seqs, len(seqs), list_max(seqs) + 1
  FROM (SELECT tenant, automated, view, min(first_ms) AS first_ms, max(last_ms) AS last_ms, max(heard_ms) AS heard_ms, list_distinct(flatten(list(seqs))) AS seqs
    FROM (SELECT tenant, automated, view, min(at_ms) AS first_ms, max(at_ms) AS last_ms, max(received_ms) AS heard_ms, list(DISTINCT seq) AS seqs
        FROM ${from} GROUP BY ALL
      UNION ALL SELECT tenant, automated, view, first_ms, last_ms, heard_ms, seqs FROM pages_before)
    GROUP BY tenant, automated, view)
  ORDER BY first_ms`;

const mergePages: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE views AS SELECT DISTINCT view FROM fresh`,
  `CREATE OR REPLACE TEMP TABLE pages_before AS SELECT * FROM pages SEMI JOIN views USING (view)`,
  `DELETE FROM pages WHERE view IN (SELECT view FROM pages_before)`,
  addPages('fresh'),
];

/** Tells anew what pages in `views` told of videos; in `pages` and `deeds` all of it stands already. */
export const mendStays: readonly string[] = [
  `DELETE FROM stays WHERE view IN (FROM views)`,
  `INSERT INTO stays
    SELECT tenant, automated, view, video, creator, views, unique_ms, first_ms, last_ms, is_of_one
    FROM (${allStaysSql(`(FROM deeds SEMI JOIN views USING (view) WHERE at_ms >= (SELECT min(first_ms) FROM pages SEMI JOIN views USING (view)))`)})
    ORDER BY first_ms`,
];

const addClaims = `INSERT INTO claims SELECT key, tenant, automated, creator, at_ms, received_ms, shopper_id, session_id, order_id, props
  FROM fresh WHERE type = 'order_completed' AND order_id IS NOT NULL`;

/** After the claims. */
const markDays = (upTo: number): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE changed_days AS
    SELECT DISTINCT tenant, ${dayOf('at_ms')} AS day_ms FROM fresh
    UNION SELECT tenant, ${dayOf('at_ms')} FROM claims WHERE order_id IN (SELECT order_id FROM fresh WHERE type = 'order_completed')`,
  `DELETE FROM day_marks WHERE (tenant, day_ms) IN (FROM changed_days)`,
  `INSERT INTO day_marks SELECT tenant, day_ms, ${upTo} FROM changed_days`,
];

const adding: readonly string[] = [
  ...sumSlots(1),
  ...addDeeds,
  addSteps('fresh'),
  addVisits,
  ...mergePages,
  ...mendStays,
  addClaims,
];

/** Adds the events after number `done` up to number `upTo`. In one transaction: all of it, or nothing. */
export async function sumUp(
  connection: DuckDBConnection,
  done: number,
  upTo: number,
): Promise<void> {
  await connection.run('BEGIN');
  try {
    await connection.run(
      `CREATE OR REPLACE TEMP TABLE fresh AS ${asRead} WHERE nr > ${done} AND nr <= ${upTo}`,
    );
    for (const statement of [...adding, ...markDays(upTo)]) await connection.run(statement);
    await connection.run(`UPDATE summed SET nr = ${upTo}`);
    await connection.run('COMMIT');
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => {});
    throw error;
  }
}
