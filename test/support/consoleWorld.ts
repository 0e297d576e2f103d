/** Report and studio behind one sign-in, as `reelshelf collect --studio` serves them. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main, type CliWorld } from '../../src/cli/main.js';
import { serveHandler } from '../../src/cli/serveHandler.js';
import { nodeClock } from '../../src/collector/nodeClock.js';
import { createMemoryStore } from '../../src/collector/store/memory.js';
import { createNodeCollector } from '../../src/entries/nodeCollector.js';
import type { PersonAdded, PersonRequest } from '../../src/server/shared/people.js';
import { createSubmissions } from '../../src/submissions/createSubmissions.js';
import { createTestStudio, plainFeed } from './studioWorld.js';

export const OWNER = 'the-owner-s-own-token';
export const SHOP = 'https://shop.example';

export interface ConsoleWorld {
  port: number;
  /** `http://127.0.0.1:1234` */
  base: string;
  folder: string;
  data: string;
  log: string[];
  world: CliWorld;
  ask(path: string, token?: string | null, init?: RequestInit): Promise<Response>;
  add(person: PersonRequest): Promise<PersonAdded>;
}

export async function openConsole(
  feed: object = plainFeed(2),
  more: readonly string[] = [],
): Promise<ConsoleWorld> {
  const top = await mkdtemp(join(tmpdir(), 'reelshelf-console-'));
  const folder = join(top, 'reels');
  await mkdir(folder);
  await writeFile(join(folder, 'reels.json'), JSON.stringify(feed));
  const data = join(top, 'shop.duckdb');
  const log: string[] = [];
  const world: CliWorld = {
    version: '1.2.3',
    environment: {},
    openStore: async () => createMemoryStore(),
    createCollector: createNodeCollector,
    createStudio: async (options) => createTestStudio(options),
    createSubmissions: async (options) =>
      createSubmissions({ ...options, assets: 'file:///nowhere/', log: () => {} }, nodeClock),
    serve: serveHandler,
    openBrowser: async () => false,
    randomToken: () => OWNER,
    log: (line) => log.push(line),
    env: { ...nodeClock, fetch: () => Promise.reject(new Error('no network')) },
    isTerminal: false,
    write: () => {},
    ask: async () => null,
    signal: new AbortController().signal,
  };
  const words = ['collect', '--port', '0', '--data', data, '--studio', folder, '--json'];
  const shop = [
    '--key',
    `pub_shop@${SHOP}`,
    '--name',
    'Shop',
    '--feed',
    join(folder, 'reels.json'),
  ];
  const { lines, stop } = await main([...words, ...shop, ...more], world);
  onTestFinished(async () => {
    await stop?.();
    await rm(top, { recursive: true, force: true });
  });
  const { report } = JSON.parse(lines[0]!) as { report: string };
  const base = new URL(report).origin;
  const ask = (path: string, token: string | null = OWNER, init: RequestInit = {}) =>
    fetch(`${base}${path}`, {
      redirect: 'manual',
      ...init,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...init.headers,
      },
    });
  return {
    port: Number(new URL(report).port),
    base,
    folder,
    data,
    log,
    world,
    ask,
    async add(person) {
      const response = await ask('/v1/people', OWNER, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(person),
      });
      return (await response.json()) as PersonAdded;
    },
  };
}
