import { fractionDigits } from '../../../tools/currency.js';
import { plainText } from '../../kit/plainText.js';
import { reachText } from '../../kit/read.js';
import type { MoneyFormat } from '../../contract/moneyFormat.js';
import type { CartPage } from '../../contract/page.js';

/** Where themes and their scripts keep what Liquid calls `shop.money_format`. */
const FORMAT_PATHS = [
  'Shopify.money_format',
  'theme.moneyFormat',
  'theme.money_format',
  'theme.settings.moneyFormat',
  'theme.settings.money_format',
  'theme.strings.moneyFormat',
  'themeSettings.moneyFormat',
  'moneyFormat',
];

/** By the name of Liquid's placeholder, what stands between thousands and before the cents. */
const SEPARATORS: Record<string, readonly [thousands: string, decimal: string]> = {
  amount: [',', '.'],
  amount_no_decimals: [',', ''],
  amount_with_comma_separator: ['.', ','],
  amount_no_decimals_with_comma_separator: ['.', ''],
  amount_with_apostrophe_separator: ["'", '.'],
  amount_no_decimals_with_space_separator: [' ', ''],
  amount_with_space_separator: [' ', ','],
  amount_with_period_and_space_separator: [' ', '.'],
};

/** How the page says that the shop writes prices; `null` where it says nothing that Liquid would understand. */
export function readMoneyFormat({ window }: Pick<CartPage, 'window'>): MoneyFormat | null {
  const currency = reachText(window, 'Shopify.currency.active');
  const stated =
    FORMAT_PATHS.map((path) => reachText(window, path)).find(Boolean) ??
    window.document.querySelector('[data-money-format]')?.getAttribute('data-money-format');
  // Spaces beside the placeholder are part of the format, those at the ends of the whole are not.
  const [, before = '', name = '', after = ''] =
    /^([^{}]*)\{\{\s*(\w+)\s*\}\}([^{}]*)$/.exec(plainText(stated ?? '')) ?? [];
  const found = Object.hasOwn(SEPARATORS, name) ? SEPARATORS[name] : undefined;
  if (!currency || !found) return null;
  const [thousands, decimal] = found;
  return {
    currency,
    before,
    after,
    thousands,
    decimal,
    digits: decimal ? fractionDigits(currency) : 0,
  };
}
