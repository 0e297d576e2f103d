/** What creators were given. */
import { compare } from '../rows.js';
import type { Cost, InsightStore } from '../insights.js';
import type { Use } from './createAnswers.js';
import { COSTS } from './schema.js';
import { text, texts } from './sql.js';

const columns = ['tenant', 'id', 'told', 'is_gone', 'rank'];

/** @param nextRank - larger each time: what is written last counts. */
export function costStore(
  use: Use,
  write: Use,
  nextRank: () => bigint,
): Pick<InsightStore, 'keepCosts' | 'removeCosts' | 'costs'> {
  const read = (tenant: string, more = '') =>
    use((server) =>
      server.ask<{ id: string; told: string }>(
        `SELECT id, told FROM ${COSTS} FINAL WHERE tenant = ${text(tenant)} AND is_gone = 0${more}`,
      ),
    );
  return {
    keepCosts: (costs) =>
      write((server) =>
        server.put(
          COSTS,
          columns,
          costs.map((cost) => [cost.tenant, cost.id, JSON.stringify(cost), 0, nextRank()]),
        ),
      ),
    async removeCosts(tenant, ids) {
      if (ids.length === 0) return 0;
      const found = await read(tenant, ` AND has(${texts(ids)}, id)`);
      await write((server) =>
        server.put(
          COSTS,
          columns,
          found.map(({ id }) => [tenant, id, '', 1, nextRank()]),
        ),
      );
      return found.length;
    },
    costs: async (tenant) =>
      (await read(tenant))
        .map(({ told }) => JSON.parse(told) as Cost)
        .sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id)),
  };
}
