/** A scope's filter in SQL; `../places.ts` says the same in plain code. */
import { DAY_MS } from '../../../tools/time.js';
import type { Only, Scope } from '../scope.js';
import { EVENTS } from './schema.js';
import { text, whole } from './sql.js';

const is = (column: string, value: string) => `ifNull(${column}, '') = ${text(value)}`;
const oneOf = (column: string, values: readonly string[]) =>
  values.length === 0 ? '0' : `ifNull(${column}, '') IN (${values.map(text).join(',')})`;
const VISIT = 'ifNull(session, view)';

type From = readonly [final: string, present: string];
type Within = Pick<Scope, 'tenant' | 'fromMs' | 'toMs'>;

/** @param from - how events are read; and, after a condition, which of them count at all. */
const visitsWith = ({ tenant, fromMs, toMs }: Within, [final, present]: From, condition: string) =>
  `${VISIT} IN (SELECT ${VISIT} FROM ${EVENTS} ${final} WHERE tenant = ${text(tenant)}${present}
    AND at_ms >= ${whole(fromMs - DAY_MS)} AND at_ms < ${whole(toMs + DAY_MS)} AND ${condition})`;

/** What the filter leaves, as conditions of which all have to hold. */
export function conditionsOf(scope: Within & { only: Only }, ...from: From): string[] {
  const [final, present] = from;
  const { shelf, page, device, zones, sources, campaign, visitors } = scope.only;
  return [
    shelf === undefined ? [] : is('shelf', shelf),
    page === undefined ? [] : is('page', page),
    device === undefined ? [] : is('device', device),
    zones ? oneOf('zone', zones) : [],
    sources ? visitsWith(scope, from, oneOf('source', sources)) : [],
    campaign === undefined ? [] : visitsWith(scope, from, is('campaign', campaign)),
    visitors
      ? `visitor IS NOT NULL AND ifNull(visitor, '') ${visitors.isNew ? 'NOT ' : ''}IN (
          SELECT assumeNotNull(visitor) FROM ${EVENTS} ${final} WHERE tenant = ${text(scope.tenant)}${present}
            AND visitor IS NOT NULL AND at_ms < ${whole(visitors.beforeMs)})`
      : [],
  ].flat();
}
