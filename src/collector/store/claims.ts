import type { OrderClaim, OrderClaimLine } from './types.js';

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
