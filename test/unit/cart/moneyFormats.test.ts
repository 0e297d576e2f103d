/** How shops say that they write prices, by kind of shop, and prices written so. */
import { describe, expect, test } from 'vitest';
import { readMoneyFormat as readMagento } from '../../../src/cart/adapters/magento/moneyFormat.js';
import { readMoneyFormat as readShopify } from '../../../src/cart/adapters/shopify/moneyFormat.js';
import { readMoneyFormat as readWoo } from '../../../src/cart/adapters/woocommerce/moneyFormat.js';
import type { MoneyFormat } from '../../../src/cart/contract/moneyFormat.js';
import type { CartPage } from '../../../src/cart/contract/page.js';
import { writeMoney } from '../../../src/cart/kit/writeMoney.js';

/** As much of a page as is looked at. */
function pageWith(globals: object, { attribute = '', scripts = [] as string[] } = {}) {
  const element = attribute ? { getAttribute: () => attribute } : null;
  const document = {
    querySelector: () => element,
    querySelectorAll: () => scripts.map((textContent) => ({ textContent })),
  };
  return { window: { ...globals, document } } as unknown as Pick<CartPage, 'window'>;
}
/** With spaces for those that no line parts. */
const written = (format: MoneyFormat | null, amount: string, currency = format?.currency ?? '') =>
  format && (writeMoney(format, { amount, currency })?.replaceAll('\u00a0', ' ') ?? null);

describe('a Shopify theme’s money format', () => {
  const shopify = (currency: string) => ({ Shopify: { currency: { active: currency } } });
  test.each([
    ['${{amount}}', 'USD', '$1,234.50'],
    ['${{ amount_no_decimals }}', 'USD', '$1,235'],
    ['€{{amount_with_comma_separator}}', 'EUR', '€1.234,50'],
    ['{{amount_with_comma_separator}} €', 'EUR', '1.234,50 €'],
    ['{{ amount_no_decimals_with_comma_separator }} kr', 'SEK', '1.235 kr'],
    ['CHF {{amount_with_apostrophe_separator}}', 'CHF', "CHF 1'234.50"],
    ['{{amount_with_space_separator}} zł', 'PLN', '1 234,50 zł'],
    ['{{amount_no_decimals_with_space_separator}} Kč', 'CZK', '1 235 Kč'],
    ['{{amount_with_period_and_space_separator}} €', 'EUR', '1 234.50 €'],
    ['<span class="money">${{amount}} CAD</span>', 'CAD', '$1,234.50 CAD'],
    ['&pound;{{amount}}', 'GBP', '£1,234.50'],
    ['¥{{amount}}', 'JPY', '¥1,235'],
  ])('%s in %s writes 1234.50 as %s', (format, currency, expected) => {
    const page = pageWith({ ...shopify(currency), theme: { moneyFormat: format } });
    expect(written(readShopify(page), '1234.50')).toBe(expected);
  });

  test.each([
    [
      'Shopify.money_format',
      { Shopify: { currency: { active: 'EUR' }, money_format: '{{amount}} E' } },
    ],
    ['theme.settings', { ...shopify('EUR'), theme: { settings: { moneyFormat: '{{amount}} E' } } }],
    ['theme.strings', { ...shopify('EUR'), theme: { strings: { moneyFormat: '{{amount}} E' } } }],
    ['a global', { ...shopify('EUR'), moneyFormat: '{{amount}} E' }],
  ])('a Shopify theme’s money format is found in %s', (_place, globals) => {
    expect(written(readShopify(pageWith(globals)), '28.00')).toBe('28.00 E');
  });

  test('a Shopify theme’s money format is found in an attribute', () => {
    const page = pageWith(shopify('EUR'), { attribute: '{{amount_with_comma_separator}}€' });
    expect(written(readShopify(page), '28.00')).toBe('28,00€');
  });

  test.each([
    ['nothing', {}],
    ['no currency', { theme: { moneyFormat: '${{amount}}' } }],
    ['a word that Liquid does not know', { ...shopify('USD'), moneyFormat: '${{price}}' }],
    ['two placeholders', { ...shopify('USD'), moneyFormat: '{{amount}}{{amount}}' }],
    ['no placeholder', { ...shopify('USD'), moneyFormat: '$' }],
    ['a form field of that name', { ...shopify('USD'), moneyFormat: { value: '${{amount}}' } }],
    ['a name of every object', { ...shopify('USD'), moneyFormat: '${{constructor}}' }],
  ])('%s says nothing', (_what, globals) => {
    expect(readShopify(pageWith(globals))).toBeNull();
  });
});

