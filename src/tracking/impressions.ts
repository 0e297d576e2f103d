import type { Env } from '../tools/env.js';
import type { Stop } from '../tools/emitter.js';
import type { EventSubject, RecordEvent } from '../events/catalog.js';
import {
  advanceViewability,
  createViewability,
  type Sight,
  type ViewabilityState,
} from '../events/viewability.js';

/** Turns sights into `shelf_viewed` and `card_viewed`, each once a page view: a video's card once for all shelves of the page. */
export interface Impressions {
  seeShelf(sight: Sight): void;
  /** @param card - what the event is about; `video` says which card. */
  seeCard(card: EventSubject & { video: string }, sight: Sight): void;
  /** A return out of the back/forward cache is a new page view: what is in sight then counts again. */
  startView(): void;
  stop: Stop;
}

interface Watched {
  state: ViewabilityState;
  sight: Sight;
  onViewed: () => void;
  cancel: () => void;
}

/** @param counted - videos whose card was counted, by any shelf of the page. */
export function createImpressions(
  env: Env,
  record: RecordEvent,
  counted = new Set<string>(),
): Impressions {
  const watched = new Map<string, Watched>();
  /** Those of this shelf. */
  const own = new Set<string>();
  const forget = () => {
    own.forEach((video) => counted.delete(video));
    own.clear();
  };
  const countCard = (card: EventSubject & { video: string }) => {
    if (counted.has(card.video)) return;
    counted.add(card.video);
    own.add(card.video);
    record('card_viewed', card, {});
  };
  let isStopped = false;

  const look = (entry: Watched, sight: Sight) => {
    entry.cancel();
    entry.sight = sight;
    const { state, isNew, againInMs } = advanceViewability(entry.state, sight);
    entry.state = state;
    // The viewport reports changes only, so the full second is timed here. It may be up a little before its time.
    if (againInMs !== null)
      entry.cancel = env.setTimer(
        () => look(entry, { ...entry.sight, atMs: env.monotonicMs() }),
        Math.ceil(againInMs),
      );
    if (isNew) entry.onViewed();
  };
  const see = (key: string, sight: Sight, onViewed: () => void) => {
    if (isStopped) return;
    let entry = watched.get(key);
    if (!entry)
      watched.set(key, (entry = { state: createViewability(), sight, onViewed, cancel: () => {} }));
    entry.onViewed = onViewed;
    // What was in sight until now may have been so for its second, though no timer came to say so.
    look(entry, { ...entry.sight, atMs: sight.atMs });
    look(entry, sight);
  };

  return {
    seeShelf: (sight) => see('shelf', sight, () => record('shelf_viewed', {}, {})),
    seeCard: (card, sight) => see(`card ${card.video}`, sight, () => countCard(card)),
    startView() {
      forget();
      for (const entry of watched.values()) {
        entry.state = createViewability();
        look(entry, { ...entry.sight, atMs: env.monotonicMs() });
      }
    },
    stop() {
      isStopped = true;
      forget();
      for (const entry of watched.values()) entry.cancel();
      watched.clear();
    },
  };
}
