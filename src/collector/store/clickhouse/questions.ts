/** The store's questions in SQL. `memory.ts` says the same in plain code; the conformance suite holds the two together. */
import { halfLives, points } from '../placed.js';
import type { Scope } from '../types.js';
import { SIGNED, SIGNED_SINCE } from './schema.js';
import { text, texts, whole } from './sql.js';
import { dayTables } from './days/dayTables.js';
import { rowsOf } from './days/read.js';
import { anyTime, events, inRange, isInside, ofAnyPlace, type Step } from './visible.js';

export const funnelSql = (scope: Scope, step: Step, ordered: readonly string[]): string => `
  SELECT furthest, count() AS shoppers FROM (
    SELECT who, max(reached) AS furthest FROM (
      SELECT who, reached FROM ${rowsOf(dayTables.steps, scope, step)}
      ${ordered.length > 0 ? `UNION ALL SELECT sipHash64(arrayJoin(${texts(ordered)})) AS who, toUInt8(5) AS reached` : ''})
    GROUP BY who)
  GROUP BY furthest`;

/** Longer than any event may wait. */
const AROUND_MS = 3 * 86_400_000;

/** How many page views have these three figures. A page view is looked for some days around the range. */
export const completenessSql = (scope: Scope, step: Step, quietSinceMs: number): string => `
  SELECT is_open AS "isOpen", numbered_to AS numbered, received, count() AS views FROM (
    SELECT page_hash, min(first_ms) AS began_ms, toUInt8(max(heard_ms) > ${whole(quietSinceMs)}) AS is_open, max(numbered) AS numbered_to,
      length(bitmaskToArray(groupBitOr(low_numbers))) + length(groupUniqArrayArray(high_numbers)) AS received
    FROM ${rowsOf(dayTables.pages, scope, step, [{ fromMs: scope.fromMs - AROUND_MS, toMs: scope.toMs + AROUND_MS }])} GROUP BY page_hash)
  WHERE began_ms >= ${whole(scope.fromMs)} AND began_ms < ${whole(scope.toMs)}
  GROUP BY is_open, numbered, received`;

const isClaim = `lane = 0 AND order_id IS NOT NULL`;

export const claimsSql = (scope: Scope, step: Step): string => `
  SELECT at_ms AS "atMs", received_ms AS "receivedMs", shopper, session, props, id, view, visitor FROM ${anyTime(scope, step)} AND ${isClaim}
    AND assumeNotNull(order_id) IN (SELECT assumeNotNull(order_id) FROM ${ofAnyPlace(scope, step)} AND ${isClaim})`;

export const shoppersSql = (scope: Scope, step: Step, sessions: readonly string[]): string => `
  SELECT visit AS session, shopper FROM (
    SELECT DISTINCT assumeNotNull(session) AS visit, shopper FROM ${ofAnyPlace(scope, step)}
      AND session IS NOT NULL AND ifNull(session, '') IN (SELECT arrayJoin(${texts(sessions)})))
  ORDER BY session, shopper`;

export const touchesSql = (scope: Scope, step: Step, shoppers: readonly string[]): string => `
  SELECT shopper, at_ms AS "atMs",
    multiIf(type = 'video_viewed', 'viewed', type = 'tag_viewed', 'tagged', type = 'product_opened', 'opened', 'added') AS kind,
    video, creator, gift, product, variant, toUInt8(position(props, '"live":true') > 0) AS live, toUInt8(ifNull(surface, '') = 'answer') AS "isAnswer",
    toUInt8(${isInside(scope, step)}) AS "isInside"
  FROM ${ofAnyPlace(scope, step)} AND type IN ('video_viewed', 'tag_viewed', 'product_opened', 'product_added')
    AND shopper IN (SELECT arrayJoin(${texts(shoppers)})) ORDER BY at_ms, id_high, id_low`;

export const automatedSql = (scope: Scope, step: Step): string =>
  `SELECT uniqExact(page_hash) AS views FROM ${rowsOf(dayTables.pages, { ...scope, automated: true, creator: null }, step)} WHERE automated = 1`;

