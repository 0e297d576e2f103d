/** The command line as a merchant gets it: packed, installed by npm in an empty folder, asking a shop over HTTP. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../demo/platforms/shops/catalogue.js';
import { KEY, startMedusaShop } from '../../demo/platforms/shops/medusa.js';
import { parseFeed } from '../../src/feed/read/parse.js';
import { makeZip } from '../support/zip.js';
import { emptyProject, npm, packInto } from '../checks/support/pack.js';

interface Shop {
  prices: Record<string, string>;
  count: number;
  asked: string[];
}
const folder = mkdtempSync(join(tmpdir(), 'reelshelf-command-'));
const place = join(folder, 'merchant');
const shop: Shop = { prices: {}, count: 3, asked: [] };
let server: Server;
let address = '';

/** Answers as a Shopify shop does. */
function startShop(): Promise<Server> {
  const productAt = (index: number) => {
    const handle = `dew-${index}`;
    return {
      id: 1000 + index,
      handle,
      title: `Dew ${index}`,
      published_at: '2026-01-01',
      options: [{ name: 'Size', values: ['S', 'M', 'L'] }],
      variants: ['S', 'M', 'L'].map((size, at) => ({
        id: 53_972_771_144_000 + index * 10 + at,
        option1: size,
        price: shop.prices[handle] ?? `${10 + at}.00`,
        compare_at_price: null,
        available: true,
      })),
      images: [{ src: 'https://cdn.halden.example/d.jpg' }],
    };
  };
  const made = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://shop');
    shop.asked.push(url.pathname);
    const json = (body: unknown) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(body));
    };
    if (url.pathname === '/products.json') {
      const [limit, page] = ['limit', 'page'].map((name) => Number(url.searchParams.get(name)));
      const start = ((page ?? 1) - 1) * (limit ?? 0);
      const length = Math.max(0, Math.min(limit ?? 0, shop.count - start));
      return json({ products: Array.from({ length }, (_, at) => productAt(start + at)) });
    }
    if (url.pathname === '/meta.json') return json({ currency: 'EUR' });
    response.statusCode = url.pathname === '/' ? 200 : 404;
    return response.end('<!doctype html><title>Halden</title>');
  });
  return new Promise((resolve) => made.listen(0, '127.0.0.1', () => resolve(made)));
}

beforeAll(async () => {
  const tarball = packInto(folder);
  emptyProject(place);
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], place);
  server = await startShop();
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 170_000);
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const program = join(place, 'node_modules/.bin/reelshelf');
/** The shop lives in this process, so the program runs beside it. */
const run = (...args: string[]) => runWith({}, ...args);
function runWith(
  environment: Record<string, string>,
  ...args: string[]
): Promise<{ status: number | null; out: string; error: string }> {
  const child = spawn(program, args, {
    cwd: place,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const said = { out: '', error: '' };
  child.stdout.on('data', (part: Buffer) => (said.out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said.error += part.toString()));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, ...said })));
}
const feedAt = (name: string) => {
  const raw: unknown = JSON.parse(readFileSync(join(place, name, 'reels.json'), 'utf8'));
  return parseFeed(raw, 'https://halden.example/reels/reels.json');
};

test('from an empty folder to the shop’s products; the second run follows prices and keeps the merchant’s words', async () => {
  expect(await run('init')).toMatchObject({ status: 0, error: '' });
  const first = await run('import', address, '--pause', '0');
  expect(first).toMatchObject({ status: 0 });
  expect(first.out).toContain('3 products; 3 new');
  expect(feedAt('reels')).toMatchObject({
    issues: [],
    feed: {
      currency: 'EUR',
      products: [{ id: 'dew-0', ref: { shopify: { handle: 'dew-0', id: '1000' } } }, {}, {}],
    },
  });

  const path = join(place, 'reels/reels.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"Dew 1"', '"Morning dew"'));
  shop.prices['dew-1'] = '8.50';
  shop.count = 2;
  const second = await run('import', '--pause', '0', '--json');
  expect(JSON.parse(second.out)).toMatchObject({
    ok: true,
    imports: [
      { changed: ['dew-1'], kept: [{ id: 'dew-1', fields: ['title'] }], vanished: ['dew-2'] },
    ],
  });
  const { feed } = feedAt('reels');
  expect(feed?.products[1]).toMatchObject({
    title: 'Morning dew',
    price: { amount: '8.50', currency: 'EUR' },
  });
  expect(feed?.products.map(({ id }) => id)).toEqual(['dew-0', 'dew-1', 'dew-2']);
});

