/**
 * What a collector takes in: batches of 20 over HTTP, from so many connections, for some seconds; the collector runs in a process of its
 * own. Arguments: file or address of the store, connections, seconds, `new`, `unordered` (ids that tell no time) or `repeated` (one event of each batch came before). Prints JSON.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { SCHEMA } from '../../../src/events/wire.js';
import { uuidV7 } from '../../../src/tools/ids.js';
import { createRandom } from '../../../demo/random.js';

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
const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

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

function post(agent: Agent, port: number, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path: '/v1/events',
        method: 'POST',
        headers: {
          origin: 'https://halden.example',
          'content-type': 'text/plain;charset=UTF-8',
          'content-length': Buffer.byteLength(body),
          'user-agent': PHONE,
        },
      },
      (answer) => {
        answer.resume();
        answer.once('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
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
  const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
  const makeBatch = createBatches(kind);
  const waitedMs: number[] = [];
  // Warm, so that what the first requests compile is not measured.
  for (let turn = 0; turn < 50; turn += 1) await post(agent, port, makeBatch());
  const from = performance.now();
  const until = from + Number(seconds) * 1000;
  await Promise.all(
    Array.from({ length: Number(connections) }, async () => {
      while (performance.now() < until) {
        const body = makeBatch();
        const sentAt = performance.now();
        const status = await post(agent, port, body);
        if (status !== 200) throw new Error(`The collector answered ${status}.`);
        waitedMs.push(performance.now() - sentAt);
      }
    }),
  );
  const tookMs = performance.now() - from;
  agent.destroy();
  child.kill('SIGTERM');
  const [last] = (await once(child.stdout, 'data')) as [Buffer];
  const { cpuMs, peakMb } = JSON.parse(last.toString()) as { cpuMs: number; peakMb: number };
  await once(child, 'exit');
  waitedMs.sort((a, b) => a - b);
  const part = (of: number) => waitedMs[Math.floor(waitedMs.length * of)] ?? 0;
  process.stdout.write(
    `${JSON.stringify({ perSecond: (waitedMs.length * EVENTS * 1000) / tookMs, p50Ms: part(0.5), p99Ms: part(0.99), maxMs: waitedMs.at(-1), startMs, readyMs, peakMb, cpuUs: (cpuMs * 1000) / (waitedMs.length * EVENTS) })}\n`,
  );
}

await main(process.argv.slice(2));
