/** From the gift to the order: a link, a creator's phone, the merchant's inbox, a shop's page, and the table for the customer tool. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, devices, type Browser, type Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FeedDocument } from '../../src/project/folder/feedDocument.js';
import { launchOptions } from '../support/browserProject.js';
import { demoFiles } from '../support/demoReels.js';
import { axeFindings } from './support/axeFindings.js';
import { freePort } from './support/collectorProcess.js';
import { pressInBar, productInBar } from './support/journey.js';
import { seenText } from './support/seenText.js';
import { addToCart, pictureMoves } from './support/sell.js';

const root = new URL('../../', import.meta.url).pathname;
const cli = join(root, 'dist/node/cli.js');
const clip = demoFiles('pour-over').film;
const TOKEN = 'report-token-for-tests-only';

let folder = '';
let reels = '';
let shop: Server;
let shopUrl = '';
let collectorUrl = '';
let collector: ChildProcess;
let browser: Browser;
let errors: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-invitation-'));
  reels = join(folder, 'reels');
  const products = join(folder, 'products.csv');
  await writeFile(
    products,
    'Handle,Title,Variant ID,Variant SKU,Variant Price,Status\nkettle,Pour-over kettle,5001,K-1,64.00,active\n',
  );
  await run('init', reels);
  await run('import', products, '--project', reels, '--currency', 'USD');
  shop = createServer(answerShop);
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
  shopUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  await startCollector();
  browser = await chromium.launch(launchOptions);
  errors = [];
});
afterEach(async () => {
  await browser.close();
  const ended = new Promise((resolve) => collector.once('close', resolve));
  if (collector.exitCode === null && collector.kill()) await ended;
  shop.closeAllConnections();
  shop.close();
  await rm(folder, { recursive: true, force: true });
});

async function run(...words: string[]): Promise<void> {
  const child = spawn(process.execPath, [cli, ...words], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('close', resolve));
  expect(child.exitCode, words.join(' ')).toBe(0);
}

async function startCollector(): Promise<void> {
  const port = await freePort();
  collectorUrl = `http://127.0.0.1:${port}`;
  const words = ['collect', '--port', String(port), '--data', join(folder, 'events.duckdb')];
  words.push('--key', `pub_shop@${shopUrl}`, '--report-token', TOKEN, '--count-automated');
  words.push('--studio', reels, '--submissions', reels, '--feed', `${shopUrl}/reels/reels.json`);
  collector = spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  await new Promise<void>((resolve, reject) => {
    collector.stdout?.once('data', () => resolve());
    collector.once('close', () => reject(new Error('The collector ended at once.')));
  });
}

/** A shop that no adapter knows, with the published folder below it. */
const PRODUCT_PAGE = () => `<!doctype html><title>Kettle</title><main>
<script>
  window.reelshelf = function () { (reelshelf.q = reelshelf.q || []).push(arguments) };
  window.bag = [];
  reelshelf('cart', { add: async (lines) => { bag.push(...lines); return true }, read: () => ({ count: bag.length, lines: [] }) });
</script>
<script async src="/dist/reelshelf.js" data-feed="/reels/reels.json" data-consent="granted"
  data-endpoint="${collectorUrl}/v1/events" data-key="pub_shop" data-product="kettle"></script></main>`;

function answerShop(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://a.example');
  if (pathname === '/product')
    return void response.setHeader('content-type', 'text/html').end(PRODUCT_PAGE());
  const [, place = '', rest = ''] = /^\/(dist|reels)\/(.+)$/.exec(pathname) ?? [];
  const file = join(place === 'dist' ? join(root, 'dist') : reels, decodeURIComponent(rest));
  if (rest === '' || !existsSync(file)) return void response.writeHead(404).end();
  const types: Record<string, string> = {
    js: 'text/javascript',
    json: 'application/json',
    mp4: 'video/mp4',
    jpg: 'image/jpeg',
  };
  response.setHeader('content-type', types[file.split('.').at(-1)!] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
}

async function open(
  address: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Page> {
  const page = await browser.newPage(options);
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  return page;
}

/** Where screens are kept to be looked at. */
const screens = process.env['REELSHELF_SCREENS'];
async function show(page: Page, name: string): Promise<void> {
  if (!screens) return;
  const was = page.viewportSize();
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [390, 820, 1440]) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({
        path: join(screens, `${name}-${width}-${scheme}.png`),
        fullPage: true,
      });
    }
  await page.emulateMedia({ colorScheme: 'light' });
  if (was) await page.setViewportSize(was);
}

