/** The merchant's console with something in every room: a shop that sells, videos, a creator who is asked for more. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';
import type { FeedDocument } from '../../../src/project/folder/feedDocument.js';
import { freePort } from './collectorProcess.js';

const root = new URL('../../../', import.meta.url).pathname;
const cli = join(root, 'dist/node/cli.js');
const TOKEN = 'report-token-for-tests-only';
const SHOP = 'http://127.0.0.1:9';

export interface MerchantConsole {
  url: string;
  /** What the shop has, as its project folder says. */
  feed: FeedDocument;
  /** The creator's link. */
  invitation: string;
  /** With the owner's token, for the first time. */
  link: string;
  stop(): Promise<void>;
}

export async function startMerchantConsole(browser: Browser): Promise<MerchantConsole> {
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-merchant-'));
  const reels = join(folder, 'reels');
  await cp(join(root, 'demo/shop/reels'), reels, { recursive: true });
  const file = join(reels, 'reels.json');
  const feed = JSON.parse(await readFile(file, 'utf8')) as FeedDocument;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const words = ['collect', '--port', String(port), '--data', join(folder, 'events.duckdb')];
  words.push('--key', `pub_shop@${SHOP}`, '--report-token', TOKEN, '--count-automated');
  words.push('--studio', reels, '--submissions', reels, '--comments');
  const collector = spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  await new Promise<void>((resolve, reject) => {
    collector.stdout.once('data', () => resolve());
    collector.once('close', () => reject(new Error('The collector ended at once.')));
  });
  await sell(url, feed);
  return {
    url,
    feed,
    invitation: await invite(browser, url, feed),
    link: `${url}/report?token=${TOKEN}`,
    async stop() {
      const ended = once(collector, 'close');
      if (collector.exitCode === null && collector.kill()) await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A live that is on with a product pinned, and shoppers who have asked something. */
export async function goLive({ url, feed }: MerchantConsole): Promise<void> {
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
  const post = (path: string, body: object, more: Record<string, string> = headers) =>
    fetch(`${url}/${path}`, { method: 'POST', headers: more, body: JSON.stringify(body) });
  const [product] = feed.products;
  for (const deed of [{ type: 'started' }, { type: 'pinned', product: product?.id }])
    expect((await post('v1/live/spring', deed)).status).toBe(200);
  const origin = { origin: SHOP, 'content-type': 'application/json' };
  for (const text of ['Is it all right for dry skin?', 'How long does it last?', 'Is it vegan?']) {
    const token = `shopper-${text.length}`.padEnd(32, '-');
    const question = { key: 'pub_shop', video: feed.videos[0]?.id, token, text };
    expect((await post('v1/comments', question, origin)).status).toBeLessThan(300);
  }
}

/** Shoppers of the last minutes: enough for every part of the report to say something. */
async function sell(url: string, feed: FeedDocument): Promise<void> {
  const [video] = feed.videos;
  const product = video?.tags?.[0]?.product ?? 'serum';
  let made = 0;
  const about = { video: video?.id, creator: video?.creator, product };
  for (let shopper = 0; shopper < 40; shopper += 1) {
    const at = new Date(Date.now() - 60_000 * (shopper + 1)).toISOString();
    const event = (type: string, props: object = {}, more: object = {}) => ({
      ...{ id: `0192aaaa-bbbb-7ccc-8ddd-${String((made += 1)).padStart(12, '0')}`, seq: made },
      ...{ type, at, mono: made, view: `view-${shopper}`, position: 1, ...about, props, ...more },
    });
    const order = {
      ...{ orderId: String(1000 + shopper), currency: 'EUR', totalMinor: 2800 },
      lines: [{ product, quantity: 1, valueMinor: 2800 }],
    };
    const events = [
      event('shelf_viewed', {}, { video: null, creator: null, product: null }),
      event('card_viewed', {}, { product: null }),
      event('video_started', { trigger: 'tap', surface: 'player' }, { product: null }),
      event('video_viewed', { surface: 'player' }, { product: null }),
      ...(shopper % 2 ? [event('product_opened', { from: 'tag' })] : []),
      ...(shopper % 5 === 1
        ? [
            event('product_added', {
              ...{ variant: '1', quantity: 1, valueMinor: 2800, currency: 'EUR', adapter: 'form' },
            }),
            event('order_completed', order, { video: null, creator: null, product: null }),
          ]
        : []),
    ];
    const answer = await fetch(`${url}/v1/events`, {
      method: 'POST',
      headers: { origin: SHOP, 'content-type': 'text/plain' },
      body: JSON.stringify({
        ...{ schema: 'reelshelf.events/1', batchId: `batch-${shopper}`, sentAt: at, attempt: 0 },
        ...{ key: 'pub_shop', events },
        context: {
          page: `${SHOP}/p`,
          widget: { version: '1.0.0', shelf: 'main', layout: 'carousel' },
          consent: { analytics: true, marketing: false, source: 'test' },
          ...{ visitor: `visitor-${shopper}`, session: `session-${shopper}` },
        },
      }),
    });
    expect(await answer.json()).toMatchObject({ rejected: [] });
  }
}

/** @returns the creator's link. */
async function invite(browser: Browser, url: string, feed: FeedDocument): Promise<string> {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(`${url}/studio?token=${TOKEN}`);
  const token = await page.evaluate(
    async ([product]) => {
      const answer = await fetch('studio/api/gifts', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...{ shop: 'Halden', address: '', creator: { handle: 'mia.new', name: 'Mia' } },
          ...{ products: [product], relation: 'gifted', note: '', endsOn: '2099-01-01' },
          grant: { until: '2099-06-01', territories: ['DE', 'AT'], channels: ['onsite', 'ads'] },
        }),
      });
      return ((await answer.json()) as { token: string }).token;
    },
    [feed.products[0]?.id ?? ''] as const,
  );
  await context.close();
  return `${url}/submit/${token}`;
}

const ROOMS = ['videos', 'products', 'creators', 'inbox', 'preview', 'health', 'publish'] as const;

/** Opens one room after the other, from the report that stands there. @param look - is told when a room is as its reader sees it. */
export async function walkRooms(
  page: Page,
  { url, feed }: MerchantConsole,
  look: (name: string) => Promise<void>,
): Promise<void> {
  // What comes while the page is still being drawn is closed.
  const bodies = page.locator('.fold-body');
  await expect
    .poll(async () => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('main details:not([open])'))
          details.setAttribute('open', '');
      });
      return bodies.count();
    })
    .toBeGreaterThan(6);
  await expect.poll(() => page.locator('.fold-body[aria-busy="true"]').count()).toBe(0);
  await look('report');
  for (const room of ROOMS) {
    await page.goto(`${url}/studio#${room}`);
    await page.locator('main h1').first().waitFor();
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
    if (room === 'health') await page.locator('.totals').waitFor();
    if (room === 'preview')
      await page.frameLocator('iframe').locator('[part~="card"]').first().waitFor();
    await look(room);
  }
  await page.goto(`${url}/studio#video/${feed.videos[0]?.id}`);
  await page.locator('.timeline').waitFor();
  await look('editor');
  for (const room of ['live', 'questions', 'people'] as const) {
    await page.goto(`${url}/${room}`);
    await page.locator('main:not(.opening) :is(h1, h2, .card)').first().waitFor();
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
    await look(room);
  }
  await page.goto(`${url}/orders`);
  await page.locator('.orders-line').first().waitFor();
  const closed = page.locator('.orders-line button[aria-expanded="false"]');
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
  await look('orders');
}
