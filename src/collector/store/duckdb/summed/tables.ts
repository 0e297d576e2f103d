/**
 * What the report asks for, kept beside the events so that a month of them need not be read: sums by a quarter of an hour, and of the
 * events that are told by shopper or by page only the columns that are asked for. All of it can be made again from the events; an
 * event that is stored later, however late, is added to it by `sumUp.ts`, in the order of `events.nr`.
 *
 * Shoppers, page views and visits stand here as numbers of 64 bits, made of their ids by MD5: of a hundred million different ones no
 * two share a number but by a chance of 1 to 4,000.
 */
import { DAY_MS } from '../../../../tools/time.js';
import { SLOT_MS } from '../../sums.js';
import { countNames } from '../../tallied.js';
import type { Scope } from '../../scope.js';

export const numberOf = (text: string): string => `md5_number_lower(${text})`;
export const slotOf = (ms: string): string => `${ms} // ${SLOT_MS} * ${SLOT_MS}`;

/** Of UTC. */
export const dayOf = (ms: string): string => `${ms} // ${DAY_MS} * ${DAY_MS}`;

/** Whoever's videos it is about. */
export const ofShop = 'tenant = $tenant AND ($automated OR NOT automated)';

/** The whole days of UTC in a scope; `null` where there is none. */
export function wholeDays({ fromMs, toMs }: Scope): { firstMs: number; endMs: number } | null {
  const firstMs = Math.ceil(fromMs / DAY_MS) * DAY_MS;
  const endMs = Math.floor(toMs / DAY_MS) * DAY_MS;
  return endMs > firstMs ? { firstMs, endMs } : null;
}

/** Events that are asked about one by one. */
export const deedTypes = [
  'video_started',
  'video_viewed',
  'video_watched',
  'tag_viewed',
  'product_opened',
  'product_added',
] as const;

export const deedColumns =
  'key, tenant, automated, at_ms, type, surface, seq, view, shopper, video, creator, product, variant, gift, unique_ms, duration_ms, live';

/** What is told apart in each table of sums, beside shop, programs and time. */
export const sumTables = {
  slots: ['creator', 'video', 'product'],
  days: ['creator', 'video', 'product'],
  quarters: ['creator'],
} as const satisfies Record<string, readonly string[]>;

export const createSummed: readonly string[] = [
  /** Up to which event all this is told. */
  `CREATE TABLE IF NOT EXISTS summed (nr BIGINT)`,
  `INSERT INTO summed SELECT 0 WHERE NOT EXISTS (FROM summed)`,
  // By a quarter of an hour, the same by whole days of UTC, and by a quarter of an hour of everything together, with the first of its creators.
  ...Object.entries(sumTables).flatMap(([table, subjects]) => [
    `CREATE TABLE IF NOT EXISTS ${table} (tenant VARCHAR, automated BOOLEAN, from_ms BIGINT${subjects.map((name) => `, ${name} VARCHAR`).join('')})`,
    ...countNames.map(
      (name) => `ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS "${name}" BIGINT DEFAULT 0`,
    ),
  ]),
  // How many views of a day were by shoppers whose last view before it, of anything, of this video, of this creator's, was on that
  // day; NULL where they had none. Those who had none since a moment are as many as there are viewers since then.
  `CREATE TABLE IF NOT EXISTS audience (tenant VARCHAR, automated BOOLEAN, day_ms BIGINT, of_what VARCHAR, id VARCHAR, last_ms BIGINT, views BIGINT)`,
  // Of views: when the shopper had a view before it, of anything, of this video, of this creator's.
  `CREATE TABLE IF NOT EXISTS deeds (key VARCHAR, tenant VARCHAR, automated BOOLEAN, at_ms BIGINT, type ENUM (${deedTypes.map((type) => `'${type}'`).join(', ')}),
    surface VARCHAR, seq INTEGER, view UBIGINT, shopper UBIGINT, video VARCHAR, creator VARCHAR, product VARCHAR, variant VARCHAR, gift VARCHAR,
    unique_ms BIGINT, duration_ms BIGINT, viewed_ms BIGINT, viewed_video_ms BIGINT, viewed_creator_ms BIGINT)`,
  `ALTER TABLE deeds ADD COLUMN IF NOT EXISTS live BOOLEAN`,
  // The first and the last time within a quarter of an hour.
  `CREATE TABLE IF NOT EXISTS steps (tenant VARCHAR, automated BOOLEAN, slot_ms BIGINT, shopper UBIGINT, step TINYINT, first_ms BIGINT, last_ms BIGINT)`,
  // The furthest step of each shopper on a day of UTC.
  `CREATE TABLE IF NOT EXISTS reached (tenant VARCHAR, automated BOOLEAN, day_ms BIGINT, shopper UBIGINT, step TINYINT)`,
  // How many shoppers came to a step, or further, on a day who before it had last done so on that day; NULL where they never had. Those
  // who had not since a day are as many as came so far since then.
  `CREATE TABLE IF NOT EXISTS reached_days (tenant VARCHAR, automated BOOLEAN, day_ms BIGINT, step TINYINT, last_ms BIGINT, shoppers BIGINT)`,
  `CREATE TABLE IF NOT EXISTS visits (tenant VARCHAR, automated BOOLEAN, slot_ms BIGINT, session UBIGINT, visitor VARCHAR, first_ms BIGINT, last_ms BIGINT)`,
  `CREATE TABLE IF NOT EXISTS pages (tenant VARCHAR, automated BOOLEAN, view UBIGINT, first_ms BIGINT, last_ms BIGINT, heard_ms BIGINT,
    seqs INTEGER[], received INTEGER, expected INTEGER)`,
  // How many pages that began on a day of UTC have so many events, of so many.
  `CREATE TABLE IF NOT EXISTS page_days (tenant VARCHAR, automated BOOLEAN, day_ms BIGINT, received INTEGER, expected INTEGER, pages BIGINT)`,
  // Each stay at a video with a view in its player; the times are those of all that its page told of the video.
  `CREATE TABLE IF NOT EXISTS stays (tenant VARCHAR, automated BOOLEAN, view UBIGINT, video VARCHAR, creator VARCHAR, views INTEGER, unique_ms BIGINT,
    first_ms BIGINT, last_ms BIGINT, is_of_one BOOLEAN)`,
  // The last event, by number, that was stored of each day of UTC, or that claims an order that is also claimed there; and, where
  // there is no day, how often something was taken away.
  `CREATE TABLE IF NOT EXISTS day_marks (tenant VARCHAR, day_ms BIGINT, nr BIGINT)`,
  `CREATE TABLE IF NOT EXISTS claims (key VARCHAR, tenant VARCHAR, automated BOOLEAN, creator VARCHAR, at_ms BIGINT, received_ms BIGINT,
    shopper VARCHAR, session VARCHAR, order_id VARCHAR, props VARCHAR)`,
];
