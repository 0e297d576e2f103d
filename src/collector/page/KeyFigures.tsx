import './KeyFigures.css';
import { ENOUGH } from '../reports/share.js';
import type { Figures, Report } from '../reports/types.js';
import type { Wording } from './wording.js';

/** The six figures, each beside what it was before. */
export function KeyFigures({ report, words }: { report: Report; words: Wording }) {
  const { summary, previous } = report;
  const watched = (of: Figures) => (of.watchThrough !== null && of.views >= ENOUGH ? words.percent(of.watchThrough) : null);
  const sales = (of: Figures) => (of.sales.revenue.length > 0 ? words.money(of.sales.revenue) : null);
  const figures: { key: 'views' | 'watched' | 'opens' | 'adds' | 'orders' | 'sales'; now: string | null; before: string | null }[] = [
    { key: 'views', now: words.count(summary.views), before: words.count(previous.views) },
    { key: 'watched', now: watched(summary), before: watched(previous) },
    { key: 'opens', now: words.count(summary.opens), before: words.count(previous.opens) },
    { key: 'adds', now: words.count(summary.adds), before: words.count(previous.adds) },
    { key: 'orders', now: words.count(summary.sales.orders), before: words.count(previous.sales.orders) },
    { key: 'sales', now: sales(summary), before: sales(previous) },
  ];
  return (
    <dl class="figures">
      {figures.map(({ key, now, before }) => (
        <div key={key} class={`figure figure-${key}`}>
          <dt>{words.text(`figure.${key}`)}</dt>
          <dd class={now === null ? 'figure-none' : 'figure-now'}>{now ?? words.text(key === 'sales' ? 'none' : 'notEnough')}</dd>
          <dd class="figure-before">{before !== null && words.text('figure.before', { count: before })}</dd>
        </div>
      ))}
    </dl>
  );
}
