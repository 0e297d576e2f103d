import type { Cost, InsightStore } from '../insights.js';
import { compare } from '../rows.js';
import type { Scope } from '../scope.js';
import type { EventRow } from '../types.js';
import { arrivalsOf, facetsOf } from './arrivals.js';
import { firstTold, momentsOf, openingsOf } from './moments.js';
import { reachOf, retentionOf, tagCountsOf } from './reach.js';

/**
 * The rooms' questions, asked of rows in memory.
 *
 * @param inScope - rows of the scope, in its time or another.
 * @param costs - where what creators were given is kept.
 */
export function memoryInsights(
  inScope: (scope: Scope, time?: Pick<Scope, 'fromMs' | 'toMs'>) => EventRow[],
  costs: Map<string, Cost>,
): InsightStore {
  const keyOf = ({ tenant, id }: Pick<Cost, 'tenant' | 'id'>) => JSON.stringify([tenant, id]);
  return {
    facets: async (scope, field, limit) => facetsOf(inScope(scope), field, limit),
    reach: async (scope, by, lines) => reachOf(inScope(scope), by, lines),
    retention: async (scope) => retentionOf(inScope(scope)),
    tagCounts: async (scope) => tagCountsOf(inScope(scope)),
    openings: async (scope, hours) => {
      const { only: _only, ...all } = scope;
      return openingsOf(
        firstTold(inScope(all, { fromMs: -Infinity, toMs: scope.toMs }), scope),
        inScope(scope),
        hours,
      );
    },
    moments: async (scope, slots) => momentsOf(inScope(scope), slots),
    arrivals: async (scope) => arrivalsOf(inScope(scope)),
    keepCosts: async (list) => list.forEach((cost) => costs.set(keyOf(cost), cost)),
    removeCosts: async (tenant, ids) =>
      new Set(ids.filter((id) => costs.delete(keyOf({ tenant, id })))).size,
    costs: async (tenant) =>
      [...costs.values()]
        .filter((cost) => cost.tenant === tenant)
        .sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id)),
  };
}