test('a video by its share link, tagged with a product, is a feed that the shelf reads', async () => {
  const link = 'https://www.tiktok.com/@mia.skin/video/7234567890123456789?is_from_webapp=1';
  expect(await run('import', link, '--rights', 'licensed', '--creator', '@mia')).toMatchObject({
    status: 0,
  });
  expect(
    await run('tag', 'tiktok-7234567890123456789', 'dew-1', '--start', '0:02', '--x', '40%'),
  ).toMatchObject({ status: 0 });
  expect(feedAt('reels')).toMatchObject({
    issues: [],
    feed: {
      creators: [{ handle: '@mia' }],
      videos: [
        {
          sources: [{ type: 'tiktok', src: '7234567890123456789' }],
          tags: [{ product: 'dew-1', start: 2, x: 0.4 }],
          rights: { status: 'licensed' },
        },
      ],
    },
  });
  const unknown = await run('tag', 'tiktok-7234567890123456789', 'dew-11');
  expect(unknown).toMatchObject({ status: 1, out: '' });
  expect(unknown.error).toMatch(/PRODUCT_UNKNOWN: .*Did you mean "dew-1"\?/);
});

test('a shop with a key: it is asked for by name, stays out of every file, and what else was said is remembered', async () => {
  const medusa = await startMedusaShop(catalogue);
  try {
    await run('init', 'keyed');
    const asked = [medusa.origin, '--project', 'keyed', '--pause', '0'];
    const bare = await run('import', ...asked);
    expect(bare).toMatchObject({ status: 1, out: '' });
    expect(bare.error).toMatch(/^KEY_NEEDED: .*REELSHELF_MEDUSA_KEY/);
    const key = { REELSHELF_MEDUSA_KEY: KEY };
    expect(await runWith(key, 'import', ...asked, '--region', 'us')).toMatchObject({ status: 0 });
    const again = await runWith(key, 'import', '--project', 'keyed', '--pause', '0');
    expect(again).toMatchObject({ status: 0, out: expect.stringContaining('4 the same') });
    expect(feedAt('keyed')).toMatchObject({
      issues: [],
      feed: {
        currency: 'USD',
        products: [{ id: 'serum-dew', ref: { medusa: { id: 'prod_5001' } } }, {}, {}, {}],
      },
    });
    for (const name of ['reels.json', 'sources.json', 'catalogue.json'])
      expect(readFileSync(join(place, 'keyed', name), 'utf8')).not.toContain(KEY);
    expect(await run('import', medusa.origin, '--platform', 'meduza')).toMatchObject({ status: 2 });
  } finally {
    await medusa.stop();
  }
}, 60_000);

test('a creator’s archive is taken in as the network sends it', async () => {
  await run('init', 'archived');
  const words = JSON.stringify({
    ig_reels_media: [
      { media: [{ uri: 'media/reels/a.mp4', creation_timestamp: 1772388245, title: 'Dew #glow' }] },
    ],
  });
  const zip = makeZip([
    { name: 'your_instagram_activity/media/reels.json', data: words },
    { name: 'media/reels/a.mp4', data: 'film' },
  ]);
  writeFileSync(join(place, 'instagram-mia.zip'), zip);
  const asked = ['import', 'instagram-mia.zip', '--project', 'archived', '--rights', 'licensed'];
  expect(await run(...asked, '--creator', '@mia')).toMatchObject({
    status: 0,
    out: expect.stringContaining('1 new video'),
  });
  expect(await run(...asked, '--creator', '@mia')).toMatchObject({
    out: expect.stringContaining('0 new videos, 0 changed, 1 the same'),
  });
  expect(feedAt('archived')).toMatchObject({
    issues: [],
    feed: { videos: [{ id: 'instagram-a', creator: 'mia', title: 'Dew', topics: ['glow'] }] },
  });
});

