/** The small window as a browser with windows really opens it, on a page with a strict policy. */
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { strictPolicyPage } from '../pages/policies.js';
import { wholeLaunchOptions } from '../support/browserProject.js';
import { demoFeed } from '../support/demoReels.js';
import { seeShelf } from './support/journey.js';
import { cartLines, pictureMoves } from './support/sell.js';
import { setStage } from './support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ ...wholeLaunchOptions, headless: true });
});
afterAll(() => browser.close());

/** One video, whose first product can be added at once and whose second has something to be chosen first. */
const feed = () => {
  const demo = demoFeed();
  return { ...demo, videos: demo.videos.filter(({ id }) => id === 'coffee-for-two') };
};

interface Pictures {
  documentPictureInPicture: { window: (Window & typeof globalThis) | null };
}
/** What the small window shows; `null` without one. */
const inWindow = (page: Page) =>
  page.evaluate(() => {
    const small = (window as unknown as Pictures).documentPictureInPicture.window;
    const video = small?.document.querySelector('video');
    if (!small || !video) return null;
    const text = (selector: string) => small.document.querySelector(selector)?.textContent ?? '';
    return {
      seconds: video.currentTime,
      isPlaying: !video.paused && video.readyState > 2,
      button: text('.buyNow'),
      held: text('.held'),
      sale: small.getComputedStyle(small.document.querySelector('.pp-sale') as Element).display,
      focus: small.document.activeElement?.getAttribute('aria-label'),
    };
  });
const press = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const small = (window as unknown as Pictures).documentPictureInPicture.window;
    small?.document.querySelector<HTMLElement>(wanted)?.click();
  }, selector);
/** The player's `<video>` tells what would be a gap; asked while it is in its slide. */
const watchGaps = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('reel-shelf')?.shadowRoot;
    const video = root?.querySelector('[part~="slide"]:not([inert]) video');
    const gaps: string[] = [];
    Object.assign(window, { gaps });
    for (const type of ['emptied', 'pause', 'abort', 'loadstart'])
      video?.addEventListener(type, () => gaps.push(type));
  });
const gaps = (page: Page) => page.evaluate(() => Reflect.get(window, 'gaps') as string[]);
const isPlayerShown = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('reel-shelf')?.shadowRoot?.querySelector<HTMLDialogElement>('dialog')
        ?.open === true,
  );

test('the video goes on without a gap, adds what the cart confirms, and comes back to its slide', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    feed: feed(),
    pages: (endpoint) => [strictPolicyPage(endpoint)],
    shopper: { screen: 'desktop' },
  });
  const { page, part, complaints } = shopper;
  await page.goto(`${shop.url}/strict-policy`);
  await seeShelf(shopper);
  await page.locator('[part~="card"][data-position="0"] .open').click();
  await pictureMoves(page);
  await part('picture-in-picture').waitFor();
  await watchGaps(page);
  await part('picture-in-picture').click();

  await expect.poll(() => inWindow(page)).toMatchObject({ isPlaying: true, sale: 'grid' });
  await expect.poll(() => isPlayerShown(page)).toBe(false);
  expect(await inWindow(page)).toMatchObject({ focus: 'Back to the large player' });
  const { seconds = 0 } = (await inWindow(page)) ?? {};
  await expect.poll(async () => (await inWindow(page))?.seconds).not.toBe(seconds);
  expect(await gaps(page)).toEqual([]);

  // Its products take turns as their moments come.
  await expect
    .poll(
      async () => {
        const { button = '' } = (await inWindow(page)) ?? {};
        if (button.startsWith('Add · ')) await press(page, '.buyNow');
        return (await cartLines(shopper, shop)).length;
      },
      { timeout: 30_000 },
    )
    .toBe(1);
  await shopper.hears('product_added');

  await press(page, '[aria-label="Back to the large player"]');
  await expect.poll(() => isPlayerShown(page)).toBe(true);
  await pictureMoves(page);
  expect(await gaps(page)).toEqual([]);
  expect(await inWindow(page)).toBeNull();

  await part('picture-in-picture').click();
  await expect.poll(() => inWindow(page)).toMatchObject({ isPlaying: true });
  await page.evaluate(() => {
    (window as unknown as Pictures).documentPictureInPicture.window?.close();
  });
  await part('player').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.goto('about:blank');
  await expect.poll(() => intake.events('product_added').length).toBe(1);
  expect(intake.wrong).toEqual([]);
});
