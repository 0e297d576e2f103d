/** The tag where and how merchants really paste it: twice, in the head, late, beside an ad blocker, on a checkout. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage, markupOf, NONCE, pastedTag, type HostFacts } from '../../pages/hostPage.js';
import { seeShelf } from '../support/journey.js';
import { arrives, buy, cartLines, openSheet, sells } from '../support/sell.js';
import { startBrowser, type Shopper } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Notices by their code, in the order in which they were said. */
const codes = ({ complaints }: Shopper) =>
  complaints.map((line) => /\[reelshelf\] (\w+)/.exec(line)?.[1] ?? line);
const heights = ({ page }: Shopper) =>
  page.evaluate(() =>
    [...document.querySelectorAll('reel-shelf')].map(
      (shelf) => shelf.getBoundingClientRect().height,
    ),
  );

test('two shelves about two products both sell, each under its own name', async () => {
  const other = {
    'data-product': 'mug-ridge',
    'data-shelf': 'footer',
    'data-heading': 'In the kitchen',
  };
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [
      {
        path: '/both',
        html: (facts) =>
          markupOf(
            hostPage({
              path: '/both',
              place: () =>
                `${pastedTag(facts, { 'data-shelf': 'top' })}<p>Between</p>${pastedTag(facts, other)}`,
            }),
            facts,
          ),
      },
    ],
  });
  await shopper.page.goto(`${shop.url}/both`);
  const shelves = shopper.page.locator('reel-shelf');
  await shelves.nth(1).locator('[part~="card"]').first().waitFor();
  await buy(shopper, { shelf: shelves.nth(1), product: 'Ridge Mug' });
  await shopper.page.locator('.pl-top [part~="close"]').click();
  await shopper.part('player').waitFor({ state: 'hidden' });
  await buy(shopper, { shelf: shelves.nth(0), product: 'Dew Serum' });
  expect((await cartLines(shopper, shop)).map(({ handle }) => handle).sort()).toEqual([
    'mug-ridge',
    'serum-dew',
  ]);
  await arrives(shopper, intake, 'product_added', 2);
  const named = (shelf: string) =>
    intake.batches.filter(({ context }) => context.widget.shelf === shelf);
  expect(
    named('top')
      .flatMap(({ events }) => events)
      .filter(({ type }) => type === 'product_added')
      .map(({ product }) => product),
  ).toEqual(['serum-dew']);
  expect(
    named('footer')
      .flatMap(({ events }) => events)
      .filter(({ type }) => type === 'product_added')
      .map(({ product }) => product),
  ).toEqual(['mug-ridge']);
  expect(named('footer')[0]?.context.product).toBe('mug-ridge');
  expect(new Set(intake.batches.map(({ context }) => context.visitor)).size, 'one visitor').toBe(1);
  expect(shopper.complaints).toEqual([]);
});

test('the same tag twice makes one shelf and one notice', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/twice', place: (tag) => tag + tag })],
  });
  await shopper.page.goto(`${shop.url}/twice`);
  await buy(shopper);
  expect(await shopper.page.locator('reel-shelf').count()).toBe(1);
  // Said once it is sure that the page is not between two of its parts.
  await expect.poll(() => codes(shopper)).toEqual(['TAG_TWICE']);
  await arrives(shopper, intake, 'product_added');
  expect(intake.events('shelf_loaded')).toHaveLength(1);
  expect(codes(shopper)).toEqual(['TAG_TWICE']);
});

test('a tag in the head says where it belongs; with a target it sells', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [
      hostPage({ path: '/head', place: () => '', head: '<!--tag-->' }),
      hostPage({
        path: '/head-target',
        place: () => '<div id="videos"></div>',
        head: '<!--tag-->',
      }),
    ].map((page) => ({
      ...page,
      html: (facts: HostFacts) =>
        markupOf(page, facts).replace(
          '<!--tag-->',
          pastedTag(facts, page.path === '/head' ? {} : { 'data-target': '#videos' }),
        ),
    })),
  });
  await shopper.page.goto(`${shop.url}/head`);
  await expect.poll(() => codes(shopper)).toEqual(['TAG_WITHOUT_PLACE']);
  expect(await shopper.page.locator('reel-shelf').count()).toBe(0);
  shopper.complaints.length = 0;
  await shopper.page.goto(`${shop.url}/head-target`);
  expect(await shopper.page.locator('#videos > reel-shelf').count()).toBe(1);
  await sells(shopper, shop, intake);
});

