/** Who goes by keys through the console loses their place nowhere: also where what had the focus leaves the page, or cannot be pressed for a moment. */
import { chromium, type Browser, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { launchOptions } from '../../support/browserProject.js';
import { goLive, startMerchantConsole, type MerchantConsole } from '../support/merchantConsole.js';

let browser: Browser;
let shop: MerchantConsole;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
});
afterAll(() => browser.close());
beforeEach(async () => {
  shop = await startMerchantConsole(browser);
  onTestFinished(() => shop.stop());
  await goLive(shop);
  const context = await browser.newContext({
    ...{ locale: 'en-US', viewport: { width: 1280, height: 800 } },
  });
  onTestFinished(() => context.close());
  page = await context.newPage();
  await page.goto(shop.link);
  await page.locator('main.report h1').waitFor();
});

/** The name of what has the focus and can be seen; empty: nothing has it. */
const focusedName = () =>
  page.evaluate(() => {
    const control = document.activeElement as HTMLElement | null;
    if (!control || control === document.body || !control.checkVisibility()) return '';
    const { top, bottom } = control.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) return '';
    const label = control instanceof HTMLInputElement && control.labels?.[0]?.textContent;
    return control.getAttribute('aria-label') || label || control.textContent?.trim() || '';
  });

async function press(control: Locator, key = 'Enter'): Promise<void> {
  await control.focus();
  await page.keyboard.press(key);
}
/** Presses what takes itself, or all round it, away. @param named - what has the focus then. */
async function pressAway(control: Locator, named: RegExp): Promise<void> {
  const before = await control.elementHandle();
  await press(control);
  await expect.poll(() => before?.evaluate((each) => each.isConnected)).toBe(false);
  await expect.poll(focusedName).toMatch(named);
}
const button = (name: string | RegExp) => page.getByRole('button', { name });

test('in the editor a product, a line of captions and one of the description are taken out, and the focus is at the next', async () => {
  await page.goto(`${shop.url}/studio#video/${shop.feed.videos[0]?.id}`);
  const lines = page.locator('section.captions li');
  await lines.first().waitFor();
  const count = await lines.count();
  // One that is not the last stands where it stood, with the next words in it.
  await press(lines.first().getByRole('button'));
  await expect.poll(() => lines.count()).toBe(count - 1);
  await expect.poll(focusedName).toMatch(/^Remove the line/);
  await pressAway(lines.last().getByRole('button'), /^Remove the line/);
  await page.getByText('Audio description', { exact: true }).focus();
  const described = page.locator('details.describe');
  await press(described.locator('summary'));
  await press(described.getByRole('button', { name: 'Add a line here' }));
  await pressAway(described.locator('li').getByRole('button'), /^Add a line here/);
  const [first] = shop.feed.videos[0]?.tags ?? [];
  const title = shop.feed.products.find(({ id }) => id === first?.product)?.title ?? '';
  await pressAway(button(`Remove ${title}`), /./);

  // While the poster is being made its button cannot be pressed.
  await press(button('Use this moment as the poster'));
  await page
    .getByText(/The poster is new|Making/)
    .first()
    .waitFor();
  await page.getByText('The poster is new').waitFor({ timeout: 60_000 });
  await expect.poll(focusedName).toBe('Use this moment as the poster');
  await press(button('Add a product'));
  await page.keyboard.press('Escape');
  await expect.poll(focusedName).not.toBe('');
});

test('among people, questions, creators and pinned products the focus goes on to what took the place of the row', async () => {
  await page.goto(`${shop.url}/people`);
  for (const name of ['Agency Nord', 'Agency Süd']) {
    await page.getByLabel('Name').fill(name);
    await press(button('Make a link'));
    await page.getByRole('heading', { name: `The link for ${name}` }).waitFor();
  }
  await pressAway(button('End the access of Agency Nord'), /End the access of Agency Süd/);
  await pressAway(button('End the access of Agency Süd'), /./);
  await pressAway(button('Close'), /./);

  await page.goto(`${shop.url}/questions`);
  await page.locator('[data-question]').nth(2).waitFor();
  await press(page.locator('[data-question]').first().getByRole('button', { name: 'Hide' }));
  await expect.poll(() => page.locator('[data-question]').count()).toBe(2);
  await expect.poll(focusedName).not.toBe('');
  await press(page.locator('[data-question]').first().getByRole('button', { name: 'Answer' }));
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');

  await page.goto(`${shop.url}/studio#creators`);
  await press(button('Add a creator'));
  await expect.poll(focusedName).not.toBe('');
  await pressAway(button(/^Remove @creator/), /./);

  await page.goto(`${shop.url}/live`);
  const unpin = page.locator('.live-pinned').getByRole('button', { name: /^Unpin/ });
  await pressAway(unpin, /./);
  await press(button('End the live'));
  await expect.poll(focusedName).not.toBe('');
});

test('from room to room the focus goes along, and what is opened over a room gives it back', async () => {
  for (const name of ['Videos', 'Publish', 'People', 'Report']) {
    await press(page.getByRole('navigation').getByRole('link', { name, exact: true }));
    await page.locator('.rail [aria-current=page]', { hasText: name }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  }
  await page.goto(`${shop.url}/studio#videos`);
  const card = page.locator('.poster-card a').first();
  await card.waitFor();
  await press(card);
  await page.locator('.timeline').waitFor();
  await expect.poll(focusedName).not.toBe('');
  await press(button('All videos'));
  await page.locator('.poster-card').first().waitFor();
  await expect.poll(focusedName).not.toBe('');
});
