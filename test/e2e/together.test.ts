/** What the first cards need is asked for together, once, and by nobody whom it is kept from. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage, NONCE } from '../pages/hostPage.js';
import { startBrowser, type Shopper } from './support/shopper.js';
import { setStage } from './support/stage.js';

/** Before each answer: what waits for an answer cannot be asked for before it. */
const LATENCY_MS = 400;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

interface Asked {
  name: string;
  from: number;
  to: number;
}

/** What the page has asked for, by file name. */
const askedBy = ({ page }: Shopper): Promise<Asked[]> =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => {
      const { name, startTime, responseEnd } = entry as PerformanceResourceTiming;
      return {
        name: new URL(name).pathname.replace(/.*\//, ''),
        from: startTime,
        to: responseEnd,
      };
    }),
  );

const strict = {
  'content-security-policy': `default-src 'none'; img-src 'self'; media-src 'self'; connect-src 'self'; script-src 'nonce-${NONCE}'; require-trusted-types-for 'script'; trusted-types 'none'`,
};
const place = (feed: string) =>
  `<div class="shelf"><reel-shelf feed="${feed}" previews="off"></reel-shelf></div>`;
const bare = (tag: string) => tag.replace(/ data-[\w-]+="[^"]*"/g, '');

test.each([
  ['a tag', hostPage({ path: '/p', tag: { 'data-endpoint': null } })],
  [
    'a tag under a strict policy',
    hostPage({ path: '/p', tag: { 'data-endpoint': null }, headers: strict }),
  ],
  ['an element', hostPage({ path: '/p', place: (tag) => `${place('/reels.json')}${bare(tag)}` })],
])('with %s app and feed are on their way together, each once', async (_name, page) => {
  const { shop, shopper } = await setStage(browser, {
    pages: [page],
    faults: { latencyMs: LATENCY_MS },
  });
  await shopper.page.goto(`${shop.url}/p`);
  await shopper.part('card').first().waitFor();
  const asked = await askedBy(shopper);
  const named = (name: string) => asked.filter((entry) => entry.name === name);
  const [app] = named('reelshelf-app.js');
  const [feed] = named('reels.json');
  expect(feed?.from).toBeLessThan(app?.to ?? 0);
  for (const name of ['reelshelf-app.js', 'reels.json']) expect(named(name), name).toHaveLength(1);
  expect(shop.requests.filter(({ path }) => path.includes('reels.json'))).toHaveLength(1);
  expect(shopper.complaints).toEqual([]);
});

const feedsAsked = (requests: readonly { path: string }[]) =>
  requests.flatMap(({ path }) => (/^\/(other-)?reels\.json/.test(path) ? [path] : []));

test('a feed is asked for once a shelf that is near, and never for one that is far or where a shopper pays', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [
      hostPage({ path: '/checkout', tag: { 'data-endpoint': null } }),
      hostPage({
        path: '/p',
        place: (tag) =>
          `${place('/reels.json')}${place('/reels.json')}<div style="height:5000px"></div>${place('/reels.json')}${bare(tag)}`,
      }),
    ],
    faults: { latencyMs: LATENCY_MS },
  });
  const { page } = shopper;
  await page.goto(`${shop.url}/checkout`, { waitUntil: 'networkidle' });
  expect(shop.requests.filter(({ path }) => /reelshelf-|reels\.json/.test(path))).toEqual([]);

  await page.goto(`${shop.url}/p`);
  const shelf = (index: number) => page.locator('reel-shelf').nth(index).locator('[part~="card"]');
  await shelf(1).first().waitFor();
  await shelf(0).first().waitFor();
  expect(feedsAsked(shop.requests)).toHaveLength(2);
  await page.locator('reel-shelf').nth(2).scrollIntoViewIfNeeded();
  await shelf(2).first().waitFor();
  expect(feedsAsked(shop.requests)).toHaveLength(3);
});

test('an answer that is on its way is left when the page names another feed meanwhile', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [
      hostPage({ path: '/p', place: (tag) => `${place('/other-reels.json')}${bare(tag)}` }),
      { path: '/other-reels.json', html: '{"version":1,"videos":[]}' },
    ],
    faults: { latencyMs: LATENCY_MS },
  });
  await shopper.page.goto(`${shop.url}/p`);
  await expect.poll(() => feedsAsked(shop.requests)).toEqual(['/other-reels.json']);
  await shopper.page.evaluate(() =>
    document.querySelector('reel-shelf')?.setAttribute('feed', '/reels.json'),
  );
  await shopper.part('card').first().waitFor();
  expect(feedsAsked(shop.requests)).toEqual(['/other-reels.json', '/reels.json']);
  expect(shopper.complaints).toEqual([]);
});

test('what came to an early question is told in the same words', async () => {
  const { shop, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/p', tag: { 'data-endpoint': null } })],
    faults: { feed: 'server_error' },
  });
  await shopper.page.goto(`${shop.url}/p`);
  await expect
    .poll(() => shopper.complaints.filter((line) => line.includes('[reelshelf] FEED')).join('\n'))
    .toMatch(/^.*FEED_HTTP_ERROR.*500.*$/);
  expect(feedsAsked(shop.requests)).toHaveLength(1);
});
