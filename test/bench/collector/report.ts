/** One report in a process of its own, since memory is measured. Arguments: file, days, `sums` or `events`. Prints JSON. */
import { readFileSync } from 'node:fs';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { createPace } from '../../../src/collector/pace.js';
import { createReport } from '../../../src/collector/reports/createReport.js';
import { CREDIT_WINDOWS } from '../../../src/events/attribution.js';
import { assortmentOfShop, END_MS, TENANT } from './shop.js';

const DAY = 86_400_000;
/** Three hours before the last day is over. */
const NOW = END_MS - DAY / 8;

async function main([path = '', days = '1', way = 'sums']: readonly string[]): Promise<void> {
  const begun = performance.now();
  const store = await createDuckdbStore({ path, withSums: way === 'sums' });
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
  let told = '';
  for (let turn = 0; turn < 4; turn += 1) {
    const [from, cpu] = [performance.now(), process.cpuUsage()];
    const report = await createReport(query, {
      store,
      nowMs: NOW,
      names: { creators: {}, videos: {}, products: {} },
      assortment: assortmentOfShop(),
      known: null,
      pace: createPace(),
    });
    const used = process.cpuUsage(cpu);
    times.push({ ms: performance.now() - from, cpuMs: (used.user + used.system) / 1000 });
    told = JSON.stringify(report);
  }
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  await store.close();
  process.stdout.write(
    `${JSON.stringify({ startMs, times, peakMb: Number(peak ?? 0) / 1024, told })}\n`,
  );
}

await main(process.argv.slice(2));
