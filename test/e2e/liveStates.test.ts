/** Every state of a live, as shoppers and whoever drives it have it before them: on a phone and a desk, by day and by night. */
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { layoutNames } from '../../src/theme/layoutNames.js';
import { demoFeed } from '../support/demoReels.js';
import { inOrder } from '../support/inOrder.js';
import { REPORT_TOKEN } from './support/collectorProcess.js';
import { startDemoShop } from './support/demoShop.js';
import { acceptCookies, openCard, playing, seeShelf } from './support/journey.js';
import { startCamera } from './support/live/camera.js';
import { openLive, openLiveShop, pinsSeen } from './support/live/liveShop.js';
import { look } from './support/questionShop.js';
import { screens, startBrowser, startShopper, type Shopper } from './support/shopper.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const widths = [390, 1440];
const said = (page: Page, text: string | RegExp) => page.getByText(text).last();

async function looksRight(shoppers: readonly (readonly [string, Shopper])[], state: string) {
  for (const [screen, { page }] of shoppers)
    expect(await look(page, `live-${state}-${screen}`), `${state}, ${screen}`).toEqual([]);
}

test('a shopper’s player and the room that drives it are usable in every state, from countdown to recording', async () => {
  const { film, stage, channel, collector, visit } = await openLiveShop(browser);
  const shoppers = [
    ['phone', await visit('phone')],
    ['desk', await visit('desktop')],
  ] as const;
  const each = async (run: (shopper: Shopper) => Promise<unknown>) => {
    for (const [, shopper] of shoppers) await run(shopper);
  };
  await each(openLive);
  await each(({ page }) => page.getByRole('button', { name: 'Remind me' }).waitFor());
  await looksRight(shoppers, 'countdown');
  await each(async ({ page }) => {
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Remind me' }).click();
    expect((await file).suggestedFilename()).toMatch(/\.ics$/);
  });
  await looksRight(shoppers, 'reminded');

  const merchant = await (await browser.newContext(screens.phone)).newPage();
  onTestFinished(() => merchant.context().close());
  const room = async (state: string) =>
    expect(await look(merchant, `live-room-${state}`, widths), `room, ${state}`).toEqual([]);
  await merchant.goto(`${collector.url}/live`);
  await merchant.getByRole('button').first().waitFor();
  await room('signed-out');
  await merchant.goto(`${collector.url}/live?token=${REPORT_TOKEN}`);
  await merchant.getByText('2 watching').waitFor();
  await room('before');
  const camera = await startCamera(film);
  onTestFinished(() => camera.kill());
  await merchant.getByRole('button', { name: 'Go live' }).click();
  await each(({ page }) => said(page, /^Live$/).waitFor());
  await room('begun');
  await looksRight(shoppers, 'begun');
  await each(async ({ page }) =>
    expect(
      await page.locator('[part~="player"] [part~="slide"]:not([inert]) [role="slider"]').count(),
      'no bar to seek in what is not there yet',
    ).toBe(0),
  );

  await merchant.getByRole('button', { name: 'Pin Ridge Mug' }).click();
  await merchant.getByRole('button', { name: 'Pin Dew Serum' }).click();
  await each((shopper) => expect.poll(() => pinsSeen(shopper)).toEqual(['serum-dew', 'mug-ridge']));
  await looksRight(shoppers, 'pinned');

  // What the shop's own cart sells it for.
  await merchant.getByRole('button', { name: 'Live price of Dew Serum' }).click();
  await merchant.getByLabel(/^Price in/).fill('28 dollars');
  await merchant.getByRole('button', { name: 'Set the price' }).click();
  await merchant.getByText('Write an amount such as').waitFor();
  await room('price-wrong');
  await merchant.getByLabel(/^Price in/).fill('28.00');
  await merchant.getByRole('button', { name: 'Set the price' }).click();
  await each(({ page }) => page.locator('[part~="live-price"]').waitFor());
  await looksRight(shoppers, 'priced');
  await room('priced');

  // The stream is handed out no more, and is again; then the camera itself is gone, and is there again.
  const overPicture = ({ page }: Shopper, part: string) =>
    page.locator(`[part~="player"] [part~="slide"]:not([inert]) ${part}`);
  const isHeld = async (shopper: Shopper) => {
    await overPicture(shopper, '.lv-wait').getByText('The live is held up').waitFor();
    expect(await overPicture(shopper, '[part~="live"]').count(), 'and not live').toBe(0);
  };
  const goesOn = async (shopper: Shopper) => {
    await overPicture(shopper, '[part~="live"]').waitFor({ timeout: 60_000 });
    expect(await overPicture(shopper, '.lv-wait').count()).toBe(0);
  };
  stage.holdFilm();
  await each(isHeld);
  await looksRight(shoppers, 'held');
  await each(async (shopper) =>
    expect(await pinsSeen(shopper), 'what is pinned can be bought meanwhile').toEqual([
      'serum-dew',
      'mug-ridge',
    ]),
  );
  stage.mendFilm();
  await each(goesOn);
  camera.kill();
  await each(isHeld);
  const another = await startCamera(film);
  onTestFinished(() => another.kill());
  await each(goesOn);

  // The line to the collector: the picture goes on, and whoever drives the live is told.
  await collector.kill();
  await merchant.getByText('The connection is gone').waitFor();
  await room('lost');
  await merchant.getByRole('button', { name: 'Pin Dusk Lamp' }).click();
  await looksRight(shoppers, 'channel-cut');
  await collector.restart();
  await merchant.getByText('2 watching').waitFor({ timeout: 40_000 });
  await each(async (shopper) =>
    expect(await pinsSeen(shopper), 'what was pressed meanwhile is not there').not.toContain(
      'lamp-dusk',
    ),
  );

  await merchant.getByRole('button', { name: 'End the live' }).click();
  await room('ending');
  await merchant.getByRole('button', { name: 'End now' }).click();
  await another.stop();
  await each(({ page }) => said(page, /The live is over/).waitFor());
  await looksRight(shoppers, 'ended');
  await merchant.getByText('That the live is over').waitFor();
  await room('ended');
  expect((await fetch(channel)).ok).toBe(true);
}, 400_000);

