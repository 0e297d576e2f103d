import { STORE_LIMITS, type EventStore, type EventValue, type StoredEvent } from './types.js';

const RANK: Record<EventValue, number> = { low: 0, normal: 1, high: 2 };

/**
 * Events in memory alone: for pages whose storage is refused. Everything here is lost with the page.
 *
 * @param onGone - called with the ids that were given up for room.
 */
export function createMemoryStore(
  limits = STORE_LIMITS,
  onGone: (ids: string[]) => void = () => {},
): EventStore {
  const events = new Map<string, StoredEvent>();
  let bytes = 0;
  const drop = (id: string) => {
    const event = events.get(id);
    if (!event) return;
    events.delete(id);
    bytes -= event.bytes;
  };
  const isFull = (more: StoredEvent) =>
    events.size + 1 > limits.count || bytes + more.bytes > limits.bytes;
  /** What has to go for the newcomer: the least valuable first, of these the oldest; `null` when that is not enough. */
  const findVictims = (newcomer: StoredEvent): string[] | null => {
    const rank = RANK[newcomer.value];
    const candidates = [...events.values()]
      .filter((event) => event.value !== 'high' && RANK[event.value] <= rank)
      .sort((a, b) => RANK[a.value] - RANK[b.value]);
    let freeCount = limits.count - events.size;
    let freeBytes = limits.bytes - bytes;
    const victims: string[] = [];
    for (const event of candidates) {
      if (freeCount >= 1 && freeBytes >= newcomer.bytes) break;
      victims.push(event.id);
      freeCount++;
      freeBytes += event.bytes;
    }
    return freeCount >= 1 && freeBytes >= newcomer.bytes
      ? victims
      : newcomer.value === 'high'
        ? victims
        : null;
  };

  return {
    add(event) {
      if (events.has(event.id)) return true;
      if (isFull(event)) {
        const victims = findVictims(event);
        if (!victims) return false;
        victims.forEach(drop);
        if (victims.length > 0) onGone(victims);
      }
      events.set(event.id, event);
      bytes += event.bytes;
      return true;
    },
    list: () => [...events.values()],
    remove: (ids) => ids.forEach(drop),
    adopt: async () => 0,
    keepAlive() {},
    release() {},
    claim() {},
    clear() {
      events.clear();
      bytes = 0;
    },
  };
}
