/** Tag Manager's tag, run as it stands on a thank-you page. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { parseOrder } from '../../../src/events/order.js';

const tag = readFileSync(
  new URL('../../../demo/install/tag-manager/order-tag.html', import.meta.url),
  'utf8',
);

/** What the tag tells the shelf of this `purchase`. */
function told(ecommerce: unknown): unknown[] {
  const orders: unknown[] = [];
  const script =
    /<script>([\s\S]*)<\/script>/
      .exec(tag)?.[1]
      ?.replace('{{dlv - ecommerce}}', JSON.stringify(ecommerce)) ?? '';
  const document = { createElement: () => ({ dataset: {} }), head: { appendChild() {} } };
  runInNewContext(script, {
    document,
    window: { reelshelf: (_name: string, order: unknown) => orders.push(order) },
  });
  return orders;
}

it('a line is worth its price times its pieces: in GA4 the price is the one after the discount', () => {
  const items = [
    { item_id: 'blue', price: 8, discount: 2, quantity: 3 },
    { item_id: 'red', price: 17.6, discount: 4.4, quantity: 1 },
  ];
  const [order] = told({ transaction_id: 'T_1', currency: 'USD', value: 41.6, items });
  expect(parseOrder(order)).toMatchObject({
    ok: true,
    value: {
      totalMinor: 4160,
      lines: [
        { product: 'blue', quantity: 3, valueMinor: 2400 },
        { product: 'red', valueMinor: 1760 },
      ],
    },
  });
});

it.each([undefined, {}, { transaction_id: 'T_1', value: 1 }])(
  'a purchase without an order’s number or currency is not told, and throws nothing into the page: %j',
  (ecommerce) => {
    expect(told(ecommerce ?? null)).toEqual([]);
  },
);
