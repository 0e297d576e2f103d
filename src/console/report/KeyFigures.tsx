import { inOneGo } from '../languages/spoken.js';
import './KeyFigures.css';
import {
  figuresWith,
  type ShownFigure,
  type TitledFigure,
} from '../../collector/reports/shared/figures.js';
import type { Report } from '../../collector/reports/shared/types.js';
import type { Wording } from './wording.js';

/** The figures, each beside what it was before. */
export function KeyFigures({ report, words }: { report: Report; words: Wording }) {
  const { summary, previous } = report;
  const isPartly = report.orders.isSigned && summary.confirmed.orders !== summary.sales.orders;
  const sums = summary.sales.revenue.map((sum) => words.money([sum]));
  const sumsBefore = words.money(previous.sales.revenue);
  const isShown = ({ isWhereAny, of }: ShownFigure) => !isWhereAny || of(summary) || of(previous);
  return (
    <dl class={`figures${sums.length > 1 ? ' figures-many' : ''}`}>
      {figuresWith('title')
        .filter(isShown)
        .map((figure) => (
          <Figure
            key={figure.key}
            figure={figure}
            now={words.figure(figure, summary)}
            before={words.figure(figure, previous)}
            words={words}
            confirmed={
              isPartly && figure.key === 'orders' ? words.count(summary.confirmed.orders) : null
            }
          />
        ))}
      <Conversion summary={summary} words={words} />
      <div class="figure figure-sales">
        <dt>{words.text('figure.sales')}</dt>
        {sums.length === 0 ? (
          <dd class="figure-none">{words.text('none')}</dd>
        ) : (
          <Amounts lines={sums} />
        )}
        <dd class="figure-before">
          {sumsBefore && words.text('figure.before', { count: sumsBefore })}
        </dd>
        {summary.averageOrder.length > 0 && (
          <dd class="figure-before">
            {words.text('figure.average', { money: words.money(summary.averageOrder) })}
          </dd>
        )}
        {isPartly && <Confirmed count={words.money(summary.confirmed.revenue)} words={words} />}
      </div>
    </dl>
  );
}

/** What each of them is, in a sentence. */
export const FigureMeanings = ({ words }: { words: Wording }) => (
  <details class="figures-how">
    <summary>{words.text('figures.how')}</summary>
    <dl>
      {figuresWith('title').map(({ key }) => (
        <div key={key}>
          <dt>{words.text(`figure.${key}.title`)}</dt>
          <dd>{words.text(`figure.${key}.means`)}</dd>
        </div>
      ))}
      <div>
        <dt>{words.text('figure.conversion')}</dt>
        <dd>{words.text('figure.conversion.means')}</dd>
      </div>
      <div>
        <dt>{words.text('figure.sales')}</dt>
        <dd>{inOneGo([words.text('figure.sales.means'), words.text('figure.average.means')])}</dd>
      </div>
    </dl>
  </details>
);

/** Who ordered, of those who watched, and where that truly lies. */
const Conversion = ({
  summary: {
    conversion: { value, low, high },
  },
  words,
}: {
  summary: Report['summary'];
  words: Wording;
}) => (
  <div class="figure figure-conversion">
    <dt>{words.text('figure.conversion')}</dt>
    {value === null ? (
      <dd class="figure-none">{words.text('notEnough')}</dd>
    ) : (
      <Amounts lines={[words.percent(value)]} />
    )}
    <dd class="figure-before">
      {value !== null &&
        words.text('rooms.between', { low: words.percent(low), high: words.percent(high) })}
    </dd>
  </div>
);

function Figure({
  figure,
  now,
  before,
  confirmed,
  words,
}: {
  figure: { key: TitledFigure };
  now: string | null;
  before: string | null;
  /** The part that is, where not all is. */
  confirmed: string | null;
  words: Wording;
}) {
  return (
    <div class={`figure figure-${figure.key}`}>
      <dt>{words.text(`figure.${figure.key}.title`)}</dt>
      {now === null ? (
        <dd class="figure-none">{words.text('notEnough')}</dd>
      ) : (
        <Amounts lines={[now]} />
      )}
      <dd class="figure-before">
        {before !== null && words.text('figure.before', { count: before })}
      </dd>
      {confirmed !== null && <Confirmed count={confirmed} words={words} />}
    </div>
  );
}

function Confirmed({ count, words }: { count: string; words: Wording }) {
  return (
    <dd class="figure-before figure-confirmed">
      {words.text('figure.confirmed', { count: count || words.count(0) })}
    </dd>
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
