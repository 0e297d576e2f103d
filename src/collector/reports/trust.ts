import type { ReportStore, Scope } from '../store/types.js';
import { meaning } from './shared/meanings.js';
import { shareOf } from './shared/share.js';
import type { Report } from './shared/types.js';

/** A page view that was heard of within this time may still send; its missing events may only be late. */
export const QUIET_MS = 15 * 60_000;

/**
 * The loss detector. Each page numbers its events 0, 1, 2, …; what is missing below the highest number that arrived was lost
 * on the way. What was lost after the last arrival cannot be seen this way.
 */
export async function trust(
  store: ReportStore,
  scope: Scope,
  nowMs: number,
): Promise<Report['trust']> {
  const { expected, received, views, openViews } = await store.completeness(
    scope,
    nowMs - QUIET_MS,
  );
  return {
    meaning: meaning('trust'),
    missing: shareOf(expected - received, expected, 1),
    missingEvents: expected - received,
    views,
    openViews,
    automatedViews: await store.countAutomatedViews(scope),
    automatedCounted: scope.automated,
  };
}
