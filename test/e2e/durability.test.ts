/**
 * Two thousand events from four pages while the collector is killed and the network is cut at moments that keep to no beat:
 * afterwards every event is there, once.
 */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../src/collector/reports/shared/types.js';
import { createRandom } from '../../demo/random.js';
import { passTime } from '../support/passTime.js';
import { freePort, startCollectorProcess } from './support/collectorProcess.js';
import { startDemoShop } from './support/demoShop.js';
import { bundlePage } from './support/npmPage.js';
import { startBrowser, startShopper, type Shopper } from './support/shopper.js';

const random = createRandom(2000);
const PAGES = 4;
const EVENTS_A_PAGE = 500;

/** A page that adds to its own cart again and again: every add is an event that must not be lost. */
const PAGE = `
import { createShelf } from 'reelshelf';
const host = document.querySelector('#videos');
const shelf = createShelf(host, { feed: '/reels.json', product: 'serum-dew', endpoint: host.dataset.endpoint, key: 'pub_demo', consent: 'granted', previews: 'off' });
window.order = (id) => shelf.order({ id, currency: 'USD', total: '1.00', lines: [{ product: 'serum-dew', quantity: 1, total: '1.00' }] });
window.ready = true;
`;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('2,000 events survive a killed collector and a cut network, each exactly once', async () => {
  const collectorPort = await freePort();
  const collectorUrl = `http://127.0.0.1:${collectorPort}`;
  const files = await bundlePage(PAGE);
  const shop = await startDemoShop({
    collectorUrl,
    pages: [
      {
        path: '/load',
        html: `<!doctype html><title>load</title><div id="videos" data-endpoint="${collectorUrl}/v1/events"></div><script type="module" src="/load/page.js"></script>`,
      },
      ...[...files].map(([file, text]) => ({
        path: `/load/${file}`,
        html: text,
        headers: { 'content-type': 'text/javascript' },
      })),
    ],
  });
  const collector = await startCollectorProcess({ origin: shop.url, port: collectorPort });
  const shoppers: Shopper[] = [];
  onTestFinished(async () => {
    for (const shopper of shoppers) await shopper.leave();
    await shop.stop();
    await collector.stop();
  });
  // Two browsers with two tabs each: tabs share one storage, browsers do not.
  for (let i = 0; i < PAGES / 2; i++) shoppers.push(await startShopper(browser));
  const pages = (
    await Promise.all(shoppers.map(async ({ page, context }) => [page, await context.newPage()]))
  ).flat();
  for (const page of pages) {
    await page.goto(`${shop.url}/load`);
    await page.waitForFunction(() => (window as unknown as { ready?: boolean }).ready === true);
  }

  const working = pages.map(async (page, which) => {
    for (let i = 0; i < EVENTS_A_PAGE; i += 25) {
      await page.evaluate(
        ({ from, name }) => {
          for (let n = from; n < from + 25; n++)
            (window as unknown as { order(id: string): void }).order(`${name}-${n}`);
        },
        { from: i, name: `page${which}` },
      );
      await passTime(250 + random() * 300);
    }
  });
  const disturbing = (async () => {
    for (let i = 0; i < 4; i++) {
      await passTime(600 + random() * 1200);
      if (i % 2 === 0) {
        await collector.kill();
        await passTime(300 + random() * 900);
        await collector.restart();
      } else {
        const { context } = shoppers[i % shoppers.length] as Shopper;
        await context.setOffline(true);
        await passTime(500 + random() * 1000);
        await context.setOffline(false);
      }
    }
  })();
  await Promise.all([...working, disturbing]);

  const reported = async () => ((await collector.report()) as unknown as Report).orders.reported;
  await expect.poll(reported, { timeout: 90_000, interval: 1000 }).toBe(PAGES * EVENTS_A_PAGE);
  // Nothing more comes: what was sent twice was counted once.
  await passTime(3000);
  expect(await reported()).toBe(PAGES * EVENTS_A_PAGE);
});
