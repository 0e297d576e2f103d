/** Permission in a real browser, for every consent tool that is understood: what is stored and what is sent, before and after each answer. */
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import {
  consentScript,
  consentTools,
  type Banner,
  type ConsentTool,
} from '../pages/consentTools.js';
import { hostPage, NONCE } from '../pages/hostPage.js';
import type { Intake } from './support/intake.js';
import { startBrowser, startShopper } from './support/shopper.js';
import { setStage } from './support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const scripted = (tools: readonly ConsentTool[]) =>
  tools.map((tool) => `<script nonce="${NONCE}">${consentScript(tool)}</script>`).join('');
const asking = (path: string, ...tools: ConsentTool[]) =>
  hostPage({ path, head: scripted(tools), tag: { 'data-consent': null } });
/** It asks nobody: its order shows that whatever was sent before has arrived. */
const marker = hostPage({ path: '/marker', tag: { 'data-key': 'pub_marker' } });

/** An order is told and, when it is in the queue, the shopper uses the banner, all in one task: no batch can leave in between. */
const act = (page: Page, order: string | null, choice?: keyof Banner) =>
  page.evaluate(
    async ({ id, what }) => {
      const shop = window as unknown as {
        reelshelf(command: string, order: object): void;
        banner: Record<string, () => void>;
      };
      if (id) shop.reelshelf('order', { id, currency: 'USD', total: '1.00', lines: [] });
      for (let turn = 0; turn < 50; turn++) await Promise.resolve();
      if (what) shop.banner[what]?.();
    },
    { id: order, what: choice },
  );
/** Once the page has heard of an order, measuring is there. */
async function openPage(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await act(page, 'at the start');
  await page.waitForFunction(() =>
    (window as unknown as { heard: { type: string }[] }).heard.some(
      ({ type }) => type === 'order_completed',
    ),
  );
}
const stored = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('reelshelf')));
const isEmpty = (page: Page) => expect.poll(() => stored(page), { timeout: 20_000 }).toEqual([]);
const ordersAt = (intake: Intake) =>
  intake.events('order_completed').map(({ props }) => (props as { orderId: string }).orderId);
const arrived = (intake: Intake, order: string) =>
  expect.poll(() => ordersAt(intake), { timeout: 60_000 }).toContain(order);
const visitorOf = (intake: Intake, order: string) =>
  intake.batches.find(({ events }) =>
    events.some(({ props }) => (props as { orderId?: string }).orderId === order),
  )?.context.visitor;

/** Every page is left, which sends whatever may still be sent; then a page that needs no permission reports an order. */
async function leaveAll(
  pages: readonly Page[],
  shopUrl: string,
  intake: Intake,
  last = 'marker',
): Promise<void> {
  for (const page of pages) await page.goto('about:blank');
  const [page] = pages as [Page];
  await page.goto(`${shopUrl}/marker`);
  await act(page, last);
  await arrived(intake, last);
}

/** Every tool at its own address, each with a shopper of its own; all at once, since most of the time is waiting for batches. */
async function withEachTool(
  run: (
    tool: ConsentTool,
    at: { url: string; shopUrl: string; intake: Intake; context: BrowserContext; page: Page },
  ) => Promise<void>,
) {
  const { shop, intake } = await setStage(browser, {
    pages: [marker, ...consentTools.map((tool) => asking(`/${tool}`, tool))],
  });
  const failed: string[] = [];
  await Promise.all(
    consentTools.map(async (tool) => {
      const { page, context, leave } = await startShopper(browser);
      onTestFinished(leave);
      page.setDefaultTimeout(60_000);
      await run(tool, {
        url: `${shop.url}/${tool}`,
        shopUrl: shop.url,
        intake,
        context,
        page,
      }).catch((error: unknown) => failed.push(`${tool}: ${String(error)}`));
    }),
  );
  expect(failed).toEqual([]);
}

