/** An endpoint that is down, slow or overloaded: everything arrives in the end, once, and the merchant is told what matters. */
import type { Browser, Request } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage } from '../../pages/hostPage.js';
import type { Intake } from '../support/intake.js';
import { seeShelf } from '../support/journey.js';
import { buy, cartLines } from '../support/sell.js';
import { startBrowser, type Shopper } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const codes = ({ complaints }: Shopper) =>
  complaints
    .filter((line) => line.includes('[reelshelf]'))
    .map((line) => /\[reelshelf\] (\w+)/.exec(line)?.[1]);

/** Every event of every page view, by its number in it: none missing, and none but those sent again under the same id. */
function expectWhole(intake: Intake): void {
  for (const view of new Set(intake.events().map((event) => event.view))) {
    const numbers = intake
      .events()
      .filter((event) => event.view === view)
      .map(({ seq }) => seq)
      .sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, i) => i));
  }
  expect(intake.wrong).toEqual([]);
}

const waiting = ({ page }: Shopper) =>
  page.evaluate(
    () =>
      Object.entries(localStorage).filter(
        ([key, value]) => key.startsWith('reelshelf') && value.includes('"seq"'),
      ).length,
  );
/** The tracker's waiting between tries, shortened: backoff is measured in its own tests. */
const hurry = () => {
  const later = window.setTimeout.bind(window);
  window.setTimeout = ((run: TimerHandler, delayMs = 0) =>
    later(
      run,
      delayMs >= 500 && delayMs < 20_000 ? delayMs / 5 : delayMs,
    )) as typeof window.setTimeout;
};

test('an endpoint that answers 500 three times is told of once, and everything arrives once', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/down' })],
  });
  await shopper.page.addInitScript(hurry);
  intake.answer = 500;
  await shopper.page.goto(`${shop.url}/down`);
  await buy(shopper);
  expect(await cartLines(shopper, shop)).toHaveLength(1);
  await expect.poll(() => codes(shopper)).toEqual(['ENDPOINT_FAILING']);
  expect(intake.batches).toEqual([]);
  expect(await waiting(shopper)).toBeGreaterThan(0);
  intake.answer = 200;
  await expect.poll(() => intake.events('product_added').length).toBe(1);
  await shopper.page.goto('about:blank');
  await expect.poll(() => intake.events('video_watched').length).toBe(1);
  expectWhole(intake);
  expect(intake.batches.some(({ attempt }) => attempt > 0)).toBe(true);
  expect(codes(shopper)).toEqual(['ENDPOINT_FAILING']);
});

test('what a page could not send before it was left, the next page of the shop sends', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/first' }), hostPage({ path: '/second' })],
  });
  intake.answer = 'cut';
  await shopper.page.goto(`${shop.url}/first`);
  await buy(shopper);
  await shopper.page.goto('about:blank');
  await expect.poll(() => intake.requestCount).toBeGreaterThan(0);
  expect(intake.batches).toEqual([]);
  intake.answer = 204;
  await shopper.page.goto(`${shop.url}/second`);
  await shopper.part('card').first().waitFor();
  await expect.poll(() => intake.events('product_added').length).toBe(1);
  const [old] = intake.batches.filter(({ events }) =>
    events.some(({ type }) => type === 'product_added'),
  );
  expect(old?.context.page).toBe(`${shop.url}/first`);
  await shopper.page.goto('about:blank');
  await expect.poll(() => intake.events('shelf_loaded').length).toBe(2);
  expectWhole(intake);
});

test('413 is met with smaller batches, 429 with the wait it asks for, 401 with one notice and no more tries', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/picky' })],
  });
  const { page } = shopper;
  const sent: string[][] = [];
  let answers: { status: number; headers?: Record<string, string> }[] = [
    { status: 413 },
    { status: 429, headers: { 'retry-after': '2' } },
  ];
  const times: number[] = [];
  await page.route(`${intake.url}/**`, async (route) => {
    const next = answers.shift();
    sent.push(
      (JSON.parse(route.request().postData() ?? '{}') as { events: { id: string }[] }).events.map(
        ({ id }) => id,
      ),
    );
    times.push(Date.now());
    if (next)
      await route.fulfill({
        ...next,
        headers: {
          'access-control-allow-origin': '*',
          'access-control-expose-headers': 'retry-after',
          ...next.headers,
        },
      });
    else await route.continue();
  });
  await page.goto(`${shop.url}/picky`);
  await buy(shopper);
  await expect.poll(() => intake.events('product_added').length).toBe(1);
  const [first = [], second = []] = sent;
  expect(second.length).toBeLessThanOrEqual(Math.ceil(first.length / 2));
  expect((times[2] ?? 0) - (times[1] ?? 0)).toBeGreaterThanOrEqual(1900);
  expect(codes(shopper)).toEqual([]);
  answers = [{ status: 401 }];
  const refused = sent.length;
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => codes(shopper)).toEqual(['ENDPOINT_REFUSED']);
  await page.goto('about:blank');
  await expect.poll(() => intake.events('video_watched').length).toBeGreaterThan(0);
  const later = sent.slice(refused + 1).flat();
  expect(
    sent[refused]?.filter((id) => later.includes(id)),
    'not asked again',
  ).toEqual([]);
  expect(shopper.complaints.filter((line) => line.includes('uncaught'))).toEqual([]);
});

test('a slow endpoint keeps nobody waiting', async () => {
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [hostPage({ path: '/slow' })],
  });
  intake.answer = 'never';
  // A request that is never given up: who waited for it would wait for good.
  await shopper.page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    window.setTimeout = ((run: TimerHandler, delayMs = 0) =>
      later(run, delayMs >= 8000 ? 3_600_000 : delayMs)) as typeof window.setTimeout;
  });
  const ended: string[] = [];
  const note = (request: Request) =>
    void (request.url().startsWith(intake.url) && ended.push(request.url()));
  shopper.page.on('requestfinished', note).on('requestfailed', note);
  await shopper.page.goto(`${shop.url}/slow`);
  await seeShelf(shopper);
  await expect.poll(() => intake.requestCount).toBeGreaterThan(0);
  await buy(shopper);
  expect(ended, 'the endpoint has not answered').toEqual([]);
  expect(await cartLines(shopper, shop)).toHaveLength(1);
  expect(await waiting(shopper)).toBeGreaterThan(0);
  expect(shopper.complaints).toEqual([]);
});
