import fc from '../../../support/property.js';
import { describe, expect, it } from 'vitest';
import { fractionDigits } from '../../../../src/tools/currency.js';
import { isLess } from '../../../../src/feed/product/isLess.js';
import { fromMinor, multiplyMoney, toMinor } from '../../../../src/feed/product/money.js';

const money = (amount: string, currency = 'USD') => ({ amount, currency });

describe('money', () => {
  it.each([
    ['28.00', 'USD', 2800],
    ['28', 'USD', 2800],
    ['28.5', 'USD', 2850],
    ['0.07', 'USD', 7],
    ['0', 'USD', 0],
    ['2800', 'JPY', 2800],
    ['2800.00', 'JPY', 2800],
    ['28.000', 'KWD', 28_000],
    ['28.5', 'KWD', 28_500],
    // more places than there are coins: half up
    ['1.005', 'USD', 101],
    ['1.0049', 'USD', 100],
    ['0.999', 'USD', 100],
    ['9.5', 'JPY', 10],
    ['999999999999.99', 'USD', 99_999_999_999_999],
  ])('%s %s is %i of the smallest coin', (amount, currency, minor) => {
    expect(toMinor({ amount, currency })).toBe(minor);
  });

  it.each([
    [2800, 'USD', '28.00'],
    [7, 'USD', '0.07'],
    [0, 'USD', '0.00'],
    [2800, 'JPY', '2800'],
    [5, 'KWD', '0.005'],
    [-250, 'EUR', '-2.50'],
  ])('%i of the smallest coin of %s is written %s', (minor, currency, amount) => {
    expect(fromMinor(minor, currency)).toEqual({ amount, currency });
  });

  it('an unknown or broken code has two places and throws nothing', () => {
    expect(fractionDigits('XXY')).toBe(2);
    expect(fractionDigits('')).toBe(2);
    expect(fractionDigits('not a code')).toBe(2);
  });

  it('multiplies without losing a cent', () => {
    expect(multiplyMoney(money('19.99'), 3)).toEqual(money('59.97'));
  });

  it('compares by amount, not by spelling, and never across currencies', () => {
    expect(isLess(money('9.99'), money('10'))).toBe(true);
    expect(isLess(money('10.0'), money('10.00'))).toBe(false);
    expect(isLess(money('1'), money('2', 'EUR'))).toBe(false);
  });

  it('there and back is the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999_999_999 }),
        fc.constantFrom('USD', 'JPY', 'KWD', 'EUR', 'IDR', 'CLP'),
        (minor, currency) => {
          expect(toMinor(fromMinor(minor, currency))).toBe(minor);
        },
      ),
    );
  });
});