test(
  'whatever a tool says, in any order, storage and network follow it',
  { timeout: 400_000 },
  () =>
    withEachTool(async (tool, { url, shopUrl, intake, page }) => {
      await openPage(page, url);
      expect(await stored(page)).toEqual([]);
      await act(page, `${tool} before`, 'refuse');
      await act(page, `${tool} refused`);
      expect(await stored(page)).toEqual([]);

      await act(page, null, 'grant');
      await act(page, `${tool}: granted`);
      await arrived(intake, `${tool}: granted`);
      const first = visitorOf(intake, `${tool}: granted`);
      expect(first).toMatch(/^[0-9a-f-]{36}$/);

      await act(page, `${tool} queued`, 'refuse');
      await isEmpty(page);
      await act(page, `${tool} revoked`);
      expect(await stored(page)).toEqual([]);

      await act(page, null, 'grant');
      await act(page, `${tool}: again`);
      await arrived(intake, `${tool}: again`);
      const second = visitorOf(intake, `${tool}: again`);
      expect(second).toMatch(/^[0-9a-f-]{36}$/);
      expect(second).not.toBe(first);

      if (await page.evaluate(() => 'reset' in (window as unknown as { banner: object }).banner)) {
        await act(page, `${tool} queued at the reset`, 'reset');
        await isEmpty(page);
        await act(page, null, 'grant');
        await act(page, `${tool}: once more`);
        await arrived(intake, `${tool}: once more`);
        expect(visitorOf(intake, `${tool}: once more`)).not.toBe(second);
      }
      await leaveAll([page], shopUrl, intake, `${tool}: marker`);
      expect(ordersAt(intake).filter((id) => id.startsWith(`${tool} `))).toEqual([]);
    }),
);

test('a refusal in one tab, by any tool, stops and purges in the other', { timeout: 400_000 }, () =>
  withEachTool(async (tool, { url, shopUrl, intake, context, page }) => {
    await openPage(page, url);
    await act(page, null, 'grant');
    await act(page, `${tool}: first`);
    await arrived(intake, `${tool}: first`);
    const other = await context.newPage();
    await openPage(other, url);
    await act(other, `${tool}: second`);
    await arrived(intake, `${tool}: second`);
    expect(visitorOf(intake, `${tool}: second`)).toBe(visitorOf(intake, `${tool}: first`));

    await act(page, null, 'refuse');
    await isEmpty(other);
    await act(other, `${tool} told in the other tab afterwards`);
    expect(await stored(other)).toEqual([]);

    await leaveAll([page, other], shopUrl, intake, `${tool}: marker`);
    expect(ordersAt(intake).filter((id) => id.startsWith(`${tool} `))).toEqual([]);
  }),
);

test.each([
  [
    'a default of Google',
    `window.dataLayer = [{ 0: 'consent', 1: 'default', 2: { analytics_storage: 'granted', ad_storage: 'granted' } }];`,
  ],
  [
    'Shopify in a region without a banner',
    `window.Shopify.customerPrivacy = { analyticsProcessingAllowed: () => true, marketingAllowed: () => true, currentVisitorConsent: () => ({ analytics: '' }) };`,
  ],
  [
    'a law that does not apply',
    `window.__tcfapi = (command, version, callback) => callback({ gdprApplies: false, eventStatus: 'tcloaded', listenerId: 1 }, true);`,
  ],
])(
  '%s permits nothing against a refusal at Cookiebot, also one that is loaded later',
  async (_what, script) => {
    const late = `<script nonce="${NONCE}">window.loadCookiebot = () => ${consentScript('cookiebot')}</script>`;
    const { shop, intake, shopper } = await setStage(browser, {
      pages: [
        marker,
        hostPage({
          path: '/',
          head: `<script nonce="${NONCE}">${script}</script>${late}`,
          tag: { 'data-consent': null },
        }),
      ],
    });
    const { page, context } = shopper;
    await context.addCookies([{ name: 'CookieConsent', value: 'no', url: shop.url }]);
    await openPage(page, `${shop.url}/`);
    await expect.poll(() => stored(page)).not.toEqual([]);
    await page.evaluate(() => (window as unknown as { loadCookiebot(): void }).loadCookiebot());
    await act(page, 'after it was loaded');
    expect(await stored(page)).toEqual([]);
    await leaveAll([page], shop.url, intake);
    expect(ordersAt(intake)).not.toContain('after it was loaded');
  },
);

test('a page that opens with the banner up again takes away what an earlier choice had stored', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [marker, asking('/', 'cookiebot')],
  });
  const { page, context } = shopper;
  await openPage(page, `${shop.url}/`);
  await act(page, 'granted', 'grant');
  await arrived(intake, 'granted');
  await page.goto('about:blank');
  await context.clearCookies();
  await page.goto(`${shop.url}/`);
  await isEmpty(page);
  expect(intake.batches.every(({ context: { consent } }) => consent.analytics)).toBe(true);
});