describe('WooCommerce’s answers', () => {
  const stated = {
    currency_code: 'EUR',
    currency_minor_unit: 2,
    currency_prefix: '',
    currency_suffix: ' €',
    currency_decimal_separator: ',',
    currency_thousand_separator: '.',
  };
  test.each([
    ['right, with a space', {}, '1.234,50 €'],
    ['left', { currency_prefix: '€', currency_suffix: '' }, '€1.234,50'],
    ['as an entity', { currency_suffix: '&nbsp;&#8364;' }, '1.234,50 €'],
    ['nothing between thousands', { currency_thousand_separator: '' }, '1234,50 €'],
    ['no decimals', { currency_minor_unit: 0 }, '1.235 €'],
    ['three decimals', { currency_minor_unit: 3 }, '1.234,500 €'],
    ['an odd separator', { currency_thousand_separator: '$&' }, '1$&234,50 €'],
  ])('%s', (_what, change, expected) => {
    const prices = { ...stated, ...change };
    for (const body of [{ prices }, [{ prices }, {}], { totals: prices }])
      expect(written(readWoo(body), '1234.50')).toBe(expected);
  });

  test.each([
    ['an error', { code: 'rest_no_route' }],
    ['an empty list', []],
    ['nothing', null],
    ['no sign on either side', { prices: { ...stated, currency_suffix: '' } }],
    ['no separator', { prices: { ...stated, currency_decimal_separator: undefined } }],
  ])('%s say nothing', (_what, body) => {
    expect(readWoo(body)).toBeNull();
  });
});

describe('Magento’s price format', () => {
  const stated = {
    pattern: '%s €',
    precision: 2,
    requiredPrecision: 2,
    decimalSymbol: ',',
    groupSymbol: '.',
    groupLength: 3,
  };
  const box = (format: object) =>
    JSON.stringify({
      '[data-role=priceBox]': { priceBox: { priceConfig: { priceFormat: format } } },
    });
  test('of a price box is the page’s', () => {
    const page = pageWith({}, { scripts: ['{"*":{}}', box(stated)] });
    expect(written(readMagento(page, 'EUR'), '1234.50')).toBe('1.234,50 €');
  });

  test('of the checkout’s settings comes first', () => {
    const checkoutConfig = { priceFormat: { ...stated, pattern: 'EUR %s', requiredPrecision: 0 } };
    const page = pageWith({ checkoutConfig }, { scripts: [box(stated)] });
    expect(written(readMagento(page, 'EUR'), '1234.50')).toBe('EUR 1.235');
  });

  test.each([
    ['no currency', stated, undefined],
    ['no place for the figure', { ...stated, pattern: '€' }, 'EUR'],
    ['two of them', { ...stated, pattern: '%s %s' }, 'EUR'],
    ['groups that are no threes', { ...stated, groupLength: 2 }, 'INR'],
    ['no decimal symbol', { ...stated, decimalSymbol: null }, 'EUR'],
    ['a wild precision', { ...stated, requiredPrecision: 99 }, 'EUR'],
  ])('with %s says nothing', (_what, format, currency) => {
    expect(readMagento(pageWith({}, { scripts: [box(format)] }), currency)).toBeNull();
  });

  test('a price format that is cut off says nothing', () => {
    const page = pageWith({}, { scripts: ['"priceFormat":{"pattern":%s}'] });
    expect(readMagento(page, 'EUR')).toBeNull();
  });
});

test('a price of another currency is left to the language', () => {
  const format = readWoo({
    prices: { currency_code: 'EUR', currency_prefix: '€', currency_decimal_separator: '.' },
  });
  expect(written(format, '28.00', 'USD')).toBeNull();
  expect(written(format, '28.00')).toBe('€28.00');
  expect(written(format, '-3.50')).toBe('-€3.50');
});

test('no line parts a price', () => {
  const format = readWoo({
    prices: { currency_code: 'EUR', currency_suffix: ' €', currency_decimal_separator: ',' },
  });
  expect(format && writeMoney(format, { amount: '28.00', currency: 'EUR' })).toBe('28,00\u00a0€');
});
