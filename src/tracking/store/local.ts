/**
 * Events in storage that outlives the page and is shared by all tabs of the shop. Tabs never overwrite each other, because no
 * key has two writers. Within the part of the storage that belongs to this endpoint and key (`storageNames.ts`):
 *
 *     e:<owner>:<id>        one event
 *     c:<owner>:<context>   the context that events of this owner refer to
 *     o:<owner>             when the owner was last alive
 *
 * An owner whose sign of life is missing or old is gone; another tab then takes over the *owner*, so nothing has to be
 * written again and a full storage cannot lose what is already in it. Two tabs taking over at once would send twice, which
 * the ids make harmless; a lock makes it rare.
 */
import type { Locks } from '../../browser/locks.js';
import type { KeyValueStore } from '../../tools/env.js';
import { hash32 } from '../../tools/ids.js';
import { createMemoryStore } from './memory.js';
import { fromDisk, toDisk } from './record.js';
import { STORE_LIMITS, type EventStore, type StoredEvent } from './types.js';

const EVENT_PREFIX = 'e:';
const CONTEXT_PREFIX = 'c:';
const OWNER_PREFIX = 'o:';
/** Hidden tabs get their timers once a minute; an owner silent for longer than this is gone. */
const GONE_MS = 150_000;
const BEAT_EVERY_MS = 15_000;

export interface LocalStoreDeps {
  values: KeyValueStore;
  locks: Locks;
  /** Name of the lock for taking over, the same for all pages that share `values`. */
  lock: string;
  nowMs: () => number;
  /** Unique to this page view. */
  owner: string;
}

export function createLocalEventStore({ values, locks, lock, nowMs, owner }: LocalStoreDeps, limits = STORE_LIMITS): EventStore {
  /** Where each event is on disk; those that found no room there live in memory alone. */
  const keys = new Map<string, string>();
  const owners = new Set([owner]);
  let beatenMs = -Infinity;
  let isReleased = false;

  const forget = (ids: readonly string[]) => {
    for (const id of ids) {
      const key = keys.get(id);
      keys.delete(id);
      if (key) values.remove(key);
    }
  };
  const memory = createMemoryStore(limits, forget);

  const beat = () => {
    if (isReleased || keys.size === 0 || Math.abs(nowMs() - beatenMs) < BEAT_EVERY_MS) return;
    beatenMs = nowMs();
    for (const each of owners) values.set(OWNER_PREFIX + each, String(beatenMs));
  };
  /** Leaves no key behind once nothing waits. */
  const tidy = () => {
    if (keys.size > 0) return;
    for (const each of owners) {
      values.remove(OWNER_PREFIX + each);
      for (const key of values.keys(`${CONTEXT_PREFIX}${each}:`)) values.remove(key);
    }
    owners.clear();
    owners.add(owner);
    beatenMs = -Infinity;
  };
  const write = (event: StoredEvent): boolean => {
    const context = hash32(event.contextJson).toString(36);
    const contextKey = `${CONTEXT_PREFIX}${owner}:${context}`;
    const key = `${EVENT_PREFIX}${owner}:${event.id}`;
    if (values.get(contextKey) === null && !values.set(contextKey, event.contextJson)) return false;
    if (!values.set(key, toDisk(event, context))) return false;
    keys.set(event.id, key);
    return true;
  };
  /** Storage is full: what matters takes the place of what does not. */
  const writeInstead = (event: StoredEvent): boolean => {
    for (const other of memory.list()) {
      if (other.value !== 'low' || !keys.has(other.id)) continue;
      forget([other.id]);
      if (write(event)) return true;
    }
    return false;
  };
  const isGone = (other: string) => {
    const aliveMs = Number(values.get(OWNER_PREFIX + other) ?? NaN);
    return !(Math.abs(nowMs() - aliveMs) < GONE_MS);
  };
  const takeOver = (): number => {
    let adopted = 0;
    let bytes = 0;
    const judged = new Map<string, boolean>();
    // Storage lists its keys in no order of time; ids begin with theirs.
    const found = values.keys(EVENT_PREFIX).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
    for (const key of found) {
      const other = key.slice(EVENT_PREFIX.length, key.lastIndexOf(':'));
      if (owners.has(other)) continue;
      if (!judged.has(other)) judged.set(other, isGone(other));
      if (!judged.get(other)) continue;
      // Any script of the origin can write here: what pages leave behind never is that much, also where it says to be valuable.
      const isFull = adopted >= limits.count || bytes >= limits.bytes;
      const event = isFull ? null : fromDisk(values.get(key), (context) => values.get(`${CONTEXT_PREFIX}${other}:${context}`), limits.bytes);
      if (!event || !memory.add(event)) {
        values.remove(key);
        continue;
      }
      keys.set(event.id, key);
      adopted++;
      bytes += event.bytes;
    }
    for (const [other, gone] of judged) if (gone) owners.add(other);
    beatenMs = -Infinity;
    beat();
    tidy();
    return adopted;
  };

  return {
    add(event) {
      if (!memory.add(event)) return false;
      if (!keys.has(event.id) && !write(event) && event.value === 'high') writeInstead(event);
      beat();
      return true;
    },
    list: memory.list,
    remove(ids) {
      memory.remove(ids);
      forget(ids);
      tidy();
    },
    async adopt() {
      let adopted = 0;
      await locks.tryRun(lock, () => {
        adopted = takeOver();
      });
      return adopted;
    },
    beat,
    release() {
      isReleased = true;
      for (const each of owners) values.remove(OWNER_PREFIX + each);
      beatenMs = -Infinity;
    },
    claim() {
      isReleased = false;
      const lost = [...keys].filter(([, key]) => values.get(key) === null).map(([id]) => id);
      memory.remove(lost);
      for (const id of lost) keys.delete(id);
      beatenMs = -Infinity;
      beat();
      tidy();
    },
    clear() {
      memory.clear();
      forget([...keys.keys()]);
      tidy();
    },
  };
}

function idOf(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}
