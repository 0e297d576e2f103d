/** Arithmetic of cart lines: clamping, sums, what an add gained. Pure. */
import type { CartError } from './errors.js';
import type { AddLine, AddResult, CartSummary, ChangeResult, QuantityRule } from './types.js';

/** Pieces by variant id (or by line key, where one variant may stand in several lines). */
export type Quantities = ReadonlyMap<string, number>;

/** More than any shop takes, and small enough for exact arithmetic. */
const MAX_QUANTITY = 1_000_000;

/** The nearest quantity the rule allows; never below its minimum, whole steps counted from zero as the platforms do. */
export function clampQuantity(
  wanted: number,
  rule: QuantityRule = { min: 1, max: null, increment: 1 },
): number {
  const step = Math.max(1, Math.floor(rule.increment));
  const lowest = Math.ceil(Math.max(1, rule.min) / step) * step;
  const highest = Math.max(lowest, Math.floor((rule.max ?? MAX_QUANTITY) / step) * step);
  const whole = Number.isFinite(wanted) ? Math.round(wanted / step) * step : lowest;
  return Math.min(highest, Math.max(lowest, whole));
}

/** Sums up pieces by key. */
export function sumQuantities(
  entries: Iterable<readonly [key: string, quantity: number]>,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, quantity] of entries) sums.set(key, (sums.get(key) ?? 0) + quantity);
  return sums;
}

/** Pieces of one variant in all lines together. */
export const quantityOf = (
  lines: readonly { variantId: string; quantity: number }[],
  variantId: string | undefined,
): number =>
  lines.reduce((sum, line) => sum + (line.variantId === variantId ? line.quantity : 0), 0);

/** What `after` has more than `before`, by key; losses are left out. */
export function gained(before: Quantities, after: Quantities): Map<string, number> {
  const gains = new Map<string, number>();
  for (const [key, quantity] of after) {
    const gain = quantity - (before.get(key) ?? 0);
    if (gain > 0) gains.set(key, gain);
  }
  return gains;
}

/**
 * Shares gains out over the lines that were asked for, first come first served. What a variant gained beyond the request goes to its
 * last line: a shop with a minimum of four puts four into the cart when one was asked for, and that is what is reported.
 */
export function shareGains(
  lines: readonly { variantId: string; quantity: number }[],
  gains: Quantities,
): AddResult['added'] {
  const remaining = new Map(gains);
  return lines.map(({ variantId, quantity }, index) => {
    const gain = remaining.get(variantId) ?? 0;
    const isLast = !lines.some((line, later) => later > index && line.variantId === variantId);
    const actual = isLast ? gain : Math.min(gain, quantity);
    remaining.set(variantId, gain - actual);
    return { variantId, requested: quantity, actual };
  });
}

/**
 * What an add gained between two carts, for platforms that never put in more than they were asked for: then more than that is somebody
 * else's add at the same moment.
 */
export function sharedGains(
  lines: readonly { variantId: string; quantity: number }[],
  before: readonly { variantId: string; quantity: number }[],
  after: readonly { variantId: string; quantity: number }[],
): AddResult['added'] {
  const byVariant = (of: readonly { variantId: string; quantity: number }[]) =>
    sumQuantities(of.map(({ variantId, quantity }) => [variantId, quantity]));
  const gains = gained(byVariant(before), byVariant(after));
  return shareGains(
    lines,
    new Map(
      [...byVariant(lines)].map(([id, quantity]) => [id, Math.min(quantity, gains.get(id) ?? 0)]),
    ),
  );
}

/** The answer to an add that put nothing into the cart. */
export function refusal(
  lines: readonly AddLine[],
  error: CartError,
  cart?: CartSummary | null,
): AddResult {
  return {
    ok: false,
    added: lines.map((line) => ({
      variantId: line.variantId ?? '',
      requested: line.quantity,
      actual: 0,
    })),
    error,
    ...(cart ? { cart } : {}),
    uiRefresh: 'none',
  };
}

/** The answer to a change that was not made. */
export const noChange = (code: CartError['code'], message: string): ChangeResult => ({
  ok: false,
  error: { code, message },
});