test('a tag that another script puts in late sells', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [
      hostPage({
        path: '/late',
        place: () => '<div id="apps"></div>',
        after: `<script nonce="${NONCE}" id="loader" type="text/plain"></script>`,
      }),
    ],
  });
  await shopper.page.goto(`${shop.url}/late`);
  await shopper.page.evaluate((endpoint) => {
    const tag = document.createElement('script');
    tag.src = '/reelshelf/reelshelf.js';
    Object.assign(tag.dataset, {
      feed: '/reels.json',
      product: 'serum-dew',
      endpoint,
      key: 'pub_demo',
      consent: 'granted',
      previews: 'off',
    });
    document.querySelector('#apps')?.append(tag);
  }, `${intake.url}/v1/events`);
  await shopper.page.locator('reel-shelf').waitFor();
  await sells(shopper, shop, intake);
});

test('without its other files the tag says so once and gives the space back', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/bare' })],
    faults: { shelfMissing: 'app' },
  });
  await shopper.page.goto(`${shop.url}/bare`);
  await expect
    .poll(() => codes(shopper).filter((code) => code === 'APP_NOT_LOADED'))
    .toHaveLength(1);
  expect(await heights(shopper)).toEqual([0]);
  expect(shopper.complaints.filter((line) => line.includes('uncaught'))).toEqual([]);
  // Asked for beside the app, once.
  expect(
    shop.requests.filter(({ path }) => path.includes('reels.json')).length,
  ).toBeLessThanOrEqual(1);
});

test('where a shopper pays nothing is drawn, nothing is fetched, and the order is still told', async () => {
  const marks = {
    '/checkout': hostPage({ path: '/checkout' }),
    '/checkouts/c1/information': hostPage({ path: '/checkouts/c1/information' }),
    '/pay-here': hostPage({ path: '/pay-here', before: '<input autocomplete="cc-number">' }),
    '/kasse': hostPage({ path: '/kasse' }),
    '/woo': hostPage({ path: '/woo', bodyAttributes: 'class="woocommerce-checkout"' }),
    '/en/order': hostPage({
      path: '/en/order',
      bodyAttributes: 'id="checkout" class="lang-en page-order"',
      tag: { 'data-cart': 'prestashop' },
    }),
    '/onestepcheckout': hostPage({ path: '/onestepcheckout' }),
    '/square': hostPage({
      path: '/square',
      before:
        '<iframe title="Secure Credit Card Form" src="https://web.squarecdn.com/1.70.0/main-iframe.html"></iframe>',
    }),
  };
  const { shop, intake, shopper } = await setStage(browser, { pages: Object.values(marks) });
  // A provider's frame needs nothing of the provider to be seen.
  await shopper.page.route('https://web.squarecdn.com/**', (route) => route.fulfill({ body: '' }));
  for (const path of Object.keys(marks)) {
    await shopper.page.goto(shop.url + path, { waitUntil: 'networkidle' });
    expect(await shopper.page.locator('reel-shelf').count(), path).toBe(0);
  }
  const asked = shop.requests
    .map(({ path }) => path)
    .filter((path) => path.startsWith('/reel') && path !== '/reelshelf/reelshelf.js');
  expect(asked, 'neither app nor feed').toEqual([]);
  expect(intake.requestCount).toBe(0);
  await shopper.page.evaluate(() =>
    (window as unknown as { reelshelf(...call: unknown[]): void }).reelshelf('order', {
      id: 'A-1',
      currency: 'USD',
      total: '28.00',
      lines: [{ product: 'serum-dew', quantity: 1, total: '28.00' }],
    }),
  );
  await expect.poll(() => intake.events('order_completed').length).toBe(1);
  expect(intake.events()).toHaveLength(1);
  expect(intake.wrong).toEqual([]);
  expect(shopper.complaints).toEqual([]);
});

