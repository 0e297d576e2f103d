import type { ComparedFigures } from '../../collector/reports/shared/lift.js';
import { perVisitor, per100, signedPercent } from './liftWords.js';
import type { Wording } from './wording.js';

/** The axis reaches at least so far to each side, and at most so far. */
const MIN_REACH = 0.1;
const MAX_REACH = 3;

interface Props {
  figures: ComparedFigures;
  /** Of revenue; without one visitors who ordered are compared. */
  currency?: string;
  words: Wording;
}

/** Two rates as bars, and their difference as a range around no difference at all: lengths, places and words say it, not colours. */
export function LiftMeasure({ figures, currency, words }: Props) {
  const { on, off, relative } = figures;
  const write = (value: number) =>
    currency === undefined
      ? words.text('lift.of100', { count: per100(value, words) })
      : perVisitor(value, currency, words, Math.min(on, off));
  const most = Math.max(on, off);
  const title =
    currency === undefined
      ? words.text('lift.conversion')
      : words.text('lift.revenue', { currency });
  const range = words.text('lift.range', {
    value: signedPercent(relative.value, words),
    low: signedPercent(relative.low, words),
    high: signedPercent(relative.high, words),
  });
  return (
    <div class="lift-measure">
      <h3>{title}</h3>
      <dl class="lift-rates">
        {(
          [
            ['withShelf', on],
            ['without', off],
          ] as const
        ).map(([arm, value]) => (
          <div key={arm} class={`lift-rate lift-${arm}`}>
            <dt>{words.text(`lift.${arm}`)}</dt>
            <dd>
              <span
                class="lift-bar"
                style={{ inlineSize: `${(value / most) * 100}%` }}
                aria-hidden="true"
              />
              <b>{write(value)}</b>
            </dd>
          </div>
        ))}
      </dl>
      <Axis figures={figures} isMoney={currency !== undefined} words={words} />
      <p class="lift-range-words">{range}</p>
    </div>
  );
}

interface AxisProps {
  figures: ComparedFigures;
  isMoney: boolean;
  words: Wording;
}

/** Said in words below it. */
function Axis({ figures: { relative }, isMoney, words }: AxisProps) {
  const { value, low, high } = relative;
  const reach = Math.min(MAX_REACH, Math.max(MIN_REACH, -low, high) * 1.15);
  const at = (part: number) => 50 + (Math.max(-reach, Math.min(reach, part)) / reach) * 50;
  return (
    <div class="lift-axis" aria-hidden="true">
      <span class="lift-side">{words.text(isMoney ? 'lift.lessMoney' : 'lift.fewer')}</span>
      <span class="lift-zero-word">{words.text('lift.same')}</span>
      <span class="lift-side lift-side-end">{words.text('lift.moreOf')}</span>
      <span class="lift-line">
        <span class="lift-zero" />
        <span
          class="lift-range"
          style={{ insetInlineStart: `${at(low)}%`, inlineSize: `${at(high) - at(low)}%` }}
        />
        <span class="lift-dot" style={{ insetInlineStart: `${at(value)}%` }} />
      </span>
    </div>
  );
}
