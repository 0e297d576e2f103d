import { inWords } from '../languages/said.js';
import type { Refused } from '../../collector/reports/shared/types.js';
import './RefusedList.css';
import type { Wording } from './wording.js';

const MAX_ROWS = 5;

/** What was turned away and what to do about it; nothing when nothing was. */
export function RefusedList({ refused, words }: { refused: Refused; words: Wording }) {
  if (refused.reasons.length === 0) return null;
  return (
    <div class="refused">
      <p>{words.text('refused.since', { when: words.longMoment(refused.sinceMs, 'hour') })}</p>
      <ul>
        {refused.reasons.slice(0, MAX_ROWS).map(({ code, subject, batches, events, ...why }) => (
          <li key={`${code} ${subject ?? ''}`}>
            {words.text('refused.reason', {
              what:
                batches > 0
                  ? words.counted('refused.batches', batches)
                  : words.counted('refused.events', events),
              message: inWords(why),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
