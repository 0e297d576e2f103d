/**
 * An order as the shop's own server told it, whatever the platform; nothing in it names a person. What arrives are updates: the
 * whole order as it stood at a moment, one refund, or that it is gone. They may come twice and in any order, so all are kept and
 * the order is what they make together.
 */
export interface SignedLine {
  id: string;
  product: string | null;
  variant: string | null;
  sku: string | null;
  quantity: number;
  /** After discounts, without tax, before refunds; minor units, as all amounts here. */
  netMinor: number;
  taxMinor: number;
  /** The visit that the shelf's mark on the cart line names. */
  session: string | null;
}

export interface SignedRefund {
  id: string;
  /** All that went back, with tax; shipping that went back is not in it. */
  amountMinor: number;
  lines: readonly {
    line: string;
    quantity: number;
    /** Without tax; `null` where only the quantity is told. */
    netMinor: number | null;
    taxMinor: number;
  }[];
}

export interface SignedState {
  /** What shoppers' pages may call the order, beside its id. */
  numbers: readonly string[];
  /** When it was placed. */
  atMs: number;
  /** `open`: not paid and perhaps never will be. */
  status: 'open' | 'placed' | 'cancelled';
  currency: string;
  /** What the shopper was to pay, with tax and shipping, before refunds. */
  totalMinor: number;
  /** The same total as the shopper saw it, where the shop's own currency is another. */
  shown?: { currency: string; totalMinor: number };
  taxMinor: number;
  shippingMinor: number;
  lines: readonly SignedLine[];
  /** Those that this state knows of. */
  refunds: readonly SignedRefund[];
}

export type OrderUpdate = { orderId: string; updatedMs: number } & (
  | { kind: 'state'; state: SignedState }
  | { kind: 'refund'; refund: SignedRefund }
  | { kind: 'gone' }
);

/** An update as it is kept. */
export interface SignedRow {
  tenant: string;
  platform: string;
  /** Of what it says: the same told twice has the same. */
  digest: string;
  receivedMs: number;
  update: OrderUpdate;
}

/** What an order comes to. */
export interface SignedOrder extends Omit<SignedState, 'refunds' | 'lines'> {
  platform: string;
  orderId: string;
  lines: readonly (SignedLine & {
    /** What is left of `netMinor` after refunds. */
    keptMinor: number;
    /** Nothing is left of a line that had cost something. */
    isReturned: boolean;
  })[];
  refundedMinor: number;
}

const rankOf = { open: 0, placed: 1, cancelled: 2 } as const;

/**
 * Updates of one order as the order they make: the state with the latest time of the platform's own counts, and all refunds that
 * any told. Of two states of the same second, as some platforms count, the one that is further on.
 *
 * @returns `null` as long as only refunds are known.
 */
export function foldOrder(rows: readonly SignedRow[]): SignedOrder | null {
  let newest: { row: SignedRow; state: SignedState } | null = null;
  let goneMs = -Infinity;
  const refunds = new Map<string, SignedRefund>();
  for (const row of rows) {
    const { update } = row;
    if (update.kind === 'gone') goneMs = Math.max(goneMs, update.updatedMs);
    else if (update.kind === 'refund') refunds.set(update.refund.id, update.refund);
    else if (!newest || isLater(row, update.state, newest)) newest = { row, state: update.state };
  }
  if (!newest) return null;
  const { row, state } = newest;
  for (const refund of state.refunds) refunds.set(refund.id, refund);
  const isGone = goneMs >= row.update.updatedMs;
  const { refunds: _told, lines, ...rest } = state;
  return {
    ...rest,
    status: isGone ? 'cancelled' : state.status,
    platform: row.platform,
    orderId: row.update.orderId,
    lines: keepLines(state, [...refunds.values()]).map((keptMinor, index) => ({
      ...(lines[index] as SignedLine),
      keptMinor,
      isReturned: keptMinor === 0 && (lines[index]?.netMinor ?? 0) > 0,
    })),
    refundedMinor: [...refunds.values()].reduce((sum, { amountMinor }) => sum + amountMinor, 0),
  };
}

function isLater(
  row: SignedRow,
  state: SignedState,
  than: { row: SignedRow; state: SignedState },
): boolean {
  return (
    (row.update.updatedMs - than.row.update.updatedMs ||
      state.refunds.length - than.state.refunds.length ||
      rankOf[state.status] - rankOf[than.state.status] ||
      row.receivedMs - than.row.receivedMs ||
      (row.digest > than.row.digest ? 1 : -1)) > 0
  );
}

/**
 * What is left of each line. What went back without naming a line is taken from all of them alike, as if none of it were shipping:
 * sales are rather told too small than too large.
 */
function keepLines(state: SignedState, refunds: readonly SignedRefund[]): number[] {
  const kept = state.lines.map(({ netMinor }) => netMinor);
  let unnamedMinor = 0;
  for (const { amountMinor, lines } of refunds) {
    let namedMinor = 0;
    for (const { line, quantity, netMinor, taxMinor } of lines) {
      const index = state.lines.findIndex(({ id }) => id === line);
      const from = state.lines[index];
      if (!from) continue;
      const share = Math.min(1, quantity / Math.max(1, from.quantity));
      const net = netMinor ?? Math.round(from.netMinor * share);
      kept[index] = Math.max(0, (kept[index] ?? 0) - net);
      namedMinor += net + (netMinor === null ? Math.round(from.taxMinor * share) : taxMinor);
    }
    unnamedMinor += Math.max(0, amountMinor - namedMinor);
  }
  if (unnamedMinor === 0) return kept;
  const goodsMinor = state.lines.reduce((sum, line) => sum + line.netMinor + line.taxMinor, 0);
  const share = Math.min(1, unnamedMinor / Math.max(1, goodsMinor));
  return kept.map((minor, index) =>
    Math.max(0, minor - Math.round((state.lines[index]?.netMinor ?? 0) * share)),
  );
}
