import type { Env } from '../tools/env.js';
import type { Stop } from '../tools/emitter.js';
import type { EventSubject, RecordFact } from '../events/catalog.js';
import { type Sight } from '../events/viewability.js';
/** Turns sights into `shelf_viewed` and `card_viewed`, each once a page view. */
export interface Impressions {
    seeShelf(sight: Sight): void;
    /** @param card - what the event is about; `video` tells the cards apart. */
    seeCard(card: EventSubject & {
        video: string;
    }, sight: Sight): void;
    /** A return out of the back/forward cache is a new page view: what is in sight then counts again. */
    startView(): void;
    stop: Stop;
}
export declare function createImpressions(env: Env, record: RecordFact): Impressions;
