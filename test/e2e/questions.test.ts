/** From a question below a video to an order that is credited to it: two shoppers, the merchant, and a real collector between them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, devices, type Browser, type Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Report } from '../../src/collector/reports/shared/types.js';
import { launchOptions } from '../support/browserProject.js';
import { freePort } from './support/collectorProcess.js';
import { look, startQuestionShop, type QuestionShop } from './support/questionShop.js';
import { addToCart, pictureMoves } from './support/sell.js';

const cli = new URL('../../dist/node/cli.js', import.meta.url).pathname;
const TOKEN = 'report-token-for-tests-only';
const ASKED = 'Does the mug fit below a carafe?';

let folder = '';
let shop: QuestionShop;
let collectorUrl = '';
let collector: ChildProcess;
let browser: Browser;
let errors: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-questions-'));
  shop = await startQuestionShop();
  const port = await freePort();
  collectorUrl = `http://127.0.0.1:${port}`;
  const words = ['collect', '--port', String(port), '--data', join(folder, 'events.duckdb')];
  words.push('--key', `pub_shop@${shop.url}`, '--report-token', TOKEN, '--count-automated');
  words.push('--comments', '--feed', `${shop.url}/reels/reels.json`);
  collector = spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  await new Promise<void>((resolve, reject) => {
    collector.stdout?.once('data', () => resolve());
    collector.once('close', () => reject(new Error('The collector ended at once.')));
  });
  shop.page(collectorUrl);
  browser = await chromium.launch(launchOptions);
  errors = [];
});
afterEach(async () => {
  await browser.close();
  const ended = new Promise((resolve) => collector.once('close', resolve));
  if (collector.exitCode === null && collector.kill()) await ended;
  shop.close();
  await rm(folder, { recursive: true, force: true });
});

const phone = { ...devices['iPhone 13'], defaultBrowserType: undefined } as object;
const desk = { viewport: { width: 1280, height: 860 } };

async function openPage(address: string, options: object): Promise<Page> {
  const page = await browser.newPage(options);
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  return page;
}

async function openPlayer(options: object): Promise<Page> {
  const page = await openPage(`${shop.url}/product`, options);
  await page.locator('[part~="card"] .open').first().click();
  await pictureMoves(page);
  await page.locator('[part~="player"] .pl-rail').first().waitFor();
  return page;
}

/** Of the slide that is looked at. */
const inSlide = (page: Page, part: string) =>
  page.locator(`.pl-slide:not([inert]) [part~="${part}"]`);
const sheetOf = (page: Page) => page.locator('section[part~="questions"]');

