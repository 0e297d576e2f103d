import type { OrderUpdate, SignedRow } from '../webhooks/signedOrder.js';
import { compare } from './rows.js';
import type { ReportStore } from './types.js';

/** The signed orders of the store in memory. */
export function createSignedOrders(): Pick<
  ReportStore,
  'appendSigned' | 'signedUpdates' | 'signedSince' | 'lastSigned'
> & {
  removeBefore(beforeMs: number): number;
  signedKept(): ({ signed: SignedRow } | { since: { tenant: string; sinceMs: number } })[];
  knowSince(told: { tenant: string; sinceMs: number }): void;
} {
  const signed = new Map<string, SignedRow>();
  /** When the first came, where it has gone. */
  const since = new Map<string, number>();
  const knowSince = ({ tenant, sinceMs }: { tenant: string; sinceMs: number }) =>
    void since.set(tenant, Math.min(sinceMs, since.get(tenant) ?? Infinity));
  return {
    knowSince,
    signedKept: () => [
      ...[...signed.values()].map((row) => ({ signed: row })),
      ...[...since].map(([tenant, sinceMs]) => ({ since: { tenant, sinceMs } })),
    ],
    appendSigned: async (added) => {
      let accepted = 0;
      for (const row of added) {
        const key = `${row.tenant}\n${row.digest}`;
        if (signed.has(key)) continue;
        signed.set(key, row);
        accepted += 1;
      }
      return { accepted, duplicates: added.length - accepted };
    },
    signedUpdates: async ({ tenant, fromMs, toMs }) => {
      const own = [...signed.values()].filter((row) => row.tenant === tenant);
      const chosen = new Set(
        own
          .filter(({ update }) => {
            const atMs = update.kind === 'state' ? update.state.atMs : NaN;
            return atMs >= fromMs && atMs < toMs;
          })
          .map(orderOf),
      );
      return latestOf(own.filter((row) => chosen.has(orderOf(row))));
    },
    removeBefore(beforeMs) {
      const before = signed.size;
      for (const { tenant, receivedMs } of signed.values())
        knowSince({ tenant, sinceMs: receivedMs });
      for (const [key, { receivedMs, update }] of signed)
        if (receivedMs < beforeMs && (update.kind !== 'state' || update.state.atMs < beforeMs))
          signed.delete(key);
      return before - signed.size;
    },
    lastSigned: async (tenant) => {
      const lastMs = new Map<string, number>();
      for (const row of signed.values())
        if (row.tenant === tenant)
          lastMs.set(row.platform, Math.max(row.receivedMs, lastMs.get(row.platform) ?? 0));
      return [...lastMs]
        .map(([platform, ms]) => ({ platform, lastMs: ms }))
        .sort((a, b) => compare(a.platform, b.platform));
    },
    signedSince: async (tenant) => {
      const first = [...signed.values()].reduce(
        (min, row) => (row.tenant === tenant ? Math.min(min, row.receivedMs) : min),
        since.get(tenant) ?? Infinity,
      );
      return first === Infinity ? null : first;
    },
  };
}

const orderOf = ({ platform, update }: SignedRow) => JSON.stringify([platform, update.orderId]);

/** @param row - of a table, whichever database's; what was told stands in it as JSON. */
export const signedFrom = (row: Readonly<Record<string, unknown>>): SignedRow => ({
  tenant: String(row['tenant']),
  platform: String(row['platform']),
  digest: String(row['digest']),
  receivedMs: Number(row['received_ms']),
  update: JSON.parse(String(row['told'])) as OrderUpdate,
});

/** Of each order its latest state, by the platform's own time, and all other updates; those of one order together, as they came. */
export function latestOf(rows: readonly SignedRow[]): SignedRow[] {
  const latestMs = new Map<string, number>();
  for (const row of rows)
    if (row.update.kind === 'state')
      latestMs.set(
        orderOf(row),
        Math.max(row.update.updatedMs, latestMs.get(orderOf(row)) ?? -Infinity),
      );
  return rows
    .filter(
      (row) => row.update.kind !== 'state' || row.update.updatedMs === latestMs.get(orderOf(row)),
    )
    .sort(bySignedOrder);
}

const bySignedOrder = (a: SignedRow, b: SignedRow) =>
  compare(a.platform, b.platform) ||
  compare(a.update.orderId, b.update.orderId) ||
  a.receivedMs - b.receivedMs ||
  compare(a.digest, b.digest);
