/** How the data came, and how much of it. */
import type { ArrivalRoom } from '../shared/rooms.js';
import { shareOf } from '../shared/share.js';
import { meaning } from '../shared/meanings.js';
import { trust } from '../trust.js';
import { scopeFor, type RoomDeps, type RoomQuestion } from './question.js';

export async function arrivalRoom(question: RoomQuestion, deps: RoomDeps): Promise<ArrivalRoom> {
  const { store, nowMs } = deps;
  const scope = scopeFor(question);
  const arrivals = await store.arrivals(scope);
  const { missing, missingEvents, automatedViews } = await trust(store, scope, nowMs);
  return {
    meaning: meaning('room.arrivals'),
    names: {},
    arrivals,
    consent: shareOf(arrivals.consented, arrivals.views, 1),
    skewed: shareOf(arrivals.skewed, arrivals.views, 1),
    missing,
    missingEvents,
    automatedViews,
  };
}
