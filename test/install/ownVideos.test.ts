/** README's "Your own videos in two minutes", typed as it stands there, in an empty folder, against a shop that answers as Shopify does. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { emptyProject, npm, packInto } from '../checks/support/pack.js';
import { read, root } from '../checks/support/sources.js';

const folder = mkdtempSync(join(tmpdir(), 'reelshelf-readme-'));
const place = join(folder, 'merchant');
/** Too large to load for each run of this; `test/install` has them by npm. */
const HEAVY = ['mediabunny', '@mediabunny/server', 'node-av'];
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
  '.jpg': 'image/jpeg',
};
let server: Server;
let address = '';

const products = [
  {
    id: 1001,
    handle: 'dew-serum',
    title: 'Dew Serum',
    published_at: '2026-01-01',
    options: [{ name: 'Size', values: ['30 ml'] }],
    variants: [{ id: 41001, option1: '30 ml', price: '28.00', available: true }],
    images: [{ src: 'https://cdn.halden.example/serum.jpg' }],
  },
];
/** The merchant's page with the tag of README, over the folder that the commands have made. */
const page = `<!doctype html><html><head><script>Shopify = { shop: 'halden.myshopify.com', routes: { root: '/' } }</script></head><body>
<script async src="/reelshelf/reelshelf.js" data-feed="/reels/reels.json" data-product="dew-serum"></script></body></html>`;

function answer(path: string): [type: string, body: string | Buffer] | null {
  if (path === '/' || path === '/products/dew-serum') return ['text/html', page];
  if (path === '/products.json') return ['application/json', JSON.stringify({ products })];
  if (path === '/meta.json') return ['application/json', '{"currency":"USD"}'];
  const file = path.startsWith('/reelshelf/')
    ? join(place, 'node_modules/reelshelf/dist', path.slice('/reelshelf/'.length))
    : join(place, path);
  return path.startsWith('/reel') && existsSync(file)
    ? [TYPES[extname(file)] ?? 'text/plain', readFileSync(file)]
    : null;
}

beforeAll(async () => {
  const tarball = packInto(folder);
  emptyProject(place);
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], place);
  for (const name of HEAVY) {
    mkdirSync(join(place, 'node_modules', name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(place, 'node_modules', name));
  }
  mkdirSync(join(place, 'phone-videos'));
  cpSync(join(root, 'test/fixtures/media/long.mp4'), join(place, 'phone-videos/am-routine.mp4'));
  writeFileSync(
    join(place, 'phone-videos/am-routine.srt'),
    '1\n00:00:00,200 --> 00:00:01,000\nHi\n',
  );
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://shop');
    const found = answer(pathname);
    if (!found) return void response.writeHead(404).end();
    const [type, body] = found;
    const bytes = Buffer.from(body);
    const [, from = '0', to] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [];
    const part = bytes.subarray(Number(from), to ? Number(to) + 1 : bytes.length);
    const isPart = request.headers.range !== undefined;
    response.writeHead(isPart ? 206 : 200, {
      'content-type': type,
      ...(isPart
        ? { 'content-range': `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}` }
        : {}),
    });
    return void response.end(part);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 290_000);
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The shop lives in this process, so the command runs beside it. */
function typed(line: string): Promise<{ status: number | null; said: string }> {
  const child = spawn('sh', ['-c', line], { cwd: place, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })));
}

const section = read('README.md')
  .split(/^##+ /m)
  .find((each) => each.startsWith('Your own videos in two minutes'));
const lines = [...(section ?? '').matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);

test('it is the first thing after the tag, and begins with what has to be installed', () => {
  expect(read('README.md')).toMatch(
    /## The tag\n(?:(?!\n## )[^])*\n## Your own videos in two minutes\n/,
  );
  const [first = ''] = lines;
  expect(first.replace(/#.*/, '').trim()).toBe(['npm i reelshelf', ...HEAVY].join(' '));
  expect(lines.length).toBeGreaterThan(6);
});

test('its commands, typed as they stand there, end well, and the page that they lead to is without a fault', async () => {
  for (const line of lines.slice(1)) {
    const { status, said } = await typed(line.replaceAll('https://shop.example', address));
    expect(status, `${line}\n${said}`).toBe(0);
  }
  const feed: unknown = JSON.parse(readFileSync(join(place, 'reels/reels.json'), 'utf8'));
  expect(feed).toMatchObject({
    products: [{ id: 'dew-serum' }],
    videos: [{ id: 'am-routine', tags: [{ product: 'dew-serum', start: 2 }] }],
  });
}, 290_000);

test('a double click on what stands beside the folder opens the studio, with nothing installed but what is there', async () => {
  expect(existsSync(join(place, 'Open reels.cmd'))).toBe(true);
  const child = spawn(
    join(place, 'Open reels.command'),
    ['--no-open', '--port', '0'],
    // As a file manager starts it: somewhere else, and with few places to look for programs in.
    {
      cwd: '/',
      detached: true,
      env: { HOME: place, PATH: `${dirname(process.execPath)}:/usr/bin:/bin` },
    },
  );
  const end = (signal: NodeJS.Signals) =>
    child.exitCode === null && process.kill(-child.pid!, signal);
  onTestFinished(() => void end('SIGKILL'));
  const ended = new Promise((resolve) => child.once('close', resolve));
  let said = '';
  const link = await new Promise<string>((resolve, reject) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      const [found] = /http:\S+token=\S+(?=\s)/.exec(said) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', () => reject(new Error(said)));
  });
  expect(said).toContain(join(place, 'reels'));
  const opened = await fetch(link, { redirect: 'manual' });
  expect(opened.headers.get('set-cookie')).toContain('reelshelf_studio');
  // As closing the window does.
  end('SIGHUP');
  await ended;
}, 60_000);
