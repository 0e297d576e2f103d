/** Adds events to what `tables.ts` keeps of them, and takes them out of it when they go. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { countNames, tallied, talliedTypes } from '../../tallied.js';
import { countedIn } from '../counting.js';
import { allStaysSql, wasLive } from '../questions.js';
import { countArrivals } from './arrivals.js';
import { addRooms } from './rooms.js';
import { dayOf, deedColumns, deedTypes, numberOf, slotOf, sumTables } from './tables.js';

const listed = (types: Iterable<string>) => [...types].map((type) => `'${type}'`).join(', ');
const counts = countNames.map((name) => `"${name}"`).join(', ');

/** Columns of events, with the numbers that stand for their ids. */
export const asRead = `SELECT key, tenant, automated, at_ms, received_ms, type, surface, seq, ${numberOf('view')} AS view, ${numberOf('shopper')} AS shopper,
  ${numberOf('session')} AS session, view AS view_id, session AS session_id, shopper AS shopper_id, visitor, video, creator, product, variant, gift, unique_ms, duration_ms, quantity,
  order_id, props, ${wasLive} AS live FROM events`;

const ofSum = (table: keyof typeof sumTables) =>
  ['tenant', 'automated', 'from_ms', ...sumTables[table]].join(', ');
const sumCounts = countNames.map((name) => `sum("${name}")::BIGINT`).join(', ');

const addQuarters = `INSERT INTO quarters (${ofSum('quarters')}, ${counts})
  SELECT tenant, automated, from_ms, min(creator), ${sumCounts} FROM slots WHERE from_ms IN (SELECT from_ms FROM changed)
  GROUP BY tenant, automated, from_ms`;

/** Adds what changed to the sums that stand there. */
const mergeInto = (table: keyof typeof sumTables, fromMs: string): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE merged AS
    SELECT ${ofSum(table).replace('from_ms', `${fromMs} AS from_ms`)}, ${counts} FROM changed
    UNION ALL SELECT ${ofSum(table)}, ${counts} FROM ${table} WHERE from_ms IN (SELECT ${fromMs} FROM changed)`,
  `DELETE FROM ${table} WHERE from_ms IN (SELECT from_ms FROM merged)`,
  `INSERT INTO ${table} (${ofSum(table)}, ${counts}) SELECT ${ofSum(table)}, ${sumCounts} FROM merged GROUP BY ALL
    HAVING ${countNames.map((name) => `sum("${name}") > 0`).join(' OR ')}`,
];

/** @param sign - `-1` takes them away. */
export const sumSlots = (sign: 1 | -1): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE changed AS
    SELECT tenant, automated, ${slotOf('at_ms')} AS from_ms, creator, video, product,
      ${countNames.map((name) => `(${sign} * ${countedIn(tallied[name])})::BIGINT AS "${name}"`).join(', ')}
    FROM fresh WHERE type IN (${listed(talliedTypes)}) GROUP BY ALL`,
  ...mergeInto('slots', 'from_ms'),
  ...mergeInto('days', dayOf('from_ms')),
  `DELETE FROM quarters WHERE from_ms IN (SELECT from_ms FROM changed)`,
  addQuarters,
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

/** Tells of each view when its shopper had one before; of older views as well, where one came late or went. Of those in `shoppers`. */
export const mendViews = (added: string): readonly string[] => [
  // First which they are, by two small columns: to read all of them of every row takes ten times as long.
  `CREATE OR REPLACE TEMP TABLE known AS SELECT rowid AS id FROM deeds SEMI JOIN shoppers USING (shopper) WHERE type = 'video_viewed'`,
  `CREATE OR REPLACE TEMP TABLE mended AS
    SELECT *, ${before('')} AS now_viewed, ${before(', video')} AS now_video, ${before(', creator')} AS now_creator
    FROM (SELECT key, tenant, automated, at_ms, shopper, video, creator, viewed_ms, viewed_video_ms, viewed_creator_ms, false AS is_new
        FROM deeds WHERE rowid IN (FROM known)
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

const stepTypes =
  "type IN ('shelf_viewed', 'card_viewed', 'video_viewed', 'video_engaged', 'product_opened', 'product_added')";

/** @param from - a table of events as {@link asRead}. */
export const addSteps = (from: string): string => `INSERT INTO steps
  SELECT tenant, automated, ${slotOf('at_ms')} AS slot_ms, shopper, ${step} AS step, min(at_ms), max(at_ms) FROM ${from}
  WHERE ${stepTypes} GROUP BY ALL ORDER BY slot_ms`;

/** How many came how far, by the day of the last time before; of shoppers all of whose days are told. */
const countReached = (of: string, sign: 1 | -1): string =>
  `SELECT tenant, automated, day_ms, least_step AS step,
      lag(day_ms) OVER (PARTITION BY tenant, automated, shopper, least_step ORDER BY day_ms) AS last_ms, ${sign} AS shoppers
    FROM (SELECT *, unnest(range(step + 1))::TINYINT AS least_step FROM ${of})`;

/** Tells anew how far the shoppers in `shoppers` got. @param now - shop, programs, day, shopper and step of all that they do. */
export const mendReached = (now: string): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE reached_before AS FROM reached SEMI JOIN shoppers USING (shopper)`,
  `CREATE OR REPLACE TEMP TABLE reached_now AS
    SELECT tenant, automated, day_ms, shopper, max(step)::TINYINT AS step FROM (${now}) GROUP BY ALL`,
  `CREATE OR REPLACE TEMP TABLE changed_reach AS
    SELECT tenant, automated, day_ms, step, last_ms, sum(shoppers)::BIGINT AS shoppers
    FROM (${countReached('reached_now', 1)} UNION ALL ${countReached('reached_before', -1)}) GROUP BY ALL HAVING sum(shoppers) <> 0`,
  `INSERT INTO changed_reach FROM reached_days WHERE day_ms IN (SELECT day_ms FROM changed_reach)`,
  `DELETE FROM reached_days WHERE day_ms IN (SELECT day_ms FROM changed_reach)`,
  `INSERT INTO reached_days
    SELECT tenant, automated, day_ms, step, last_ms, sum(shoppers)::BIGINT FROM changed_reach GROUP BY ALL HAVING sum(shoppers) <> 0`,
  `DELETE FROM reached USING (FROM reached_before EXCEPT FROM reached_now) AS gone
    WHERE reached.shopper = gone.shopper AND reached.day_ms = gone.day_ms AND reached.tenant = gone.tenant AND reached.automated = gone.automated`,
  `INSERT INTO reached FROM reached_now EXCEPT FROM reached_before`,
];

