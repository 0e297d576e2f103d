/** Browsers inside of apps, phones that save power or data, and browsers that lack what newer ones have: in each the shelf sells. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostPage } from '../../pages/hostPage.js';
import { passTime } from '../../support/passTime.js';
import { openCard, playing, seeShelf } from '../support/journey.js';
import { sells } from '../support/sell.js';
import { startBrowser } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Each runs in the page, before anything of it. */
const lacks: Record<string, { userAgent?: string; run: () => void }> = {
  'Instagram’s browser on a phone of Apple’s': {
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 335.1.8.26.85',
    run: withinAnApp,
  },
  'TikTok’s browser on Android': {
    userAgent:
      'Mozilla/5.0 (Linux; Android 13; SM-A135F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/124.0.0.0 Mobile Safari/537.36 trill_340202 BytedanceWebview/d8a21c6',
    run: withinAnApp,
  },
  'Facebook’s browser': {
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21E236 [FBAN/FBIOS;FBAV/470.0.0.38.108;FBDV/iPhone13,2]',
    run: withinAnApp,
  },
  'a phone that saves data': {
    run: () => {
      Object.defineProperty(navigator, 'connection', {
        value: Object.assign(new EventTarget(), { saveData: true, effectiveType: '2g' }),
      });
    },
  },
  'a browser whose pages may keep no cookie, and so nothing': {
    run: () => {
      Object.defineProperty(navigator, 'cookieEnabled', { value: false });
      Object.defineProperty(document, 'cookie', { get: () => '', set: () => {} });
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
    },
  },
  'a browser without what came in the last years': {
    run: () => {
      for (const name of [
        'CloseWatcher',
        'ViewTransition',
        'scheduler',
        'requestIdleCallback',
        'documentPictureInPicture',
        'BroadcastChannel',
        'TrustedTypePolicyFactory',
      ])
        Reflect.deleteProperty(window, name);
      Reflect.deleteProperty(Intl, 'ListFormat');
      Reflect.deleteProperty(Intl, 'Segmenter');
      Reflect.deleteProperty(Intl, 'DurationFormat');
      Reflect.deleteProperty(Element.prototype, 'checkVisibility');
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
        Reflect.deleteProperty(HTMLElement.prototype, name);
      Reflect.deleteProperty(HTMLVideoElement.prototype, 'requestVideoFrameCallback');
      Reflect.deleteProperty(Document.prototype, 'startViewTransition');
      Reflect.deleteProperty(Navigator.prototype, 'locks');
      Reflect.deleteProperty(Navigator.prototype, 'sendBeacon');
      Reflect.deleteProperty(IntersectionObserverEntry.prototype, 'isVisible');
      Reflect.deleteProperty(Array.prototype, 'toSorted');
      Reflect.deleteProperty(Array.prototype, 'findLast');
    },
  },
  'a browser that lets no canvas draw': {
    run: () => {
      HTMLCanvasElement.prototype.getContext = () => null;
    },
  },
};

/** No window opens, nothing is shared or copied, nothing is kept. */
function withinAnApp(): void {
  window.open = () => null;
  Reflect.deleteProperty(Navigator.prototype, 'share');
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  Reflect.deleteProperty(HTMLVideoElement.prototype, 'requestPictureInPicture');
}

describe('sells in', () => {
  test.each(Object.entries(lacks))('%s', async (_name, { userAgent, run }) => {
    const { shop, intake, shopper } = await setStage(browser, {
      pages: [hostPage({ path: '/in-app' })],
      ...(userAgent ? { shopper: { userAgent } } : {}),
    });
    await shopper.page.addInitScript(run);
    await shopper.page.goto(`${shop.url}/in-app`);
    await sells(shopper, shop, intake);
  });
});

/** As a phone with its battery low does it: a video begins within a second of a press, and at no other time, also without sound. */
function refuseToPlay(): void {
  let pressedMs = -Infinity;
  for (const type of ['click', 'keydown'])
    addEventListener(type, ({ timeStamp }) => (pressedMs = timeStamp), true);
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    const isPermitted = performance.now() - pressedMs < 1000 || !this.paused;
    return isPermitted
      ? play.call(this)
      : Promise.reject(new DOMException('The request is not allowed.', 'NotAllowedError'));
  };
}

test('a phone that saves power moves no preview, plays what is tapped, and after a swipe plays by one more tap', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/low-power', tag: { 'data-previews': null } })],
  });
  const { page } = shopper;
  await page.addInitScript(refuseToPlay);
  await page.goto(`${shop.url}/low-power`);
  await seeShelf(shopper);
  await openCard(shopper);
  // The press is forgotten by then.
  await passTime(1200);
  await page.evaluate(() => {
    const list = document
      .querySelector('reel-shelf')
      ?.shadowRoot?.querySelector<HTMLElement>('.pl-list');
    list?.scrollTo({ top: list.clientHeight, behavior: 'instant' });
  });
  const slide = page.locator('[part~="slide"]:not([inert])[data-phase=blocked]');
  await slide.getByRole('button', { name: 'Play' }).click();
  await playing(page);
  await page.locator('.pl-top [part~="close"]').click();
  await shopper.part('player').waitFor({ state: 'detached' });
  await sells(shopper, shop, intake);
});

test('who shares within an app is given the address where it can be marked and copied', async () => {
  const { shop, shopper } = await setStage(browser, { pages: [hostPage({ path: '/in-app' })] });
  const { page } = shopper;
  await page.addInitScript(withinAnApp);
  await page.goto(`${shop.url}/in-app`);
  await seeShelf(shopper);
  await openCard(shopper);
  await page.locator('[part~="slide"]:not([inert]) [part~="share"]').click();
  await page.locator('[part~="share-choices"] .share-copy').click();
  const link = page.locator('[part~="share-choices"] input');
  await expect.poll(() => link.inputValue()).toMatch(/\/in-app\?reelshelf=/);
  expect(
    await link.evaluate((field: HTMLInputElement) => field.selectionEnd === field.value.length),
    'marked as a whole',
  ).toBe(true);
});
