import type { Sum } from '../../collector/reports/shared/types.js';
import './Money.css';
import type { Wording } from './wording.js';

/** One sum a line: an amount is never broken, and never runs into one of another currency. */
export function Money({ sums, words }: { sums: readonly Sum[]; words: Wording }) {
  return (
    <span class="money">
      {sums.map((sum) => (
        <span key={sum.currency}>{words.money([sum])}</span>
      ))}
    </span>
  );
}