test('an ad blocker that swallows the endpoint costs the merchant the figures, and the shopper nothing', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/blocked' })],
  });
  await shopper.page.route(`${intake.url}/**`, (route) => route.abort('blockedbyclient'));
  await shopper.page.goto(`${shop.url}/blocked`);
  await buy(shopper);
  expect(await cartLines(shopper, shop)).toHaveLength(1);
  expect(intake.requestCount).toBe(0);
  expect(shopper.complaints.filter((line) => !line.includes('ERR_BLOCKED_BY_CLIENT'))).toEqual([]);
});

test('a blocker of the measuring file alone is said once, and the shelf sells', async () => {
  const { shop, shopper } = await setStage(browser, { pages: [hostPage({ path: '/blocked' })] });
  await shopper.page.route('**/reelshelf-startMeasuring.js*', (route) =>
    route.abort('blockedbyclient'),
  );
  await shopper.page.goto(`${shop.url}/blocked`);
  await buy(shopper);
  expect(await cartLines(shopper, shop)).toHaveLength(1);
  expect(codes(shopper).filter((line) => !line.includes('ERR_BLOCKED_BY_CLIENT'))).toEqual([
    'MEASURING_NOT_LOADED',
  ]);
});

test('the player’s file missing at the tap is said under the shelf, and the next tap tries again', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/cut' })],
    faults: { shelfMissing: 'reelshelf-player' },
  });
  await shopper.page.goto(`${shop.url}/cut`);
  await seeShelf(shopper);
  await shopper.page.locator('[part~="card"][data-position="0"] .open').click();
  await shopper.page
    .getByText('The video could not be opened. Check your connection and try again.')
    .waitFor();
  expect(
    await shopper.page.evaluate(() => [document.documentElement.style.overflow, history.length]),
  ).toEqual(['', 2]);
  shop.faults.shelfMissing = null;
  await openSheet(shopper);
  expect(await shopper.page.getByText('The video could not be opened.').count()).toBe(0);
  expect(shopper.complaints.filter((line) => !line.includes('404'))).toEqual([]);
});

test('a shop that changes pages without loading any has its shelf everywhere but where a shopper pays', async () => {
  const page = (path: string) =>
    hostPage({
      path,
      tag: { 'data-target': '#videos' },
      place: (tag) => `<div id="videos"></div>${tag}`,
    });
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [page('/checkout/shipping'), page('/app')],
  });
  const goTo = (path: string) => shopper.page.evaluate((to) => history.pushState({}, '', to), path);
  const asked = () =>
    shop.requests
      .map(({ path }) => path)
      .filter((path) => path.startsWith('/reel') && path !== '/reelshelf/reelshelf.js');

  // Begun at the checkout: nothing is there, and nothing is fetched, until the shopper goes on.
  await shopper.page.goto(`${shop.url}/checkout/shipping`, { waitUntil: 'networkidle' });
  expect({ count: await shopper.page.locator('reel-shelf').count(), asked: asked() }).toEqual({
    count: 0,
    asked: [],
  });
  await goTo('/app');
  await shopper.page.evaluate(() => document.querySelector('main')?.append('Thank you'));
  await seeShelf(shopper);

  // Begun elsewhere: it goes away with its player.
  await openSheet(shopper);
  await goTo('/checkout/payment');
  await shopper.part('player').waitFor({ state: 'detached' });
  expect(
    await shopper.page
      .locator('reel-shelf')
      .evaluate((shelf: HTMLElement) => [shelf.hidden, shelf.shadowRoot?.childElementCount]),
  ).toEqual([true, 0]);
  await shopper.page.evaluate(() =>
    (window as unknown as { reelshelf(...call: unknown[]): void }).reelshelf('order', {
      id: 'A-2',
      currency: 'USD',
      total: '28.00',
      lines: [{ product: 'serum-dew', quantity: 1, total: '28.00' }],
    }),
  );
  await expect.poll(() => intake.events('order_completed').length, { timeout: 10_000 }).toBe(1);
  await goTo('/app');
  await seeShelf(shopper);
  expect(shopper.complaints).toEqual([]);
});
