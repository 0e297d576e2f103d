/** Five hundred texts that were written to break what shows them: stored, and shown as text, on the shelf, in the console, in files and mails. */
import { chromium, type Browser, type Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Room } from '../../../src/collector/comments/shared/room.js';
import { MAX_QUESTION, questionText } from '../../../src/feed/thread/thread.js';
import { launchOptions } from '../../support/browserProject.js';
import { hostileTexts } from '../../support/hostileTexts.js';
import { axeFindingsNow } from '../support/axeFindings.js';
import { REPORT_TOKEN } from '../support/collectorProcess.js';
import { startQuestionCollector, type QuestionCollector } from '../support/questionCollector.js';
import { showScreens, startQuestionShop, type QuestionShop } from '../support/questionShop.js';

const much = { perSecond: 10_000, burst: 10_000 };

let shop: QuestionShop;
let collector: QuestionCollector;
let base = '';
let browser: Browser;
let errors: string[] = [];

beforeEach(async () => {
  shop = await startQuestionShop();
  collector = await startQuestionCollector(shop, {
    askPerNetwork: much,
    askPerVideo: much,
    askPerShop: much,
  });
  base = collector.url;
  shop.page(base);
  browser = await chromium.launch(launchOptions);
  errors = [];
});
afterEach(async () => {
  await browser.close();
  await collector.stop();
  shop.close();
});

async function open(address: string, options: object): Promise<Page> {
  const page = await browser.newPage(options);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => errors.push(`dialog: ${dialog.message()}`));
  await page.goto(address);
  return page;
}

/** Nothing of a text has become an element, an attribute that runs, a link, or a script that ran. */
const broken = (page: Page, within: string) =>
  page.evaluate((selector) => {
    const roots: (Document | ShadowRoot)[] = [
      document,
      ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
    ];
    const places = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    return {
      places: places.length > 0,
      children: places.flatMap((place) => [...place.querySelectorAll('*')]).length,
      hit: 'hit' in window || 'polluted' in {},
      wide: document.documentElement.scrollWidth > innerWidth + 1,
    };
  }, within);

test('what somebody has written is text wherever it is shown, whatever it is', async () => {
  expect(hostileTexts).toHaveLength(500);
  const kept = new Set<string>();
  for (const [at, text] of hostileTexts.entries()) {
    const answered = await collector.ask({
      video: 'my-mug',
      token: `token-${at}`.padEnd(32, '-'),
      text,
    });
    const clean = questionText(text, MAX_QUESTION + 1);
    const fits = clean !== '' && Array.from(clean).length <= MAX_QUESTION;
    expect([text, answered.status]).toEqual([text, fits ? 201 : 422]);
    if (fits) kept.add(clean);
  }
  expect(kept.size).toBeGreaterThan(400);
  const asked = await collector.questions();
  expect(new Set(asked.map(({ text }) => text))).toEqual(kept);

  // In a mail, before anybody has looked at them: text of its own line, and no element.
  const newest = asked.slice(0, 5).map(({ text }) => Array.from(text).slice(0, 139).join(''));
  const letter = async (ending: string) =>
    (await fetch(`${base}/v1/report/digest.${ending}`, { headers: collector.owner })).text();
  const plain = await letter('txt');
  for (const text of newest) expect(plain).toContain(`- \u2068${text}`);
  expect(
    (await letter('html')).match(
      /<(?!\/?(html|head|meta|title|body|div|p|h1|h2|a|table|tr|td)[ >]|!doctype html>)/g,
    ),
  ).toBeNull();
  const mail = await fetch(`${base}/v1/report/digest.eml?mailTo=ann@shop.example`, {
    headers: collector.owner,
  });
  expect((await mail.text()).split('\r\n\r\n')[0]).not.toMatch(/^(Bcc|Subject: other)/m);

  // In the console: all of them at once, then each approved, and answered by one.
  const merchant = await open(`${base}/questions?token=${REPORT_TOKEN}`, {
    viewport: { width: 390, height: 844 },
  });
  await expect.poll(() => merchant.locator('article').count()).toBe(asked.length);
  expect(await broken(merchant, '.questions-text')).toEqual({
    places: true,
    children: 0,
    hit: false,
    wide: false,
  });
  expect(new Set(await merchant.locator('.questions-text').allTextContents())).toEqual(kept);
  await showScreens(merchant, 'hostile-room');
  for (const [at, { id, text }] of asked.entries()) {
    const answer = {
      act: 'answer',
      id,
      revision: 0,
      by: 'shop',
      text,
      product: null,
      seconds: null,
    };
    const isAnswered = at % 5 === 0;
    if (isAnswered) expect(await collector.change(answer)).toBe(200);
    const revision = isAnswered ? 1 : 0;
    expect(await collector.change({ act: 'state', id, state: 'shown', revision })).toBe(200);
  }

  // On the shelf, page by page.
  const shopper = await open(`${shop.url}/product`, { viewport: { width: 320, height: 700 } });
  await shopper.locator('[part~="card"] .open').first().click();
  await shopper.locator('.pl-slide:not([inert]) [part~="questions"]').click();
  const texts = shopper.locator('.qs-item > .qs-text');
  await texts.first().waitFor();
  const more = shopper
    .locator('section[part~="questions"]')
    .getByRole('button', { name: 'Show more' });
  while (await more.count()) {
    const before = await texts.count();
    await more.click();
    await expect.poll(() => texts.count()).toBeGreaterThan(before);
  }
  expect(new Set(await texts.allTextContents())).toEqual(kept);
  expect(await broken(shopper, '.qs-text')).toEqual({
    places: true,
    children: 0,
    hit: false,
    wide: false,
  });
  expect(await axeFindingsNow(shopper)).toEqual([]);
  await showScreens(shopper, 'hostile-shelf');

  // As files: no line more than there are, and nothing that a spreadsheet runs.
  const csv = await (
    await fetch(`${base}/v1/comments/room.csv`, { headers: collector.owner })
  ).text();
  const lines = csv.trimEnd().split('\r\n');
  expect(lines).toHaveLength(asked.length + 1);
  expect(lines.filter((line) => /(^|,)"?[=+@-]/.test(line.replace(/^[^,]*,[^,]*/, '')))).toEqual(
    [],
  );
  const json = (await (
    await fetch(`${base}/v1/comments/room.json`, { headers: collector.owner })
  ).json()) as Room['shops'];
  expect(new Set(json[0]?.questions.map(({ text }) => text))).toEqual(kept);
  expect(errors).toEqual([]);
});
