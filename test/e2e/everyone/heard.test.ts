/** What is there for who hears the page or speaks to it. */
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layoutNames } from '../../../src/theme/layoutNames.js';
import { hostPage } from '../../pages/hostPage.js';
import { demoFeed } from '../../support/demoReels.js';
import { openCard, pressInBar, productInBar, seeShelf } from '../support/journey.js';
import { addToCart, openSheet } from '../support/sell.js';
import { startBrowser } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Controls whose name does not begin with, or at least hold, what is written on them: "press Add" would find nothing. */
async function misnamed(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations, passes } = await (
      globalThis as unknown as { axe: typeof import('axe-core') }
    ).axe.run(document.querySelector('reel-shelf') as Element, {
      runOnly: { type: 'rule', values: ['label-content-name-mismatch', 'button-name'] },
      rules: { 'label-content-name-mismatch': { enabled: true } },
    });
    if (passes.length === 0) throw new Error('axe looked at nothing');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

test.each(layoutNames)(
  'who speaks finds each control of %s by what is written on it',
  async (layout) => {
    const { shop, shopper } = await setStage(browser, {
      pages: [hostPage({ path: '/spoken', tag: { 'data-layout': layout } })],
    });
    await shopper.page.goto(`${shop.url}/spoken`);
    await seeShelf(shopper);
    expect(await misnamed(shopper.page)).toEqual([]);
  },
);

test('who speaks finds each control of player, product and cart by what is written on it', async () => {
  const { shop, shopper } = await setStage(browser, { pages: [hostPage({ path: '/spoken' })] });
  const { page } = shopper;
  await page.goto(`${shop.url}/spoken`);
  await seeShelf(shopper);
  await openCard(shopper);
  expect.soft(await misnamed(page), 'player').toEqual([]);
  await pressInBar(page, productInBar(page));
  await shopper.part('add-to-cart').first().waitFor();
  expect.soft(await misnamed(page), 'product').toEqual([]);
  await addToCart(page);
  await page.getByRole('button', { name: 'View cart' }).click();
  await page.locator('[part~=cart] .cd-foot').first().waitFor();
  expect.soft(await misnamed(page), 'cart').toEqual([]);
});

/** Runs in the page: notes each thing that is said of itself. */
function listen(): void {
  const world = globalThis as typeof globalThis & { said: string[] };
  world.said = [];
  const root = document.querySelector('reel-shelf')?.shadowRoot;
  const said = new Map<Element, string>();
  const look = () => {
    for (const region of root?.querySelectorAll('[role=status], [role=alert], [aria-live]') ?? []) {
      const text = region.textContent?.trim() ?? '';
      if (said.get(region) !== text && text) world.said.push(text);
      said.set(region, text);
    }
  };
  look();
  world.said.length = 0;
  if (root)
    new MutationObserver(look).observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
    });
}
const said = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

test('what happens is said once, in its order', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/said' })],
    shopper: { reducedMotion: 'reduce' },
  });
  const { page } = shopper;
  await page.goto(`${shop.url}/said`);
  await seeShelf(shopper);
  await page.evaluate(listen);
  await openSheet(shopper);
  await addToCart(page);
  const heard = await said(page);
  expect(heard.filter((text) => /added|cart/i.test(text))).toHaveLength(1);
  expect(new Set(heard).size, heard.join(' | ')).toBe(heard.length);
});

/** The tree once nothing more comes: prices and stock are the shop's answer. */
async function settledTree(locator: Locator): Promise<string> {
  let tree = '';
  await expect
    .poll(
      async () => {
        const before = tree;
        tree = await locator.ariaSnapshot();
        return tree === before;
      },
      { interval: 700 },
    )
    .toBe(true);
  return tree;
}

