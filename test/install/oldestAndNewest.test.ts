/**
 * What a stranger gets who installs the package with npm's own resolution: for every peer dependency the oldest release that is
 * allowed and the newest that there is, and for the database each way to it that README and command line name.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KEY, startCollectorProcess } from '../e2e/support/collectorProcess.js';
import { postEvents } from '../support/batches.js';
import { mediaPeers } from './peers.js';
import { emptyProject, npm, packInto } from '../checks/support/pack.js';
import { root } from '../checks/support/sources.js';

interface Installed {
  folder: string;
  cli: string;
}

const folder = mkdtempSync(join(tmpdir(), 'reelshelf-install-'));
let tarball = '';
beforeAll(() => {
  tarball = packInto(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const quiet = ['--no-audit', '--no-fund', '--prefer-offline'];
let projects = 0;
function startProject(): Installed {
  const own = emptyProject(join(folder, `project-${++projects}`));
  return { folder: own, cli: join(own, 'node_modules/reelshelf/dist/node/cli.js') };
}
/** `npm i reelshelf …`, with the tarball in the registry's place. */
const install = (where: Installed, words: readonly string[]) =>
  npm(
    ['install', ...quiet, ...words.map((word) => (word === 'reelshelf' ? tarball : word))],
    where.folder,
  );

/** Each has to be answered rightly by whatever was installed. */
async function collects({ cli }: Installed): Promise<void> {
  const origin = 'https://shop.example';
  const collector = await startCollectorProcess({ origin, cli });
  try {
    const post = (ids: readonly number[]) =>
      postEvents(`${collector.url}/v1/events`, { origin, key: KEY, ids });
    expect(await post([1, 2])).toEqual({ status: 200, accepted: 2, duplicates: 0 });
    expect(await post([1, 2]), 'the same batch again').toEqual({
      status: 200,
      accepted: 0,
      duplicates: 2,
    });
    expect(await post([2, 3]), 'a batch with one known event').toEqual({
      status: 200,
      accepted: 1,
      duplicates: 1,
    });
    expect(await post([4]), 'a new batch after them').toEqual({
      status: 200,
      accepted: 1,
      duplicates: 0,
    });
    await collector.kill();
    await collector.restart();
    expect(await post([4, 5]), 'after a kill').toEqual({ status: 200, accepted: 1, duplicates: 1 });
    expect(await collector.report()).toMatchObject({ summary: { views: 5 } });
  } finally {
    await collector.stop();
  }
}

const makesNode =
  (library: 'preact' | 'react') =>
  ({ folder: own }: Installed): void => {
    writeFileSync(
      join(own, 'use.mjs'),
      `import { createElement } from '${library}';
     import { ReelShelf } from 'reelshelf/${library}';
     const node = createElement(ReelShelf, { feed: '/reels.json' });
     if (node.type !== ReelShelf) throw new Error('no component');`,
    );
    const { status, stderr } = spawnSync(process.execPath, ['use.mjs'], {
      cwd: own,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  };

/** Where there is no ClickHouse it is looked for, and what it says is ours; what it does with one, `npm run test:stores` shows. */
function looksForServer({ cli, folder: where }: Installed): void {
  const address = 'clickhouse://127.0.0.1:1/shop';
  const { status, stderr } = spawnSync(process.execPath, [cli, 'collect', '--store', address], {
    cwd: where,
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/^STORE_UNREACHABLE: .*nothing listens there/m);
  expect(status).toBe(1);
}

/** The oldest release of each peer that is promised, and what shows that it works. */
const peers: Record<string, { oldest: string; works(where: Installed): void | Promise<void> }> = {
  '@clickhouse/client': { oldest: '1.23.0', works: looksForServer },
  '@duckdb/node-api': { oldest: '1.5.0-r.1', works: collects },
  preact: { oldest: '10.25.0', works: makesNode('preact') },
  react: { oldest: '18.0.0', works: makesNode('react') },
};

test('every peer dependency has its oldest release and its proof, here or with the large ones', () => {
  const { peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    peerDependencies: Record<string, string>;
  };
  const proved = [...Object.keys(peers), ...Object.keys(mediaPeers)];
  expect(proved.sort()).toEqual(Object.keys(peerDependencies).sort());
});

describe.each(Object.entries(peers))('%s', (name, { oldest, works }) => {
  test('the newest, chosen by npm in an empty folder', async () => {
    const where = startProject();
    install(where, ['reelshelf', name]);
    await works(where);
  });

  test('the oldest that is allowed, where a shop has it already', async () => {
    const where = startProject();
    install(where, [`${name}@${oldest}`]);
    install(where, ['reelshelf', '--strict-peer-deps']);
    expect(() => npm(['ls', '--all'], where.folder)).not.toThrow();
    await works(where);
  });
});

test('README installs the collector as it is tried above', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toMatch(
    /^npm i reelshelf @duckdb\/node-api$/m,
  );
});

test('without the database the command line names the command that brings it', async () => {
  const where = startProject();
  install(where, ['reelshelf']);
  const { status, stderr } = spawnSync(process.execPath, [where.cli, 'collect', '--port', '0'], {
    cwd: where.folder,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  const advised = /npm install (.+)$/m.exec(stderr)?.[1]?.trim() ?? `no command in: ${stderr}`;
  install(where, advised.split(' '));
  await collects(where);
});

test('without the media libraries, prepare names the command that brings them', () => {
  const where = startProject();
  install(where, ['reelshelf']);
  const { status, stderr } = spawnSync(process.execPath, [where.cli, 'prepare', '.'], {
    cwd: join(root, 'demo/shop/reels/media'),
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/npm i -D reelshelf mediabunny @mediabunny\/server node-av$/m);
});

test('a database whose program for this machine was left out is said to be there, with what it said and what to do', () => {
  const where = startProject();
  install(where, ['reelshelf', '@duckdb/node-api']);
  const scope = join(where.folder, 'node_modules/@duckdb');
  for (const name of readdirSync(scope))
    if (name.startsWith('node-bindings-')) rmSync(join(scope, name), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [where.cli, 'collect', '--port', '0'], {
    cwd: where.folder,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^STORE_MISSING: .* is there, but cannot be loaded on this machine: .*npm install reelshelf @duckdb\/node-api$/m,
  );
});
