/**
 * Brings a made-up shop into a store by the contract: batches of 20 events, so many of them waiting for their answer at once. Arguments:
 * the shop's file, the store, how many wait. Ended by SIGTERM, it tells of what it has brought in. Prints JSON.
 */
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import type { EventRow } from '../../../src/collector/store/types.js';
import { openStore } from './openStore.js';
import { peakMbOf } from './processes.js';

const BATCH = 20;

/** As a browser makes them: the shop's own are in no order of time, and no store of a real one would ever see such. */
function withTimeInId(event: EventRow): EventRow {
  const digits = event.id.replaceAll('-', '');
  const time = event.atMs.toString(16).padStart(12, '0');
  const id = `${time.slice(0, 8)}-${time.slice(8)}-7${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
  return { ...event, id };
}

async function main([file = '', where = '', senders = '256']: readonly string[]): Promise<void> {
  const shop = await createDuckdbStore({ path: file, withSums: false });
  const store = await openStore(where);
  const source = shop.everything(null)[Symbol.asyncIterator]();
  let isOver = false;
  process.once('SIGTERM', () => (isOver = true));
  const nextBatch = async (): Promise<EventRow[]> => {
    const batch: EventRow[] = [];
    while (batch.length < BATCH && !isOver) {
      const { value, done } = await source.next();
      if (done) break;
      if ('event' in value) batch.push(withTimeInId(value.event));
    }
    return batch;
  };
  let reading = Promise.resolve<EventRow[]>([]);
  const waitedMs: number[] = [];
  let events = 0;
  let told = performance.now();
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const send = async (): Promise<void> => {
    for (;;) {
      // One reads at a time; the events stay in their order.
      reading = reading.then(nextBatch);
      const batch = await reading;
      if (batch.length === 0) return;
      const at = performance.now();
      await store.append(batch);
      waitedMs.push(performance.now() - at);
      events += batch.length;
      if (performance.now() - told > 20_000) {
        told = performance.now();
        process.stderr.write(
          `${events.toLocaleString('en-US')} events, ${Math.round((events * 1000) / (told - began))} a second\n`,
        );
      }
    }
  };
  await Promise.all(Array.from({ length: Number(senders) }, send));
  const tookMs = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  waitedMs.sort((a, b) => a - b);
  const part = (of: number) => waitedMs[Math.floor(waitedMs.length * of)] ?? 0;
  await store.close();
  await shop.close();
  process.stdout.write(
    `${JSON.stringify({ events, tookMs, p50Ms: part(0.5), p99Ms: part(0.99), maxMs: waitedMs.at(-1), cpuMs: (user + system) / 1000, peakMb: peakMbOf('self') })}\n`,
  );
}

await main(process.argv.slice(2));
