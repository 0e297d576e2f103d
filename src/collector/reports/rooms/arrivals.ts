/** How the data came, and how much of it. */
import type { ArrivalRoom } from '../shared/rooms.js';
import { shareOf } from '../shared/share.js';
import { trust } from '../trust.js';
import { scopeFor, type RoomDeps, type RoomQuestion } from './question.js';

const meaning =
  'Of the page views in these days: how many events they sent and how many are missing by their own numbering; how long events were on their way, which is long for pages that were offline; how many shoppers agreed to be measured, without whom nothing ties two pages together; whose clock is more than five minutes off, which is corrected; and which releases of the tag they carry. What was turned away stands below, since the collector was started.';

export async function arrivalRoom(question: RoomQuestion, deps: RoomDeps): Promise<ArrivalRoom> {
  const { store, nowMs } = deps;
  const scope = scopeFor(question);
  const arrivals = await store.arrivals(scope);
  const { missing, missingEvents, automatedViews } = await trust(store, scope, nowMs);
  return {
    meaning,
    names: {},
    arrivals,
    consent: shareOf(arrivals.consented, arrivals.views, 1),
    skewed: shareOf(arrivals.skewed, arrivals.views, 1),
    missing,
    missingEvents,
    automatedViews,
  };
}
