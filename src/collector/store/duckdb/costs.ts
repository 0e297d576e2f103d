/** What creators were given. */
import type { Cost, InsightStore } from '../insights.js';
import type { Ask } from './createReader.js';
import type { Write } from './createWriter.js';

export const createCosts = `CREATE TABLE IF NOT EXISTS costs (key VARCHAR PRIMARY KEY, tenant VARCHAR, id VARCHAR, day VARCHAR, told VARCHAR)`;

const keyOf = (tenant: string, id: string) => `${tenant}\n${id}`;
const costsSql = `SELECT told FROM costs WHERE tenant = $tenant ORDER BY day DESC, id`;

export const costStore = (
  ask: Ask,
  write: Write,
): Pick<InsightStore, 'keepCosts' | 'removeCosts' | 'costs'> => ({
  keepCosts: (costs) =>
    write(async ({ writer }) => {
      const list = (read: (cost: Cost) => string) => JSON.stringify(costs.map(read));
      await writer.run(
        `INSERT OR REPLACE INTO costs SELECT unnest($1::JSON::VARCHAR[]), unnest($2::JSON::VARCHAR[]), unnest($3::JSON::VARCHAR[]),
          unnest($4::JSON::VARCHAR[]), unnest($5::JSON::VARCHAR[])`,
        [
          list(({ tenant, id }) => keyOf(tenant, id)),
          list(({ tenant }) => tenant),
          list(({ id }) => id),
          list(({ day }) => day),
          list((cost) => JSON.stringify(cost)),
        ],
      );
    }),
  removeCosts: (tenant, ids) =>
    write(async ({ writer }) => {
      const { rowsChanged } = await writer.run(
        'DELETE FROM costs WHERE key IN (SELECT unnest($1::JSON::VARCHAR[]))',
        [JSON.stringify(ids.map((id) => keyOf(tenant, id)))],
      );
      return rowsChanged;
    }),
  costs: (tenant) =>
    ask(
      costsSql,
      { tenant, fromMs: 0, toMs: 0, automated: true },
      {},
      ({ told }: { told: string }) => JSON.parse(told) as Cost,
    ),
});
