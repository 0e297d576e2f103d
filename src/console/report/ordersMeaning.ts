import { inOneGo } from '../languages/spoken.js';
import type { Report } from '../../collector/reports/shared/types.js';
import type { Wording } from './wording.js';

/** With a decimal where it is no whole number. */
export const daysIn = (days: number): number => Math.round(days * 10) / 10;

/** Which orders count and whom they are credited to. */
export function ordersMeaning({ orders }: Report, words: Wording): string {
  const { clickDays, viewDays, influenced, isSigned } = orders;
  return inOneGo([
    words.means('orders.credited', { days: daysIn(clickDays) }),
    ...(influenced === null ? [] : [words.means('orders.influenced', { days: daysIn(viewDays) })]),
    words.means(isSigned ? 'orders.confirmed' : 'orders.claimed'),
  ]);
}
