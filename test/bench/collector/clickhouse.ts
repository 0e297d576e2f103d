/**
 * `npx tsx test/bench/collector/clickhouse.ts [events]`: what a collector with a ClickHouse server takes in, and how long its report
 * takes over so many events (10,000,000) of 30 days; with what either costs of a core's time, on which a plan can rest. Servers are
 * those of `npm run test:stores`; `REELSHELF_BENCH_STORE=clickhouse://…` measures another one.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { createClickhouseStore } from '../../../src/collector/store/clickhouse/createClickhouseStore.js';
import { columnNames } from '../../../src/collector/store/clickhouse/schema.js';
import type { EventRow, ReportStore } from '../../../src/collector/store/types.js';
import { createNodeCollector } from '../../../src/entries/nodeCollector.js';
import { createRandom } from '../../../demo/random.js';
import { uuidV7 } from '../../../src/tools/ids.js';
import {
  createCurrent,
  createDebian,
  hasCurrent,
  hasDebian,
} from '../../stores/clickhouse/servers.mjs';

const EVENTS = Number(process.argv[2] ?? 10_000_000);
const DAY = 86_400_000;
const TOKEN = 'a token of the bench only';
const BATCH = 20;

/** Seconds of a core that a process has used; 0 where that cannot be known. */
function coreSeconds(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

const megabytesAtMost = (pid: number | undefined) => {
  try {
    return Math.round(
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
    );
  } catch {
    return 0;
  }
};

function batchOf(random: () => number, view: string): EventRow[] {
  const now = Date.now();
  return Array.from({ length: BATCH }, (_, seq) => ({
    tenant: 'ingest',
    id: uuidV7(now, random),
    type: seq % 3 === 0 ? 'video_viewed' : 'card_viewed',
    atMs: now - 2000,
    receivedMs: now,
    seq,
    view,
    visitor: `visitor ${Math.floor(random() * 50_000)}`,
    session: view,
    video: `video-${seq}`,
    creator: `creator-${seq % 8}`,
    product: null,
    position: seq,
    gift: null,
    automated: false,
    props: { surface: 'player', trigger: 'tap' },
    context: {
      page: `https://shop.example/products/${Math.floor(random() * 300)}`,
      referrer: null,
      locale: 'de-DE',
      timeZone: 'Europe/Berlin',
      viewport: [390, 844],
      widget: { version: '1.0.0', shelf: 'main', layout: 'carousel' },
      consent: { analytics: true, marketing: false, source: 'shopify' },
    },
  }));
}

/** Pages at once, each sending its next batch when the last is acknowledged. */
async function measureIngest(store: ReportStore, senders: number, ms: number, pid?: number) {
  const random = createRandom(7);
  const waits: number[] = [];
  const [own, theirs, began] = [process.cpuUsage(), coreSeconds(pid), performance.now()];
  const send = async () => {
    while (performance.now() - began < ms) {
      const rows = batchOf(random, randomUUID());
      const at = performance.now();
      await store.append(rows);
      waits.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: senders }, send));
  const seconds = (performance.now() - began) / 1000;
  const events = waits.length * BATCH;
  waits.sort((a, b) => a - b);
  const used = process.cpuUsage(own);
  return {
    senders,
    'events/s': Math.round(events / seconds),
    'p50 ms': Math.round(waits[Math.floor(waits.length / 2)] ?? 0),
    'p99 ms': Math.round(waits[Math.floor(waits.length * 0.99)] ?? 0),
    'collector µs/event': Math.round((used.user + used.system) / events),
    'server µs/event': Math.round(((coreSeconds(pid) - theirs) * 1e6) / events),
  };
}

