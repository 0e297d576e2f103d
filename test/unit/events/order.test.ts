import { describe, expect, it } from 'vitest';
import { catalog } from '../../../src/events/zodSchemas.js';
import { parseOrder } from '../../../src/events/order.js';
import { createOrderMemory } from '../../../src/tracking/orderMemory.js';
import { createFakeStore } from '../../support/fakeEnv.js';

const order = {
  id: '1001',
  currency: 'USD',
  total: '66.00',
  lines: [
    { product: 'serum-dew', variant: 41001, quantity: 2, total: '42.10' },
    { product: 'mug', quantity: 1, total: 23.9 },
  ],
};

describe('an order as the shop tells it', () => {
  it('an order as the shop tells it becomes minor units, and fits the catalogue', () => {
    const parsed = parseOrder(order);
    expect(parsed).toEqual({
      ok: true,
      value: {
        orderId: '1001',
        currency: 'USD',
        totalMinor: 6600,
        lines: [
          { product: 'serum-dew', variant: '41001', quantity: 2, valueMinor: 4210 },
          { product: 'mug', quantity: 1, valueMinor: 2390 },
        ],
      },
    });
    expect(parsed.ok && catalog.order_completed.props.safeParse(parsed.value).success).toBe(true);
  });
  it.each([
    ['JPY', '6600', 6600],
    ['KWD', '6.605', 6605],
    ['EUR', '19.9', 1990],
    ['EUR', 0.1 + 0.2, 30],
    ['EUR', '66.000', 6600],
    ['USD', 1234, 123_400],
    ['USD', '0.29', 29],
  ])('an order as the shop tells it reads %s %s as %i', (currency, total, totalMinor) => {
    expect(parseOrder({ ...order, currency, total, lines: [] })).toMatchObject({
      ok: true,
      value: { totalMinor },
    });
  });
  it('an order as the shop tells it takes the shop’s currency when the order names none', () => {
    expect(parseOrder({ id: 7, total: '5.00' }, 'EUR')).toMatchObject({
      ok: true,
      value: { orderId: '7', currency: 'EUR', lines: [] },
    });
  });
  it.each([
    [null, '', 'null'],
    [{ ...order, id: ' ' }, 'id', '" "'],
    [{ ...order, currency: 'usd' }, 'currency', '"usd"'],
    [{ ...order, currency: undefined }, 'currency', 'nothing'],
    [{ ...order, total: '66,00' }, 'total', '"66,00"'],
    [{ ...order, total: '-1' }, 'total', '"-1"'],
    [{ ...order, total: '66.005' }, 'total', '"66.005"'],
    [{ ...order, total: Number.NaN }, 'total', 'null'],
    [{ ...order, total: '999999999999' }, 'total', '"999999999999"'],
    [{ ...order, currency: 'JPY', total: '66.50' }, 'total', '"66.50"'],
    [{ ...order, lines: 'mug' }, 'lines', '"mug"'],
    [{ ...order, lines: [null] }, 'lines.0', 'null'],
    [{ ...order, lines: [{ ...order.lines[0], quantity: 0 }] }, 'lines.0.quantity', '0'],
    [{ ...order, lines: [{ ...order.lines[0], quantity: '2' }] }, 'lines.0.quantity', '"2"'],
    [
      { ...order, lines: [order.lines[1], { ...order.lines[0], total: undefined }] },
      'lines.1.total',
      'nothing',
    ],
    [{ ...order, lines: [{ quantity: 1, total: '1' }] }, 'lines.0.product', 'nothing'],
    [{ ...order, lines: [{ ...order.lines[0], variant: {} }] }, 'lines.0.variant', '{}'],
  ])('an order as the shop tells it says what is wrong with %j', (raw, path, received) => {
    const parsed = parseOrder(raw);
    expect(parsed).toMatchObject({ ok: false, error: { code: 'ORDER_INVALID', path, received } });
    expect(parsed.ok || parsed.error.remedy).toContain("reelshelf('order'");
  });
});

describe('an order id', () => {
  it('an order id counts once on a page, and once for a reloaded thank-you page', () => {
    const store = createFakeStore();
    const page = createOrderMemory();
    expect([page.isNew('1', store), page.isNew('1', store), page.isNew('2', store)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(createOrderMemory().isNew('1', store)).toBe(false);
    expect(createOrderMemory().isNew('3', store)).toBe(true);
  });
  it('an order id counts once on a page without storage', () => {
    const page = createOrderMemory();
    expect([page.isNew('1', null), page.isNew('1', null)]).toEqual([true, false]);
  });
  it('bears anything in storage', () => {
    const store = createFakeStore(new Map([['orders', '{"a":']]));
    expect(createOrderMemory().isNew('1', store)).toBe(true);
  });
});

it('an order keeps the shelf’s mark with its line, and drops one that is none of ours', () => {
  const lines = [
    { product: 'serum', quantity: 1, total: '28.00', mark: 'am-routine.s1.mh9x2k00' },
    { product: 'mug', quantity: 1, total: '24.00', mark: '<b>' },
  ];
  const parsed = parseOrder({ id: '1', currency: 'USD', total: '52.00', lines });
  expect(parsed.ok && parsed.value.lines.map(({ mark }) => mark)).toEqual([
    'am-routine.s1.mh9x2k00',
    undefined,
  ]);
});
