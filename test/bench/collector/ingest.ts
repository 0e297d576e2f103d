/**
 * What a collector takes in: batches of 20 over HTTP, from so many connections, for some seconds; the collector runs in a process of its
 * own, and the batches are made before. Arguments: file or address of the store, connections, seconds, `new`, `unordered` (ids that tell no time) or `repeated` (one event of each batch came before). Prints JSON.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { SCHEMA } from '../../../src/events/wire.js';
import { uuidV7 } from '../../../src/tools/ids.js';
import { createRandom } from '../../../demo/random.js';
import { cpuMsAtRest, cpuMsOf } from './processes.js';
import { openSender, requestOf, type Sender } from './sender.js';

const EVENTS = 20;
const collectorScript = fileURLToPath(new URL('./collector.ts', import.meta.url));
const types = [
  ['card_viewed', {}],
  ['card_viewed', {}],
  ['video_started', { trigger: 'tap', surface: 'player' }],
  ['video_viewed', { surface: 'player' }],
  ['video_progressed', { percent: 25 }],
  ['video_watched', { watchedMs: 9000, uniqueMs: 9000, mutedMs: 0, loops: 0, durationMs: 20_000 }],
] as const;
/** More than any collector takes: the bench ends when they do. */
const MOST_PER_SECOND = 40_000;

function createBatches(kind: string) {
  const random = createRandom(7);
  const ids: string[] = [];
  return (): string => {
    const id = () => (kind === 'unordered' ? randomUUID() : uuidV7(Date.now(), random));
    const view = id();
    const at = new Date(Date.now() - 1000).toISOString();
    const events = Array.from({ length: EVENTS }, (_, seq) => {
      const [type, props] = types[seq % types.length] ?? types[0];
      const again =
        kind === 'repeated' && seq === 0 && ids.length > 4000 ? ids[ids.length - 4000] : null;
      const own = again ?? id();
      ids.push(own);
      return {
        id: own,
        seq,
        type,
        at,
        mono: 48_211.4,
        view,
        video: `vid-${seq % 7}`,
        creator: 'mia',
        product: null,
        position: seq,
        props,
      };
    });
    return JSON.stringify({
      schema: SCHEMA,
      batchId: id(),
      sentAt: new Date().toISOString(),
      attempt: 0,
      key: 'pub_halden',
      context: {
        page: 'https://halden.example/products/serum-dew',
        referrer: 'https://www.google.com/',
        locale: 'de-DE',
        timeZone: 'Europe/Berlin',
        viewport: [390, 844],
        platform: 'shopify',
        product: 'serum-dew',
        widget: { version: '1.0.0', shelf: 'main', layout: 'carousel', feed: 'spring' },
        consent: { analytics: true, marketing: false, source: 'bench' },
        visitor: id(),
        session: id(),
      },
      events,
    });
  };
}

/** @returns how long each waited for its answer. */
async function sendAll(sender: Sender, left: Buffer[], until: number): Promise<number[]> {
  const waitedMs: number[] = [];
  while (performance.now() < until) {
    const batch = left.pop();
    if (!batch) break;
    const sentAt = performance.now();
    const status = await sender.send(batch);
    if (status !== 200) throw new Error(`The collector answered ${status}.`);
    waitedMs.push(performance.now() - sentAt);
  }
  return waitedMs;
}

async function main([
  path = '',
  connections = '16',
  seconds = '8',
  kind = 'new',
]: readonly string[]) {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', collectorScript, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { port, startMs } = JSON.parse(line.toString()) as { port: number; startMs: number };
  const readyMs = performance.now() - begun;
  const makeBatch = createBatches(kind);
  // The first made is the last of the list, from whose end they are taken.
  const make = (count: number) =>
    Array.from({ length: count }, () => requestOf(makeBatch())).reverse();
  const warming = make(500);
  const batches = make((Number(seconds) * MOST_PER_SECOND) / EVENTS);
  const senders = await Promise.all(
    Array.from({ length: Number(connections) }, () => openSender(port)),
  );
  // Warm, so that what the first requests compile is not measured.
  await Promise.all(senders.map((send) => sendAll(send, warming, Infinity)));
  const cpuBefore = cpuMsOf(child.pid);
  const from = performance.now();
  const until = from + Number(seconds) * 1000;
  const waitedMs = (await Promise.all(senders.map((send) => sendAll(send, batches, until)))).flat();
  const tookMs = performance.now() - from;
  const cpuMs = (await cpuMsAtRest(child.pid)) - cpuBefore;
  for (const { end } of senders) end();
  child.kill('SIGTERM');
  const [last] = (await once(child.stdout, 'data')) as [Buffer];
  const { peakMb } = JSON.parse(last.toString()) as { peakMb: number };
  await once(child, 'exit');
  waitedMs.sort((a, b) => a - b);
  const part = (of: number) => waitedMs[Math.floor(waitedMs.length * of)] ?? 0;
  process.stdout.write(
    `${JSON.stringify({ perSecond: (waitedMs.length * EVENTS * 1000) / tookMs, p50Ms: part(0.5), p99Ms: part(0.99), maxMs: waitedMs.at(-1), startMs, readyMs, peakMb, cpuUs: (cpuMs * 1000) / (waitedMs.length * EVENTS) })}\n`,
  );
}

await main(process.argv.slice(2));
