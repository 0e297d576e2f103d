/** How complete what arrived is, in plain code; the contract in `types.ts` says what it means. */
import { group } from './rows.js';
import type { Completeness, EventRow, Scope } from './types.js';
import { USUAL_PART } from './types.js';

/** Page views that have these figures, and how many they are. */
export interface ViewCounts {
  /** More may still come. */
  isOpen: boolean;
  /** Events by the page's own numbering, and how many of them are here. */
  numbered: number;
  received: number;
  views: number;
}

/** @param rows - of the scope, whenever they happened. */
export function completenessOf(
  rows: readonly EventRow[],
  { fromMs, toMs }: Scope,
  quietSinceMs: number,
): Completeness {
  const views: ViewCounts[] = [];
  for (const members of group(rows, (row) => row.view).values()) {
    const firstMs = members.reduce((first, row) => Math.min(first, row.atMs), Infinity);
    if (firstMs < fromMs || firstMs >= toMs) continue;
    views.push({
      isOpen: members.some((row) => row.receivedMs > quietSinceMs),
      numbered: members.reduce((last, row) => Math.max(last, row.seq), 0) + 1,
      received: new Set(members.map((row) => row.seq)).size,
      views: 1,
    });
  }
  return judgeViews(views);
}

/** @param counts - of page views that began in the scope. */
export function judgeViews(counts: readonly ViewCounts[]): Completeness {
  const answer: Completeness = {
    views: 0,
    expected: 0,
    received: 0,
    viewsWithLoss: 0,
    openViews: 0,
  };
  const quiet = counts.filter(({ isOpen }) => !isOpen).sort((a, b) => a.received - b.received);
  for (const { isOpen, views } of counts) if (isOpen) answer.openViews += views;
  const usual = usualOf(quiet);
  for (const { numbered, received, views } of quiet) {
    const expected = Math.min(numbered, Math.max(2 * received, usual));
    answer.views += views;
    answer.expected += expected * views;
    answer.received += received * views;
    if (received < expected) answer.viewsWithLoss += views;
  }
  return answer;
}

/** @param quiet - in the order of how much of them is here. */
function usualOf(quiet: readonly ViewCounts[]): number {
  const all = quiet.reduce((sum, { views }) => sum + views, 0);
  let place = Math.ceil(all * USUAL_PART);
  return quiet.find(({ views }) => (place -= views) <= 0)?.received ?? 0;
}
