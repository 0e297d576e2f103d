import type { Fact, RecordFact } from '../events/catalog.js';
import { type Emitter } from '../tools/emitter.js';
import type { Env } from '../tools/env.js';
/**
 * Stamps what happened the moment it happens and tells everybody who listens: the page, the tracker, the developer's `on`.
 * The tracker comes after the first paint; until then facts are kept for it.
 */
export interface Facts {
    record: RecordFact;
    readonly emitter: Emitter<Fact>;
    /** Facts told so far, for a listener that comes late; emptied by it, and not kept any longer after that. */
    takeEarly(): Fact[];
    hasEarly(): boolean;
}
export declare function createFacts(env: Env, onError: (error: unknown) => void): Facts;
