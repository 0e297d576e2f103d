/** Whatever a creator filmed, snow, night or confetti: what stands over it can be read, and each sign told from it. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layoutNames } from '../../../src/theme/layoutNames.js';
import { hostPage } from '../../pages/hostPage.js';
import { pressInBar, productInBar, seeShelf } from '../support/journey.js';
import { startBrowser, type Shopper } from '../support/shopper.js';
import { setStage } from '../support/stage.js';
import { enough, readContrasts } from './contrast.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const confetti = Array.from({ length: 1200 }, (_, i) => {
  const [x, y, hue] = [(i * 97) % 540, (i * 211) % 960, (i * 137) % 360];
  return `<rect x="${x}" y="${y}" width="14" height="14" fill="hsl(${hue} 90% ${20 + ((i * 53) % 75)}%)"/>`;
}).join('');

const frames = {
  snow: '<rect width="540" height="960" fill="#fff"/>',
  night: '<rect width="540" height="960" fill="#000"/>',
  grey: '<rect width="540" height="960" fill="#808080"/>',
  confetti: `<rect width="540" height="960" fill="#fff"/>${confetti}`,
};
type Frame = keyof typeof frames;

/** Every picture is the one that `frame` names now, and no video moves: what was filmed stands still behind what is written. */
async function film(page: Page): Promise<{ frame: Frame }> {
  const now: { frame: Frame } = { frame: 'snow' };
  await page.route(/\/reels\/media\/.*\.(jpe?g|webp|avif|png)/, (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      headers: { 'cache-control': 'no-store' },
      body: `<svg xmlns="http://www.w3.org/2000/svg" width="540" height="960">${frames[now.frame]}</svg>`,
    }),
  );
  await page.route(/\.(mp4|webm|m3u8)/, () => undefined);
  return now;
}

async function expectReadable({ page }: Shopper, within: string, where: string): Promise<void> {
  const readings = await readContrasts(page, within);
  expect(readings.length, `${where}: something was read`).toBeGreaterThan(0);
  const poor = readings.filter((reading) => reading.contrast < enough(reading));
  expect.soft(poor, where).toEqual([]);
}

const shown = Object.keys(frames) as Frame[];

test.each(layoutNames)(
  'what is written on the cards of %s is read over any frame',
  async (layout) => {
    const { shop, shopper } = await setStage(browser, {
      pages: [hostPage({ path: '/read', tag: { 'data-layout': layout } })],
      shopper: { reducedMotion: 'reduce' },
    });
    const filmed = await film(shopper.page);
    for (const frame of shown) {
      filmed.frame = frame;
      await shopper.page.goto(`${shop.url}/read`);
      await seeShelf(shopper);
      await expectReadable(shopper, '[part~="shelf"]', frame);
    }
  },
);

test.each(['phone', 'desktop'] as const)(
  'what is written in the player and at its product is read over any frame (%s)',
  async (screen) => {
    const { shop, shopper } = await setStage(browser, {
      pages: [hostPage({ path: '/read' })],
      shopper: { screen, reducedMotion: 'reduce' },
    });
    const { page } = shopper;
    const filmed = await film(page);
    for (const frame of shown) {
      filmed.frame = frame;
      await page.goto(`${shop.url}/read`);
      await seeShelf(shopper);
      await page.locator('[part~="card"][data-position="0"] .open').click();
      await page.locator('[part~="slide"]:not([inert]) [part~="save"]').waitFor();
      await expectReadable(shopper, '[part~="player"]', `${frame}, waiting for the video`);
      await pressInBar(page, productInBar(page));
      await shopper.part('add-to-cart').first().waitFor();
      await expectReadable(shopper, '[part~="player"]', `${frame}, at the product`);
    }
  },
);

test.each(['more contrast', 'less transparency'] as const)(
  'who asks for %s has words and signs in the player on grounds that nothing shines through',
  async (wish) => {
    const { shop, shopper } = await setStage(browser, {
      pages: [hostPage({ path: '/read' })],
      shopper: { reducedMotion: 'reduce' },
    });
    const { page } = shopper;
    const filmed = await film(page);
    filmed.frame = 'confetti';
    if (wish === 'more contrast') await page.emulateMedia({ contrast: 'more' });
    else
      await (
        await page.context().newCDPSession(page)
      ).send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-reduced-transparency', value: 'reduce' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
    await page.goto(`${shop.url}/read`);
    await seeShelf(shopper);
    await page.locator('[part~="card"][data-position="0"] .open').click();
    const slide = page.locator('[part~="slide"]:not([inert])');
    await slide.locator('[part~="save"]').waitFor();
    await expect
      .poll(() =>
        page
          .locator('.pl-round')
          .first()
          .evaluate((button) => getComputedStyle(button).backgroundColor),
      )
      .toBe('rgb(0, 0, 0)');
    const readings = await readContrasts(page, '.pl-rail');
    expect(readings.filter(({ isIcon }) => isIcon).length).toBeGreaterThan(1);
    expect(readings.filter(({ contrast }) => contrast < 7)).toEqual([]);
  },
);
