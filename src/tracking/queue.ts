import { HOUR_MS } from '../tools/time.js';
import type { EventStore, StoredEvent } from './store/types.js';
import { byteLength } from './byteLength.js';

/**
 * The events that wait, seen by the sender: what may go next, what is on its way, what is too old to matter. An event leaves
 * the store only when it is settled.
 */
export interface Queue {
  /** Writes it down. `false` when it was not taken. */
  add(event: StoredEvent): boolean;
  /** The next events of one context, marked as on their way: the valuable first, else the oldest. At least one, if any waits. */
  take(maxBytes: number, maxCount: number): readonly StoredEvent[];
  /** Confirmed, or refused for good. */
  settle(ids: readonly string[]): void;
  /** Not delivered: they wait again. */
  release(ids: readonly string[]): void;
  waiting(): { count: number; bytes: number };
  /** Forgets all that this page holds, also what is on its way. */
  clear(): void;
}

/** Views older than a day say little, and platforms take conversions up to three days late. */
const MAX_AGE_MS = { low: 24 * HOUR_MS, normal: 24 * HOUR_MS, high: 72 * HOUR_MS };

export function createQueue(store: EventStore, nowMs: () => number): Queue {
  const onTheWay = new Set<string>();

  const waiting = (): StoredEvent[] => {
    const all = store.list();
    const old = all
      .filter((event) => nowMs() - event.atMs > MAX_AGE_MS[event.value])
      .map(({ id }) => id);
    if (old.length > 0) store.remove(old);
    return all.filter(({ id }) => !onTheWay.has(id) && !old.includes(id));
  };

  return {
    add: store.add,
    take(maxBytes, maxCount) {
      const all = waiting();
      const first = all.find(({ value }) => value === 'high') ?? all[0];
      if (!first) return [];
      const together = all.filter(
        (event) => event !== first && event.contextJson === first.contextJson,
      );
      const taken = [first];
      let bytes = byteLength(first.contextJson) + first.bytes;
      for (const event of [
        ...together.filter(isHigh),
        ...together.filter((other) => !isHigh(other)),
      ]) {
        bytes += event.bytes + 1;
        if (taken.length >= maxCount || bytes > maxBytes) break;
        taken.push(event);
      }
      for (const { id } of taken) onTheWay.add(id);
      return taken;
    },
    settle(ids) {
      store.remove(ids);
      for (const id of ids) onTheWay.delete(id);
    },
    release(ids) {
      for (const id of ids) onTheWay.delete(id);
    },
    waiting() {
      const all = waiting();
      return { count: all.length, bytes: all.reduce((sum, event) => sum + event.bytes + 1, 0) };
    },
    clear() {
      store.clear();
      onTheWay.clear();
    },
  };
}

function isHigh(event: StoredEvent): boolean {
  return event.value === 'high';
}
