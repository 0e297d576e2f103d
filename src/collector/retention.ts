import { DAY_MS } from '../tools/time.js';
import type { CreditWindows } from '../events/attribution.js';
import type { CollectorEnv } from './env.js';
import type { Notices } from '../server/notices.js';
import type { KeptOrder, ReportStore } from './store/types.js';
import { monthOf } from './store/sums.js';

/** How long each class is kept, in days; `Infinity`: for ever. */
export interface KeepDays {
  /** Events and signed orders, each for itself. */
  events: number;
  /** Their sums by a quarter of an hour, and orders without whose they were. */
  sums: number;
  /** The same by month. */
  totals: number;
}

export const defaultKeepDays: KeepDays = {
  // 25 months, the longest that Europe's authorities call usual for figures of visitors.
  events: 760,
  // Five years, to compare a season with those before.
  sums: 1826,
  // Nothing in them is about anybody.
  totals: Infinity,
};

/** How late a page may tell of an order, and a server confirm it. */
const SETTLED_MS = 3 * DAY_MS;
/** The start has other things to do. */
const FIRST_MS = 60_000;

export const longestMs = ({ clickMs, viewMs }: CreditWindows): number => Math.max(clickMs, viewMs);

/** Events have to outlive what is credited by them: an order is credited for good when all of them are still there. */
export const minDays = (windows: CreditWindows): number =>
  Math.ceil((longestMs(windows) + SETTLED_MS) / DAY_MS) + 4;

interface Parts extends Pick<CollectorEnv, 'nowMs' | 'setTimer'> {
  store: Pick<ReportStore, 'age' | 'aged'>;
  keep: KeepDays;
  windows: CreditWindows;
  /** Orders from `fromMs` to before `toMs` as they are kept. */
  creditOrders(fromMs: number, toMs: number): Promise<KeptOrder[]>;
  notices: Pick<Notices, 'say'>;
}

/**
 * Puts sums in the place of what is older than it is kept: soon after the start, then once a day. Orders are credited and kept while
 * all that led to them is still there.
 *
 *     now ── events ──► keep.events ── sums, by a quarter of an hour ──► keep.sums ── totals, by month ──► keep.totals
 *
 * @returns what ends it.
 */
export function startRetention(parts: Parts): () => void {
  const { keep, notices, setTimer } = parts;
  if (keep.events === Infinity) return () => {};
  let stop = () => {};
  let isStopped = false;
  const run = async () => {
    try {
      const removed = await ageOnce(parts);
      if (removed > 0)
        notices.say(
          'RETENTION',
          `RETENTION: ${removed} rows older than ${keep.events} days were deleted; what they come to is kept.`,
        );
    } catch (error) {
      notices.say(
        'RETENTION_FAILED',
        `RETENTION_FAILED: What is older than ${keep.events} days could not be deleted, and is tried again in a day: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    if (!isStopped) stop = setTimer(() => void run(), DAY_MS);
  };
  stop = setTimer(() => void run(), FIRST_MS);
  return () => {
    isStopped = true;
    stop();
  };
}

async function ageOnce({ store, keep, windows, creditOrders, nowMs }: Parts): Promise<number> {
  const agoMs = (days: number) => Math.max(0, nowMs() - days * DAY_MS);
  const eventsMs = Math.floor(agoMs(keep.events) / DAY_MS) * DAY_MS;
  const ordersMs = eventsMs + longestMs(windows) + SETTLED_MS;
  const aged = await store.aged();
  const orders = ordersMs > aged.ordersMs ? await creditOrders(aged.ordersMs, ordersMs) : [];
  // What is longer ago than its sums are kept has been summed at least once.
  const monthsMs = Math.min(monthOf(agoMs(keep.sums)).fromMs, monthOf(eventsMs).fromMs);
  const endMs =
    keep.totals === Infinity ? 0 : Math.min(monthsMs, monthOf(agoMs(keep.totals)).fromMs);
  return store.age({ eventsMs, ordersMs, monthsMs, endMs, orders });
}
