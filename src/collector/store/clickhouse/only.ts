/** A scope's filter in SQL; `../places.ts` says the same in plain code. */
import { DAY_MS } from '../../../tools/time.js';
import type { Only, Scope } from '../scope.js';
import { EVENTS } from './schema.js';
import { text, whole } from './sql.js';

const is = (column: string, value: string) => `ifNull(${column}, '') = ${text(value)}`;
const oneOf = (column: string, values: readonly string[]) =>
  values.length === 0 ? '0' : `ifNull(${column}, '') IN (${values.map(text).join(',')})`;
const VISIT = 'ifNull(session, view)';

type Within = Pick<Scope, 'tenant' | 'fromMs' | 'toMs'>;

/** @param present - after a condition: which rows count at all. */
const visitsWith = ({ tenant, fromMs, toMs }: Within, present: string, condition: string) =>
  `${VISIT} IN (SELECT ${VISIT} FROM ${EVENTS} FINAL WHERE tenant = ${text(tenant)}${present}
    AND at_ms >= ${whole(fromMs - DAY_MS)} AND at_ms < ${whole(toMs + DAY_MS)} AND ${condition})`;

/** What the filter leaves, as conditions of which all have to hold. */
export function conditionsOf(scope: Within & { only: Only }, present: string): string[] {
  const { shelf, page, device, zones, sources, campaign, visitors } = scope.only;
  return [
    shelf === undefined ? [] : is('shelf', shelf),
    page === undefined ? [] : is('page', page),
    device === undefined ? [] : is('device', device),
    zones ? oneOf('zone', zones) : [],
    sources ? visitsWith(scope, present, oneOf('source', sources)) : [],
    campaign === undefined ? [] : visitsWith(scope, present, is('campaign', campaign)),
    visitors
      ? `visitor IS NOT NULL AND ifNull(visitor, '') ${visitors.isNew ? 'NOT ' : ''}IN (
          SELECT assumeNotNull(visitor) FROM ${EVENTS} FINAL WHERE tenant = ${text(scope.tenant)}${present}
            AND visitor IS NOT NULL AND at_ms < ${whole(visitors.beforeMs)})`
      : [],
  ].flat();
}
