/**
 * How events stand in storage that all tabs of the shop share. Tabs never overwrite each other, because no key has two writers.
 * Within the part of the storage that belongs to this endpoint and key (`storageNames.ts`):
 *
 *     e:<owner>:<id>        one event
 *     c:<owner>:<context>   the context that events of this owner refer to
 *     o:<owner>             when the owner was last alive
 *
 * An owner whose sign of life is missing or old is gone; another tab then takes over the *owner*, so nothing has to be
 * written again and a full storage cannot lose what is already in it.
 */
import type { KeyValueStore } from '../../tools/env.js';
import { hash32 } from '../../tools/ids.js';
import { fromDisk, toDisk } from './record.js';
import type { StoredEvent } from './types.js';

const EVENT_PREFIX = 'e:';
const CONTEXT_PREFIX = 'c:';
const OWNER_PREFIX = 'o:';
/** Hidden tabs get their timers once a minute; an owner silent for longer than this is gone. */
const GONE_MS = 150_000;
const ALIVE_EVERY_MS = 15_000;

export interface DiskDeps {
  values: KeyValueStore;
  nowMs: () => number;
  /** Unique to this page view. */
  owner: string;
}

/** The events in storage that are this page's to send: its own, and those of owners it has taken over. */
export interface EventDisk {
  has(id: string): boolean;
  ids(): string[];
  /** `false` when the storage is full or refused. */
  write(event: StoredEvent): boolean;
  /** Takes these events out of the storage. */
  forget(ids: readonly string[]): void;
  /** Leaves no key behind once nothing waits. */
  tidy(): void;
  /** Writes a sign of life, at most every fifteen seconds and only while events wait. */
  keepAlive(): void;
  /** Another tab may take over at once; nothing is written any more until `claim`. */
  release(): void;
  /** @returns ids of events that another tab has taken out meanwhile; they are no longer ours. */
  claim(): string[];
  /**
   * Takes over the owners that are gone. `keep` is asked about each of their events, `null` for what cannot be read; what it refuses is
   * taken out of the storage.
   */
  takeOver(maxChars: number, keep: (read: () => StoredEvent | null) => StoredEvent | null): void;
}

export function createEventDisk({ values, nowMs, owner }: DiskDeps): EventDisk {
  /** Where each event is. */
  const keys = new Map<string, string>();
  const owners = new Set([owner]);
  let writtenMs = -Infinity;
  let isReleased = false;

  const keepAlive = () => {
    if (isReleased || keys.size === 0 || Math.abs(nowMs() - writtenMs) < ALIVE_EVERY_MS) return;
    writtenMs = nowMs();
    for (const each of owners) values.set(OWNER_PREFIX + each, String(writtenMs));
  };
  const keepAliveNow = () => {
    writtenMs = -Infinity;
    keepAlive();
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
    writtenMs = -Infinity;
  };

  return {
    has: (id) => keys.has(id),
    ids: () => [...keys.keys()],
    write(event) {
      const context = hash32(event.contextJson).toString(36);
      const contextKey = `${CONTEXT_PREFIX}${owner}:${context}`;
      const key = `${EVENT_PREFIX}${owner}:${event.id}`;
      if (values.get(contextKey) === null && !values.set(contextKey, event.contextJson))
        return false;
      if (!values.set(key, toDisk(event, context))) return false;
      keys.set(event.id, key);
      return true;
    },
    forget(ids) {
      for (const id of ids) {
        const key = keys.get(id);
        keys.delete(id);
        if (key) values.remove(key);
      }
    },
    tidy,
    keepAlive,
    release() {
      isReleased = true;
      for (const each of owners) values.remove(OWNER_PREFIX + each);
      writtenMs = -Infinity;
    },
    claim() {
      isReleased = false;
      const lost = [...keys].filter(([, key]) => values.get(key) === null).map(([id]) => id);
      for (const id of lost) keys.delete(id);
      keepAliveNow();
      tidy();
      return lost;
    },
    takeOver(maxChars, keep) {
      const gone = goneOwners(values, owners, nowMs());
      for (const key of keysOf(values, gone)) {
        const event = keep(() =>
          fromDisk(
            values.get(key),
            (context) => values.get(`${CONTEXT_PREFIX}${ownerOf(key)}:${context}`),
            maxChars,
          ),
        );
        if (event) keys.set(event.id, key);
        else values.remove(key);
      }
      for (const each of gone) owners.add(each);
      keepAliveNow();
      tidy();
    },
  };
}

/** Owners of events in the storage that have not been alive for long. */
function goneOwners(
  values: KeyValueStore,
  owners: ReadonlySet<string>,
  nowMs: number,
): Set<string> {
  const others = new Set(
    values
      .keys(EVENT_PREFIX)
      .map(ownerOf)
      .filter((each) => !owners.has(each)),
  );
  return new Set(
    [...others].filter(
      (each) => !(Math.abs(nowMs - Number(values.get(OWNER_PREFIX + each) ?? NaN)) < GONE_MS),
    ),
  );
}

/** The keys of these owners' events, oldest first: storage lists its keys in no order of time; ids begin with theirs. */
const keysOf = (values: KeyValueStore, owners: ReadonlySet<string>) =>
  values
    .keys(EVENT_PREFIX)
    .filter((key) => owners.has(ownerOf(key)))
    .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));

const ownerOf = (key: string) => key.slice(EVENT_PREFIX.length, key.lastIndexOf(':'));
const idOf = (key: string) => key.slice(key.lastIndexOf(':') + 1);