const addReached: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE shoppers AS SELECT DISTINCT shopper FROM fresh WHERE ${stepTypes}`,
  ...mendReached(`FROM reached SEMI JOIN shoppers USING (shopper) UNION ALL
    SELECT tenant, automated, ${dayOf('at_ms')} AS day_ms, shopper, ${step} AS step FROM fresh WHERE ${stepTypes}`),
];

const addVisits = `INSERT INTO visits
  SELECT tenant, automated, ${slotOf('at_ms')} AS slot_ms, session, visitor, min(at_ms), max(at_ms)
  FROM fresh WHERE session_id IS NOT NULL GROUP BY ALL ORDER BY slot_ms`;

/** @param from - a table of events as {@link asRead}, and in `pages_before` what is known of their pages already. */
export const addPages = (from: string): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE pages_now AS
    SELECT tenant, automated, view, first_ms, last_ms, heard_ms, seqs, len(seqs)::INTEGER AS received, list_max(seqs) + 1 AS expected
    FROM (SELECT tenant, automated, view, min(first_ms) AS first_ms, max(last_ms) AS last_ms, max(heard_ms) AS heard_ms, list_distinct(flatten(list(seqs))) AS seqs
      FROM (SELECT tenant, automated, view, min(at_ms) AS first_ms, max(at_ms) AS last_ms, max(received_ms) AS heard_ms, list(DISTINCT seq) AS seqs
          FROM ${from} GROUP BY ALL
        UNION ALL SELECT tenant, automated, view, first_ms, last_ms, heard_ms, seqs FROM pages_before)
      GROUP BY tenant, automated, view)`,
  `INSERT INTO pages FROM pages_now ORDER BY first_ms`,
];

const countPages = (of: string, sign: 1 | -1): string =>
  `SELECT tenant, automated, ${dayOf('first_ms')} AS day_ms, received, expected, ${sign} AS pages FROM ${of}`;

/** @param gone - pages that `pages_now` takes the place of. */
export const changePageDays = (gone: string): readonly string[] => [
  `CREATE OR REPLACE TEMP TABLE changed_pages AS
    SELECT tenant, automated, day_ms, received, expected, sum(pages)::BIGINT AS pages
    FROM (${countPages('pages_now', 1)} UNION ALL ${countPages(gone, -1)}) GROUP BY ALL HAVING sum(pages) <> 0`,
  `INSERT INTO changed_pages FROM page_days WHERE day_ms IN (SELECT day_ms FROM changed_pages)`,
  `DELETE FROM page_days WHERE day_ms IN (SELECT day_ms FROM changed_pages)`,
  `INSERT INTO page_days
    SELECT tenant, automated, day_ms, received, expected, sum(pages)::BIGINT FROM changed_pages GROUP BY ALL HAVING sum(pages) <> 0`,
];

const mergePages: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE views AS SELECT DISTINCT view FROM fresh`,
  `CREATE OR REPLACE TEMP TABLE known AS SELECT rowid AS id FROM pages SEMI JOIN views USING (view)`,
  `CREATE OR REPLACE TEMP TABLE pages_before AS FROM pages WHERE rowid IN (FROM known)`,
  `DELETE FROM pages WHERE rowid IN (FROM known)`,
  ...addPages('fresh'),
  ...changePageDays('pages_before'),
];

/** Tells anew what pages in `views` told of videos; in `pages` and `deeds` all of it stands already. */
export const mendStays: readonly string[] = [
  `DELETE FROM stays WHERE view IN (FROM views)`,
  // As a constant it says which parts of the table need not be read.
  `SET VARIABLE since = (SELECT min(first_ms) FROM pages SEMI JOIN views USING (view))`,
  `INSERT INTO stays
    SELECT tenant, automated, view, video, creator, views, unique_ms, first_ms, last_ms, is_of_one
    FROM (${allStaysSql(`(FROM deeds SEMI JOIN views USING (view) WHERE at_ms >= getvariable('since')::BIGINT)`)})
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
  ...addReached,
  addVisits,
  ...mergePages,
  ...mendStays,
  addClaims,
  ...countArrivals('fresh', 1),
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
    const which = `nr > ${done} AND nr <= ${upTo}`;
    for (const statement of [...adding, ...addRooms('fresh', which), ...markDays(upTo)])
      await connection.run(statement);
    await connection.run(`UPDATE summed SET nr = ${upTo}`);
    await connection.run('COMMIT');
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => {});
    throw error;
  }
}
