/** All forgeries in one shop, over real HTTP and with the database: the figures are those of a shop that nobody meddles with. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveHandler } from '../../../src/cli/serveHandler.js';
import { createDuckdbStore } from '../../../src/collector/store/duckdb/createDuckdbStore.js';
import {
  forgeries,
  forgeriesOfWholeShoppers,
  live,
  type Place,
} from '../../unit/collector/forgeryKinds.js';

async function openPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-forgeries-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return {
    store: await createDuckdbStore({ path: join(folder, 'events.duckdb') }),
    async serve(collector) {
      const served = await serveHandler(collector, 0, '127.0.0.1');
      onTestFinished(() => served.stop());
      return `http://127.0.0.1:${served.port}`;
    },
  };
}

test.each([
  ['signed orders', true, { ...forgeries, ...forgeriesOfWholeShoppers }],
  ['orders that nobody signed', false, forgeries],
] as const)(
  'in a shop of %s all forgeries together, before and after the order, change nothing',
  { timeout: 120_000 },
  async (_what, isSigned, of) => {
    const all = Object.values(of);
    const honest = await live(isSigned, {}, await openPlace());
    expect(honest.direct).toEqual([1, 0]);
    expect(await live(isSigned, { before: all, after: all }, await openPlace())).toEqual(honest);
  },
);
