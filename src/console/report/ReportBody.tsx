import { inOneGo } from '../languages/spoken.js';
import type { ComponentChildren } from 'preact';
import type { Kept, Report } from '../../collector/reports/shared/types.js';
import type { Choice } from './choice.js';
import { CreatorTable } from './CreatorTable.js';
import { Funnel } from './Funnel.js';
import { beforeLine, confirmedLine } from './headline.js';
import { FigureMeanings, KeyFigures } from './KeyFigures.js';
import { ProductList } from './ProductList.js';
import type { PageWorld, Query } from './source.js';
import { TimeChart } from './TimeChart.js';
import { TrustBox } from './TrustBox.js';
import { VideoCards } from './VideoCards.js';
import type { Wording } from './wording.js';

interface Props {
  report: Report;
  /** All of it in a few words. */
  sentence: string;
  choice: Choice;
  words: Wording;
  world: PageWorld;
  query: Query;
  onInfluenced(influenced: boolean): void;
  /** What the shelf itself brings, for whoever may know. */
  lift: ComponentChildren;
}

/** Figures of days in which something happened. A creator's own part has no comparison with others, and nothing of the shop. */
export function ReportBody(props: Props) {
  const { report, sentence, choice, words, world, query, onInfluenced, lift } = props;
  const { range, overTime, generatedAtMs, creator } = report;
  return (
    <>
      <section class="answer">
        <p class="days">{words.days(range.from, range.to)}</p>
        <h1>{sentence}</h1>
        <p class="before">
          {beforeLine(report, choice.preset, words)} {confirmedLine(report, words)}
        </p>
        {report.kept && <p class="note">{keptMeaning(report.kept, words)}</p>}
      </section>
      <KeyFigures report={report} words={words} />
      <FigureMeanings words={words} />
      <TimeChart
        overTime={overTime}
        untilMs={generatedAtMs}
        endMs={range.toMs}
        timeZone={range.timeZone}
        words={words}
      />
      {creator === null && (
        <CreatorTable
          report={report}
          words={words}
          world={world}
          query={query}
          withInfluenced={choice.influenced}
          onInfluenced={onInfluenced}
        />
      )}
      <VideoCards report={report} words={words} />
      {creator === null ? (
        <>
          <div class="pair">
            <Funnel report={report} words={words} />
            <ProductList report={report} words={words} />
          </div>
          {lift}
          <TrustBox report={report} words={words} />
        </>
      ) : (
        <ProductList report={report} words={words} />
      )}
    </>
  );
}

const isoDay = (atMs: number) => new Date(atMs).toISOString().slice(0, 10);

/** Of which days there are only sums. */
const keptMeaning = ({ eventsSinceMs, monthsBeforeMs }: Kept, words: Wording): string =>
  inOneGo([
    words.means('kept', { day: words.day(isoDay(eventsSinceMs)) }),
    ...(monthsBeforeMs === null
      ? []
      : [words.means('kept.months', { day: words.day(isoDay(monthsBeforeMs)) })]),
  ]);
