/**
 * One report in a process of its own, since memory is measured. Arguments: file or address of the store, days, `sums` or `events`, and
 * seconds for which it is made again each second while 50 events a second arrive, as with an open page. Prints JSON.
 */
import { createPace } from '../../../src/collector/pace.js';
import { createCreditBook } from '../../../src/collector/reports/creditBook.js';
import { createReport } from '../../../src/collector/reports/createReport.js';
import { CREDIT_WINDOWS } from '../../../src/events/attribution.js';
import type { EventRow, ReportStore } from '../../../src/collector/store/types.js';
import { uuidV7 } from '../../../src/tools/ids.js';
import { openStore } from './openStore.js';
import { peakMbOf } from './processes.js';
import { assortmentOfShop, END_MS, TENANT } from './shop.js';

const DAY = 86_400_000;
/** Three hours before the last day is over. */
const NOW = END_MS - DAY / 8;

async function main([
  path = '',
  days = '1',
  way = 'sums',
  liveSeconds = '0',
]: readonly string[]): Promise<void> {
  const begun = performance.now();
  const store = await openStore(path, way === 'sums');
  const startMs = performance.now() - begun;
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const range = {
    from: day(END_MS - Number(days) * DAY),
    to: day(END_MS - 1),
    days: Number(days),
    timeZone: 'UTC',
    fromMs: END_MS - Number(days) * DAY,
    toMs: END_MS,
  };
  const query = {
    shop: TENANT,
    shops: [TENANT],
    sendKey: null,
    range,
    automated: false,
    influenced: false,
    windows: CREDIT_WINDOWS,
    refused: { meaning: '', sinceMs: 0, batches: 0, events: 0, reasons: [] },
    webhooks: [],
  };
  const times: { ms: number; cpuMs: number }[] = [];
  const [book, assortment] = [createCreditBook(), assortmentOfShop()];
  let told = '';
  const read = async () => {
    const [from, cpu] = [performance.now(), process.cpuUsage()];
    const report = await createReport(query, {
      store,
      nowMs: NOW,
      names: { creators: {}, videos: {}, products: {} },
      assortment,
      known: null,
      ...(way === 'sums' ? { book } : {}),
      pace: createPace(),
    });
    const used = process.cpuUsage(cpu);
    times.push({ ms: performance.now() - from, cpuMs: (used.user + used.system) / 1000 });
    told = JSON.stringify(report);
    return report.summary.views;
  };
  for (let turn = 0; turn < 4; turn += 1) await read();
  const isCurrent = await readLive(store, read, Number(liveSeconds), range.fromMs);
  await store.close();
  process.stdout.write(
    `${JSON.stringify({ startMs, times, peakMb: peakMbOf('self'), told, isCurrent })}\n`,
  );
}

/** @returns whether each report told all that had been acknowledged before it was begun, and no more than has come. */
async function readLive(
  store: ReportStore,
  read: () => Promise<number>,
  seconds: number,
  fromMs: number,
): Promise<boolean> {
  const before = await read();
  let [turn, sent, acknowledged, isCurrent] = [0, 0, 0, true];
  const until = performance.now() + seconds * 1000;
  const sending = (async () => {
    while (performance.now() < until) {
      turn += 1;
      const rows = Array.from({ length: 5 }, () => viewNow(turn));
      const counted = rows.filter(({ atMs }) => atMs >= fromMs).length;
      sent += counted;
      await store.append(rows);
      acknowledged += counted;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  while (performance.now() < until) {
    const atLeast = before + acknowledged;
    const views = await read();
    isCurrent &&= views >= atLeast && views <= before + sent;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  await sending;
  return isCurrent;
}

/** As the tag makes them. */
const newId = () => uuidV7(Date.now(), Math.random);

/** Of a new shopper at the end of the shop's last day, and now and then of one of the day before. */
const viewNow = (count: number): EventRow => {
  const view = newId();
  return {
    tenant: TENANT,
    id: newId(),
    type: 'video_viewed',
    atMs: NOW - (count % 20 === 0 ? DAY : 0) - 1000,
    receivedMs: NOW,
    seq: 0,
    view,
    visitor: newId(),
    session: view,
    video: 'vid-1',
    creator: 'creator-1',
    product: null,
    position: null,
    gift: null,
    automated: false,
    props: { surface: 'player' },
    context: {},
  };
};

await main(process.argv.slice(2));
