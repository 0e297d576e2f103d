/** What events come to when they go, in plain code. */
import { number, surfaceOf } from './rows.js';
import { countAll, countNames, talliedTypes, type Counted, type Counts } from './tallied.js';
import type { EventRow, KeptOrder } from './types.js';

/** So fine that the days of every clock there is are made of whole ones. */
export const SLOT_MS = 15 * 60_000;

/** What events of one stretch of time, creator, video and product come to. */
export interface EventSum extends Counts {
  tenant: string;
  automated: boolean;
  fromMs: number;
  toMs: number;
  creator: string | null;
  video: string | null;
  product: string | null;
}

export const isOf = (row: EventRow, { type, surface }: Counted): boolean =>
  row.type === type && (surface === undefined || surfaceOf(row) === surface);

/** Of each quarter of an hour. */
export function sumsOf(rows: readonly EventRow[]): EventSum[] {
  return merge(
    rows
      .filter(({ type }) => talliedTypes.has(type))
      .map(({ tenant, automated, atMs, creator, video, product, ...row }) => {
        const fromMs = Math.floor(atMs / SLOT_MS) * SLOT_MS;
        const counts = countAll((how) =>
          isOf({ ...row, tenant, automated, atMs, creator, video, product }, how)
            ? how.sum
              ? number(row.props[how.sum])
              : 1
            : 0,
        );
        return {
          tenant,
          automated,
          fromMs,
          toMs: fromMs + SLOT_MS,
          creator,
          video,
          product,
          ...counts,
        };
      }),
  );
}

/** The month of UTC in which something begins. */
export function monthOf(ms: number): { fromMs: number; toMs: number } {
  const day = new Date(ms);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  return { fromMs: Date.UTC(year, month), toMs: Date.UTC(year, month + 1) };
}

export const monthsOf = (sums: readonly EventSum[]): EventSum[] =>
  merge(sums.map((sum) => ({ ...sum, ...monthOf(sum.fromMs) })));

export const inMonth = (order: KeptOrder): KeptOrder => ({ ...order, ...monthOf(order.fromMs) });

function merge(sums: readonly EventSum[]): EventSum[] {
  const merged = new Map<string, EventSum>();
  for (const sum of sums) {
    const { tenant, automated, fromMs, creator, video, product } = sum;
    const key = JSON.stringify([tenant, automated, fromMs, creator, video, product]);
    const known = merged.get(key);
    if (known) for (const name of countNames) known[name] += sum[name];
    else merged.set(key, { ...sum });
  }
  return [...merged.values()];
}