test('what is asked in a wrong way, or cannot be had, ends with its code and changes nothing', async () => {
  const before = readFileSync(join(place, 'reels/reels.json'), 'utf8');
  writeFileSync(
    join(place, 'bare.csv'),
    'id,title,link,price\n1,Cup,https://halden.example/cup,5.00\n',
  );
  await run('init', 'bare');
  const bare = await run('import', 'bare.csv', '--project', 'bare');
  expect(bare).toMatchObject({ status: 1, out: '' });
  expect(bare.error).toMatch(/CURRENCY_UNKNOWN: .*--currency EUR/);
  expect(await run('import', 'bare.csv', '--project', 'bare', '--currency', 'eur')).toMatchObject({
    status: 0,
  });
  expect(await run('import', 'bare.csv', '--project', 'bare'), 'asked once').toMatchObject({
    status: 0,
  });
  expect((await run('import', 'http://127.0.0.1:1')).error).toMatch(/SHOP_UNREACHABLE/);
  expect((await run('import', 'nothing.csv', '--json')).out).toMatch(
    /^\{"ok":false,"error":\{"code":/,
  );
  expect(await run('import', '--currency', 'euros', 'x')).toMatchObject({ status: 2 });
  expect(await run('imprt')).toMatchObject({ status: 2, error: expect.stringContaining('import') });
  expect(readFileSync(join(place, 'reels/reels.json'), 'utf8')).toBe(before);
});

describe('a run that is killed', () => {
  test('at any moment leaves a whole feed, and the next run goes on', async () => {
    shop.count = 600;
    await run('init', 'killed');
    // So that the feed is written as well as the catalogue.
    const path = join(place, 'killed/reels.json');
    const tags = Array.from({ length: 40 }, (_, at) => ({ product: `dew-${at}` }));
    const video = {
      id: 'v',
      sources: [{ type: 'mp4', src: 'media/v.mp4' }],
      tags,
      rights: 'owned',
    };
    writeFileSync(path, JSON.stringify({ version: 1, videos: [video] }));
    const moments = new Set<number>();
    for (const nth of [1, 2, 3, 4, 6, 8, 10, 12]) {
      for (let at = 0; at < 40; at++) shop.prices[`dew-${at}`] = `${nth}.00`;
      const reached = await killAtWrite('killed', nth);
      if (reached) moments.add(nth);
      expect(feedAt('killed').feed?.videos).toHaveLength(1);
      for (const name of readdirSync(join(place, 'killed')).filter((each) =>
        /^\w.*json$/.test(each),
      ))
        expect(() => JSON.parse(readFileSync(join(place, 'killed', name), 'utf8'))).not.toThrow();
    }
    expect(moments.size).toBeGreaterThan(2);
    expect(await run('import', address, '--project', 'killed', '--pause', '0')).toMatchObject({
      status: 0,
    });
    const { feed, issues } = feedAt('killed');
    expect(issues).toEqual([]);
    expect(feed?.products.map(({ price }) => price?.amount)).toEqual(tags.map(() => '12.00'));
    expect(readdirSync(join(place, 'killed')).sort()).toEqual([
      'catalogue.json',
      'media',
      'reels.json',
      'sources.json',
    ]);
  });
});

test('killed at two dozen moments that nobody chose, every import leaves the feed of one run, and none that was acknowledged is lost', async () => {
  shop.count = 400;
  await run('init', 'random');
  const tags = Array.from({ length: 40 }, (_, at) => ({ product: `dew-${at}` }));
  const video = { id: 'v', sources: [{ type: 'mp4', src: 'media/v.mp4' }], tags, rights: 'owned' };
  const path = join(place, 'random/reels.json');
  writeFileSync(path, JSON.stringify({ version: 1, videos: [video] }));
  const priceAll = (price: number) => {
    for (let at = 0; at < 40; at++) shop.prices[`dew-${at}`] = `${price}.00`;
  };
  priceAll(100);
  const startMs = performance.now();
  const asked = ['import', address, '--project', 'random', '--pause', '0'];
  expect(await run(...asked)).toMatchObject({ status: 0 });
  const wholeMs = performance.now() - startMs;
  let acknowledged = 100;
  let killed = 0;
  for (let seed = 1; seed <= 24; seed++) {
    priceAll(100 + seed);
    // Spread over the whole run and a little beyond, in no order.
    const status = await runAndKill(asked, wholeMs * 1.1 * ((seed * 0.618_034) % 1));
    if (status === 0) acknowledged = 100 + seed;
    else killed++;
    const { feed, issues } = feedAt('random');
    expect(issues).toEqual([]);
    const [price, ...others] = new Set(feed?.products.map((each) => each.price?.amount));
    expect(others, 'one run’s prices').toEqual([]);
    expect(Number(price)).toBeGreaterThanOrEqual(acknowledged);
    expect(Number(price)).toBeLessThanOrEqual(100 + seed);
    expect(feed?.products).toHaveLength(40);
    for (const name of ['sources.json', 'catalogue.json'])
      JSON.parse(readFileSync(join(place, 'random', name), 'utf8'));
  }
  expect(killed).toBeGreaterThan(6);
  expect(await run(...asked)).toMatchObject({ status: 0 });
  expect(feedAt('random').feed?.products[0]?.price?.amount).toBe('124.00');
  expect(readdirSync(join(place, 'random')).sort()).toEqual([
    'catalogue.json',
    'media',
    'reels.json',
    'sources.json',
  ]);
}, 170_000);

/** @returns the program's own exit code; `null` when it was killed before it ended. */
function runAndKill(args: readonly string[], afterMs: number): Promise<number | null> {
  const cli = join(place, 'node_modules/reelshelf/dist/node/cli.js');
  const child = spawn(process.execPath, [cli, ...args], { cwd: place, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
  return new Promise((resolve) =>
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve(status);
    }),
  );
}

/** Kills an import when the folder’s files have changed for the `nth` time. @returns whether it came so far. */
function killAtWrite(name: string, nth: number): Promise<boolean> {
  let changes = 0;
  const watcher = watch(join(place, name), (_event, file) => {
    // Taking the lock is no writing yet.
    if (!/lock/.test(file ?? '')) changes++;
    if (changes === nth) child.kill('SIGKILL');
  });
  const child = spawn(
    process.execPath,
    [
      join(place, 'node_modules/reelshelf/dist/node/cli.js'),
      'import',
      address,
      '--project',
      name,
      '--pause',
      '0',
    ],
    { cwd: place, stdio: 'ignore' },
  );
  return new Promise((resolve) =>
    child.on('close', (_status, signal) => {
      watcher.close();
      resolve(signal === 'SIGKILL');
    }),
  );
}

test('every command has its own help with an example, and the list names them all', () => {
  const help = (...args: string[]) =>
    spawnSync(program, [...args, '--help'], { cwd: place, encoding: 'utf8' });
  const named = [...help().stdout.matchAll(/^ {2}reelshelf ([a-z]+)[ [<]/gm)].map(
    ([, name = '']) => name,
  );
  expect(named).toEqual(expect.arrayContaining(['init', 'import', 'tag', 'collect']));
  for (const name of new Set(named)) {
    const { status, stdout } = help(name);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(new RegExp(`Examples?\\n  reelshelf ${name}\\b`)),
    });
    expect(stdout).toContain('--json');
  }
});
