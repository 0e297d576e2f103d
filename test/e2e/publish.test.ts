/** `reelshelf publish` as a merchant runs it, and its documents in a browser: with and without script. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { launchOptions } from '../support/browserProject.js';
import { demoFiles } from '../support/demoReels.js';
import { dist } from '../support/sizes.js';

let reels = '';
let server: Server;
let browser: Browser;
let origin = '';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  mp4: 'video/mp4',
  jpg: 'image/jpeg',
};

beforeEach(async () => {
  reels = join(mkdtempSync(join(tmpdir(), 'reelshelf-publish-')), 'reels');
  expect(run('init', reels).status).toBe(0);
  cpSync(demoFiles('one-drop').film, join(reels, 'media/one-drop.mp4'));
  cpSync(demoFiles('one-drop').poster, join(reels, 'media/one-drop.jpg'));
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host.example');
    const page = pages[pathname];
    if (page) return void response.setHeader('content-type', TYPES['html'] ?? '').end(page());
    const path = pathname.startsWith('/reelshelf/')
      ? join(dist, pathname.slice('/reelshelf/'.length))
      : join(reels, pathname.replace(/^\/reels/, ''));
    if (!existsSync(path)) return void response.writeHead(404).end();
    const file = readFileSync(path);
    const range = /bytes=(\d+)-/.exec(request.headers.range ?? '');
    const start = Number(range?.[1] ?? 0);
    response.writeHead(range ? 206 : 200, {
      'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain',
      'accept-ranges': 'bytes',
      // What a careful shop allows: nothing inline.
      'content-security-policy': "default-src 'self'",
      ...(range ? { 'content-range': `bytes ${start}-${file.length - 1}/${file.length}` } : {}),
    });
    response.end(file.subarray(start));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch(launchOptions);
});
afterEach(async () => {
  await browser.close();
  server.close();
  rmSync(join(reels, '..'), { recursive: true, force: true });
});

const pages: Record<string, () => string> = {
  '/products/serum': () => '<!doctype html><h1>Dew serum</h1>',
  '/home': () =>
    `<!doctype html><title>Home</title>${readFileSync(join(reels, 'shelf.html'), 'utf8')}`,
  '/home-with-script': () =>
    `<!doctype html><title>Home</title>${readFileSync(join(reels, 'shelf.html'), 'utf8')}<script async src="/reelshelf/reelshelf.js"></script>`,
};

const run = (...words: string[]) =>
  spawnSync(process.execPath, [join(dist, 'node/cli.js'), ...words], { encoding: 'utf8' });

function writeFeed(rights: object): void {
  const feed = {
    version: 1,
    products: [
      {
        id: 'serum',
        title: 'Dew serum',
        url: '/products/serum',
        price: { amount: '28.00', currency: 'USD' },
      },
    ],
    videos: [
      {
        id: 'one-drop',
        title: 'One drop',
        publishedAt: '2026-01-02',
        sources: [{ type: 'mp4', src: 'media/one-drop.mp4', width: 720, height: 1280 }],
        poster: { src: 'media/one-drop.jpg', width: 540, height: 960 },
        tags: [{ product: 'serum', start: 2 }],
        rights,
      },
    ],
  };
  mkdirSync(reels, { recursive: true });
  writeFileSync(join(reels, 'reels.json'), JSON.stringify(feed));
}
const publish = () => run('publish', `${origin}/reels/`, '--project', reels);

test('published documents sell without script, open at their second, become the shelf when its script comes, and go with the right to show them', async () => {
  writeFeed({ status: 'owned' });
  const { status, stdout, stderr } = publish();
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('1 watch page');

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(`${origin}/home`);
  await plain.locator('reel-shelf a.video').click();
  expect(plain.url()).toBe(`${origin}/reels/watch/one-drop.html`);
  expect(await plain.locator('video').isVisible()).toBe(true);
  await plain.getByRole('link', { name: /Dew serum/ }).click();
  expect(plain.url()).toBe(`${origin}/products/serum`);

  const page = await browser.newPage();
  const seconds = () => page.evaluate(() => document.querySelector('video')?.currentTime ?? 0);
  await page.goto(`${origin}/reels/watch/one-drop.html?t=3`);
  await expect.poll(seconds).toBeGreaterThanOrEqual(3);
  await page.getByRole('link', { name: 'Seen at 0:02' }).click();
  await expect.poll(seconds).toBeLessThan(3);

  await page.goto(`${origin}/home-with-script`);
  await expect.poll(() => page.locator('reel-shelf [part~="card"][data-position]').count()).toBe(1);
  expect(await page.locator('reel-shelf a.video').count(), 'one shelf, not two').toBe(0);

  writeFeed({ status: 'expired' });
  expect(publish().stdout).toContain('one-drop has no page');
  expect(existsSync(join(reels, 'watch/one-drop.html'))).toBe(false);
  expect(existsSync(join(reels, 'email/one-drop.html'))).toBe(false);
});
