/** Sums as the objects of platforms have them. */
import { currencyOf, readMoney } from '../product/amount.js';
import type { Money } from '../schema.js';
import { isTree, type Tree } from './copyOwn.js';

/** Where platforms keep the sum within a price; what has several means the first. */
const AMOUNTS = [
  'amount',
  'value',
  'gross',
  'shopMoney',
  'shop_money',
  'price',
  'calculated_amount',
  'raw',
  'formatted',
  'sale_price',
  'tax_exclusive_price',
];

/** @param said - the feed's currency, which is of prices that name none. */
export function moneyIn(value: unknown, said: unknown, depth = 0): Money | undefined {
  if (!isTree(value)) return readMoney(value) ?? readMoney(value, said);
  const own = value['currency'] ?? value['currencyCode'] ?? value['currency_code'];
  const currency = isTree(own) ? (own['code'] ?? own['isoCode']) : own;
  const inner =
    inWhole(value) ?? AMOUNTS.map((key) => value[key]).find((each) => each !== undefined);
  if (inner === undefined) return byCurrency(value, said);
  if (isTree(inner)) return depth < 3 ? moneyIn(inner, currency ?? said, depth + 1) : undefined;
  return readMoney(inner, currency ?? said);
}

/** commercetools counts cents and Google whole units and billionths; others say how many decimals their whole number has. */
function inWhole(value: Tree): string | undefined {
  const { centAmount, units, nanos, amount } = value;
  if (Number.isInteger(units)) return String(Number(units) + Number(nanos ?? 0) / 1e9);
  const digits = value['fractionDigits'] ?? value['scale'] ?? value['precision'];
  const cents = centAmount ?? (digits === undefined ? undefined : amount);
  const places = Number(digits ?? 2);
  return Number.isInteger(cents) && [0, 1, 2, 3, 4].includes(places)
    ? (Number(cents) / 10 ** places).toFixed(places)
    : undefined;
}

/** `{ "USD": 28, "EUR": 26 }` */
function byCurrency(value: Tree, said: unknown): Money | undefined {
  const code = currencyOf(said);
  const found = Object.entries(value).find(([key]) => key.toUpperCase() === code);
  return found && readMoney(found[1], code);
}
