import type { AnalyticsEvent } from '../events/catalog.js';
import type { Env } from '../tools/env.js';

const HELD_MS = 5 * 60_000;
const HELD_COUNT = 300;

/** Events that wait in memory for the shopper's answer. The oldest make room. */
export interface HeldEvents {
  readonly count: number;
  add(event: AnalyticsEvent): void;
  /** Those of the last five minutes; nothing is held any more. */
  take(): AnalyticsEvent[];
}

export function createHeldEvents(env: Pick<Env, 'monotonicMs'>): HeldEvents {
  let held: AnalyticsEvent[] = [];
  return {
    get count() {
      return held.length;
    },
    add(event) {
      held.push(event);
      if (held.length > HELD_COUNT) held.shift();
    },
    take() {
      const fresh = held.filter((event) => env.monotonicMs() - event.monoMs <= HELD_MS);
      held = [];
      return fresh;
    },
  };
}