const visitors = (scope: Scope, step: Step, more = '') => `
  (SELECT who AS visitor, part AS share, max(told) AS arm, toUInt8(min(told) != max(told)) AS in_both, min(at_ms) AS first_ms, max(at_ms) AS last_ms FROM (
    SELECT assumeNotNull(visitor) AS who, assumeNotNull(share) AS part, toString(ifNull(arm, '')) AS told, at_ms,
      toUInt8(${isInside(scope, step)}) AS is_inside
    FROM ${ofAnyPlace(scope, step)} AND type = 'experiment_exposed' AND visitor IS NOT NULL AND share IS NOT NULL${more})
  GROUP BY who, part HAVING minIf(at_ms, is_inside = 1) = min(at_ms))`;

export function exposuresSql(scope: Scope, step: Step, settledMs: number): string {
  const counted = (arm: 'on' | 'off', more = '') =>
    `countIf(arm = '${arm}' AND in_both = 0${more})`;
  const isSettled = ` AND first_ms < ${whole(settledMs)}`;
  return `
    SELECT share, min(first_ms) AS "sinceMs", max(last_ms) AS "lastMs", ${counted('on')} AS "on", ${counted('off')} AS "off",
      ${counted('on', isSettled)} AS "settledOn", ${counted('off', isSettled)} AS "settledOff",
      countIf(last_ms >= ${whole(settledMs)}) AS late, countIf(in_both = 1) AS "inBoth"
    FROM ${visitors(scope, step)} GROUP BY share ORDER BY share`;
}

export const armsSql = (
  scope: Scope,
  step: Step,
  share: number,
  chosen: readonly string[],
): string => `
  SELECT visitor, arm, first_ms AS "firstMs"
  FROM ${visitors(scope, step, ` AND share = ${Number(share)} AND ifNull(visitor, '') IN (SELECT arrayJoin(${texts(chosen)}))`)}
  WHERE in_both = 0 ORDER BY visitor`;

const isCard = `type = 'card_viewed' AND position IS NOT NULL`;

export const placementsSql = (scope: Scope, step: Step): string => `
  SELECT about AS video, place AS position, count() AS seen, countIf(moved > 0) AS opened, countIf(adds > 0) AS added FROM (
    SELECT view, assumeNotNull(video) AS about, countIf(${isCard}) AS cards, minIf(ifNull(position, 0), ${isCard}) AS place,
      countIf(type != 'card_viewed') AS moved, countIf(type = 'product_added') AS adds
    FROM ${events(scope, step)} AND video IS NOT NULL AND type IN ('card_viewed', 'product_opened', 'product_added')
    GROUP BY view, about HAVING cards > 0)
  GROUP BY about, place ORDER BY video, position`;

const deeds = Object.entries(points);

export function freshnessSql(scope: Scope, step: Step): string {
  const worth = `multiIf(${deeds.map(([type, value]) => `type = ${text(type)}, ${value}`).join(', ')}, 0)`;
  const aged = (halfLifeMs: number) =>
    `sum(${worth} * pow(2, (at_ms - ${whole(scope.toMs)}) / ${halfLifeMs}))`;
  return `
    SELECT about AS video, short, long FROM (
      SELECT assumeNotNull(video) AS about, ${aged(halfLives.short)} AS short, ${aged(halfLives.long)} AS long FROM ${events(scope, step)}
        AND video IS NOT NULL AND type IN (${deeds.map(([type]) => text(type)).join(', ')}) GROUP BY about)
    ORDER BY video`;
}

export const signedSql = (scope: Scope): string => `
  SELECT tenant, platform, digest, received_ms AS "receivedMs", told FROM ${SIGNED} FINAL
  WHERE tenant = ${text(scope.tenant)} AND (platform, order_id) IN (
    SELECT platform, order_id FROM ${SIGNED} FINAL WHERE tenant = ${text(scope.tenant)} AND at_ms IS NOT NULL AND ${inRange(scope)})`;

export const signedSinceSql = (tenant: string): string => `
  SELECT min(came_ms) AS since, count() AS found FROM (
    SELECT received_ms AS came_ms FROM ${SIGNED} WHERE tenant = ${text(tenant)}
    UNION ALL SELECT since_ms AS came_ms FROM ${SIGNED_SINCE} WHERE tenant = ${text(tenant)})`;

export const lastSignedSql = (tenant: string): string => `
  SELECT platform, max(received_ms) AS "lastMs" FROM ${SIGNED} WHERE tenant = ${text(tenant)} GROUP BY platform ORDER BY platform`;
