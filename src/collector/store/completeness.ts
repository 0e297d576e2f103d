/** How complete what arrived is, in plain code; the contract in `types.ts` says what it means. */
import { group } from './rows.js';
import type { Completeness, EventRow, Scope } from './types.js';
import { USUAL_PART } from './types.js';

/** @param rows - of the scope, whenever they happened. */
export function completenessOf(
  rows: readonly EventRow[],
  { fromMs, toMs }: Scope,
  quietSinceMs: number,
): Completeness {
  const answer: Completeness = {
    views: 0,
    expected: 0,
    received: 0,
    viewsWithLoss: 0,
    openViews: 0,
  };
  const quietViews: { expected: number; received: number }[] = [];
  for (const members of group(rows, (row) => row.view).values()) {
    const firstMs = members.reduce((first, row) => Math.min(first, row.atMs), Infinity);
    if (firstMs < fromMs || firstMs >= toMs) continue;
    if (members.some((row) => row.receivedMs > quietSinceMs)) answer.openViews += 1;
    else
      quietViews.push({
        expected: members.reduce((last, row) => Math.max(last, row.seq), 0) + 1,
        received: new Set(members.map((row) => row.seq)).size,
      });
  }
  const counts = quietViews.map(({ received }) => received).sort((a, b) => a - b);
  const usual = counts[Math.ceil(counts.length * USUAL_PART) - 1] ?? 0;
  for (const { expected: numbered, received } of quietViews) {
    const expected = Math.min(numbered, Math.max(2 * received, usual));
    answer.views += 1;
    answer.expected += expected;
    answer.received += received;
    if (received < expected) answer.viewsWithLoss += 1;
  }
  return answer;
}
