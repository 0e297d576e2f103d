import type { Money } from '../../feed/schema.js';
import type { MoneyFormat } from '../contract/moneyFormat.js';

/** A price as the shop writes it, in one piece that no line parts; `null` in another currency than that of `format`. */
export function writeMoney(format: MoneyFormat, { amount, currency }: Money): string | null {
  if (currency !== format.currency) return null;
  const [whole = '', fraction = ''] = Math.abs(Number(amount)).toFixed(format.digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, () => format.thousands);
  const sign = Number(amount) < 0 ? '-' : '';
  const text = `${sign}${format.before}${grouped}${fraction && format.decimal + fraction}${format.after}`;
  return text.replaceAll(' ', '\u00a0');
}
