import { fractionDigits } from '../../tools/currency.js';
import type { Wording } from './wording.js';
import { signInPlace } from '../../i18n/format.js';

const numbers = ({ locale }: Wording, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(locale, options);

/** `3.4` of 0.0341: visitors of 100. */
export const per100 = (share: number, words: Wording): string =>
  numbers(words, {
    minimumFractionDigits: 1,
    maximumFractionDigits: share < 0.01 ? 2 : 1,
  }).format(share * 100);

/** `+20%`, `-0.4%`. */
export const signedPercent = (part: number, words: Wording): string =>
  numbers(words, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: Math.abs(part) < 0.1 ? 1 : 0,
  }).format(part);

/**
 * `$1.23`: what a visitor brings, which may be less than the smallest coin.
 * @param least - the least of those that stand beside each other: all have its places.
 */
export function perVisitor(
  minor: number,
  currency: string,
  words: Wording,
  least: number = minor,
): string {
  const digits = fractionDigits(currency);
  const value = minor / 10 ** digits;
  const places = least < 10 ** digits ? digits + 1 : digits;
  return signInPlace(
    numbers(words, {
      style: 'currency',
      currency,
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    }).format(value),
  );
}