/** Type, of a thousand page views how many come so far, surface, video or none. */
const steps: [string, number, string | null, 0 | 1 | null][] = [
  ['shelf_loaded', 1000, null, null],
  ['shelf_viewed', 900, null, null],
  ['card_viewed', 900, null, 0],
  ['card_viewed', 850, null, 1],
  ['card_viewed', 800, null, 1],
  ['video_started', 700, 'card', 0],
  ['video_viewed', 600, 'card', 0],
  ['video_started', 330, 'player', 0],
  ['video_viewed', 300, 'player', 0],
  ['video_watched', 300, 'player', 0],
  ['video_progressed', 280, 'player', 0],
  ['video_engaged', 200, 'player', 0],
  ['tag_viewed', 190, 'player', 0],
  ['video_started', 170, 'player', 1],
  ['video_viewed', 160, 'player', 1],
  ['video_watched', 160, 'player', 1],
  ['product_opened', 100, 'player', 1],
  ['product_added', 45, 'player', 1],
  ['checkout_started', 25, null, null],
  ['order_completed', 18, null, null],
];
const A_VIEW = steps.reduce((sum, [, of1000]) => sum + of1000 / 1000, 0);

/** Written by the server's own SQL, since only what is asked of it afterwards is measured. */
function fillSql(events: number, endMs: number): string {
  const views = Math.round(events / A_VIEW);
  const list = steps
    .map(
      ([type, of1000, surface, video], step) =>
        `(${step}, '${type}', ${of1000}, '${surface ?? ''}', ${video ?? 9})`,
    )
    .join(', ');
  const draw = (salt: string, size: number) => `(cityHash64(v, '${salt}') % ${size})`;
  const cells: Record<string, string> = {
    tenant: `'shop'`,
    lane: `if(s.2 = 'order_completed', 0, 1)`,
    id_high: `toUInt64(told_ms) * 65536 + 28672 + cityHash64(v, s.1, 'a') % 4096`,
    id_low: `cityHash64(v, s.1, 'b')`,
    type: 's.2',
    at_ms: 'told_ms',
    received_ms: 'told_ms + 1500',
    seq: 's.1',
    id: `if(s.2 = 'order_completed', concat('id-', toString(v)), '')`,
    view: `lower(hex(cityHash64(v, 'view')))`,
    visitor: `if(who < 4, lower(hex(cityHash64(${draw('person', Math.ceil(views / 4))}, 'p'))), NULL)`,
    session: `if(who < 7, lower(hex(cityHash64(v, 'session'))), NULL)`,
    shopper: `multiIf(who < 4, lower(hex(cityHash64(${draw('person', Math.ceil(views / 4))}, 'p'))), who < 7, lower(hex(cityHash64(v, 'session'))), lower(hex(cityHash64(v, 'view'))))`,
    video: `if(s.5 < 9, concat('vid-', toString(nr)), NULL)`,
    creator: `if(s.5 < 9, concat('creator-', toString(nr % 8)), NULL)`,
    product: `if(s.2 IN ('product_opened', 'product_added', 'tag_viewed'), concat('product-', toString(${draw('product', 60)})), NULL)`,
    position: `if(s.2 = 'card_viewed', toInt64(s.1) - 2, NULL)`,
    automated: `${draw('robot', 50)} = 0`,
    surface: `if(s.4 = '', NULL, s.4)`,
    unique_ms: `if(s.2 = 'video_watched', toInt64(1000 + ${draw('unique', 19_000)}), NULL)`,
    duration_ms: `if(s.2 = 'video_watched', toInt64(20000), NULL)`,
    quantity: `if(s.2 = 'product_added', toInt64(1), NULL)`,
    order_id: `if(s.2 = 'order_completed', concat('order-', toString(v)), NULL)`,
    shelf: `'main'`,
    page: `concat('/products/', toString(${draw('page', 300)}))`,
    device: `'phone'`,
    zone: `'Europe/Berlin'`,
    source: `'direct'`,
    props: `multiIf(s.2 = 'order_completed', concat('{"orderId":"order-', toString(v), '","currency":"EUR","totalMinor":2800,"lines":[{"product":"product-', toString(${draw('product', 60)}), '","variant":null,"quantity":1,"valueMinor":2800}]}'), s.2 = 'video_progressed', '{"percent":50}', '{"trigger":"tap"}')`,
    context: `concat('{"page":"https://shop.example/products/', toString(${draw('page', 300)}), '","locale":"de-DE","timeZone":"Europe/Berlin","viewport":[390,844],"widget":{"version":"1.0.0","shelf":"main"},"consent":{"analytics":true}}')`,
    rank: '5',
  };
  const chosen = columnNames.filter((name) => cells[name] !== undefined);
  return `INSERT INTO reelshelf_events (${chosen.join(', ')}) SELECT ${chosen.map((name) => cells[name]).join(', ')} FROM (
    SELECT number AS v, arrayJoin([${list}]) AS s, ${draw('depth', 1000).replaceAll('v,', 'number,')} AS depth, cityHash64(number, 'who') % 10 AS who,
      toInt64(${endMs - 30 * DAY} + intDiv(number * ${30 * DAY - 180_000}, ${views}) + s.1 * 3000) AS told_ms, cityHash64(number, s.5) % 20 AS nr
    FROM system.numbers LIMIT ${views * steps.length}) WHERE depth < s.3`;
}

