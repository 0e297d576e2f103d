import type {
  EventProps,
  EventSubject,
  EventType,
  AnalyticsEvent,
  RecordEvent,
} from '../events/catalog.js';
import { createEmitter, type Emitter } from '../tools/emitter.js';
import type { Env } from '../tools/env.js';
import { uuidV7 } from '../tools/ids.js';

/**
 * Stamps what happened the moment it happens and emits it to everybody who listens: the page, the tracker, the developer's `on`.
 * The tracker comes after the first paint; until then events are kept for it.
 */
export interface EventRecorder {
  record: RecordEvent;
  readonly emitter: Emitter<AnalyticsEvent>;
  /** What was recorded so far, for a listener that comes late; nothing is kept after that, unless it is not the last to come. */
  takeEarly(isLast?: boolean): AnalyticsEvent[];
  hasEarly(): boolean;
}

export function createEventRecorder(env: Env, onError: (error: unknown) => void): EventRecorder {
  const emitter = createEmitter<AnalyticsEvent>(onError);
  let early: AnalyticsEvent[] | null = [];
  return {
    emitter,
    record<T extends EventType>(type: T, subject: EventSubject, props: EventProps<T>) {
      // Without a prototype: what a page has put on `Object.prototype` must not read as a product or a video.
      const stamp = {
        id: uuidV7(env.nowMs(), env.random),
        type,
        atMs: env.nowMs(),
        monoMs: env.monotonicMs(),
      };
      const event = Object.assign(Object.create(null), stamp, subject, { props }) as AnalyticsEvent;
      early?.push(event);
      emitter.emit(event);
    },
    takeEarly(isLast = true) {
      const taken = early ?? [];
      if (isLast) early = null;
      else early &&= [];
      return taken;
    },
    hasEarly: () => !!early?.length,
  };
}
