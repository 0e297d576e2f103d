import type { Share } from '../../../collector/reports/shared/types.js';
import type { Wording } from '../wording.js';
import type { RoomProps } from './Rooms.js';
import './Arrivals.css';

export function Arrivals({ room, report, words }: RoomProps<'arrivals'>) {
  const { arrivals, consent, skewed, missing, automatedViews } = room;
  const { lastMs, lagMedianMs, lagMostMs } = arrivals;
  const seconds = (ms: number) => words.count(Math.round(ms / 100) / 10);
  const share = ({ value }: Share) => (value === null ? '–' : words.percent(value));
  const figures = [
    ['last', lastMs === null ? '–' : words.ago(Math.max(0, report.generatedAtMs - lastMs))],
    ['events', words.count(arrivals.events)],
    ['pages', words.count(arrivals.views)],
    ['missing', share(missing)],
    [
      'lag',
      words.text('arrivals.lag.value', { middle: seconds(lagMedianMs), most: seconds(lagMostMs) }),
    ],
    ['consent', share(consent)],
    ['skewed', share(skewed)],
    ['robots', words.count(automatedViews)],
  ] as const;
  return (
    <>
      <dl class="arrival-figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{words.text(`arrivals.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="arrival-lists">
        <div>
          <h4>{words.text('arrivals.versions')}</h4>
          <ul class="plain-list">
            {arrivals.versions.map(({ version, views }) => (
              <li key={version}>
                <b>{version}</b> {words.counted('views.pages', views)}
              </li>
            ))}
          </ul>
        </div>
        <Failures failures={arrivals.failures} words={words} />
      </div>
    </>
  );
}

const Failures = ({
  failures,
  words,
}: {
  failures: RoomProps<'arrivals'>['room']['arrivals']['failures'];
  words: Wording;
}) => (
  <div>
    <h4>{words.text('arrivals.failures')}</h4>
    {failures.length === 0 && <p class="note">{words.text('arrivals.failures.none')}</p>}
    <ul class="plain-list">
      {failures.map(({ type, code, times }) => (
        <li key={`${type} ${code}`}>
          {words.text('arrivals.failure', {
            what: words.text(`arrivals.${type}`, { code: code || '–' }),
            count: times,
          })}
        </li>
      ))}
    </ul>
  </div>
);
