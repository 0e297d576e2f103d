/** Which of a file's commas and dots stand between thousands: `1,299` alone could be either, beside `12.50` it is not. */
import { fractionDigits } from '../../tools/currency.js';
import type { Candidate, RawPrice } from './types.js';

/** Currencies that have cents by the book, and in no shop. */
const WITHOUT_CENTS = ['COP', 'HUF', 'IDR'];

/** @returns writes a price of these products without signs between thousands, where that can be told; else as it was. */
export function createAmountReader(
  candidates: readonly Candidate[],
): (price: RawPrice, currency?: string) => RawPrice {
  const signs = new Set(candidates.flatMap(pricesIn).flatMap((price) => decimalSign(price) ?? []));
  const [decimal] = signs.size === 1 ? signs : [];
  return (price, currency) => {
    if (typeof price !== 'string') return price;
    const [group, sign] = /(?<!\d[.,]?)\d{1,3}([.,])\d{3}(?![\d.,])/.exec(price) ?? [];
    if (group === undefined) return price;
    const code = /[a-z]{3}/i.exec(price)?.[0].toUpperCase() ?? currency;
    const digits = code === undefined ? 2 : WITHOUT_CENTS.includes(code) ? 0 : fractionDigits(code);
    // Alone, a dot is a decimal point, as documents have it, and a comma is none where nothing costs thousandths.
    const isBetween = decimal ? decimal !== sign : sign === ',' ? digits < 3 : digits === 0;
    return isBetween ? price.replace(group, group.replace(/[.,]/, '')) : price;
  };
}

const pricesIn = ({ price, compareAt, variants = [] }: Candidate): RawPrice[] =>
  [{ price, compareAt }, ...variants].flatMap((each) =>
    [each.price ?? [], each.compareAt ?? []].flat(),
  );

/** `12,50` and `1.299,00` have a comma before their decimals, whatever the currency. */
const decimalSign = (price: RawPrice): string | undefined =>
  typeof price === 'string' ? /([.,])\d{1,2}(?![\d.,])/.exec(price)?.[1] : undefined;
