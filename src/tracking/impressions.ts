import type { Env } from '../tools/env.js';
import type { Stop } from '../tools/emitter.js';
import type { EventSubject, RecordEvent } from '../events/catalog.js';
import { advanceViewability, createViewability, type Sight, type ViewabilityState } from '../events/viewability.js';

/** Turns sights into `shelf_viewed` and `card_viewed`, each once a page view. */
export interface Impressions {
  seeShelf(sight: Sight): void;
  /** @param card - what the event is about; `video` tells the cards apart. */
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

export function createImpressions(env: Env, record: RecordEvent): Impressions {
  const watched = new Map<string, Watched>();
  let isStopped = false;

  const look = (entry: Watched, sight: Sight) => {
    entry.cancel();
    entry.sight = sight;
    const { state, isNew, againInMs } = advanceViewability(entry.state, sight);
    entry.state = state;
    // The viewport tells changes only, so the full second is ours to notice. It may be up a little before its time.
    if (againInMs !== null) entry.cancel = env.setTimer(() => look(entry, { ...entry.sight, atMs: env.monotonicMs() }), Math.ceil(againInMs));
    if (isNew) entry.onViewed();
  };
  const see = (key: string, sight: Sight, onViewed: () => void) => {
    if (isStopped) return;
    let entry = watched.get(key);
    if (!entry) watched.set(key, (entry = { state: createViewability(), sight, onViewed, cancel: () => {} }));
    entry.onViewed = onViewed;
    look(entry, sight);
  };

  return {
    seeShelf: (sight) => see('shelf', sight, () => record('shelf_viewed', {}, {})),
    seeCard: (card, sight) => see(`card ${card.video}`, sight, () => record('card_viewed', card, {})),
    startView() {
      for (const entry of watched.values()) {
        entry.state = createViewability();
        look(entry, { ...entry.sight, atMs: env.monotonicMs() });
      }
    },
    stop() {
      isStopped = true;
      for (const entry of watched.values()) entry.cancel();
      watched.clear();
    },
  };
}