const nameOf = (src: unknown) => String(src).split('/').at(-1);
const picturesOn = async (card: Locator) =>
  (
    await card
      .locator('img')
      .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).currentSrc))
  ).map(nameOf);

describe.each(layoutNames)('the layout %s', (layout) => {
  test('says what is live and what will be, on the card', async () => {
    const feed = inOrder(demoFeed());
    const live = (state: string, hours: number) => ({
      state,
      startsAt: new Date(Date.now() + hours * 3_600_000 + 30_000).toISOString(),
    });
    // Of two creators, since some layouts have one card for all of a creator's.
    const [first, ...others] = feed.videos;
    const second = others.find(({ creator }) => creator !== first?.creator);
    const rest = feed.videos.filter((video) => video !== first && video !== second);
    const shop = await startDemoShop({
      collectorUrl: 'http://127.0.0.1:9',
      feed: {
        ...feed,
        videos: [
          { ...first, pinned: true, live: live('live', -1), show: undefined },
          { ...second, pinned: true, live: live('scheduled', 26), show: undefined },
          ...rest,
        ],
      },
      tag: { 'data-previews': 'off', 'data-layout': layout },
    });
    onTestFinished(() => shop.stop());
    for (const screen of ['phone', 'desktop'] as const) {
      const shopper = await startShopper(browser, { screen });
      await shopper.page.goto(`${shop.url}/products/serum-dew`);
      await acceptCookies(shopper);
      const card = shopper.part('card').first();
      await card.waitFor();
      await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const labels = shopper.page.locator('[part~="card"] [part~="live"]');
      await expect.poll(() => labels.first().textContent()).toBe('Live');
      if (['carousel', 'stories', 'grid'].includes(layout))
        await expect.poll(() => labels.nth(1).textContent()).toMatch(/^Live in 1\sday,?\s2\shr$/);
      const boxes = await Promise.all(
        (await labels.all()).map(async (label) => ({
          label: await label.boundingBox(),
          card: await label.locator('xpath=ancestor::*[@part="card"][1]').boundingBox(),
        })),
      );
      for (const { label, card: around } of boxes) {
        expect(label!.x).toBeGreaterThanOrEqual(around!.x - 8);
        expect(label!.x + label!.width).toBeLessThanOrEqual(around!.x + around!.width + 8);
      }
      // A round has its creator's face.
      if (layout !== 'stories')
        expect(await picturesOn(card), 'its own poster').toContain(nameOf(first?.poster?.src));
      expect(await look(shopper.page, `live-card-${layout}-${screen}`)).toEqual([]);
      await shopper.leave();
    }
  });
});

test('where no video is live nothing of it is asked for or shown', async () => {
  const shop = await startDemoShop({
    collectorUrl: 'http://127.0.0.1:9',
    tag: { 'data-previews': 'off' },
  });
  const shopper = await startShopper(browser, { screen: 'phone' });
  onTestFinished(async () => {
    await shopper.leave();
    await shop.stop();
  });
  const asked: string[] = [];
  shopper.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await shopper.page.goto(`${shop.url}/products/serum-dew`);
  await acceptCookies(shopper);
  await seeShelf(shopper);
  await openCard(shopper);
  await playing(shopper.page);
  await shopper.page.locator('[part~="slide"]:not([inert]) [part~="save"]').waitFor();
  expect(await shopper.part('live').count()).toBe(0);
  expect(
    asked.filter((path) =>
      /CardLabel|LiveLayer|useLiveText|live-language|\/v1\/live|hls/.test(path),
    ),
  ).toEqual([]);
});