async function invite(merchant: Page): Promise<string> {
  await merchant.getByRole('link', { name: 'Inbox' }).click();
  await merchant.getByRole('heading', { name: 'Ask a creator for a video' }).waitFor();
  expect(await axeFindings(merchant)).toEqual([]);
  await show(merchant, 'inbox-empty');
  await merchant.getByRole('button', { name: 'Invite a creator' }).click();
  await merchant.getByLabel('Your shop’s name').fill('Halden');
  await merchant.getByLabel('Handle').fill('mia.skin');
  await merchant.getByLabel('Name', { exact: true }).fill('Mia');
  await merchant.getByRole('button', { name: 'Add a product' }).click();
  await merchant.keyboard.type('kettle');
  await merchant.keyboard.press('Enter');
  await merchant.getByLabel('Words to the creator').fill('Show us how you pour.');
  expect(await axeFindings(merchant)).toEqual([]);
  await show(merchant, 'inbox-invite');
  await merchant.getByRole('button', { name: 'Make the link' }).click();
  const link = await merchant.locator('.link-box code').textContent();
  expect(await axeFindings(merchant)).toEqual([]);
  await show(merchant, 'inbox-link');
  await merchant.getByRole('button', { name: 'Done' }).click();
  await seenText(merchant, 'Sent', { exact: true }).waitFor();
  return link ?? '';
}

async function fillIn(creator: Page): Promise<void> {
  await creator.getByLabel('Title').fill('How I pour');
  await creator.getByLabel('As a gift').check();
  await seenText(creator, 'Shoppers read: Gifted').waitFor();
  await creator.getByLabel('Your name').fill('Mia Skin');
  await creator.getByLabel('I agree to this').check();
}

