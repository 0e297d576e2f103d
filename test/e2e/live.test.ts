/**
 * A whole live on this machine: a camera, its stream, the merchant's page on a phone, and two hundred viewers, two of whom sit before a browser
 * and buy. Meanwhile lines are cut and the collector is killed.
 */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../src/collector/reports/shared/types.js';
import { showAt, type LiveWhole } from '../../src/feed/live/changes.js';
import { passTime } from '../support/passTime.js';
import { REPORT_TOKEN } from './support/collectorProcess.js';
import { add, checkOut, openProduct, placeOrder } from './support/journey.js';
import { CLOCK_BITS, readClock, SQUARE, startCamera } from './support/live/camera.js';
import { openLive, openLiveShop, pinsSeen } from './support/live/liveShop.js';
import { startViewer } from './support/live/viewers.js';
import { screens, startBrowser, type Shopper } from './support/shopper.js';

const VIEWERS = 198;
const SERUM = 'Dew Serum';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** When the picture that the viewer sees was taken, read off the picture. */
async function pictureAt({ page }: Shopper, beganAtMs: number): Promise<number> {
  const seconds = await page.evaluate(readClock, { bits: CLOCK_BITS, square: SQUARE });
  return seconds === null ? NaN : beganAtMs + seconds * 1000;
}

test('two hundred watch a live to its end: each pin once, at the picture’s own moment, through cut lines and a killed collector, and orders are credited to it', async () => {
  const { film, stage, channel, collector, visit } = await openLiveShop(browser);
  const [phone, desktop] = [await visit('phone'), await visit('desktop')];
  await expect
    .poll(() => phone.part('live').first().textContent())
    .toMatch(/^Live in (1\shr|59\smin|60\smin)/);
  await openLive(phone);
  await openLive(desktop);
  await phone.page.getByRole('button', { name: 'Remind me' }).waitFor();
  expect(await phone.page.getByRole('timer').textContent()).toMatch(/^Live in /);
  const viewers = Array.from({ length: VIEWERS }, (_, index) => startViewer(channel, index));
  onTestFinished(() => viewers.forEach((viewer) => viewer.leave()));

  // The merchant, with a phone in the other hand.
  const merchant = await (await browser.newContext(screens.phone)).newPage();
  onTestFinished(() => merchant.context().close());
  await merchant.goto(`${collector.url}/live?token=${REPORT_TOKEN}`);
  await merchant.getByText(`${VIEWERS + 2} watching`).waitFor();
  const camera = await startCamera(film);
  onTestFinished(() => camera.kill());
  await merchant.getByRole('button', { name: 'Go live' }).click();

  // It begins by itself, with nothing pinned.
  for (const shopper of [phone, desktop]) {
    await expect.poll(() => pictureAt(shopper, camera.beganAtMs())).toBeGreaterThan(0);
    await shopper.page
      .locator('[part~="live"]', { hasText: /^Live$/ })
      .last()
      .waitFor();
    expect(await pinsSeen(shopper)).toEqual([]);
  }

  // A pin waits for the picture of its moment.
  await merchant.getByRole('button', { name: `Pin ${SERUM}` }).click();
  await merchant
    .getByRole('button', { name: `Unpin ${SERUM}` })
    .first()
    .waitFor();
  const log = async () => (await (await fetch(`${channel}/changes`)).json()) as LiveWhole;
  const pinnedAtMs = (await log()).changes.at(-1)?.atMs ?? NaN;
  for (const shopper of [phone, desktop]) {
    await expect.poll(() => pinsSeen(shopper)).toEqual(['serum-dew']);
    const seenMs = await pictureAt(shopper, camera.beganAtMs());
    expect(seenMs - pinnedAtMs, 'no sooner than it was pinned').toBeGreaterThan(-1000);
    expect(seenMs - pinnedAtMs, 'and no later than it takes to look').toBeLessThan(4000);
  }

  // Both buy what is pinned.
  for (const shopper of [phone, desktop]) {
    await openProduct(shopper, SERUM);
    await add(shopper);
  }

  // Every line is cut, and something is pinned meanwhile; then the collector is killed.
  stage.cut();
  await merchant.getByRole('button', { name: 'Pin Ridge Mug' }).click();
  await merchant.getByRole('button', { name: 'Unpin Ridge Mug' }).first().waitFor();
  await passTime(1000);
  stage.mend();
  await expect.poll(() => viewers.every(({ heard }) => heard.length === 3)).toBe(true);
  await collector.kill();
  await collector.restart();
  await merchant.getByRole('button', { name: 'Pin Dusk Lamp' }).click();
  await merchant.getByRole('button', { name: 'Unpin Dusk Lamp' }).first().waitFor();
  await merchant
    .getByRole('button', { name: `Unpin ${SERUM}` })
    .first()
    .click();
  await expect.poll(() => viewers.every(({ heard }) => heard.length === 5)).toBe(true);

  // Who comes late sees what is pinned now.
  const late = await visit('phone');
  await openLive(late);
  for (const shopper of [late, phone])
    await expect.poll(() => pinsSeen(shopper)).toEqual(['lamp-dusk', 'mug-ridge']);

  for (const shopper of [phone, desktop]) {
    await checkOut(shopper);
    await placeOrder(shopper);
  }

  // The end: who is still there is told, and goes on with what was filmed.
  await merchant.getByRole('button', { name: 'End the live' }).click();
  await merchant.getByRole('button', { name: 'End now' }).click();
  await camera.stop();
  await late.page.getByText('The live is over. This is the recording.').first().waitFor();

  const { changes } = await log();
  expect(changes.map(({ type }) => type)).toEqual([
    'started',
    'pinned',
    'pinned',
    'pinned',
    'unpinned',
    'ended',
  ]);
  await expect.poll(() => viewers.every(({ heard }) => heard.length === changes.length)).toBe(true);
  for (const { heard } of viewers) expect(heard, 'none missed, none doubled').toEqual(changes);
  expect(showAt(changes).pins).toEqual(['lamp-dusk', 'mug-ridge']);

  const report = async () => (await collector.report()) as unknown as Report;
  await expect.poll(async () => (await report()).orders.reported).toBe(2);
  const credited = (await report()).videos.rows.find(({ id }) => id === 'spring-live');
  // By what they did while it was live, and known as that.
  expect(credited).toMatchObject({ adds: 2, sales: { orders: 2 }, live: { orders: 2 } });
});
