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
    const orders = words.counted('orders', summary.sales.orders);
    const said = { orders, revenue: words.money(summary.sales.revenue), period };
    return only === undefined
      ? words.text('headline.orders', {
          ...said,
          creators: words.counted('headline.creators', sellers.length),
        })
      : words.text('headline.orders.one', {
          ...said,
          creator: names.creators[only]?.name ?? only,
        });
  }
  const shoppers = summary.viewers;
  if (summary.adds > 0)
    return words.text('headline.added', {
      shoppers,
      period,
      products: words.counted('headline.products', summary.addedUnits),
    });
  if (summary.views > 0) {
    const watched = creators.rows.filter(({ views }) => views > 0).length;
    return words.text('headline.watched', {
      shoppers,
      creators: words.counted('headline.creators', watched),
      period,
    });
  }
  if (summary.shelfViews > 0)
    return words.text('headline.seen', { count: summary.shelfViews, period });
  return null;
}

export const periodOf = ({ range }: Report, preset: Choice['preset'], words: Wording): string =>
  words.text(`period.${preset === 'custom' && range.days === 1 ? 'day' : preset}`);

/** What it was before, in plain figures: a percentage of small numbers would say more than there is. */
export function beforeLine(report: Report, preset: Choice['preset'], words: Wording): string {
  const { range, previous } = report;
  const days = preset === 'custom' && range.days === 1 ? 'day' : preset;
  // Days that are not over yet are compared with as much of those before.
  const isRunning = report.generatedAtMs < range.toMs;
  const before = words.text(isRunning ? `before.running.${days}` : `before.${days}`);
  const { orders, revenue } = previous.sales;
  if (orders === 0) return words.text('headline.beforeNone', { before });
  const said = { before, orders: words.counted('orders', orders) };
  return revenue.length === 0
    ? words.text('headline.beforeUnpaid', said)
    : words.text('headline.before', { ...said, revenue: words.money(revenue) });
}

/** By whose word the orders are; an empty text where there is none. */
export function confirmedLine({ summary, orders }: Report, words: Wording): string {
  if (orders.reported === 0) return '';
  if (!orders.isSigned) return words.text('orders.claimed');
  return summary.confirmed.orders === summary.sales.orders
    ? words.text('orders.confirmed')
    : words.counted('orders.partly', summary.confirmed.orders);
}
