/** `reelshelf collect --export` and `--import`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { main, type CliWorld } from '../../../src/cli/main.js';
import { CollectorError } from '../../../src/collector/collectorError.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type { ReportStore } from '../../../src/collector/store/types.js';
import { createRowMaker, NOON } from '../../contract/collector/reportStore.support.js';

/** Only what these commands need of it. */
const world = (openStore: CliWorld['openStore'], written: string[] = []) =>
  ({
    environment: { REELSHELF_STORE_PASSWORD: 'from the environment' },
    openStore,
    isTerminal: true,
    write: (text: string) => void written.push(text),
    env: { nowMs: () => 0 },
  }) as unknown as CliWorld;

const startFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'reelshelf-move-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Stays when a command closes it. */
const kept =
  (store: ReportStore): CliWorld['openStore'] =>
  async () => ({
    ...store,
    close: async () => {},
  });

test('a shop is written into a file and taken into another store, with how much it was, and nothing is done twice', async () => {
  const file = join(startFolder(), 'shop.jsonl.gz');
  const make = createRowMaker();
  const [from, to] = [createMemoryStore(), createMemoryStore()];
  await from.append([make('video_viewed'), make('video_viewed'), make('card_viewed')]);
  await from.append([{ ...make('video_viewed'), tenant: 'other' }]);
  const shown: string[] = [];
  const given = await main(['collect', '--export', file, '--name', 'halden'], world(kept(from)));
  expect(given).toMatchObject({ exitCode: 0, lines: [`Written to ${file} of halden: 3 events.`] });
  const taking = ['collect', '--import', file, '--store', 'clickhouse://reels@db.example/shop'];
  const asked: unknown[] = [];
  const openStore: CliWorld['openStore'] = async (path, server) => {
    asked.push(server);
    return kept(to)(path, server);
  };
  expect(await main(taking, world(openStore, shown))).toMatchObject({
    exitCode: 0,
    lines: ['Taken in (ClickHouse at http://db.example:8123, database shop): 3 events.'],
  });
  expect(asked).toEqual([
    { address: 'clickhouse://reels@db.example/shop', password: 'from the environment' },
  ]);
  expect(shown.join('')).toContain('3 of 3 events taken in');
  const again = await main(taking, world(kept(to)));
  expect(again.lines[0]).toMatch(/was taken in before .*nothing was to be done/);
  const scope = { tenant: 'halden', fromMs: 0, toMs: NOON * 2, automated: false };
  expect((await to.tally(scope, 'all'))[0]).toMatchObject({ views: 2 });
});

test('a shop that is not there, a file that is none, and a store that is away are said so', async () => {
  const folder = startFolder();
  const file = join(folder, 'shop.jsonl');
  const store = createMemoryStore();
  const given = await main(['collect', '--export', file, '--name', 'nobody'], world(kept(store)));
  expect(given.lines[0]).toMatch(/There is no shop called "nobody"/);
  const missing = await main(['collect', '--import', join(folder, 'none')], world(kept(store)));
  expect(missing).toMatchObject({ exitCode: 1, lines: [expect.stringMatching(/^FILE_MISSING: /)] });
  const away = await main(
    ['collect', '--export', file],
    world(() => Promise.reject(new CollectorError('STORE_UNREACHABLE', 'It is away.'))),
  );
  expect(away).toMatchObject({ exitCode: 1, lines: ['STORE_UNREACHABLE: It is away.'] });
});
