/** Who owns the place where a shelf stands: whichever way the script ran, and however often the page draws itself anew. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { namedPage } from '../../pages/clobbered.js';
import { hydratedPage, redrawnPages, routerPages } from '../../pages/drawnAnew.js';
import { basedPage, hostPage } from '../../pages/hostPage.js';
import { library } from '../../pages/libraries.js';
import {
  elementPages,
  findablePages,
  hopelessPages,
  speechlessPages,
  tabPage,
  withoutTagFiles,
} from '../../pages/withoutTag.js';
import { startFileHost } from '../support/fileHost.js';
import { passTime } from '../../support/passTime.js';
import { openCard, stepBack } from '../support/journey.js';
import { buy, cartLines, openSheet } from '../support/sell.js';
import { startBrowser, type Shopper } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const codes = ({ complaints }: Shopper) =>
  complaints.flatMap((line) => /\[reelshelf\] (\w+)/.exec(line)?.[1] ?? []);
/** A tag without an endpoint is told so when measuring starts, sooner or later. */
const otherCodes = (shopper: Shopper) => codes(shopper).filter((code) => code !== 'NO_ENDPOINT');
/** The product of each shelf on the page that has cards. */
const shown = ({ page }: Shopper) =>
  page.evaluate(() =>
    [...document.querySelectorAll('reel-shelf')].flatMap((shelf) =>
      shelf.shadowRoot?.querySelector('[part~=card]') ? [shelf.getAttribute('product')] : ['empty'],
    ),
  );
const shows = (shopper: Shopper, products: (string | null)[], what: string) =>
  expect.poll(() => shown(shopper), { message: what }).toEqual(products);
const draw = ({ page }: Shopper, product: string) =>
  page.evaluate(
    (name) => (window as unknown as { draw(product: string): void }).draw(name),
    product,
  );

test('a script that is not told its tag takes the one that stands on the page', async () => {
  const files = await startFileHost();
  const pages = findablePages(files.url);
  const { shop, shopper } = await setStage(browser, { pages: [...pages, ...withoutTagFiles] });
  for (const { path } of pages) {
    await shopper.page.goto(shop.url + path);
    await shows(shopper, ['serum-dew'], path);
  }
  await buy(shopper);
  expect(await cartLines(shopper, shop)).toMatchObject([{ handle: 'serum-dew' }]);
  expect(codes(shopper)).toEqual([]);
});

test('the element needs no tag: it is found whenever it comes, and names the script where that cannot know itself', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [...elementPages, ...withoutTagFiles],
  });
  for (const { path } of elementPages) {
    await shopper.page.goto(shop.url + path, { waitUntil: 'networkidle' });
    await shopper.page.evaluate(() => (window as unknown as { come?(): void }).come?.());
    await shows(shopper, ['serum-dew'], path);
  }
  await buy(shopper);
  expect(new Set(codes(shopper))).toEqual(new Set(['NO_ENDPOINT']));
});

test('where nothing can be shown the console says why, and the page itself when it is asked to', async () => {
  const pages = Object.entries(speechlessPages).flatMap(([code, list]) =>
    list.map((page) => ({ code, page })),
  );
  const { shop, shopper } = await setStage(browser, {
    pages: [...pages.map(({ page }) => page), ...withoutTagFiles],
  });
  for (const { code, page } of pages) {
    shopper.complaints.length = 0;
    await shopper.page.goto(`${shop.url}${page.path}?reelshelf-debug`);
    await expect.poll(() => codes(shopper), { message: page.path }).toContain(code);
    expect(codes(shopper), page.path).toEqual([code]);
    expect(await shopper.page.locator('reelshelf-why').textContent(), page.path).toContain(code);
    expect(
      await shown(shopper).then((list) => list.filter((product) => product !== 'empty')),
    ).toEqual([]);
  }
});

test('what will never be seen is told without being asked, and what waits to be opened is not', async () => {
  const pages = Object.entries(hopelessPages).flatMap(([code, list]) =>
    list.map((page) => ({ code, page })),
  );
  const { shop, shopper } = await setStage(browser, {
    pages: [...pages.map(({ page }) => page), tabPage],
  });
  for (const { code, page } of pages) {
    shopper.complaints.length = 0;
    await shopper.page.goto(shop.url + page.path);
    await expect.poll(() => codes(shopper), { message: page.path, timeout: 8000 }).toEqual([code]);
    expect(shopper.complaints.join(), page.path).not.toContain('uncaught');
  }
  shopper.complaints.length = 0;
  await shopper.page.goto(shop.url + tabPage.path);
  await passTime(4000);
  expect(shopper.complaints).toEqual([]);
});

