import { createHash } from 'node:crypto';
import { DAY_MS } from '../../tools/time.js';
import type { Pace } from '../pace.js';
import type { DayMarks, ReportStore, Scope } from '../store/types.js';
import { creditDays, longest, TOLD_WITHIN_MS, type DayOfOrders } from './creditDays.js';
import type { Assortment } from './names.js';
import type { CreditQuestion } from './orders.js';
import { createWrittenDays, CREDITED_BY, type WantedDay } from './writtenDays.js';

/**
 * Keeps the days whose orders were credited, so that a report over a month credits the orders of its last days only. A day holds as
 * long as nothing was stored that could change it: an event, however late, of the days by which its orders are credited, another claim of
 * one of its orders, a refund. With other windows, or another feed, it is another day. A store that can keeps them for the next start.
 */
export interface CreditBook {
  /**
   * The days of the question, in their order; those without orders may be missing. `null` where the store does not say what has changed,
   * or the question is narrower than orders are credited by.
   */
  days(
    store: ReportStore,
    question: Pick<CreditQuestion, 'scope' | 'assortment' | 'windows' | 'nowMs'>,
    pace: Pace,
  ): Promise<DayOfOrders[] | null>;
}

/** Orders that are kept: some ten megabytes. */
const MAX_ORDERS = 60_000;
/** Who asks about more wants all there is. */
const MAX_DAYS = 400;
const AT_ONCE_MS = 2 * DAY_MS;
const none: DayOfOrders = { orders: [], confirmed: [], cancelledMs: [], unsigned: [] };

interface Entry {
  mark: string;
  day: DayOfOrders;
}

export function createCreditBook(): CreditBook {
  /** What was asked for last stands at the end. */
  const entries = new Map<string, Entry>();
  const feeds = new WeakMap<Assortment, string>();
  const written = createWrittenDays();
  let orders = 0;

  const remove = (key: string) => {
    orders -= entries.get(key)?.day.orders.length ?? 0;
    entries.delete(key);
  };
  const keep = (key: string, entry: Entry) => {
    remove(key);
    entries.set(key, entry);
    orders += entry.day.orders.length;
    for (const oldest of entries.keys()) {
      if (orders <= MAX_ORDERS || oldest === key) return;
      remove(oldest);
    }
  };
  const feedOf = (assortment: Assortment) => {
    const told = feeds.get(assortment) ?? textOf(assortment);
    feeds.set(assortment, told);
    return told;
  };

  return {
    async days(store, { nowMs, ...question }, pace) {
      const { scope, assortment, windows } = question;
      if (scope.only || scope.toMs - scope.fromMs > MAX_DAYS * DAY_MS) return null;
      const marks = await store.dayMarks?.({
        ...scope,
        fromMs: scope.fromMs - longest(windows),
        toMs: scope.toMs + TOLD_WITHIN_MS,
      });
      if (!marks) return null;
      const { tenant } = scope;
      const how = digestOf([CREDITED_BY, scope.automated, windows, feedOf(assortment)]);
      const wanted = wantedDays(question, marks, how);
      const isKept = ({ key, mark, dayMs }: WantedDay) =>
        !marks.ofDays.has(dayMs) || entries.get(key)?.mark === mark;
      const strange = wanted.filter((one) => !isKept(one) && !entries.has(one.key));
      for (const [{ key, mark }, day] of await written.read(store, tenant, strange))
        keep(key, { mark, day });
      const found = new Map<number, DayOfOrders>();
      for (const one of wanted)
        if (isKept(one) && marks.ofDays.has(one.dayMs))
          found.set(one.dayMs, entries.get(one.key)?.day ?? none);
      const missing = wanted.filter((one) => !isKept(one));
      for (const { fromMs, toMs } of stretches(missing)) {
        const fresh = await creditDays(
          store,
          { ...question, scope: { ...scope, fromMs, toMs } },
          pace,
        );
        for (const { dayMs } of wanted)
          if (dayMs >= fromMs && dayMs < toMs) found.set(dayMs, fresh.get(dayMs) ?? none);
      }
      const dayOf = ({ dayMs }: WantedDay) => found.get(dayMs) ?? none;
      for (const one of wanted) keep(one.key, { mark: one.mark, day: dayOf(one) });
      const fresh = missing.map((one) => ({ ...one, day: dayOf(one) }));
      await written.write(store, { tenant, nowMs }, fresh);
      return wanted.map(dayOf);
    },
  };
}

function wantedDays(
  { scope, windows }: Pick<CreditQuestion, 'scope' | 'windows'>,
  { ofAll, ofDays }: DayMarks,
  how: string,
): WantedDay[] {
  return daysIn(scope).map((dayMs) => {
    const from = dayMs - longest(windows);
    const near = daysIn({ fromMs: from, toMs: dayMs + DAY_MS + TOLD_WITHIN_MS });
    return {
      dayMs,
      how,
      key: `${scope.tenant} ${how} ${dayMs}`,
      mark: [ofAll, ...near.map((ms) => ofDays.get(ms) ?? '')].join(),
    };
  });
}

const daysIn = ({ fromMs, toMs }: Pick<Scope, 'fromMs' | 'toMs'>): number[] => {
  const first = Math.floor(fromMs / DAY_MS);
  return Array.from(
    { length: Math.max(0, Math.ceil(toMs / DAY_MS) - first) },
    (_, index) => (first + index) * DAY_MS,
  );
};

/** Days that follow one another are asked for together, so few that what led to their orders takes little memory. */
function stretches(days: readonly { dayMs: number }[]): { fromMs: number; toMs: number }[] {
  const found: { fromMs: number; toMs: number }[] = [];
  for (const { dayMs } of days) {
    const last = found.at(-1);
    if (last?.toMs === dayMs && last.toMs - last.fromMs < AT_ONCE_MS) last.toMs += DAY_MS;
    else found.push({ fromMs: dayMs, toMs: dayMs + DAY_MS });
  }
  return found;
}

/** What of the feed decides about credit. */
const textOf = ({ productsOf, productOfVariant, pricesOf, dearest }: Assortment): string =>
  digestOf([
    [...productsOf],
    [...productOfVariant],
    [...pricesOf].map(([product, prices]) => [product, [...prices]]),
    [...dearest],
  ]);

const digestOf = (what: unknown): string =>
  createHash('sha256').update(JSON.stringify(what)).digest('base64url');
