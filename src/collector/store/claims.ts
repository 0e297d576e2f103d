import { compare, keyOf, shopperOf } from './rows.js';
import type { EventRow, OrderClaim, OrderClaimLine, Scope } from './types.js';

export interface ClaimRow extends Pick<OrderClaim, 'atMs' | 'receivedMs' | 'shopper' | 'session'> {
  props: Readonly<Record<string, unknown>>;
}

const number = (value: unknown) => (typeof value === 'number' ? value : 0);

/** An `order_completed` event's payload as a claim. The payload was checked by the catalogue before it was stored. */
export function toClaim({ props, ...row }: ClaimRow): OrderClaim {
  const lines = Array.isArray(props['lines']) ? (props['lines'] as Record<string, unknown>[]) : [];
  return {
    orderId: String(props['orderId']),
    ...row,
    currency: String(props['currency']),
    totalMinor: number(props['totalMinor']),
    lines: lines.map((line): OrderClaimLine => ({
      product: String(line['product']),
      variant: typeof line['variant'] === 'string' ? line['variant'] : null,
      quantity: number(line['quantity']),
      valueMinor: number(line['valueMinor']),
      mark: typeof line['mark'] === 'string' ? line['mark'] : null,
    })),
  };
}

/**
 * In plain code, all claims of the order ids that are claimed in the scope.
 *
 * @param rows - of the scope, whenever they happened.
 */
export function claimsOf(rows: readonly EventRow[], { fromMs, toMs }: Scope): OrderClaim[] {
  const all = rows.filter(
    ({ type, props }) => type === 'order_completed' && typeof props['orderId'] === 'string',
  );
  const claimed = new Set(
    all.filter(({ atMs }) => atMs >= fromMs && atMs < toMs).map(({ props }) => props['orderId']),
  );
  return all
    .filter(({ props }) => claimed.has(props['orderId']))
    .sort((a, b) => a.receivedMs - b.receivedMs || compare(keyOf(a), keyOf(b)))
    .map((row) => {
      const { atMs, receivedMs, session, props } = row;
      return toClaim({ atMs, receivedMs, session, props, shopper: shopperOf(row) });
    });
}
