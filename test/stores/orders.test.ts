/** The merchant's piece for orders, in the real server: an order that is placed there arrives signed, and is a fact of the report. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { serveHandler } from '../../src/cli/serveHandler.js';
import type { Report } from '../../src/collector/reports/shared/types.js';
import { createMemoryStore } from '../../src/collector/store/memory.js';
import type { WebhookPlatform } from '../../src/collector/reports/shared/webhooks.js';
import { createNodeCollector } from '../../src/entries/nodeCollector.js';
import { makeAttributionToken } from '../../src/events/attribution.js';
import { createRowMaker } from '../contract/collector/reportStore.support.js';
import { createNodeCart, lineOf } from './support/nodeCart.js';
import { CART_KEY, chosen, ordersPort, ordersSecret, store } from './support/store.js';

const TOKEN = 'a-token-nobody-guesses';
const MINUTE = 60_000;

async function startCollector() {
  const kept = createMemoryStore();
  const collector = createNodeCollector({
    keys: [{ key: 'pub_shop', origins: ['https://shop.example'], name: 'halden' }],
    store: kept,
    reportToken: TOKEN,
    webhooks: [{ platform: store.name as WebhookPlatform, secrets: [ordersSecret] }],
  });
  const served = await serveHandler(collector, ordersPort, '127.0.0.1');
  onTestFinished(() => served.stop(() => collector.close()));
  return {
    kept,
    async report() {
      const answer = await fetch(`http://127.0.0.1:${ordersPort}/v1/report`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      });
      return (await answer.json()) as Report;
    },
  };
}

/** Runs the shop's own checkout page without a browser. @returns the order's name. */
async function checkOut(cartId: string): Promise<string> {
  const script = readFileSync(new URL(`${store.name}/checkout.js`, import.meta.url), 'utf8');
  const dataset: { order?: string; orderError?: string } = {};
  await (runInNewContext(script, {
    fetch,
    window: { storeFacts: store },
    document: { documentElement: { dataset } },
    localStorage: { getItem: (key: string) => (key === CART_KEY ? cartId : null) },
  }) as Promise<void>);
  expect(dataset.orderError).toBeUndefined();
  return dataset.order ?? '';
}

test('an order that is placed in the shop arrives signed, is confirmed, and is credited by its mark', async () => {
  const { kept, report } = await startCollector();
  const session = '0192bbbb-bbbb-7ccc-8ddd-000000000001';
  const make = createRowMaker();
  const video = { video: 'am-routine', creator: 'mia', product: chosen.id };
  const atMs = Date.now() - 5 * MINUTE;
  await kept.append([
    make('video_viewed', { ...video, product: null, session, atMs, props: { surface: 'player' } }),
    make('product_added', {
      ...video,
      session,
      atMs: atMs + MINUTE,
      props: { quantity: 2, variant: chosen.variants[0].id },
    }),
  ]);

  const { adapter, cartId } = await createNodeCart();
  onTestFinished(adapter.destroy);
  const mark = makeAttributionToken(session, 'am-routine');
  const line = { ...lineOf(chosen), quantity: 2, attribution: { _reelshelf: mark } };
  expect(await adapter.add([line])).toMatchObject({ ok: true });
  const name = await checkOut(cartId() ?? '');
  expect(name).not.toBe('');

  await expect
    .poll(async () => (await report()).creators.rows[0]?.confirmed.orders, { timeout: 30_000 })
    .toBe(1);
  const { orders, creators } = await report();
  expect(orders.isSigned).toBe(true);
  const [sold] = creators.rows[0]?.confirmed.revenue ?? [];
  // Without tax, which is a part of what the shelf shows or nothing.
  const shownMinor = Number(chosen.variants[0].price.amount) * 100 * 2;
  expect(sold?.currency).toBe(chosen.price.currency);
  expect(sold?.minor).toBeGreaterThan(shownMinor * 0.7);
  expect(sold?.minor).toBeLessThanOrEqual(shownMinor);
  expect(creators.rows[0]?.id).toBe('mia');
});
