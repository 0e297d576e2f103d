import { expect, it } from 'vitest';
import { moneyFromDecimal, moneyFromMinor, prices } from '../../../../src/cart/kit/price.js';

it.each([
  [2800, 2, 'USD', '28.00'],
  ['2800', 2, 'EUR', '28.00'],
  [280000, 2, 'JPY', '2800'],
  ['2800', 0, 'JPY', '2800'],
  [2850, 2, 'KWD', '28.500'],
  [0, 2, 'USD', '0.00'],
])(
  'the reader of prices reads %s with %d decimals of %s as %s',
  (minor, scale, currency, amount) => {
    expect(moneyFromMinor(minor, scale, currency)).toEqual({ amount, currency });
  },
);

it.each([[-1], [1.5], ['12.5'], [''], [null], [undefined], [Number.NaN], [1e300], ['0x10']])(
  'the reader of prices takes %s for no price at all',
  (minor) => {
    expect(moneyFromMinor(minor, 2, 'USD')).toBeUndefined();
  },
);

it.each([
  ['28.0', 'USD', '28.00'],
  [28.5, 'EUR', '28.50'],
  ['4200.0', 'JPY', '4200'],
  [8.625, 'KWD', '8.625'],
  [0, 'USD', '0.00'],
])('the reader of prices reads the decimal number %s in %s as %s', (decimal, currency, amount) => {
  expect(moneyFromDecimal(decimal, currency)).toEqual({ amount, currency });
});

it.each([['-1'], [-1], ['1,5'], ['1e3'], [''], [null], [undefined], [Number.NaN], [Infinity]])(
  'the reader of prices takes the decimal %s for no price at all',
  (decimal) => {
    expect(moneyFromDecimal(decimal, 'USD')).toBeUndefined();
    expect(moneyFromDecimal(1, decimal)).toBeUndefined();
  },
);

it('the reader of prices takes no price without a real currency', () => {
  for (const currency of [undefined, '', 'usd', 'DOLLAR'])
    expect(moneyFromMinor(100, 2, currency)).toBeUndefined();
});

it('the reader of prices shows a compare-at price only when it is higher', () => {
  const money = (amount: string) => ({ amount, currency: 'USD' });
  expect(prices(money('9.00'), money('10.00'))).toEqual({
    price: money('9.00'),
    compareAt: money('10.00'),
  });
  expect(prices(money('10.00'), money('10.00'))).toEqual({ price: money('10.00') });
  expect(prices(undefined, money('10.00'))).toEqual({});
});