test('an invitation becomes a video that sells, and its gift stands beside the order', async () => {
  const merchant = await open(`${collectorUrl}/studio?token=${TOKEN}`);
  const link = await invite(merchant);
  expect(link).toMatch(new RegExp(`^${collectorUrl}/submit/[\\w-]{32}$`));

  const phone = devices['iPhone 13'];
  const creator = await open(link, { ...phone, defaultBrowserType: undefined } as object);
  await creator.getByRole('heading', { name: 'Send Halden your video' }).waitFor();
  await seenText(creator, 'Show us how you pour.').waitFor();
  expect(await axeFindings(creator)).toEqual([]);
  await show(creator, 'submit-start');
  await creator
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'list.mp4',
      mimeType: 'video/mp4',
      buffer: Buffer.from('milk\n'.repeat(200)),
    });
  await seenText(creator, 'it is text').waitFor();
  expect(await axeFindings(creator)).toEqual([]);
  // The line is cut, and comes back.
  await creator.route('**/upload**', (route) => route.abort('connectionreset'));
  await creator.locator('input[type=file]').first().setInputFiles(clip);
  await seenText(creator, 'The connection is gone.').waitFor();
  expect(await axeFindings(creator)).toEqual([]);
  await creator.getByRole('button', { name: 'Stop' }).click();
  await creator.unroute('**/upload**');
  await creator.locator('input[type=file]').first().setInputFiles(clip);
  await seenText(creator, 'has arrived').waitFor();
  await creator.getByRole('button', { name: 'Send to Halden' }).click();
  await seenText(creator, 'Something is missing').waitFor();
  expect(await axeFindings(creator)).toEqual([]);
  await fillIn(creator);
  expect(await axeFindings(creator)).toEqual([]);
  await show(creator, 'submit-filled');
  await creator.getByRole('button', { name: 'Send to Halden' }).click();
  await creator.getByRole('heading', { name: 'Sent. Thank you.' }).waitFor();
  expect(await axeFindings(creator)).toEqual([]);
  await show(creator, 'submit-sent');

  // Nothing is public yet.
  const published = async () =>
    JSON.parse(await readFile(join(reels, 'reels.json'), 'utf8')) as FeedDocument;
  expect((await published()).videos).toEqual([]);

  await merchant.getByRole('heading', { name: 'How I pour' }).waitFor();
  expect(await axeFindings(merchant)).toEqual([]);
  await show(merchant, 'inbox-waiting');
  await merchant.getByRole('button', { name: 'Ask for a change' }).click();
  await merchant.getByLabel(/What should be different/).fill('Please say where it is from.');
  expect(await axeFindings(merchant)).toEqual([]);
  await merchant.getByRole('button', { name: 'Send', exact: true }).click();
  await seenText(merchant, 'Change asked for').waitFor();
  await creator.reload();
  await seenText(creator, 'Please say where it is from.').waitFor();
  expect(await axeFindings(creator)).toEqual([]);
  await show(creator, 'submit-changes');
  await creator.getByLabel('Title').fill('How I pour, with the Halden kettle');
  await creator.getByLabel('I agree to this').check();
  await creator.getByRole('button', { name: 'Send the changed video' }).click();
  await creator.getByRole('heading', { name: 'Sent. Thank you.' }).waitFor();

  await merchant.getByRole('button', { name: 'Take it', exact: true }).click();
  await merchant.getByRole('button', { name: 'Open the video' }).waitFor({ timeout: 120_000 });
  expect(await axeFindings(merchant)).toEqual([]);
  await show(merchant, 'inbox-taken');
  const [video] = (await published()).videos;
  expect(video).toMatchObject({
    title: 'How I pour, with the Halden kettle',
    creator: 'mia.skin',
    disclosure: 'gifted',
    rights: { status: 'licensed', channels: ['onsite'] },
    tags: [{ product: 'kettle' }],
  });
  expect(video?.gift).toMatch(/^gift-\d{4}-mia-skin-pour-over-kettle-\w{6}$/);
  await creator.reload();
  await creator.getByRole('heading', { name: 'Halden has taken your video' }).waitFor();
  expect(await axeFindings(creator)).toEqual([]);
  await creator.goto(`${link.slice(0, -4)}gone`);
  await creator.getByRole('heading', { name: 'This link does not work' }).waitFor();
  expect(await axeFindings(creator)).toEqual([]);

  const shopper = await open(`${shopUrl}/product`);
  await shopper.locator('[part~="card"] .open').first().click();
  await pictureMoves(shopper);
  await pressInBar(shopper, productInBar(shopper));
  await addToCart(shopper);
  await shopper.evaluate(() =>
    (window as unknown as { reelshelf(...words: unknown[]): void }).reelshelf('order', {
      id: 'A-1001',
      currency: 'USD',
      total: '64.00',
      lines: [{ product: 'kettle', variant: '5001', quantity: 1, total: '64.00' }],
    }),
  );
  const csv = async () =>
    (
      await fetch(`${collectorUrl}/studio/api/gifts.csv`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      })
    ).text();
  await shopper.goto('about:blank');
  await expect.poll(csv).toContain(',64.00\r\n');
  const [head = '', row = ''] = (await csv()).replace('\uFEFF', '').split('\r\n');
  const cells = Object.fromEntries(
    head.split(',').map((name, place) => [name, row.split(/,(?! )/)[place]]),
  );
  expect(cells).toMatchObject({
    Gift: video?.gift,
    Handle: 'mia.skin',
    Creator: 'Mia',
    Product: 'Pour-over kettle',
    Video: video?.id,
    State: 'approved',
    Relation: 'gifted',
    Orders: '1',
    'Sales USD': '64.00',
  });
  const noteInReport = async () => {
    const answer = await fetch(`${collectorUrl}/v1/report?tz=UTC&automated=1`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    const { names } = (await answer.json()) as {
      names: { videos: Record<string, { note?: string }> };
    };
    return names.videos[video?.id ?? '']?.note;
  };
  // The collector reads the feed's names once a minute while somebody looks.
  await expect.poll(noteInReport, { timeout: 100_000 }).toBe(video?.gift);
  expect(errors).toEqual([]);
});
