import { moneyFromMinor } from '../../kit/price.js';
import type { Money } from '../../../feed/schema.js';

/** Money from the platform's plain number, `28.5`. */
export const moneyFromNumber = (
  value: number | undefined,
  currency: string | undefined,
): Money | undefined =>
  value === undefined ? undefined : moneyFromMinor(Math.round(value * 1000), 3, currency);

/**
 * Money from the text that the shop made for shoppers, since a basket has its sums in no other form: `$1,234.50`, `1.234,50 €`.
 * The text ends with the currency's decimals or has only thousands; anything else is not guessed at.
 */
export function moneyFromText(
  text: string | undefined,
  currency: string | undefined,
): Money | undefined {
  const number = /^[^\d-]*(\d[\d.,'’\s]*)/.exec(text ?? '')?.[1]?.replace(/\D+$/, '');
  // `0.00`, `0`, `0.000`: the currency's own decimals.
  const zero = moneyFromMinor(0, 0, currency);
  if (!number || !zero) return undefined;
  const decimals = zero.amount.slice(2).length;
  const last = /\D(\d+)$/.exec(number)?.[1];
  const hasDecimals = decimals > 0 && last?.length === decimals;
  if (last && !hasDecimals && last.length !== 3) return undefined;
  return moneyFromMinor(Number(number.replace(/\D/g, '')), hasDecimals ? decimals : 0, currency);
}
