import type { EventProps, EventSubject, EventType, Fact, RecordFact } from '../events/catalog.js';
import { createEmitter, type Emitter } from '../tools/emitter.js';
import type { Env } from '../tools/env.js';
import { uuidV7 } from '../tools/ids.js';

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

export function createFacts(env: Env, onError: (error: unknown) => void): Facts {
  const emitter = createEmitter<Fact>(onError);
  let early: Fact[] | null = [];
  return {
    emitter,
    record<T extends EventType>(type: T, subject: EventSubject, props: EventProps<T>) {
      // Without a prototype: what a page has put on `Object.prototype` must not read as a product or a video.
      const stamp = { id: uuidV7(env.nowMs(), env.random), type, atMs: env.nowMs(), monoMs: env.monotonicMs() };
      const fact = Object.assign(Object.create(null), stamp, subject, { props }) as Fact;
      early?.push(fact);
      emitter.emit(fact);
    },
    takeEarly() {
      const taken = early ?? [];
      early = null;
      return taken;
    },
    hasEarly: () => (early?.length ?? 0) > 0,
  };
}
