/** Who is in which arm of the holdout; `../exposed.ts` says the same in plain code. */
import type { Exposure, Exposures, ReportStore } from '../types.js';
import type { Ask } from './createReader.js';
import { IS_INSIDE } from './only.js';
import { inRange, ofAnyPlace } from './questions.js';

const visitors = `
  WITH told AS (
    SELECT visitor, at_ms, props ->> '$.arm' AS arm, (props ->> '$.share')::DOUBLE AS share, ${IS_INSIDE} AS is_inside FROM events
    WHERE ${ofAnyPlace} AND ${inRange} AND type = 'experiment_exposed' AND visitor IS NOT NULL AND (props ->> '$.experiment') = 'holdout'),
  visitors AS (
    SELECT visitor, share, max(arm) AS arm, min(arm) <> max(arm) AS in_both, min(at_ms) AS first_ms, max(at_ms) AS last_ms
    FROM told WHERE share IS NOT NULL GROUP BY visitor, share HAVING min(at_ms) FILTER (is_inside) = first_ms)`;
const counted = (arm: 'on' | 'off', more = '') =>
  `count(*) FILTER (arm = '${arm}' AND NOT in_both${more})::DOUBLE`;
const isSettled = ' AND first_ms < $settled';

const exposuresSql = `${visitors}
  SELECT share, min(first_ms)::DOUBLE AS "sinceMs", max(last_ms)::DOUBLE AS "lastMs",
    ${counted('on')} AS "on", ${counted('off')} AS "off",
    ${counted('on', isSettled)} AS "settledOn", ${counted('off', isSettled)} AS "settledOff",
    count(*) FILTER (last_ms >= $settled)::DOUBLE AS late, count(*) FILTER (in_both)::DOUBLE AS "inBoth"
  FROM visitors GROUP BY share ORDER BY share`;

const armsSql = `${visitors}
  SELECT visitor, arm, first_ms::DOUBLE AS "firstMs" FROM visitors
  WHERE share = $share AND NOT in_both AND visitor IN (SELECT unnest($visitors::JSON::VARCHAR[])) ORDER BY visitor`;

export const exposedAnswers = (ask: Ask): Pick<ReportStore, 'exposures' | 'armsOf'> => ({
  exposures: (within, settledMs) =>
    ask<Exposures>(exposuresSql, within, { settled: BigInt(settledMs) }),
  armsOf: (within, share, chosen) =>
    ask<Exposure>(armsSql, within, { share, visitors: JSON.stringify(chosen) }),
});
