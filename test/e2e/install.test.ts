/** The ready pieces that run in a browser, each on a page as its platform makes it. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFileHost } from './support/fileHost.js';
import { seeShelf } from './support/journey.js';
import { addToCart, openSheet } from './support/sell.js';
import { startBrowser } from './support/shopper.js';
import { setStage } from './support/stage.js';

const piece = (path: string) =>
  readFileSync(new URL(`../../demo/install/${path}`, import.meta.url), 'utf8');
const script = { 'content-type': 'text/javascript; charset=utf-8' };

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('Tag Manager: GA4’s purchase on a thank-you page arrives as one order', async () => {
  const ecommerce = {
    transaction_id: 'T-77',
    currency: 'USD',
    value: 70.5,
    items: [
      { item_id: 'serum-dew', quantity: 2, price: 26.75, discount: 1.25 },
      { item_id: 'mug-ridge', price: 17 },
    ],
  };
  const files = await startFileHost();
  const page = (endpointOrigin: string) => {
    // Tag Manager writes variables into the tag and puts its scripts on the page anew.
    const tag = piece('tag-manager/order-tag.html')
      .replace('{{dlv - ecommerce}}', JSON.stringify(ecommerce))
      .replace('https://shop.example/reelshelf/reelshelf.js', `${files.url}/reelshelf/reelshelf.js`)
      .replace('https://events.shop.example/v1/events', `${endpointOrigin}/v1/events`)
      .replace('pub_yours', 'pub_demo');
    const consent = `window.dataLayer=[];function gtag(){dataLayer.push(arguments)}gtag('consent','default',{analytics_storage:'granted',ad_storage:'denied'});`;
    return [
      {
        path: '/order-received',
        html: `<!doctype html><title>Thank you</title><script>${consent}</script>${tag}`,
      },
    ];
  };
  const { shop, intake, shopper } = await setStage(browser, { pages: page });
  for (let visit = 0; visit < 2; visit++) {
    await shopper.page.goto(`${shop.url}/order-received`);
    await expect.poll(() => intake.events('order_completed').length).toBe(1);
  }
  await shopper.page.goto('about:blank');
  expect(intake.events('order_completed')[0]?.props).toMatchObject({
    orderId: 'T-77',
    totalMinor: 7050,
    lines: [
      { product: 'serum-dew', quantity: 2, valueMinor: 5350 },
      { product: 'mug-ridge', quantity: 1, valueMinor: 1700 },
    ],
  });
  expect(intake.events('order_completed')).toHaveLength(1);
  expect(shopper.complaints.filter((line) => !line.includes('Failed to load resource'))).toEqual(
    [],
  );
});

it('Tag Manager: the container to import holds the very tag', () => {
  const container = JSON.parse(piece('tag-manager/container.json')) as {
    containerVersion: {
      tag: { parameter: { key: string; value: string }[]; firingTriggerId: string[] }[];
      trigger: { triggerId: string }[];
    };
  };
  const [tag] = container.containerVersion.tag;
  expect(tag?.parameter.find(({ key }) => key === 'html')?.value).toBe(
    piece('tag-manager/order-tag.html'),
  );
  expect(tag?.firingTriggerId).toEqual(
    container.containerVersion.trigger.map(({ triggerId }) => triggerId),
  );
});

it.each([
  [
    'takes the add',
    `addToCurrentCart: async ({ lineItems }) => { window.asked = lineItems; return { cart: { lineItems: [{ quantity: 3 }] } }; }`,
  ],
  ['refuses', `addToCurrentCart: async () => { throw new Error('PRODUCT_NOT_FOUND'); }`],
])('Wix: page code %s that the custom element hands it', async (what, cart) => {
  const files = await startFileHost();
  const html = `<!doctype html><title>Wix</title>
    <script type="importmap">{"imports":{"wix-ecom-backend":"/wix/backend.js","wix-ecom-frontend":"/wix/frontend.js"}}</script>
    <reelshelf-wix id="shelf" script="${files.url}/reelshelf/reelshelf.js" feed="/reels.json" product="serum-dew"></reelshelf-wix>
    <script>
      window.$w = Object.assign((selector) => {
        const element = document.querySelector(selector);
        return { on: (type, run) => element.addEventListener(type, run), setAttribute: (name, value) => element.setAttribute(name, value) };
      }, { onReady: (run) => run() });
    </script>
    <script type="module" src="/wix/reelshelf-wix.js"></script>
    <script type="module" src="/wix/page-code.js"></script>`;
  const pages = [
    { path: '/product-page/serum', html },
    { path: '/wix/backend.js', html: `export const currentCart = { ${cart} };`, headers: script },
    {
      path: '/wix/frontend.js',
      html: 'export default { refreshCart: () => { window.isRefreshed = true; } };',
      headers: script,
    },
    { path: '/wix/reelshelf-wix.js', html: piece('wix/reelshelf-wix.js'), headers: script },
    { path: '/wix/page-code.js', html: piece('wix/page-code.js'), headers: script },
  ];
  const { shop, shopper } = await setStage(browser, { pages });
  await shopper.page.goto(`${shop.url}/product-page/serum`);
  // The attribute is anybody's to write.
  for (const text of ['{', 'null', '7', '{"call":1}'])
    await shopper.page
      .locator('#shelf')
      .evaluate((element, answer) => element.setAttribute('answer', answer), text);
  await openSheet(shopper, { product: 'Dew Serum' });
  if (what === 'refuses') {
    await shopper.part('add-to-cart').first().click();
    await expect
      .poll(() => shopper.part('product').locator('p[role=status]').textContent())
      .toContain('could not be added');
    return;
  }
  await addToCart(shopper.page);
  expect(
    await shopper.page.evaluate(() => (window as unknown as { asked: unknown }).asked),
  ).toEqual([
    {
      catalogReference: {
        appId: '215238eb-22a5-4c36-9e7b-e7c08025e04e',
        catalogItemId: 'serum-dew',
        options: { variantId: '41001' },
      },
      quantity: 1,
    },
  ]);
  expect(
    await shopper.page.evaluate(() => (window as unknown as { isRefreshed?: boolean }).isRefreshed),
  ).toBe(true);
  expect(shopper.complaints.filter((line) => line.startsWith('uncaught'))).toEqual([]);
});

it.each([
  'javascript:alert(1)',
  'data:text/javascript,alert(1)',
  'http://shop.example/reelshelf.js',
  '',
])('Wix: no script of this address: %j', async (address) => {
  const html = `<!doctype html><title>Wix</title><reelshelf-wix script="${address}" feed="/reels.json"></reelshelf-wix><script type="module" src="/wix/reelshelf-wix.js"></script>`;
  const { shop, shopper } = await setStage(browser, {
    pages: [
      { path: '/p', html },
      { path: '/wix/reelshelf-wix.js', html: piece('wix/reelshelf-wix.js'), headers: script },
    ],
  });
  await shopper.page.goto(`${shop.url}/p`);
  await expect
    .poll(() =>
      shopper.complaints.filter((line) => line.includes('the https: address of reelshelf.js')),
    )
    .toHaveLength(1);
  expect(await shopper.page.locator('reelshelf-wix script').count()).toBe(0);
});

it('Squarespace: the pasted tag of another host shows the videos and leads to the product', async () => {
  const files = await startFileHost();
  const tag = (endpoint: string) =>
    piece('squarespace/product-page.html')
      .replace('https://shop.example/reelshelf/reelshelf.js', `${files.url}/reelshelf/reelshelf.js`)
      .replace('https://shop.example/reels.json', '/reels.json')
      .replace('https://events.shop.example', endpoint)
      .replace('serum-30', 'serum-dew');
  const { shop, shopper } = await setStage(browser, {
    pages: (endpoint) => [
      {
        path: '/store/p/serum',
        html: `<!doctype html><meta name="viewport" content="width=device-width"><title>Serum</title><main>${tag(endpoint)}</main>`,
      },
    ],
  });
  await shopper.page.goto(`${shop.url}/store/p/serum`);
  await seeShelf(shopper);
  expect(files.asked.length).toBeGreaterThan(2);
  expect(shopper.complaints.filter((line) => line.startsWith('uncaught'))).toEqual([]);
});
