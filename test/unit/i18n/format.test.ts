import { describe, expect, test, vi } from 'vitest';
import { clock } from '../../../src/i18n/clock.js';
import { createFormats } from '../../../src/i18n/format.js';

/** Browsers put different spaces between number and currency. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const moneyIn = (locale: string, amount: string, currency: string) =>
  plain(createFormats(locale).money({ amount, currency }));

describe('a price', () => {
  test.each([
    ['en-US', '28.00', 'USD', '$28.00'],
    ['en-US', '1234.50', 'USD', '$1,234.50'],
    ['de-DE', '28.00', 'EUR', '28,00 €'],
    ['de-DE', '1234.50', 'EUR', '1.234,50 €'],
    ['fr-FR', '1234.50', 'EUR', '1 234,50 €'],
    ['ja-JP', '2800', 'JPY', '￥2,800'],
    ['en-US', '2800', 'JPY', '¥2,800'],
    ['en-US', '28.000', 'KWD', 'KWD 28.000'],
    ['en-US', '28.005', 'KWD', 'KWD 28.005'],
    ['en-IN', '123456.00', 'INR', '₹1,23,456.00'],
    ['de-CH', '234.50', 'CHF', 'CHF 234.50'],
  ])('a price is written as in %s: %s %s is %s', (locale, amount, currency, written) => {
    expect(moneyIn(locale, amount, currency)).toBe(written);
  });

  test('loses no digit however long it is', () => {
    expect(moneyIn('en-US', '9007199254740993.00', 'USD')).toBe('$9,007,199,254,740,993.00');
  });

  test('a price is shown although the page names its language wrongly', () => {
    // `lang="en_US"` stands in many a theme, and Intl throws at it.
    expect(moneyIn('en_US', '28.00', 'USD')).toBe('$28.00');
    expect(moneyIn('de_DE', '28.00', 'EUR')).toBe('28,00 €');
    for (const locale of ['', '!', 'english', 'x', 'en-', 'de-DE-de-DE', '*'])
      expect(moneyIn(locale, '28.00', 'USD'), locale).toMatch(/28[.,]00/);
  });

  test('a price in a currency nobody knows keeps its code', () => {
    expect(moneyIn('en-US', '28.00', 'ZZZ')).toBe('ZZZ 28.00');
  });
});

test('numbers are written as the language writes them', () => {
  const short = { notation: 'compact', maximumFractionDigits: 1 } as const;
  expect(createFormats('en-US').number(8200, short)).toBe('8.2K');
  expect(plain(createFormats('de-DE').number(1_200_000, short))).toBe('1,2 Mio.');
  expect(createFormats('en_US').number(950, short)).toBe('950');
  expect(createFormats('de').number(4.6)).toBe('4,6');
});

test('a number is written by a format that is made once, since making one takes long on a slow phone', () => {
  let made = 0;
  class Counted extends Intl.NumberFormat {
    constructor(...given: ConstructorParameters<typeof Intl.NumberFormat>) {
      super(...given);
      made++;
    }
  }
  vi.stubGlobal('Intl', { NumberFormat: Counted, getCanonicalLocales: Intl.getCanonicalLocales });
  try {
    const { money, number } = createFormats('de-DE');
    const written = [1, 2, 3].map((value) => [
      number(value),
      clock({ money, number }, 60 + value),
      money({ amount: `${value}.50`, currency: 'EUR' }),
      money({ amount: `${value}.50`, currency: 'USD' }),
    ]);
    expect(written[2]?.map(plain)).toEqual(['3', '1:03', '3,50 €', '3,50 $']);
    // As a plain number, minutes, seconds and two currencies.
    expect(made).toBe(5);
  } finally {
    vi.unstubAllGlobals();
  }
});

test('playing time is minutes and seconds, and never nonsense', () => {
  const inEnglish = (seconds: number) => clock(createFormats('en-US'), seconds);
  expect([0, 9.4, 59.99, 60, 75.2, 3601].map(inEnglish)).toEqual([
    '0:00',
    '0:09',
    '0:59',
    '1:00',
    '1:15',
    '60:01',
  ]);
  expect([NaN, Infinity, -1].map(inEnglish)).toEqual(['0:00', '0:00', '0:00']);
});

test('the language is asked for when a number is shown, for the feed that names it comes late', () => {
  let language = 'en-US';
  const format = createFormats(() => language);
  language = 'de-DE';
  expect(plain(format.money({ amount: '36.00', currency: 'EUR' }))).toBe('36,00 €');
  expect(clock(createFormats('ar-EG'), 75)).toBe('١:١٥');
});
