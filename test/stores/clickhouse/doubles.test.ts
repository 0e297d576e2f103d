/** Events that two collectors wrote in the same moment count once, also where reports read without looking for such. */
import { createClient } from '@clickhouse/client';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createClickhouseStore } from '../../../src/collector/store/clickhouse/createClickhouseStore.js';
import { createRowMaker, NOON } from '../../contract/collector/reportStore.support.js';
import { freshDatabase } from '../../contract/collector/storeBodies.js';
import { createCurrent, hasCurrent } from './servers.mjs';

vi.setConfig({ testTimeout: 240_000 });
const DAY = 86_400_000;
const scope = { tenant: 'halden', fromMs: NOON - DAY, toMs: NOON + DAY, automated: false };

describe.skipIf(!hasCurrent())('a current engine', () => {
  const server = createCurrent();
  let root = '';
  beforeAll(async () => void (root = await server.start()));
  afterAll(() => server.remove());

  test('what is there twice counts once in every report, and is once in the table after it', async () => {
    const address = freshDatabase(root);
    const { host, pathname } = new URL(address.replace('clickhouse', 'http'));
    const store = await createClickhouseStore({ address });
    const client = createClient({ url: `http://${host}`, database: pathname.slice(1) });
    const make = createRowMaker();
    const writeAgain = (which: string) =>
      client.command({
        query: `INSERT INTO reelshelf_events SELECT * REPLACE (rank - 7 AS rank) FROM reelshelf_events WHERE ${which}`,
      });
    const rows = async () => {
      const answer = await client.query({
        query: 'SELECT count() AS rows FROM reelshelf_events',
        format: 'JSONEachRow',
      });
      return Number((await answer.json<{ rows: string }>())[0]?.rows);
    };
    const told = async () => (await (await store.reading?.())?.tally(scope, 'all'))?.[0]?.opens;

    await client.command({ query: 'SYSTEM STOP MERGES reelshelf_events' });
    await store.append([make('product_opened', {}), make('product_opened', {})]);
    await writeAgain('1');
    expect(await rows()).toBe(4);
    await client.command({ query: 'SYSTEM START MERGES reelshelf_events' });
    expect(await told()).toBe(2);
    // All of the table is looked through in the background, and what is there twice is taken out.
    await expect
      .poll(async () => [await told(), await rows()], { timeout: 60_000 })
      .toEqual([2, 2]);

    await store.append([make('product_opened', {})]);
    await client.command({ query: 'SYSTEM STOP MERGES reelshelf_events' });
    await writeAgain('rank = (SELECT min(rank) FROM reelshelf_events)');
    await client.command({ query: 'SYSTEM START MERGES reelshelf_events' });
    expect(await told()).toBe(3);
    expect(await told()).toBe(3);
    await client.close();
    await store.close();
  });
});
