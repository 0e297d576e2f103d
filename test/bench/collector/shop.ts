/**
 * A made-up shop of many events, the same from the same number of them: page views evenly over 30 days, each of which does some of
 * the steps below, in their order. Written by the database's own SQL, since only what is asked of it afterwards is measured.
 */
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { addAllIds } from '../../../src/collector/store/duckdb/ids.js';
import { columns } from '../../../src/collector/store/duckdb/schema.js';
import { noAssortment, type Assortment } from '../../../src/collector/reports/names.js';

export const TENANT = 'halden';
export const DAYS = 30;
export const END_MS = Date.UTC(2026, 9, 31);
const START_MS = END_MS - DAYS * 86_400_000;
const VIDEOS = 20;

/** Step, of a thousand page views how many come so far, surface, which of the two videos that a page view may watch, and how far. */
const steps: readonly [
  type: string,
  of1000: number,
  surface?: 'card' | 'player' | null,
  video?: 0 | 1,
  percent?: number,
][] = [
  ['shelf_loaded', 1000],
  ['shelf_viewed', 900],
  ['card_viewed', 900, null, 0],
  ['card_viewed', 850, null, 1],
  ['card_viewed', 800, null, 1],
  ['video_started', 700, 'card', 0],
  ['video_viewed', 600, 'card', 0],
  ['card_viewed', 500, null, 1],
  ['video_started', 330, 'player', 0],
  ['video_viewed', 300, 'player', 0],
  ['video_watched', 300, 'player', 0],
  ['video_progressed', 280, 'player', 0, 25],
  ['video_progressed', 250, 'player', 0, 50],
  ['video_engaged', 200, 'player', 0],
  ['tag_viewed', 190, 'player', 0],
  ['video_progressed', 180, 'player', 0, 75],
  ['video_started', 170, 'player', 1],
  ['video_viewed', 160, 'player', 1],
  ['video_watched', 160, 'player', 1],
  ['tag_viewed', 150, 'player', 1],
  ['product_opened', 100, 'player', 1],
  ['variant_selected', 70, 'player', 1],
  ['product_added', 45, 'player', 1],
  ['checkout_started', 25],
  ['order_completed', 18],
];
const EVENTS_A_VIEW = steps.reduce((sum, [, of1000]) => sum + of1000 / 1000, 0);

/** The feed knows the shop's videos, and how long they are. */
export function assortmentOfShop(): Assortment {
  const names = Array.from({ length: VIDEOS }, (_, at) => `vid-${at}`);
  return {
    ...noAssortment,
    durationMsOf: new Map(names.map((name) => [name, 20_000])),
  };
}

/** The same as a merchant would write it. */
export const feedOfShop = () => ({
  version: 1,
  currency: 'EUR',
  creators: Array.from({ length: 8 }, (_, at) => ({
    id: `creator-${at}`,
    handle: `@creator-${at}`,
    platform: at % 2 ? 'instagram' : 'tiktok',
    followers: 2000 * 3 ** at,
  })),
  products: Array.from({ length: 60 }, (_, at) => ({
    id: `product-${at}`,
    title: `Product ${at}`,
    price: { amount: '28.00', currency: 'EUR' },
  })),
  videos: Array.from({ length: VIDEOS }, (_, at) => ({
    id: `vid-${at}`,
    creator: `creator-${at % 8}`,
    title: `Video ${at}`,
    duration: 20,
    sources: [{ type: 'mp4', src: `https://cdn.shop.example/${at}.mp4` }],
    poster: { src: `https://cdn.shop.example/${at}.jpg`, width: 540, height: 960 },
    tags: [{ product: `product-${at}`, start: 2, end: 8 }],
    rights: { status: 'owned' },
  })),
});

/** What its reports are narrowed to, one at a time. */
export const filtersOfShop = [
  '',
  'shelf=main',
  'page=/products/7',
  'device=phone',
  'country=DE',
  'source=tiktok',
  'campaign=autumn',
  'visitors=new',
  'visitors=returning',
] as const;

const draw = (salt: string, size: number) => `(hash(v, '${salt}') % ${size})::BIGINT`;
const uuid = (of: string) => `md5(${of})::UUID::VARCHAR`;