test('a question is asked, approved and answered; another shopper opens what the answer shows, buys it, and the video has the credit', async () => {
  const asker = await openPlayer(phone);
  await inSlide(asker, 'questions').click();
  const sheet = sheetOf(asker);
  await sheet.getByRole('heading', { name: 'No questions yet' }).waitFor();
  expect(await look(asker, 'shelf-empty', [390, 1440])).toEqual([]);
  await sheet.getByRole('button', { name: 'Ask', exact: true }).click();
  await sheet.getByText('Write your question first.').waitFor();
  await asker.context().setOffline(true);
  await sheet.getByLabel('Your question').fill(ASKED);
  await sheet.getByRole('button', { name: 'Ask', exact: true }).click();
  await sheet.getByText('You are offline. Your question stays here.').waitFor();
  expect(await look(asker, 'shelf-offline', [390, 1440])).toEqual([]);
  await asker.context().setOffline(false);
  await sheet.getByRole('button', { name: 'Ask', exact: true }).click();
  await sheet.getByText('Waits for the shop’s approval.').waitFor();
  await sheet.getByText('You can take it back in this browser.').waitFor();
  expect(await sheet.getByLabel('Your question').inputValue()).toBe('');
  expect(await look(asker, 'shelf-waiting', [390, 1440])).toEqual([]);

  const early = await openPlayer(desk);
  expect(await inSlide(early, 'questions').textContent()).toBe('Ask');

  const merchant = await openPage(`${collectorUrl}/questions?token=${TOKEN}`, desk);
  await merchant.getByText(ASKED).waitFor();
  expect(await look(merchant, 'room-waiting', [390, 1440])).toEqual([]);
  await merchant.keyboard.press('Tab');
  await merchant.getByRole('article').focus();
  await merchant.keyboard.press('r');
  await merchant.getByLabel('Your answer').fill('It does, from 9 cm on. See how I set it down.');
  await merchant.getByRole('radio', { name: 'Jonas' }).check({ force: true });
  await merchant.getByLabel('Product').selectOption({ label: 'Pour-Over Carafe' });
  await merchant.getByLabel('Moment in the video').fill('0:04');
  expect(await look(merchant, 'room-answering', [390, 1440])).toEqual([]);
  await merchant.getByRole('button', { name: 'Answer and approve' }).click();
  await merchant.getByText('Everybody sees this question now.').waitFor();
  // And changes their mind, twice.
  await merchant.getByRole('button', { name: 'Undo' }).click();
  await merchant.getByRole('button', { name: 'Approve' }).waitFor();
  await merchant.getByRole('button', { name: 'Approve' }).click();
  await merchant.getByText('Shown 1').click();
  await merchant.getByText('It does, from 9 cm on.').waitFor();
  expect(await look(merchant, 'room-shown', [390, 1440])).toEqual([]);

  const buyer = await openPlayer(desk);
  await expect.poll(() => inSlide(buyer, 'questions').textContent()).toBe('1 question');
  await inSlide(buyer, 'questions').click();
  const answers = sheetOf(buyer);
  await answers.getByText('It does, from 9 cm on.').waitFor();
  expect(await look(buyer, 'shelf-answered', [390, 1440])).toEqual([]);
  await answers.getByRole('button', { name: 'Play from 0:04' }).click();
  const seconds = () =>
    buyer.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].flatMap(
        ({ shadowRoot }) => shadowRoot ?? [],
      );
      const videos = roots.flatMap((root) => [...root.querySelectorAll('video')]);
      return Math.max(...videos.map(({ currentTime }) => currentTime));
    });
  await expect.poll(seconds).toBeGreaterThanOrEqual(4);
  await answers.getByRole('button', { name: 'Pour-Over Carafe' }).click();
  await addToCart(buyer);
  expect(await look(buyer, 'shelf-product', [390, 1440])).toEqual([]);
  await buyer.evaluate(() =>
    (window as unknown as { reelshelf(...words: unknown[]): void }).reelshelf('order', {
      id: 'A-1001',
      currency: 'USD',
      total: '58.00',
      lines: [{ product: 'carafe-pour', variant: '44001', quantity: 1, total: '58.00' }],
    }),
  );
  await buyer.goto('about:blank');
  const report = async () =>
    (await (
      await fetch(`${collectorUrl}/v1/report?tz=UTC&automated=1`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      })
    ).json()) as Report;
  await expect
    .poll(async () => (await report()).videos.rows.map(({ id, sales }) => [id, sales.orders]))
    .toContainEqual(['my-mug', 1]);
  expect((await report()).summary).toMatchObject({ questions: 1, opens: 1, adds: 1 });

  // It is the asker's to take back, from everybody.
  await asker.reload();
  await asker.locator('[part~="card"] .open').first().click();
  await pictureMoves(asker);
  await inSlide(asker, 'questions').click();
  await sheet.getByText('Yours').waitFor();
  expect(await look(asker, 'shelf-own', [390, 1440])).toEqual([]);
  await sheet.getByRole('button', { name: /^Take back/ }).click();
  await sheet.getByRole('heading', { name: 'No questions yet' }).waitFor();
  const thread = await fetch(`${collectorUrl}/v1/comments?key=pub_shop&video=my-mug`);
  expect(await thread.json()).toMatchObject({ count: 0, questions: [] });
  expect(errors).toEqual([]);
});

test('a question from a product’s sheet is about that product, and has to wait for a word that the shop takes', async () => {
  const words = await fetch(`${collectorUrl}/v1/comments/room`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      shop: shop.url.replace('http://', '').split(':')[0],
      act: 'words',
      words: ['scam'],
    }),
  });
  expect(words.status).toBe(200);
  const page = await openPlayer(phone);
  await page.locator('.pl-slide:not([inert]) .pl-bar button').first().click();
  await page
    .locator('section[part~="product"]')
    .getByRole('button', { name: 'Ask about this product' })
    .click();
  const sheet = sheetOf(page);
  await sheet.getByText('About Ridge Mug').waitFor();
  await sheet.getByLabel('Your question').fill('Is this a s\u200Bc\u0430m?');
  await page.keyboard.press('Enter');
  await sheet.getByText('The shop does not take some of these words.').waitFor();
  expect(await look(page, 'shelf-words', [390, 1440])).toEqual([]);
  await sheet.getByLabel('Your question').fill('Is it dishwasher safe?');
  await page.keyboard.press('Enter');
  await sheet.getByText('Waits for the shop’s approval.').waitFor();
  const room = await fetch(`${collectorUrl}/v1/comments/room`, {
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  expect(JSON.stringify(await room.json())).toContain('"video":"my-mug","product":"mug-ridge"');
  expect(errors).toEqual([]);
});

test('where no questions are configured nothing of them is asked for or shown', async () => {
  shop.page(collectorUrl, { 'data-comments': '' });
  const asked: string[] = [];
  const page = await browser.newPage(phone);
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${shop.url}/product`);
  await page.locator('[part~="card"] .open').first().click();
  await pictureMoves(page);
  await inSlide(page, 'save').waitFor();
  await page.locator('.pl-slide:not([inert]) .pl-bar button').first().click();
  await page.locator('[part~="add-to-cart"]').first().waitFor();
  expect(await page.locator('[part~="questions"], [part~="ask"]').count()).toBe(0);
  expect(asked.filter((path) => /question|comment|Ask/i.test(path))).toEqual([]);
});
