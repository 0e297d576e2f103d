import './RangePicker.css';
import { chosenDays, type Choice } from './choice.js';
import type { Wording } from './wording.js';

const presets = ['today', 'week', 'month', 'custom'] as const;

interface Props {
  choice: Choice;
  onChoice(choice: Choice): void;
  words: Wording;
  /** The latest day that can be asked for. */
  today: string;
}

export function RangePicker({ choice, onChoice, words, today }: Props) {
  const pick = (preset: Choice['preset']) => {
    // Choosing days starts from the days that are on the page.
    const shown = chosenDays(choice, 'UTC', Date.parse(today));
    onChoice({ ...choice, ...(preset === 'custom' ? shown : {}), preset });
  };
  const setDay = (edge: 'from' | 'to', day: string) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) return;
    const next = { ...choice, [edge]: day };
    if (next.from > next.to) next[edge === 'from' ? 'to' : 'from'] = day;
    onChoice(next);
  };
  return (
    <fieldset class="range">
      <legend class="unseen">{words.text('range')}</legend>
      <div class="range-presets">
        {presets.map((preset) => (
          <label key={preset} class="range-preset">
            <input
              type="radio"
              name="range"
              value={preset}
              checked={choice.preset === preset}
              onChange={() => pick(preset)}
            />
            <span>{words.text(preset)}</span>
          </label>
        ))}
      </div>
      {choice.preset === 'custom' && (
        <div class="range-days">
          {(['from', 'to'] as const).map((edge) => (
            <label key={edge}>
              <span>{words.text(edge)}</span>
              <input
                type="date"
                max={today}
                value={choice[edge]}
                onChange={(change) => setDay(edge, change.currentTarget.value)}
              />
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
