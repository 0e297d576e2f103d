/** Style sheets of hosts: what is drawn has the same size and place as on a plain page, and sells. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  layersPage,
  plainPage,
  putAwayPage,
  rightToLeftPage,
  stylePages,
  zoomedPages,
} from '../../pages/styles.js';
import { boxes, differences, type Box } from '../support/boxes.js';
import { seeShelf } from '../support/journey.js';
import { addToCart, buy, cartLines, openSheet, sells } from '../support/sell.js';
import { startBrowser, type Shopper } from '../support/shopper.js';
import { setStage, type Stage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function drawn(
  { shop, shopper }: Stage,
  path: string,
): Promise<Record<'shelf' | 'sheet', Box[]>> {
  await shopper.page.goto(shop.url + path);
  await seeShelf(shopper);
  const shelf = await settled(shopper.page, 'shelf');
  await openSheet(shopper);
  return { shelf, sheet: await settled(shopper.page, 'player') };
}

/** Pictures load and sheets slide in: measured when two looks agree. */
async function settled(page: Page, root: string): Promise<Box[]> {
  let before = '';
  let now: Box[] = [];
  await expect
    .poll(
      async () => {
        now = await page.evaluate(boxes, root);
        const isSame = now.length > 10 && JSON.stringify(now) === before;
        before = JSON.stringify(now);
        return isSame;
      },
      { interval: 250 },
    )
    .toBe(true);
  return now;
}

const paint = ({ page }: Shopper) =>
  page.evaluate(() => {
    const root = document.querySelector('reel-shelf')?.shadowRoot;
    return ['.heading', '.handle', '.chipTitle', '.price', '[part~=add-to-cart]', '.ps-title'].map(
      (selector) => {
        const element = root?.querySelector(selector);
        if (!element) return `${selector} is missing`;
        const {
          textTransform,
          letterSpacing,
          textIndent,
          visibility,
          fontStyle,
          fontSize,
          textShadow,
          webkitTextFillColor,
          color,
        } = getComputedStyle(element);
        return {
          selector,
          textTransform,
          letterSpacing,
          textIndent,
          visibility,
          fontStyle,
          fontSize,
          textShadow,
          isFilledAsColoured: webkitTextFillColor === color,
        };
      },
    );
  });

test('no style sheet of the page moves, hides or restyles anything of ours', async () => {
  const stage = await setStage(browser, { pages: [plainPage, ...Object.values(stylePages)] });
  const plain = await drawn(stage, plainPage.path);
  const plainPaint = await paint(stage.shopper);
  expect(plain.shelf.length).toBeGreaterThan(40);
  for (const [name, page] of Object.entries(stylePages)) {
    const now = await drawn(stage, page.path);
    expect.soft(differences(plain.shelf, now.shelf), `${name}: shelf`).toEqual([]);
    expect.soft(differences(plain.sheet, now.sheet), `${name}: player and product`).toEqual([]);
    expect.soft(await paint(stage.shopper), `${name}: text`).toEqual(plainPaint);
    await addToCart(stage.shopper.page);
  }
  const pieces = (await cartLines(stage.shopper, stage.shop)).map(({ handle, quantity }) => [
    handle,
    quantity,
  ]);
  expect(pieces).toEqual([['serum-dew', Object.keys(stylePages).length]]);
  expect(stage.shopper.complaints).toEqual([]);
});

test('from right to left the shelf is the mirror of itself, and sells', async () => {
  const stage = await setStage(browser, { pages: [plainPage, rightToLeftPage] });
  const plain = await drawn(stage, plainPage.path);
  await stage.shopper.page.goto(stage.shop.url + rightToLeftPage.path);
  await seeShelf(stage.shopper);
  const mirrored = await settled(stage.shopper.page, 'shelf');
  const widthPx = await stage.shopper.page
    .locator('[part~="shelf"]')
    .evaluate((shelf) => shelf.getBoundingClientRect().width);
  const cards = (all: readonly Box[]) =>
    all.filter(({ what }) => /^(li\.card|button\.(chip|open)|span\.(disclosure|glyph))/.test(what));
  expect(cards(plain.shelf).length).toBeGreaterThan(10);
  expect(
    differences(
      cards(plain.shelf),
      cards(mirrored).map((box) => ({ ...box, x: Math.round(widthPx - box.x - box.width) })),
    ),
  ).toEqual([]);
  await sells(stage.shopper, stage.shop, stage.intake);
});

test('the player lies above headers and chat bubbles that lie above everything', async () => {
  const { shop, shopper, intake } = await setStage(browser, { pages: [layersPage] });
  await shopper.page.goto(`${shop.url}/layers`);
  await buy(shopper);
  const top = await shopper.page.evaluate(() =>
    [
      [195, 20],
      [195, 422],
      [195, 830],
      [370, 800],
    ].map(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.tagName),
  );
  expect(top).toEqual(['REEL-SHELF', 'REEL-SHELF', 'REEL-SHELF', 'REEL-SHELF']);
  await shopper.page.goto('about:blank');
  await expect.poll(() => intake.events('product_added').length).toBe(1);
  expect(shopper.complaints).toEqual([]);
});

test('a page that draws itself larger or smaller has a player as large as the screen, with all there is to press on it', async () => {
  const { shop, shopper } = await setStage(browser, { pages: zoomedPages });
  const { page } = shopper;
  for (const { path } of zoomedPages) {
    await page.goto(shop.url + path);
    await openSheet(shopper);
    const dialog = await page.locator('dialog[part~="player"]').boundingBox();
    expect(dialog, path).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    const add = await page.locator('[part~="add-to-cart"]').first().boundingBox();
    expect((add?.y ?? 844) + (add?.height ?? 0), path).toBeLessThanOrEqual(844);
    await addToCart(page);
  }
  expect(shopper.complaints).toEqual([]);
});

test('arrows point the way the page is read, whatever language it says it is in', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [plainPage, rightToLeftPage],
    shopper: { screen: 'desktop' },
  });
  const turned = async (path: string) => {
    await shopper.page.goto(shop.url + path);
    const next = shopper.page.getByRole('button', { name: 'Next videos' }).locator('path');
    await next.waitFor({ state: 'attached' });
    return next.evaluate((arrow) => new DOMMatrix(getComputedStyle(arrow).transform).a);
  };
  expect(await turned(plainPage.path)).toBe(1);
  expect(await turned(rightToLeftPage.path)).toBe(-1);
});

test('a part that the page has put away takes its shelf along, and shown again it sells, also where the page then takes no taps', async () => {
  const { shop, intake, shopper } = await setStage(browser, { pages: [putAwayPage] });
  const { page } = shopper;
  await page.goto(shop.url + putAwayPage.path);
  const card = shopper.part('card').first();
  await card.waitFor({ state: 'attached' });
  const hit = () => page.evaluate(() => document.elementFromPoint(80, 200)?.localName);
  expect([await card.isVisible(), await hit()]).toEqual([false, 'html']);
  await page.evaluate(() => document.body.classList.remove('away'));
  await card.waitFor();
  expect(await hit()).toBe('reel-shelf');
  await page.evaluate(() =>
    addEventListener('reelshelf:video_started', () => document.body.classList.add('away')),
  );
  await sells(shopper, shop, intake);
});
