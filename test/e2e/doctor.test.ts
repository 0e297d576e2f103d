/** `doctor` against what it judges: the built files, the collector as a merchant runs it, the demo shop's page, a page of every platform. */
import { expect, onTestFinished, test } from 'vitest';
import { startPlatform } from '../../demo/platforms/server.js';
import { platforms } from '../../demo/platforms/index.js';
import { startShop } from '../../demo/shop/server.js';
import { examine } from '../../src/project/doctor/doctor.js';
import { createVisit } from '../../src/project/doctor/visit.js';
import { freePort, KEY, startCollectorProcess } from './support/collectorProcess.js';

const look = (address: string) =>
  examine(
    address,
    createVisit(
      Date.UTC(2026, 10, 29, 12),
      (...request) => fetch(...request),
      AbortSignal.timeout(60_000),
    ),
  );
/** Without what is said where all is well. */
const troubles = async (address: string) =>
  (await look(address)).filter(({ level }) => level !== 'ok').map(({ code }) => code);

test('the demo shop’s page over the built files and a running collector: all is well, and nothing is counted', async () => {
  const port = await freePort();
  const collector = await startCollectorProcess({ origin: `http://127.0.0.1:${port}` });
  const shop = await startShop({ collectorUrl: collector.url, key: KEY, port });
  onTestFinished(async () => {
    await shop.stop();
    await collector.stop();
  });
  const lines = await look(`${shop.url}/products/serum-dew`);
  expect(lines.filter(({ level }) => level !== 'ok')).toEqual([]);
  expect(lines.map(({ code }) => code)).toEqual([
    'PAGE',
    'TAG',
    'DIST',
    'FEED',
    'MEDIA',
    'ENDPOINT',
    'CONSENT',
    'CART',
  ]);
  expect(lines.find(({ code }) => code === 'DIST')?.message).toMatch(
    /and the \d+ files .* of one release/,
  );
  expect(await collector.report()).toMatchObject({ creators: { rows: [] }, currencies: [] });
});

test('a collector that does not know the shop, or the key, is named with what to start it with', async () => {
  const collector = await startCollectorProcess({ origin: 'https://halden.example' });
  onTestFinished(() => collector.stop());
  for (const key of [KEY, 'pub_other']) {
    const shop = await startShop({ collectorUrl: collector.url, key });
    onTestFinished(() => shop.stop());
    const endpoint = (await look(`${shop.url}/products/serum-dew`)).find(
      ({ code }) => code === 'ENDPOINT',
    );
    expect(endpoint).toMatchObject({
      level: 'fault',
      message: expect.stringContaining(`--key ${key}@${shop.url}`) as string,
    });
  }
});

test.each(platforms.map((demo) => [demo.title, demo] as const))(
  'on %s the cart is found, by its marks or by the tag, and only what is missing is said',
  async (_title, demo) => {
    const platform = await startPlatform(demo);
    onTestFinished(() => platform.stop());
    const lines = await look(`${platform.url}/products/serum-dew`);
    expect(lines.find(({ code }) => code === 'CART')).toMatchObject({
      level: 'ok',
      message: expect.stringContaining(demo.name) as string,
    });
    // These pages have no collector.
    expect(await troubles(`${platform.url}/products/serum-dew`)).toEqual(['ENDPOINT']);
  },
);
