/** What the merchant does while a video is shown live, in its order: the collector keeps it, and pages are told of it. */
import { isRecord } from '../../tools/isRecord.js';
import type { Live, Money, Tag } from '../schema.js';

interface Happened {
  /** From 1 on, without a gap. */
  seq: number;
  /** By the collector's clock. */
  atMs: number;
}

export type LiveDeed =
  | { type: 'started' }
  | { type: 'pinned' | 'unpinned'; product: string }
  /** The merchant's word that the shop sells it for this now; `null`: no longer. A page shows it where the shop says the same. */
  | { type: 'priced'; product: string; price: Money | null }
  /** With the address of the recording, where that is another than the stream's. */
  | { type: 'ended'; recording?: string };

export type LiveChange = Happened & LiveDeed;

/** How the live stands at one moment. */
export interface LiveShow {
  state: Live['state'];
  /** Products, the one that was pinned last first. */
  pins: readonly string[];
  prices: ReadonlyMap<string, Money>;
  startedAtMs: number | null;
  endedAtMs: number | null;
  recording: string | null;
}

const BEFORE: LiveShow = {
  state: 'scheduled',
  pins: [],
  prices: new Map(),
  startedAtMs: null,
  endedAtMs: null,
  recording: null,
};

/** @param atMs - only what had happened by then counts. Default: all of it. */
export const showAt = (changes: readonly LiveChange[], atMs = Infinity): LiveShow =>
  changes.filter((change) => change.atMs <= atMs).reduce(advanceShow, BEFORE);

/** A live that begins once more begins with nothing pinned. */
function advanceShow(show: LiveShow, change: LiveChange): LiveShow {
  switch (change.type) {
    case 'started':
      return { ...BEFORE, state: 'live', startedAtMs: change.atMs };
    case 'pinned':
      return { ...show, pins: [change.product, ...without(show.pins, change.product)] };
    case 'unpinned':
      return { ...show, pins: without(show.pins, change.product) };
    case 'priced': {
      const prices = new Map(show.prices);
      prices.delete(change.product);
      if (change.price) prices.set(change.product, change.price);
      return { ...show, prices };
    }
    case 'ended':
      return {
        ...show,
        state: 'ended',
        endedAtMs: change.atMs,
        recording: change.recording ?? null,
      };
  }
}

const without = (pins: readonly string[], product: string) =>
  pins.filter((pinned) => pinned !== product);

/**
 * The pins of the last run as tags of its recording.
 *
 * @param beginMs - when the recording's first picture was taken.
 * @param endMs - and its last one.
 */
export function tagsOfRecording(
  changes: readonly LiveChange[],
  beginMs: number,
  endMs: number,
): Tag[] {
  const run = changes.slice(
    Math.max(
      0,
      changes.findLastIndex(({ type }) => type === 'started'),
    ),
  );
  const begun = new Map<string, number>();
  const tags: Tag[] = [];
  const secondsAt = (atMs: number) => Math.round(Math.max(0, atMs - beginMs) / 100) / 10;
  const close = (product: string, atMs: number) => {
    const fromMs = begun.get(product);
    begun.delete(product);
    if (fromMs === undefined || fromMs >= endMs || atMs <= beginMs) return;
    const [start, end] = [secondsAt(fromMs), secondsAt(Math.min(atMs, endMs))];
    if (end > start) tags.push({ product, start, end });
  };
  for (const change of run) {
    if (change.type === 'pinned' && !begun.has(change.product))
      begun.set(change.product, change.atMs);
    if (change.type === 'unpinned') close(change.product, change.atMs);
  }
  for (const product of begun.keys()) close(product, endMs);
  return tags.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

/** Reads what somebody else wrote; `null` where it is no change. */
export function readChange(value: unknown): LiveChange | null {
  if (!isRecord(value)) return null;
  const { seq, atMs } = value;
  if (!isCount(seq) || !isCount(atMs)) return null;
  const deed = readDeed(value);
  return deed && { seq, atMs, ...deed };
}

/** The part of a change that is not where it stands. */
export function readDeed(value: Readonly<Record<string, unknown>>): LiveDeed | null {
  const { type, product } = value;
  switch (type) {
    case 'started':
      return { type };
    case 'pinned':
    case 'unpinned':
      return isId(product) ? { type, product } : null;
    case 'priced': {
      const price = value['price'] === null ? null : readPrice(value['price']);
      return isId(product) && price !== undefined ? { type, product, price } : null;
    }
    case 'ended': {
      const { recording } = value;
      return isText(recording, 2048) ? { type, recording } : { type };
    }
    default:
      return null;
  }
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0;
const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= longest;
const isId = (value: unknown): value is string => isText(value, 255) && /\S/.test(value);

/** As the feed writes money. `undefined` for what is none. */
export function readPrice(value: unknown): Money | undefined {
  const { amount, currency } = isRecord(value) ? value : {};
  return isText(amount, 20) &&
    /^\d{1,12}(\.\d{1,4})?$/.test(amount) &&
    isText(currency, 3) &&
    /^[A-Z]{3}$/.test(currency)
    ? { amount, currency }
    : undefined;
}

/** Which message of the channel a listener has heard last: of which channel's life, and its number. */
export const markOf = (life: string, seq: number): string => `${life}.${seq}`;

export function readMark(mark: string | null): { life: string; seq: number } | null {
  const [, life, seq] = /^(\w{4,40})\.(\d{1,9})$/.exec(mark ?? '') ?? [];
  return life !== undefined && seq !== undefined ? { life, seq: Number(seq) } : null;
}

/** What the stream begins with, where a listener does not go on from a mark. */
export interface LiveWhole {
  life: string;
  changes: readonly LiveChange[];
}

export function readWhole(value: unknown): LiveWhole | null {
  const { life, changes } = isRecord(value) ? value : {};
  return isText(life, 40) && Array.isArray(changes)
    ? { life, changes: changes.flatMap((change) => readChange(change) ?? []) }
    : null;
}

/** `GET v1/live/<id>`: for whoever only has to know whether it is on. */
export interface LiveState {
  state: Live['state'];
  startedAtMs: number | null;
}
