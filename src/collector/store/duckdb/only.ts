/**
 * A scope's filter in SQL; `../places.ts` says the same in plain code. Questions have a mark where it belongs, which becomes a condition only
 * where there is a filter: a column that nobody asks for is not read.
 */
import type { DuckDBValue } from '@duckdb/node-api';
import { DAY_MS } from '../../../tools/time.js';
import type { Only } from '../scope.js';

/** After a condition: what the filter leaves. */
export const ONLY = '/* AND only */';
/** A value: whether the filter leaves the row. */
export const IS_INSIDE = '/* is inside */';
/** After a condition on what knows nothing of places. */
export const WITHOUT_ONLY = '/* AND without only */';

/** By a number, which is compared in a third of the time; of a hundred million no two share one but by a chance of 1 to 4,000. */
const visit = 'hash(coalesce(session, view))';
const visitsWith = (condition: string) => `${visit} IN (SELECT ${visit} FROM events
  WHERE tenant = $tenant AND at_ms >= $from - ${DAY_MS} AND at_ms < $to + ${DAY_MS} AND ${condition})`;
const oneOf = (name: string) => `(SELECT unnest($${name}::JSON::VARCHAR[]))`;
const isKnown = `visitor IN (SELECT visitor FROM events WHERE tenant = $tenant AND visitor IS NOT NULL AND at_ms < $only_before)`;

const conditions: Readonly<Record<keyof Only, (only: Only) => string>> = {
  shelf: () => 'shelf = $only_shelf',
  page: () => 'page = $only_page',
  device: () => 'device = $only_device',
  zones: () => `zone IN ${oneOf('only_zones')}`,
  sources: () => visitsWith(`source IN ${oneOf('only_sources')}`),
  campaign: () => visitsWith('campaign = $only_campaign'),
  visitors: ({ visitors }) => `visitor IS NOT NULL AND ${visitors?.isNew ? 'NOT ' : ''}${isKnown}`,
};

const namesOf = (only: Only) =>
  (Object.keys(conditions) as (keyof Only)[]).filter((name) => only[name] !== undefined);

export function withOnly(sql: string, only: Only | undefined): string {
  const all = only ? namesOf(only).map((name) => `(${conditions[name](only)})`) : [];
  const inside = all.join(' AND ');
  return sql
    .replaceAll(ONLY, inside && `AND ${inside}`)
    .replaceAll(IS_INSIDE, inside ? `coalesce(${inside}, false)` : 'true')
    .replaceAll(WITHOUT_ONLY, only ? 'AND false' : '');
}

/** By the names that stand in {@link withOnly}'s conditions. */
export function onlyValues(only: Only | undefined): Record<string, DuckDBValue> {
  if (!only) return {};
  const { shelf, page, device, zones, sources, campaign, visitors } = only;
  const values: Record<string, DuckDBValue | undefined> = {
    only_shelf: shelf,
    only_page: page,
    only_device: device,
    only_zones: zones && JSON.stringify(zones),
    only_sources: sources && JSON.stringify(sources),
    only_campaign: campaign,
    only_before: visitors && BigInt(visitors.beforeMs),
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
