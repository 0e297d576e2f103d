/** One stranger sends all he may; the merchant opens the report meanwhile; shoppers' events must not wait for it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveHandler } from '../../../src/cli/serveHandler.js';
import type { Report } from '../../../src/collector/reports/shared/types.js';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import { createNodeCollector } from '../../../src/entries/nodeCollector.js';
import { SCHEMA } from '../../../src/events/wire.js';
import { uuidV7 } from '../../../src/tools/ids.js';
import { createRandom } from '../../../demo/random.js';
import { createRowMaker, orderProps } from './reportStore.support.js';

const TOKEN = 'a-token-nobody-guesses';
const REQUESTS = 500;
const CREATORS = 30_000;
const random = createRandom(1);

async function openShop() {
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-flood-'));
  const store = await createDuckdbStore({ path: join(folder, 'events.duckdb') });
  const collector = createNodeCollector({
    keys: [{ key: 'pub_halden', origins: ['https://halden.example'], name: 'halden' }],
    store,
    reportToken: TOKEN,
  });
  const server = await serveHandler(collector, 0, '127.0.0.1');
  onTestFinished(async () => {
    await server.stop();
    await collector.close();
    await rm(folder, { recursive: true, force: true });
  });
  const url = `http://127.0.0.1:${server.port}`;
  return {
    store,
    readReport: async () =>
      (await (
        await fetch(`${url}/v1/report`, { headers: { authorization: `Bearer ${TOKEN}` } })
      ).json()) as Report,
    post: async () => {
      const now = Date.now();
      const response = await fetch(`${url}/v1/events`, {
        method: 'POST',
        headers: {
          origin: 'https://halden.example',
          'content-type': 'text/plain',
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
        },
        body: JSON.stringify({
          schema: SCHEMA,
          batchId: 'batch',
          sentAt: new Date(now).toISOString(),
          attempt: 0,
          key: 'pub_halden',
          context: {
            page: 'https://halden.example/',
            widget: { version: '1', shelf: 'main', layout: 'carousel' },
            consent: { analytics: false, marketing: false, source: 'test' },
          },
          events: [
            {
              id: uuidV7(now, random),
              seq: 0,
              type: 'shelf_viewed',
              at: new Date(now).toISOString(),
              mono: 1,
              view: 'shopper',
              props: {},
            },
          ],
        }),
      });
      expect(await response.json()).toMatchObject({ accepted: 1 });
    },
  };
}

test(
  "events are taken while a report over one sender's 30,000 views of 30,000 made-up creators is being made",
  { timeout: 200_000 },
  async () => {
    const { store, readReport, post } = await openShop();
    const make = createRowMaker();
    const startMs = Date.now() - 6 * 3_600_000;
    const session = { session: 's-1', visitor: null };
    for (let request = 0; request < REQUESTS; request += 50) {
      await store.append(
        Array.from({ length: 50 * 60 }, (_, index) => {
          const number = request * 60 + index;
          return make('video_viewed', {
            ...session,
            view: `view-${number % 997}`,
            atMs: startMs + number,
            video: `v${number % CREATORS}`,
            creator: `c${number % CREATORS}`,
            props: { surface: 'player' },
          });
        }),
      );
    }
    await store.append([
      make('order_completed', {
        ...session,
        atMs: startMs + REQUESTS * 60,
        props: orderProps('1001', 2800),
      }),
    ]);

    let isReported = false;
    const begunMs = performance.now();
    const reading = readReport().finally(() => (isReported = true));
    let longestMs = 0;
    let lastMs = begunMs;
    while (!isReported) {
      await post();
      longestMs = Math.max(longestMs, performance.now() - lastMs);
      lastMs = performance.now();
    }
    const report = await reading;
    expect(report.summary.views).toBe(REQUESTS * 60);
    // Nobody told the collector a feed.
    expect(report.creators.rows).toHaveLength(500);
    expect(report.creators.unknown).toMatchObject({ ids: CREATORS - 500, why: 'rest' });
    // Whatever the machine: no event waited for more than a part of the report.
    expect(longestMs / (performance.now() - begunMs)).toBeLessThan(0.4);
  },
);
