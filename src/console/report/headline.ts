import type { Report } from '../../collector/reports/shared/types.js';
import type { Choice } from './choice.js';
import type { Wording } from './wording.js';

/** The report in a sentence; `null` when nothing happened. */
export function headline(report: Report, preset: Choice['preset'], words: Wording): string | null {
  const { summary, creators, names } = report;
  const period = periodOf(report, preset, words);
  if (summary.sales.orders > 0) {
    const sellers = creators.rows.filter(({ sales }) => sales.orders > 0);
    const only = sellers.length === 1 ? sellers[0]?.id : undefined;
    return words.text('headline.orders', {
      creators:
        only === undefined
          ? words.counted('creators', sellers.length)
          : (names.creators[only]?.name ?? only),
      orders: words.counted('orders', summary.sales.orders),
      revenue: words.money(summary.sales.revenue),
      period,
    });
  }
  const shoppers = words.counted('shoppers', summary.viewers);
  if (summary.adds > 0)
    return words.text('headline.added', {
      shoppers,
      period,
      added: words.counted('added', summary.addedUnits),
    });
  if (summary.views > 0)
    return words.text('headline.watched', {
      shoppers,
      creators: words.counted('creators', creators.rows.filter(({ views }) => views > 0).length),
      period,
    });
  if (summary.shelfViews > 0)
    return words.text('headline.seen', {
      times: words.counted('times', summary.shelfViews),
      period,
    });
  return null;
}

export const periodOf = ({ range }: Report, preset: Choice['preset'], words: Wording): string =>
  words.text(`period.${preset === 'custom' && range.days === 1 ? 'day' : preset}`);

/** What it was before, in plain figures: a percentage of small numbers would say more than there is. */
export function beforeLine(report: Report, preset: Choice['preset'], words: Wording): string {
  const { range, previous } = report;
  const days = words.text(`before.${preset === 'custom' && range.days === 1 ? 'day' : preset}`);
  // Days that are not over yet are compared with as much of those before.
  const before =
    report.generatedAtMs < range.toMs ? words.text('before.running', { before: days }) : days;
  if (previous.sales.orders === 0) return words.text('headline.beforeNone', { before });
  return words.text('headline.before', {
    before,
    orders: words.counted('orders', previous.sales.orders),
    revenue: `, ${words.money(previous.sales.revenue)}`,
  });
}

/** By whose word the orders are; an empty text where there is none. */
export function confirmedLine({ summary, orders }: Report, words: Wording): string {
  if (orders.reported === 0) return '';
  if (!orders.isSigned) return words.text('orders.claimed');
  return summary.confirmed.orders === summary.sales.orders
    ? words.text('orders.confirmed')
    : words.text('orders.partly', {
        confirmed: words.counted('orders', summary.confirmed.orders),
      });
}