test('shelf, player, product and cart as a reader of the screen comes to them', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/tree' })],
    shopper: { reducedMotion: 'reduce' },
  });
  const { page } = shopper;
  await page.goto(`${shop.url}/tree`);
  await seeShelf(shopper);
  expect(await settledTree(page.locator('[part~="shelf"]'))).toMatchInlineSnapshot(`
    "- region "Seen on creators":
      - heading "Seen on creators" [level=2]
      - list:
        - listitem:
          - text: Gifted
          - 'button "Play video by @mia.makes: My 2-minute night routine. Gifted"'
          - text: "@mia.makes"
          - button "Dew Serum, My 2-minute night routine From $28.00 , was $34.00"
        - listitem:
          - text: Affiliate
          - 'button "Play video by @ines.athome: One drop. Watch. Affiliate"'
          - text: "@ines.athome"
          - button "Dew Serum, One drop. Watch. From $28.00 , was $34.00"
        - listitem:
          - text: Ad
          - 'button "Play video by @ines.athome: What is on my bathroom shelf. Ad"'
          - text: "@ines.athome"
          - button "Dew Serum, What is on my bathroom shelf From $28.00 , was $34.00"
        - listitem:
          - 'button "Play video by @jonas.brews: The mug I stopped sharing"'
          - text: "@jonas.brews"
          - button "Ridge Mug From $24.00"
        - listitem:
          - text: Gifted
          - 'button "Play video by @freya.slowdays: Slow Sunday, one candle. Gifted"'
          - text: "@freya.slowdays"
          - button "Fig Leaf Candle From $32.00"
        - listitem:
          - text: Affiliate
          - 'button "Play video by @dev.and.dough: Chalk, Clay or Moss? Affiliate"'
          - text: "@dev.and.dough"
          - button "Ridge Mug From $24.00"
        - listitem:
          - text: Ad
          - 'button "Play video by @tomo.pours: Pour-over without the fuss. Ad"'
          - text: "@tomo.pours"
          - button "Pour-Over Carafe $58.00"
        - listitem:
          - text: Gifted
          - 'button "Play video by @dev.and.dough: Flour dries your hands out. Gifted"'
          - text: "@dev.and.dough"
          - button "Oat Hand Balm $18.00 , was $22.00"
        - listitem:
          - text: Ad
          - 'button "Play video by @rosa.afterdark: My desk, after work. Ad"'
          - text: "@rosa.afterdark"
          - button "Dusk Lamp Sold out""
  `);
  await openCard(shopper);
  await page.keyboard.press('k');
  await page.locator('[part~="slide"]:not([inert])[data-phase=paused]').waitFor();
  const slide = page.locator('[part~="slide"]:not([inert])');
  await slide.locator('[part~="save"]').waitFor();
  await slide.getByRole('slider').waitFor();
  expect(await settledTree(slide)).toMatchInlineSnapshot(`
    "- 'group "1 of 12: @mia.makes. My 2-minute night routine. Gifted"':
      - button "Play"
      - button "Save"
      - button "Share"
      - button "All by @mia.makes": "@mia.makes"
      - text: Gifted
      - paragraph: My 2-minute night routine
      - button "Show the whole text"
      - button "Dew Serum From $28.00 , was $34.00"
      - button "Fig Leaf Candle From $32.00"
      - slider "Position in the video""
  `);
  await pressInBar(page, productInBar(page));
  await page.getByRole('group', { name: /^Pictures of/ }).waitFor();
  const sheet = page.locator('section[part~="product"]');
  await sheet.getByRole('button', { name: 'Share' }).waitFor();
  const product = await settledTree(sheet);
  expect(product.replace(shop.url, 'https://shop.example')).toMatchInlineSnapshot(`
    "- region "Dew Serum":
      - button "Close product"
      - group "In this video":
        - button "Dew Serum"
        - button "Fig Leaf Candle"
      - group "Pictures of Dew Serum":
        - img "Dew Serum"
        - img "Dew Serum"
      - heading "Dew Serum" [level=2]
      - paragraph: $28.00 , was $34.00
      - radiogroup "Size":
        - paragraph: Size 30 ml
        - radio "30 ml" [checked]
        - radio "50 ml"
      - link "See full details":
        - /url: https://shop.example/products/serum-dew
      - button "Share"
      - group "Quantity":
        - button "One less" [disabled]
        - status: "1"
        - button "One more"
      - button "Add · $28.00"
      - button "Buy now"
      - status"
  `);
  await addToCart(page);
  await page.getByRole('button', { name: 'View cart' }).click();
  await page.locator('[part~=cart] .cd-foot').first().waitFor();
  expect(await settledTree(page.locator('[part~=cart]').last())).toMatchInlineSnapshot(`
    "- region "Your cart 1":
      - heading "Your cart 1" [level=2]
      - button "Close cart"
      - list "In your cart":
        - listitem:
          - paragraph: Dew Serum
          - paragraph: 30 ml
          - paragraph: $28.00
          - group "Quantity of Dew Serum":
            - button "One less" [disabled]
            - status: "1"
            - button "One more"
          - button "Remove Dew Serum": Remove
      - term: Subtotal
      - definition: $28.00
      - paragraph: Shipping and taxes at checkout
      - button "Check out"
      - button "View full cart"
      - status"
  `);
});

test('what is to be seen is told to who asks for it, and to nobody else', async () => {
  const { shop, shopper } = await setStage(browser, { pages: [hostPage({ path: '/told' })] });
  const { page } = shopper;
  await page.route('**/seen.en.vtt', (route) =>
    route.fulfill({
      contentType: 'text/vtt',
      body: 'WEBVTT\n\n00:00.500 --> 00:02.500\nTwo hands, a pipette, one drop.\n',
    }),
  );
  await page.route('**/reels.json', async (route) => {
    const feed = demoFeed();
    for (const video of feed.videos)
      Object.assign(video, { descriptions: [{ src: '/seen.en.vtt', lang: 'en' }] });
    await route.fulfill({ json: feed });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${shop.url}/told`);
  await seeShelf(shopper);
  await openCard(shopper);
  const button = page.getByRole('button', { name: 'Audio description' });
  const told = page.getByRole('status').filter({ hasText: 'Two hands, a pipette, one drop.' });
  await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
  expect(asked).not.toContain('/seen.en.vtt');
  expect(await told.count()).toBe(0);
  await button.press('Enter');
  await told.waitFor({ state: 'attached' });
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await button.press('Enter');
  await told.waitFor({ state: 'detached' });
});
