import type { createAged } from './aged.js';
import type { Cost } from './insights.js';
import type { createSignedOrders } from './signedOrders.js';
import type { EventRow, FeedName, ReportStore } from './types.js';

interface Parts extends Pick<ReturnType<typeof createSignedOrders>, 'signedKept' | 'knowSince'> {
  rows: ReadonlyMap<string, EventRow>;
  costs: ReadonlyMap<string, Cost>;
  names: ReadonlyMap<string, FeedName>;
  aged: ReturnType<typeof createAged>;
}

/** How the store in memory gives what it has to another, and takes in what another had. */
export function createMoving({
  rows,
  signedKept,
  knowSince,
  aged,
  costs,
  names,
}: Parts): Pick<ReportStore, 'everything' | 'hasTakenIn' | 'takeIn'> {
  const takenIn = new Set<string>();
  return {
    async *everything(tenant) {
      const isAsked = (row: { tenant: string }) => tenant === null || row.tenant === tenant;
      for (const event of rows.values()) if (isAsked(event)) yield { event };
      yield* signedKept().filter((it) => isAsked('signed' in it ? it.signed : it.since));
      yield* aged.rest().filter((it) => isAsked('sum' in it ? it.sum : it.order));
      for (const cost of costs.values()) if (isAsked(cost)) yield { cost };
      for (const name of names.values()) yield { name };
      yield { aged: await aged.aged() };
    },
    hasTakenIn: async (id) => takenIn.has(id),
    takeIn: async (id, rest) => {
      if (takenIn.has(id)) return;
      takenIn.add(id);
      aged.add(rest);
      for (const it of rest) if ('since' in it) knowSince(it.since);
    },
  };
}