/** Four of ten page views are by somebody who is recognised, three of ten by somebody with a session, and 3 of 100 events come hours late. */
const cells: Record<string, string> = {
  key: `concat('${TENANT}', chr(10), id, CASE WHEN type = 'order_completed' THEN chr(10) || md5(id) ELSE '' END)`,
  tenant: `'${TENANT}'`,
  type: 'type',
  at_ms: 'at_ms',
  received_ms: 'received_ms',
  seq: 'step',
  view: 'view',
  visitor: 'visitor',
  session: 'session',
  shopper: 'coalesce(visitor, session, view)',
  video: 'video',
  creator: `CASE WHEN video IS NULL THEN NULL ELSE 'creator-' || (nr % 8) END`,
  product: 'product',
  position: `CASE WHEN type = 'card_viewed' THEN step - 2 END`,
  automated: 'automated',
  surface: 'surface',
  unique_ms: `CASE WHEN type = 'video_watched' THEN 1000 + ${draw('unique', 25_000)} END`,
  duration_ms: `CASE WHEN type = 'video_watched' THEN 20000 END`,
  quantity: `CASE WHEN type = 'product_added' THEN 1 + ${draw('quantity', 2)} END`,
  variant: `CASE WHEN type IN ('product_added', 'variant_selected') THEN 'variant-' || ${draw('product', 60)} END`,
  order_id: `CASE WHEN type = 'order_completed' THEN 'order-' || v END`,
  props: `CASE type WHEN 'order_completed' THEN
      '{"orderId":"order-' || v || '","currency":"EUR","totalMinor":2800,"lines":[{"product":"product-' || ${draw('product', 60)} || '","quantity":1,"valueMinor":2800}]}'
    WHEN 'product_added' THEN '{"quantity":' || (1 + ${draw('quantity', 2)}) || ',"variant":"variant-' || ${draw('product', 60)} || '","valueMinor":2800,"currency":"EUR","adapter":"shopify"}'
    WHEN 'video_watched' THEN '{"watchedMs":26000,"uniqueMs":' || (1000 + ${draw('unique', 25_000)}) || ',"mutedMs":0,"loops":0,"durationMs":20000}'
    WHEN 'video_progressed' THEN '{"percent":' || percent || '}'
    WHEN 'product_opened' THEN '{"from":"' || CASE WHEN ${draw('from', 3)} = 0 THEN 'shelf' ELSE 'tag' END || '"}'
    ELSE coalesce('{"surface":"' || surface || '","trigger":"tap"}', '{}') END`,
  context: `concat('{"page":"https://shop.example/products/', ${draw('page', 300)}, '","referrer":null,"locale":"de-DE","timeZone":"Europe/Berlin","viewport":[390,844],"platform":"shopify","consent":{"analytics":true,"marketing":false,"source":"shopify"}}')`,
  gift: 'NULL',
  shelf: `'main'`,
  page: `'/products/' || ${draw('page', 300)}`,
  device: `CASE WHEN ${draw('device', 10)} < 7 THEN 'phone' ELSE 'desktop' END`,
  zone: `CASE WHEN ${draw('zone', 10)} < 6 THEN 'Europe/Berlin' ELSE 'America/New_York' END`,
  source: `CASE WHEN ${draw('source', 10)} < 3 THEN 'tiktok' ELSE 'direct' END`,
  campaign: `CASE WHEN ${draw('source', 10)} < 2 THEN 'autumn' END`,
  nr: `row_number() OVER (ORDER BY received_ms, id) + (SELECT count(*) FROM events)`,
};

const insertSql = (views: number) => `
  INSERT INTO events (${columns.map(({ name }) => name).join(', ')})
  WITH steps AS (SELECT unnest([${steps
    .map(
      ([type, of1000, surface, video, percent], step) =>
        `{step: ${step}, type: '${type}', of1000: ${of1000}, surface: ${surface ? `'${surface}'` : 'NULL'}, slot: ${video ?? 'NULL'}, percent: ${percent ?? 'NULL'}}`,
    )
    .join(', ')}], recursive := true)),
  views AS (
    SELECT v, ${uuid(`'view' || v`)} AS view, ${draw('depth', 1000)} AS depth, ${draw('who', 10)} AS who, ${draw('robot', 50)} = 0 AS automated,
      ${draw('person', Math.ceil(views / 4))} AS person, ${START_MS} + v * ${DAYS * 86_400_000 - 120_000} // ${views} AS began_ms
    FROM range($1::BIGINT, $2::BIGINT) AS numbers(v)),
  told AS (
    SELECT *, ${uuid(`'event' || v || '-' || step`)} AS id,
      CASE WHEN slot IS NOT NULL THEN (hash(v, 'video', slot) % ${VIDEOS})::BIGINT END AS nr,
      CASE WHEN nr IS NOT NULL THEN 'vid-' || nr END AS video,
      CASE WHEN type IN ('tag_viewed', 'product_opened', 'variant_selected', 'product_added') THEN 'product-' || ${draw('product', 60)} END AS product,
      CASE WHEN who < 4 THEN ${uuid(`'person' || person`)} END AS visitor,
      CASE WHEN who < 7 THEN ${uuid(`'session' || v`)} END AS session,
      began_ms + step * 3000 + 2000 AS received_ms,
      greatest(${START_MS}, received_ms - CASE WHEN ${draw('late', 100)} < 3 THEN ${draw('hours', 60 * 3_600_000)} ELSE 1000 END) AS at_ms
    FROM views, steps WHERE depth < of1000 AND hash(v, step, 'lost') % 200 > 0)
  SELECT ${columns.map(({ name }) => cells[name] ?? 'NULL').join(', ')} FROM told ORDER BY received_ms, id`;

const A_TIME = 100_000;

/** Makes the file where it is missing. @returns how many bytes it has. */
export async function makeShop(path: string, events: number): Promise<number> {
  const made = statSync(path, { throwIfNoEntry: false });
  if (made) return made.size;
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  const store = await createDuckdbStore({ path: unfinished });
  await store.close();
  const instance = await DuckDBInstance.create(unfinished);
  const connection = await instance.connect();
  const views = Math.round(events / EVENTS_A_VIEW);
  for (let first = 0; first < views; first += A_TIME)
    await connection.run(insertSql(views), [
      BigInt(first),
      BigInt(Math.min(views, first + A_TIME)),
    ]);
  await connection.run(addAllIds);
  await connection.run('CHECKPOINT');
  connection.closeSync();
  instance.closeSync();
  renameSync(unfinished, path);
  return statSync(path).size;
}
