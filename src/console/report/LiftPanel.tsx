import { inOneGo } from '../languages/spoken.js';
import { liftSheet } from '../../collector/reports/shared/sheets/liftSheet.js';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Compared, Lift, LiftRun, LiftWithheld } from '../../collector/reports/shared/lift.js';
import { LIFT_DAYS, LIFT_MOST_DAYS } from '../../collector/reports/shared/meanings.js';
import type { Report } from '../../collector/reports/shared/types.js';
import { createLatestOnly } from '../../tools/latestOnly.js';
import { withParts } from '../languages/withParts.js';
import type { Asked } from '../shell/asked.js';
import { LiftMeasure } from './LiftMeasure.js';
import './LiftPanel.css';
import { per100 } from './liftWords.js';
import { SheetLink } from './sheets/SheetLink.js';
import type { PageWorld, Query } from './source.js';
import type { Wording } from './wording.js';

const HOLDOUT = 'data-holdout="0.1"';
const YEAR_DAYS = 365;

/** What changes by visitors of a week does not change in a second: it is read at most so often. */
const FRESH_MS = 60_000;

interface Props {
  world: Pick<PageWorld, 'source' | 'nowMs' | 'locale' | 'save' | 'follow'>;
  /** Shop and filter. */
  query: Query;
  /** A new one says that there are news. */
  report: Report;
  words: Wording;
}

/** What the shelf itself brings, by the visitors who are not shown it: the answer in a sentence, or why there is none. */
export function LiftPanel({ world, query, report, words }: Props) {
  const asked = useLift(world, query, report);
  if (!asked) return null;
  if (!asked.ok)
    return (
      <section class="card lift" aria-labelledby="lift-heading">
        <h2 id="lift-heading">{words.text('lift.heading')}</h2>
        <p class="note">{words.text('lift.failed', { message: asked.message })}</p>
      </section>
    );
  const lift = asked.value;
  const { run, withheld, conversion, revenue } = lift;
  return (
    <section class="card lift" aria-labelledby="lift-heading">
      <div class="card-head">
        <h2 id="lift-heading">{words.text('lift.heading')}</h2>
        {conversion && (
          <SheetLink
            world={world}
            href={world.source.fileUrl('lift.csv', query)}
            name="with-and-without-the-shelf.csv"
            timeZone={report.range.timeZone}
            make={() => liftSheet(lift)}
          >
            {words.text('lift.download')}
          </SheetLink>
        )}
      </div>
      <p class="lift-answer">
        {withheld
          ? withheldLine(withheld, lift.filter !== null, words)
          : conversion && verdictLine(conversion, words)}
      </p>
      {withheld && !(withheld.why === 'no_holdout' && lift.filter) && (
        <WhatToDo withheld={withheld} words={words} />
      )}
      {lift.filter?.visitors && <p class="note">{words.text('lift.visitors')}</p>}
      {run && !withheld && <People run={run} words={words} />}
      {conversion?.figures && <LiftMeasure figures={conversion.figures} words={words} />}
      {revenue.map(({ currency, figures, withheld: few }) =>
        figures ? (
          <LiftMeasure key={currency} figures={figures} currency={currency} words={words} />
        ) : (
          conversion?.figures && (
            <p key={currency} class="lift-few">
              <b>{words.text('lift.revenue', { currency })}</b> {fewLine(few, words)}
            </p>
          )
        ),
      )}
      {withheld?.why !== 'no_holdout' && (
        <details>
          <summary>{words.text('trust.how')}</summary>
          <div class="trust-how">
            {(['experiment', 'conversion', 'revenue', 'interval'] as const).map((part) => (
              <p key={part}>
                {words.means(`lift.${part}`, { days: LIFT_DAYS, most: LIFT_MOST_DAYS })}
              </p>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

/** Reads it for what the report is narrowed to, and anew with the report, a while after the last time. */
function useLift(
  { source, nowMs }: Props['world'],
  query: Query,
  report: Report,
): Asked<Lift> | null {
  const [asked, setAsked] = useState<Asked<Lift> | null>(null);
  const key = JSON.stringify(query);
  const read = useRef({ key: '', atMs: 0 });
  const latest = useMemo(createLatestOnly, []);
  useEffect(() => {
    if (read.current.key === key && nowMs() - read.current.atMs < FRESH_MS) return;
    read.current = { key, atMs: nowMs() };
    void latest
      .run(() => source.loadLift(query))
      .then((answer) => {
        if (answer) setAsked(answer);
      });
  }, [source, key, report]);
  useEffect(() => latest.cancel, []);
  return asked;
}

function verdictLine({ figures, withheld }: Compared, words: Wording): string {
  if (!figures) return fewLine(withheld, words);
  const { on, off, verdict } = figures;
  return words.text(`lift.${verdict}`, { on: per100(on, words), off: per100(off, words) });
}

function fewLine({ more, days }: Extract<LiftWithheld, { why: 'few' }>, words: Wording): string {
  if (days === null) return words.text('lift.few', { more });
  return days > YEAR_DAYS
    ? words.text('lift.few.long', { more })
    : words.text('lift.few.days', { more, days: words.counted('lift.days', days) });
}

function withheldLine(withheld: LiftWithheld, isNarrow: boolean, words: Wording): string {
  if (withheld.why === 'no_holdout') return words.text(isNarrow ? 'lift.noneHere' : 'lift.none');
  if (withheld.why === 'few') return fewLine(withheld, words);
  return withheld.why === 'first_days'
    ? words.text('lift.first', {
        day: words.longMoment(withheld.sinceMs, 'day'),
        count: LIFT_DAYS,
      })
    : words.text('lift.ratio', {
        expected: words.percent(withheld.expected),
        found: words.percent(withheld.off),
      });
}

function WhatToDo({ withheld, words }: { withheld: LiftWithheld; words: Wording }) {
  if (withheld.why === 'sample_ratio') return <p class="note">{words.text('lift.ratio.do')}</p>;
  if (withheld.why !== 'no_holdout') return null;
  return (
    <p class="note">
      {withParts((values) => words.text('lift.none.do', values), {
        code: <code dir="ltr">{HOLDOUT}</code>,
      })}
    </p>
  );
}

const People = ({ run, words }: { run: LiftRun; words: Wording }) => (
  <p class="lift-people">
    {inOneGo([
      words.text('lift.people', {
        on: run.counted.on,
        off: run.counted.off,
        day: words.longMoment(run.sinceMs, 'day'),
      }),
      run.inBoth > 0 && words.counted('lift.inBoth', run.inBoth),
    ])}
  </p>
);