async function measureReport(store: ReportStore, days: number, pid?: number) {
  const collector = createNodeCollector({
    keys: [{ key: 'pub_shop', origins: ['https://shop.example'], name: 'shop' }],
    reportToken: TOKEN,
    store: { ...store, close: async () => {} },
  });
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const address = `http://bench/v1/report?from=${day(Date.now() - (days - 1) * DAY)}&to=${day(Date.now())}&tz=UTC`;
  const times: number[] = [];
  const [own, theirs] = [process.cpuUsage(), coreSeconds(pid)];
  let views = 0;
  for (let run = 0; run < 3; run += 1) {
    const at = performance.now();
    const answer = await collector.fetch(
      new Request(address, { headers: { authorization: `Bearer ${TOKEN}` } }),
    );
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(text.slice(0, 300));
    views = (JSON.parse(text) as { summary?: { views?: number } }).summary?.views ?? 0;
    times.push(performance.now() - at);
  }
  await collector.close();
  const used = process.cpuUsage(own);
  times.sort((a, b) => a - b);
  return {
    days,
    'median s': Number(((times[1] ?? 0) / 1000).toFixed(2)),
    'collector core-s': Number(((used.user + used.system) / 3e6).toFixed(2)),
    'server core-s': Number(((coreSeconds(pid) - theirs) / 3).toFixed(2)),
    'server MB at most': megabytesAtMost(pid),
    views,
  };
}

async function measure(name: string, root: string, pid?: number): Promise<void> {
  const address = `${root}/bench_${randomUUID().slice(0, 8)}`;
  const store = await createClickhouseStore({ address });
  const ingest = [];
  for (const senders of [1, 16, 128, 1024])
    ingest.push(
      await measureIngest(store, senders, Number(process.env['REELSHELF_BENCH_MS'] ?? 5000), pid),
    );
  process.stdout.write(
    `\n${name}: batches of ${BATCH}, each acknowledged when it is on the disk\n`,
  );
  console.table(ingest);
  const { host, pathname } = new URL(address.replace('clickhouse', 'http'));
  const client = createClient({
    url: `http://${host}`,
    database: pathname.slice(1),
    request_timeout: 1_200_000,
    log: { level: ClickHouseLogLevel.OFF },
  });
  const at = performance.now();
  await client.command({ query: fillSql(EVENTS, Date.now()) });
  const [size] = await (
    await client.query({
      query: `SELECT count() AS n, (SELECT sum(bytes) FROM system.parts WHERE active AND database = currentDatabase() AND table = 'reelshelf_events') AS b FROM reelshelf_events WHERE tenant = 'shop'`,
      format: 'JSONEachRow',
    })
  ).json<{ n: string; b: string }>();
  await client.close();
  process.stdout.write(
    `${Number(size?.n).toLocaleString('en')} events of 30 days, ${Math.round(Number(size?.b) / Number(size?.n))} bytes each on disk, made in ${((performance.now() - at) / 1000).toFixed(0)} s\n`,
  );
  const reports = [];
  for (const days of [1, 7, 28]) reports.push(await measureReport(store, days, pid));
  console.table(reports);
  await store.close();
}

const given = process.env['REELSHELF_BENCH_STORE'];
if (given) await measure(given.replace(/\/\/.*@/, '//'), given);
else
  for (const [isThere, create] of [
    [hasDebian(), createDebian],
    [hasCurrent(), createCurrent],
  ] as const) {
    if (!isThere) continue;
    const server = create();
    try {
      const root = await server.start();
      await measure(server.name, root, server.pid());
    } finally {
      await server.remove();
    }
  }
process.exit(0);
