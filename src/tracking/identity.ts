import type { Env, KeyValueStore } from '../tools/env.js';
import { uuidV7 } from '../tools/ids.js';
import { DAY_MS } from '../tools/time.js';

/**
 * Who is looking: a random visitor id of this shop alone, and a session. Both exist only while analytics is permitted; before
 * that nothing is made, read or stored.
 */
export interface Identity {
  /** Permission was given: ids are taken up again or made. Without storage they live as long as the page. */
  grant(store: KeyValueStore | null): void;
  /** Permission is gone: ids are forgotten here; taking them out of storage is the caller's. A later grant makes new ones. */
  revoke(): void;
  /** Something happened: the session lives on, or a new one begins after 30 idle minutes. */
  touch(): void;
  /** The visitor's id was stored and is there no more: somebody else has taken the permission back. Another id is taken up instead. */
  isGone(): boolean;
  readonly visitor: string | null;
  readonly session: string | null;
}

/** Within the shop's part of the storage. */
export const VISITOR_KEY = 'visitor';
const SESSION_KEY = 'session';
/** Thirteen months, counted from the first visit and not prolonged by later ones. */
const VISITOR_MS = 395 * DAY_MS;
const IDLE_MS = 30 * 60_000;
/** The session's last sign of life is stored at most this often. */
const WRITE_EVERY_MS = 15_000;
/** As `uuidV7` makes them, so that nothing else that was put there goes out as a shopper's id. */
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

interface Stamped {
  id: string;
  atMs: number;
}

export function createIdentity(env: Pick<Env, 'nowMs' | 'random'>): Identity {
  let values: KeyValueStore | null = null;
  let isGranted = false;
  let visitor: Stamped | null = null;
  let session: Stamped | null = null;
  let isStored = false;
  let writtenMs = -Infinity;

  const isFresh = (found: Stamped, ageMs: number) =>
    found.atMs <= env.nowMs() + 60_000 && env.nowMs() - found.atMs < ageMs;
  const make = (): Stamped => ({ id: uuidV7(env.nowMs(), env.random), atMs: env.nowMs() });
  const read = (key: string): Stamped | null => parseStamped(values?.get(key) ?? null);
  const takeUp = () => {
    const known = read(VISITOR_KEY);
    isStored = known !== null && isFresh(known, VISITOR_MS);
    visitor = known && isStored ? known : make();
    if (!isStored) isStored = values?.set(VISITOR_KEY, JSON.stringify(visitor)) === true;
  };
  const touch = () => {
    if (!isGranted) return;
    const nowMs = env.nowMs();
    const isDue = nowMs - writtenMs >= WRITE_EVERY_MS || nowMs < writtenMs;
    if (session && isFresh(session, IDLE_MS) && !isDue) {
      session = { ...session, atMs: nowMs };
      return;
    }
    // Another tab may have kept the session alive, or begun the next one.
    const stored = read(SESSION_KEY);
    const known = [stored, session].find((candidate) => candidate && isFresh(candidate, IDLE_MS));
    session = { id: known?.id ?? make().id, atMs: nowMs };
    writtenMs = nowMs;
    values?.set(SESSION_KEY, JSON.stringify(session));
  };

  return {
    grant(store) {
      if (isGranted) return;
      isGranted = true;
      values = store;
      takeUp();
      touch();
    },
    revoke() {
      isGranted = false;
      values = null;
      visitor = null;
      session = null;
      isStored = false;
      writtenMs = -Infinity;
    },
    touch,
    isGone() {
      if (!isStored) return false;
      const stored = read(VISITOR_KEY);
      // Two tabs of a first visit each made one, or the permission was taken back and given again elsewhere.
      if (stored && stored.id !== visitor?.id && isFresh(stored, VISITOR_MS)) {
        visitor = stored;
        session = null;
        writtenMs = -Infinity;
        touch();
      }
      return stored === null;
    },
    get visitor() {
      return visitor?.id ?? null;
    },
    get session() {
      return session?.id ?? null;
    },
  };
}

/** Storage can hold anything: older versions, other scripts, a curious shopper. */
function parseStamped(text: string | null): Stamped | null {
  try {
    const raw: unknown = JSON.parse(text ?? 'null');
    if (typeof raw !== 'object' || raw === null || !('id' in raw) || !('atMs' in raw)) return null;
    const { id, atMs } = raw;
    return typeof id === 'string' &&
      ID.test(id) &&
      typeof atMs === 'number' &&
      Number.isFinite(atMs)
      ? { id, atMs }
      : null;
  } catch {
    return null;
  }
}