test('a page that a router draws again has its own shelf again, there and back', async () => {
  const { shop, shopper } = await setStage(browser, { pages: routerPages });
  const { page } = shopper;
  for (const router of ['turbo', 'turbo-target', 'swup', 'htmx']) {
    await page.goto(`${shop.url}/${router}/a`);
    await page.evaluate(() => Reflect.set(window, 'isSamePage', true));
    await shows(shopper, ['serum-dew'], router);
    for (const [to, product] of [
      ['b', 'mug-ridge'],
      ['a', 'serum-dew'],
      ['c', null],
      ['b', 'mug-ridge'],
    ] as const) {
      await page.locator(`#to-${to}`).click();
      await page.waitForURL(`**/${router}/${to}`);
      await shows(shopper, product ? [product] : [], `${router} to ${to}`);
    }
    for (const product of [null, 'serum-dew', 'mug-ridge', 'serum-dew']) {
      await page.goBack();
      await shows(shopper, product ? [product] : [], `${router} back`);
    }
    expect(await page.evaluate(() => Reflect.get(window, 'isSamePage')), router).toBe(true);
    expect(codes(shopper), router).toEqual([]);
    // The player is closed, and nothing is drawn anew for it.
    await page.evaluate(() =>
      Reflect.set(document.querySelector('reel-shelf') ?? {}, 'isSameShelf', true),
    );
    const asked = shop.requests.length;
    for (const close of [
      () => page.locator('.pl-top [part~="close"]').click(),
      () => page.keyboard.press('Escape'),
      () => stepBack(page),
    ]) {
      await openCard(shopper);
      await close();
      await shopper.part('player').waitFor({ state: 'detached' });
      await expect
        .poll(() => page.evaluate(() => Reflect.has(Object(history.state), 'reelshelf')))
        .toBe(false);
    }
    expect(
      shop.requests.slice(asked).filter(({ path }) => path.startsWith(`/${router}`)),
      router,
    ).toEqual([]);
    expect(
      await page.evaluate(() => [
        Reflect.get(window, 'isSamePage'),
        Reflect.get(document.querySelector('reel-shelf') ?? {}, 'isSameShelf'),
      ]),
      router,
    ).toEqual([true, true]);
  }
});

test('a part of the page that is drawn anew has the shelf of its product', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [...redrawnPages, library('jquery'), library('idiomorph')],
  });
  for (const { name, path } of redrawnPages) {
    await shopper.page.goto(shop.url + path);
    await shows(shopper, ['serum-dew'], name);
    for (const product of ['mug-ridge', 'serum-dew', 'serum-dew', 'mug-ridge']) {
      await draw(shopper, product);
      await shows(shopper, [product], `${name}: ${product}`);
    }
    expect(otherCodes(shopper), name).toEqual([]);
  }
});

test('a shelf that hydration or a script takes out while its tag stands is put back, with its open player, and not for ever', async () => {
  const taken = hostPage({ path: '/taken' });
  const { shop, shopper } = await setStage(browser, {
    pages: [hydratedPage, library('react'), taken],
  });
  const { page } = shopper;
  await page.goto(`${shop.url}${hydratedPage.path}`);
  await shows(shopper, ['serum-dew'], 'before hydration');
  await page.evaluate(() => (window as unknown as { hydrate(): void }).hydrate());
  await expect
    .poll(() =>
      page.evaluate(() =>
        Object.keys(document.querySelector('article p') ?? {}).some((key) =>
          key.startsWith('__react'),
        ),
      ),
    )
    .toBe(true);
  await shows(shopper, ['serum-dew'], 'after hydration');

  await page.goto(shop.url + taken.path);
  await openSheet(shopper, { product: 'Dew Serum' });
  await page.evaluate(() => document.querySelector('reel-shelf')?.remove());
  await shows(shopper, ['serum-dew'], 'taken out once');
  expect(
    await page.locator('reel-shelf dialog').evaluate((dialog) => dialog.matches(':modal')),
  ).toBe(true);
  await page.evaluate(() => {
    Reflect.set(window, 'taken', 0);
    new MutationObserver(() =>
      document
        .querySelectorAll('reel-shelf')
        .forEach(
          (shelf) => (
            shelf.remove(),
            Reflect.set(window, 'taken', Reflect.get(window, 'taken') + 1)
          ),
        ),
    ).observe(document, { childList: true, subtree: true });
    document.querySelector('reel-shelf')?.remove();
  });
  await expect.poll(() => otherCodes(shopper)).toEqual(['SHELF_TAKEN_OUT']);
  expect(await page.evaluate(() => Reflect.get(window, 'taken'))).toBeLessThan(10);
});

test('a feed’s address counts from the page’s base, and an element called reelshelf takes nobody’s calls', async () => {
  const { shop, intake, shopper } = await setStage(browser, { pages: [basedPage, namedPage()] });
  await shopper.page.goto(`${shop.url}${basedPage.path}`);
  await shows(shopper, ['serum-dew'], 'base');
  await shopper.page.goto(`${shop.url}/named`);
  await shows(shopper, ['serum-dew'], 'named');
  await expect.poll(() => intake.events('order_completed').length).toBe(1);
  expect(shopper.complaints).toEqual([]);
});

test('a tag that is gone puts nothing back, and one in the head without a place leaves the elements of the page their shelves', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [
      hostPage({ path: '/gone' }),
      {
        path: '/both',
        html: `<!doctype html><meta name="viewport" content="width=device-width"><script async src="/reelshelf/reelshelf.js" data-feed="/reels.json"></script><body><h1>Dew</h1><reel-shelf feed="/reels.json" product="mug-ridge"></reel-shelf>`,
      },
    ],
  });
  const { page } = shopper;
  await page.goto(`${shop.url}/gone`);
  await shows(shopper, ['serum-dew'], 'before');
  await page.evaluate(() => {
    document.querySelector('script[data-feed]')?.remove();
    document.querySelector('reel-shelf')?.remove();
  });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await shown(shopper)).toEqual([]);
  expect(codes(shopper)).toEqual([]);
  await page.goto(`${shop.url}/both`);
  await shows(shopper, ['mug-ridge'], 'element');
  expect(codes(shopper)).toEqual(['TAG_WITHOUT_PLACE']);
});
