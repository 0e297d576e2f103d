/** Rows for the report store's tests: a sentence each, everything unsaid is ordinary. */
import type { EventType } from '../../../src/events/catalog.js';
import type { EventRow } from '../../../src/collector/store/types.js';

export const NOON = Date.UTC(2026, 9, 14, 12);

/** Makes rows with ids of their own and a `seq` that counts up within each view. */
export function createRowMaker() {
  let made = 0;
  const seqs = new Map<string, number>();
  return (type: EventType, more: Partial<EventRow> = {}): EventRow => {
    const view = more.view ?? 'view-1';
    const seq = more.seq ?? (seqs.get(view) ?? -1) + 1;
    seqs.set(view, seq);
    made += 1;
    const atMs = more.atMs ?? NOON + made * 1000;
    return {
      tenant: 'halden',
      id: `0192aaaa-bbbb-7ccc-8ddd-${String(made).padStart(12, '0')}`,
      type,
      atMs,
      receivedMs: atMs + 500,
      seq,
      view,
      visitor: null,
      session: null,
      video: null,
      creator: null,
      product: null,
      position: null,
      gift: null,
      automated: false,
      props: {},
      context: {},
      ...more,
    };
  };
}

export const orderProps = (orderId: string, valueMinor: number, product = 'serum-dew') => ({
  orderId,
  currency: 'USD',
  totalMinor: valueMinor,
  lines: [{ product, variant: '41001', quantity: 1, valueMinor }],
});
