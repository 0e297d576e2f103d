/** Lift: what the visitors who are not shown the shelf order, beside those who are. */
import { DAY_MS } from '../../../tools/time.js';
import { eachInSlices, type Pace } from '../../pace.js';
import type { Exposure, Exposures, ReportStore, Scope } from '../../store/types.js';
import type { Assortment } from '../names.js';
import { settledOrders } from '../creditDays.js';
import { onlyOf } from '../rooms/filter.js';
import type { Filter } from '../shared/filters.js';
import type { Lift, LiftRun, LiftWithheld } from '../shared/lift.js';
import { judge } from './judge.js';
import { LIFT_DAYS, LIFT_MOST_DAYS, meaning } from '../shared/meanings.js';
import { purchaseOf, withoutMarks } from './purchase.js';
import { checkSampleRatio } from './sampleRatio.js';
import type { Arm } from './sequence.js';

/** What a visitor orders within these days after first coming to the shelf counts; who came later is not compared yet. */
export const ORDER_DAYS = LIFT_DAYS;
/** What is longer ago says little about the shelf of today. */
const MAX_DAYS = LIFT_MOST_DAYS;

export interface LiftDeps {
  store: ReportStore;
  shop: string;
  automated: boolean;
  /** What it is narrowed to. */
  filter: Filter | null;
  assortment: Assortment;
  nowMs: number;
  pace: Pace;
}

/** What an arm's buyers brought, by currency, and how many they are. */
interface Brought {
  buyers: number;
  sums: Map<string, { buyers: number; sum: number; squares: number }>;
}

export async function readLift(deps: LiftDeps): Promise<Lift> {
  const { store, shop, filter, nowMs } = deps;
  const settledMs = nowMs - ORDER_DAYS * DAY_MS;
  const exposed = newest(await store.exposures(exposedScope(deps), settledMs));
  const answer = { generatedAtMs: nowMs, shop, filter, meanings: meanings() };
  const nothing = { conversion: null, revenue: [] };
  if (!exposed) return { ...answer, run: null, withheld: { why: 'no_holdout' }, ...nothing };

  const counted = { on: exposed.settledOn, off: exposed.settledOff };
  const withheld = whyWithheld(exposed);
  const brought = await broughtBy(deps, exposed, settledMs);
  const run: LiftRun = {
    share: exposed.share,
    sinceMs: exposed.sinceMs,
    lastMs: exposed.lastMs,
    visitors: { on: exposed.on, off: exposed.off },
    counted,
    buyers: { on: brought.on.buyers, off: brought.off.buyers },
    inBoth: exposed.inBoth,
  };
  if (withheld) return { ...answer, run, withheld, ...nothing };
  const isNew = exposed.on + exposed.off - counted.on - counted.off;
  const currencies = currenciesOf(brought);
  const asked = {
    share: exposed.share,
    perDay: isNew / ORDER_DAYS,
    measures: 1 + currencies.length,
  };
  return {
    ...answer,
    run,
    withheld: null,
    conversion: judge({
      ...asked,
      measure: 'conversion',
      on: ordering(counted.on, brought.on.buyers),
      off: ordering(counted.off, brought.off.buyers),
      buyers: brought.on.buyers + brought.off.buyers,
    }),
    revenue: currencies.map((currency) => ({
      currency,
      ...judge({
        ...asked,
        measure: 'revenue',
        on: paying(counted.on, brought.on, currency),
        off: paying(counted.off, brought.off, currency),
        buyers: buyersIn(brought, currency),
      }),
    })),
  };
}

/** Who is new is told by the days of a report, and the comparison has days of its own. */
function exposedScope({ shop, automated, filter, nowMs }: LiftDeps): Scope {
  const { visitors: _visitors, ...places } = onlyOf(filter, 0) ?? {};
  return {
    tenant: shop,
    automated,
    fromMs: nowMs - MAX_DAYS * DAY_MS,
    toMs: nowMs + 1,
    only: Object.keys(places).length > 0 ? places : undefined,
  };
}