test('of two shops on one origin neither sends the other’s events, knows its visitor, or purges it', async () => {
  const shopPage = (path: string, key: string, consent = 'granted') =>
    hostPage({ path, tag: { 'data-key': key, 'data-consent': consent } });
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [
      marker,
      shopPage('/a', 'pub_a'),
      shopPage('/b', 'pub_b'),
      shopPage('/b-refused', 'pub_b', 'denied'),
    ],
  });
  const { page } = shopper;
  intake.answer = 'cut';
  await openPage(page, `${shop.url}/a`);
  await act(page, 'of shop a');
  await expect.poll(() => intake.requestCount).toBeGreaterThan(0);
  await page.goto('about:blank');
  intake.answer = 200;
  await openPage(page, `${shop.url}/b`);
  await act(page, 'of shop b');
  await arrived(intake, 'of shop b');
  await openPage(page, `${shop.url}/b-refused`);
  await openPage(page, `${shop.url}/a`);
  await arrived(intake, 'of shop a');
  // A page that is left may send a batch once more; the collector counts it once.
  const keysOf = (order: string) => [
    ...new Set(
      intake.batches
        .filter(({ events }) =>
          events.some(({ props }) => (props as { orderId?: string }).orderId === order),
        )
        .map(({ key }) => key),
    ),
  ];
  expect(keysOf('of shop a')).toEqual(['pub_a']);
  expect(keysOf('of shop b')).toEqual(['pub_b']);
  expect(visitorOf(intake, 'of shop a')).not.toBe(visitorOf(intake, 'of shop b'));
});

test('a redirected endpoint gets nothing at its new address, and the merchant is told which address to set', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [marker, hostPage({ path: '/', tag: { 'data-endpoint': '/moved' } })],
  });
  const { page, complaints } = shopper;
  await page.route('**/moved', (route) =>
    route.fulfill({
      status: 307,
      headers: { location: `${intake.url}/v1/events`, 'access-control-allow-origin': '*' },
    }),
  );
  await openPage(page, `${shop.url}/`);
  await act(page, 'redirected');
  await expect
    .poll(() => complaints.join('\n'), { timeout: 15_000 })
    .toContain('ENDPOINT_REDIRECTS');
  expect(await stored(page)).not.toEqual([]);
  await leaveAll([page], shop.url, intake);
  expect(ordersAt(intake)).toEqual(['marker']);
});

const FAR = '<div style="height: 9000px"></div>';
test.each([
  [
    'whose shelf is far below',
    hostPage({ path: '/refusal', before: FAR, tag: { 'data-consent': null } }),
  ],
  [
    'without any shelf',
    hostPage({ path: '/refusal', tag: { 'data-consent': null, 'data-feed': null } }),
  ],
])(
  'a refusal on a page %s, where nothing of measuring is loaded, purges and stops every tab',
  async (_where, refusal) => {
    const { shop, intake, shopper } = await setStage(browser, {
      pages: [marker, hostPage({ path: '/' }), refusal],
    });
    const { page, context } = shopper;
    await openPage(page, `${shop.url}/`);
    await act(page, 'granted');
    await arrived(intake, 'granted');
    intake.answer = 'cut';
    await act(page, 'waits');
    expect(await stored(page)).not.toEqual([]);

    const other = await context.newPage();
    const loaded: string[] = [];
    other.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await other.goto(`${shop.url}/refusal`);
    await other.waitForFunction(
      () => typeof (window as unknown as { reelshelf?: unknown }).reelshelf === 'function',
    );
    expect(loaded.filter((path) => /reelshelf-/.test(path))).toEqual([]);
    await other.evaluate(() =>
      (window as unknown as { reelshelf(command: string, answer: object): void }).reelshelf(
        'consent',
        { analytics: false },
      ),
    );
    await isEmpty(other);
    await act(page, 'told afterwards');
    expect(await stored(page)).toEqual([]);
    intake.answer = 200;
    await leaveAll([page, other], shop.url, intake);
    expect(ordersAt(intake)).not.toContain('told afterwards');
    expect(ordersAt(intake)).not.toContain('waits');
  },
);

test('a refusal where nothing is stored fetches nothing before the shelf is near', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/', before: FAR, tag: { 'data-consent': null } })],
  });
  const { page } = shopper;
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(`${shop.url}/`);
  await page.evaluate(() =>
    (window as unknown as { reelshelf(command: string, answer: object): void }).reelshelf(
      'consent',
      { analytics: false },
    ),
  );
  await page.evaluate(() => fetch('/reels.json?last').then((response) => response.text()));
  expect(loaded.filter((path) => /reelshelf-/.test(path))).toEqual([]);
});
