/** The rooms' questions, of the events or of what is kept of them. */
import type {
  Arrivals,
  Facet,
  InsightStore,
  Moment,
  Opening,
  Reach,
  Retention,
  TagCount,
} from '../insights.js';
import type { Ask } from './createReader.js';
import * as events from './insightQuestions.js';
import * as arrivals from './summed/arrivals.js';
import * as sums from './summed/rooms.js';

interface Said {
  version: string | null;
  isAll: boolean;
  views: number;
  /** `null` where there is no event. */
  lastMs: number | null;
  consented: number;
  skewed: number;
}
type Questions = Omit<InsightStore, 'keepCosts' | 'removeCosts' | 'costs'>;

export const insightAnswers = (ask: Ask): Questions => ({
  facets: (within, field, limit) =>
    ask<Facet>({ events: events.facetsSql(field), sums: sums.facetsSql(within, field) }, within, {
      limit: BigInt(limit),
    }),
  reach: (within, by, lines) =>
    ask<Reach>({ events: events.reachSql(by), sums: sums.reachSql(within, by) }, within, {
      ids: JSON.stringify([...lines.keys()]),
      keys: JSON.stringify([...lines.values()]),
    }),
  retention: (within) =>
    ask<Retention>({ events: events.retentionSql, sums: sums.retentionSql(within) }, within),
  tagCounts: (within) =>
    ask<TagCount>({ events: events.tagsSql, sums: sums.tagsSql(within) }, within),
  openings: (within, hours) => ask<Opening>(events.openingsSql, within, { hours: BigInt(hours) }),
  moments: (within, slots) =>
    ask<Moment>({ events: events.momentsSql, sums: sums.momentsSql(within, slots) }, within, {
      starts: JSON.stringify(slots.map(({ startMs }) => startMs)),
      slots: JSON.stringify(slots.map(({ slot }) => slot)),
    }),
  async arrivals(within) {
    const [counts] = await ask<Pick<Arrivals, 'events' | 'lagMedianMs' | 'lagMostMs'>>(
      { events: events.arrivalsSql, sums: arrivals.arrivalsSql(within) },
      within,
    );
    const said = await ask<Said>({ events: events.saidSql, sums: sums.saidSql(within) }, within);
    const all = said.find(({ isAll }) => isAll);
    return {
      ...(counts ?? { events: 0, lagMedianMs: 0, lagMostMs: 0 }),
      views: all?.views ?? 0,
      consented: all?.consented ?? 0,
      skewed: all?.skewed ?? 0,
      lastMs: all?.lastMs ?? null,
      versions: said.flatMap(({ version, views, lastMs }) =>
        version === null || lastMs === null ? [] : [{ version, views, lastMs }],
      ),
      failures: await ask<Arrivals['failures'][number]>(
        { events: events.failuresSql, sums: arrivals.failuresSql(within) },
        within,
      ),
    };
  },
});
