import './KeyFigures.css';
import { ENOUGH } from '../../collector/reports/shared/share.js';
import type { Figures, Report } from '../../collector/reports/shared/types.js';
import type { Wording } from './wording.js';

/** The six figures, each beside what it was before. */
export function KeyFigures({ report, words }: { report: Report; words: Wording }) {
  const { summary, previous } = report;
  const watched = (of: Figures) => (of.watchThrough !== null && of.measuredViews >= ENOUGH ? words.percent(of.watchThrough) : null);
  const figures: { key: 'views' | 'watched' | 'opens' | 'adds' | 'orders'; now: string | null; before: string | null }[] = [
    { key: 'views', now: words.count(summary.views), before: words.count(previous.views) },
    { key: 'watched', now: watched(summary), before: watched(previous) },
    { key: 'opens', now: words.count(summary.opens), before: words.count(previous.opens) },
    { key: 'adds', now: words.count(summary.adds), before: words.count(previous.adds) },
    { key: 'orders', now: words.count(summary.sales.orders), before: words.count(previous.sales.orders) },
  ];
  const sums = summary.sales.revenue.map((sum) => words.money([sum]));
  const sumsBefore = words.money(previous.sales.revenue);
  return (
    <dl class={`figures${sums.length > 1 ? ' figures-many' : ''}`}>
      {figures.map(({ key, now, before }) => (
        <div key={key} class={`figure figure-${key}`}>
          <dt>{words.text(`figure.${key}`)}</dt>
          {now === null ? <dd class="figure-none">{words.text('notEnough')}</dd> : <Amounts lines={[now]} />}
          <dd class="figure-before">{before !== null && words.text('figure.before', { count: before })}</dd>
        </div>
      ))}
      <div class="figure figure-sales">
        <dt>{words.text('figure.sales')}</dt>
        {sums.length === 0 ? <dd class="figure-none">{words.text('none')}</dd> : <Amounts lines={sums} />}
        <dd class="figure-before">{sumsBefore && words.text('figure.before', { count: sumsBefore })}</dd>
      </div>
    </dl>
  );
}

/** Each on a line of its own, as large as the longest of them has room for. */
function Amounts({ lines }: { lines: readonly string[] }) {
  return (
    <dd class="figure-now" style={{ '--chars': Math.max(...lines.map((line) => line.length)) }}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </dd>
  );
}