/** The share that visitors come to now: a page that is cached for long may still tell of the one before. */
const newest = (all: readonly Exposures[]): Exposures | undefined =>
  [...all].sort((a, b) => b.late - a.late || b.lastMs - a.lastMs)[0];

function whyWithheld({ on, off, share, sinceMs, ...counted }: Exposures): LiftWithheld | null {
  if (share <= 0) return { why: 'no_holdout' };
  const { chiSquared, isOff } = checkSampleRatio(on, off, share);
  if (isOff) return { why: 'sample_ratio', expected: share, off: off / (on + off), chiSquared };
  return counted.settledOn + counted.settledOff === 0 ? { why: 'first_days', sinceMs } : null;
}

async function broughtBy(
  deps: LiftDeps,
  { share, sinceMs }: Exposures,
  settledMs: number,
): Promise<Record<'on' | 'off', Brought>> {
  const { store, shop, automated, assortment, nowMs, pace } = deps;
  const scope = { tenant: shop, automated, fromMs: sinceMs, toMs: nowMs + 1 };
  const { orders } = await settledOrders(store, { scope, assortment }, pace, withoutMarks);
  const purchases = orders.flatMap((candidates) => purchaseOf(candidates, assortment) ?? []);
  const visitors = [...new Set(purchases.map(({ visitor }) => visitor))];
  const armOf = new Map<string, Exposure>();
  for (const exposure of await store.armsOf(exposedScope(deps), share, visitors))
    if (exposure.firstMs < settledMs) armOf.set(exposure.visitor, exposure);

  const paid = new Map<string, Map<string, number>>();
  await eachInSlices(purchases, pace, ({ visitor, atMs, currency, valueMinor }) => {
    const { firstMs } = armOf.get(visitor) ?? { firstMs: Infinity };
    if (atMs < firstMs || atMs >= firstMs + ORDER_DAYS * DAY_MS) return;
    const own = paid.get(visitor) ?? new Map<string, number>();
    own.set(currency, (own.get(currency) ?? 0) + valueMinor);
    paid.set(visitor, own);
  });
  const brought = {
    on: { buyers: 0, sums: new Map() } as Brought,
    off: { buyers: 0, sums: new Map() } as Brought,
  };
  await eachInSlices(paid, pace, ([visitor, own]) => {
    const arm = brought[armOf.get(visitor)?.arm ?? 'on'];
    arm.buyers += 1;
    for (const [currency, minor] of own) {
      const so = arm.sums.get(currency) ?? { buyers: 0, sum: 0, squares: 0 };
      arm.sums.set(currency, {
        buyers: so.buyers + 1,
        sum: so.sum + minor,
        squares: so.squares + minor ** 2,
      });
    }
  });
  return brought;
}

/** Each visitor brings 1 or nothing. */
const ordering = (visitors: number, buyers: number): Arm => ({
  visitors,
  sum: buyers,
  squares: buyers,
});

const paying = (visitors: number, { sums }: Brought, currency: string): Arm => {
  const { sum, squares } = sums.get(currency) ?? { sum: 0, squares: 0 };
  return { visitors, sum, squares };
};

const buyersIn = ({ on, off }: Record<'on' | 'off', Brought>, currency: string): number =>
  (on.sums.get(currency)?.buyers ?? 0) + (off.sums.get(currency)?.buyers ?? 0);

const currenciesOf = (brought: Record<'on' | 'off', Brought>): string[] =>
  [...new Set([...brought.on.sums.keys(), ...brought.off.sums.keys()])].sort(
    (a, b) => buyersIn(brought, b) - buyersIn(brought, a) || (a < b ? -1 : 1),
  );

const meanings = (): Lift['meanings'] => ({
  experiment: meaning('lift.experiment', { days: ORDER_DAYS, most: MAX_DAYS }),
  conversion: meaning('lift.conversion', { days: ORDER_DAYS }),
  revenue: meaning('lift.revenue'),
  interval: meaning('lift.interval'),
});
