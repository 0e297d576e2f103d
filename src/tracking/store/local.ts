/**
 * Events in storage that outlives the page and is shared by all tabs of the shop; `disk.ts` says how they stand there. Two tabs taking
 * over at once would send twice, which the ids make harmless; a lock makes it rare.
 */
import type { Locks } from '../../browser/locks.js';
import { createEventDisk, type DiskDeps } from './disk.js';
import { createMemoryStore } from './memory.js';
import { STORE_LIMITS, type EventStore, type StoredEvent } from './types.js';

export interface LocalStoreDeps extends DiskDeps {
  locks: Locks;
  /** Name of the lock for taking over, the same for all pages that share `values`. */
  lock: string;
}

export function createLocalEventStore(
  { locks, lock, ...deps }: LocalStoreDeps,
  limits = STORE_LIMITS,
): EventStore {
  const disk = createEventDisk(deps);
  /** All that waits; what found no room in storage is here alone. */
  const memory = createMemoryStore(limits, disk.forget);

  /** Storage is full: what matters takes the place of what does not. */
  const writeInstead = (event: StoredEvent): boolean => {
    for (const other of memory.list()) {
      if (other.value !== 'low' || !disk.has(other.id)) continue;
      disk.forget([other.id]);
      if (disk.write(event)) return true;
    }
    return false;
  };
  const takeOver = (): number => {
    let adopted = 0;
    let bytes = 0;
    disk.takeOver(limits.bytes, (read) => {
      // Any script of the origin can write here: what pages leave behind never is that much, also where it says to be valuable.
      const isFull = adopted >= limits.count || bytes >= limits.bytes;
      const event = isFull ? null : read();
      if (!event || !memory.add(event)) return null;
      adopted++;
      bytes += event.bytes;
      return event;
    });
    return adopted;
  };

  return {
    add(event) {
      if (!memory.add(event)) return false;
      if (!disk.has(event.id) && !disk.write(event) && event.value === 'high') writeInstead(event);
      disk.keepAlive();
      return true;
    },
    list: memory.list,
    remove(ids) {
      memory.remove(ids);
      disk.forget(ids);
      disk.tidy();
    },
    async adopt() {
      let adopted = 0;
      await locks.tryRun(lock, () => {
        adopted = takeOver();
      });
      return adopted;
    },
    keepAlive: disk.keepAlive,
    release: disk.release,
    claim: () => memory.remove(disk.claim()),
    clear() {
      memory.clear();
      disk.forget(disk.ids());
      disk.tidy();
    },
  };
}
