/** How what is stored came here, and what page views have in common, in plain code; `../insights.ts` says what it means. */
import { isRecord } from '../../../tools/isRecord.js';
import {
  failureTypes,
  LAG_STEP_MS,
  SKEWED_MS,
  type Arrivals,
  type Facet,
  type FailureType,
} from '../insights.js';
import { placeOf } from '../places.js';
import { compare, group, number } from '../rows.js';
import type { PlaceField } from '../scope.js';
import type { EventRow } from '../types.js';

const viewsOf = (rows: readonly EventRow[]) => new Set(rows.map(({ view }) => view)).size;

/** @param rows - of the scope. */
export function facetsOf(rows: readonly EventRow[], field: PlaceField, limit: number): Facet[] {
  return [...group(rows, (row) => placeOf(row)[field])]
    .map(([value, members]) => ({ value, views: viewsOf(members) }))
    .sort((a, b) => b.views - a.views || compare(a.value, b.value))
    .slice(0, limit);
}

/** The smallest of which at least that part of all are not larger. */
function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}

const maxOf = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
const hasConsent = ({ context: { consent } }: EventRow) =>
  isRecord(consent) && consent['analytics'] === true;
const isSkewed = ({ context }: EventRow) => Math.abs(number(context['skewMs'])) > SKEWED_MS;
const versionOf = ({ context: { widget } }: EventRow) =>
  isRecord(widget) && typeof widget['version'] === 'string' ? widget['version'] : null;

/** @param rows - of the scope. */
export function arrivalsOf(rows: readonly EventRow[]): Arrivals {
  const lags = rows.map(
    ({ atMs, receivedMs }) => Math.trunc((receivedMs - atMs) / LAG_STEP_MS) * LAG_STEP_MS,
  );
  const received = (members: readonly EventRow[]) =>
    maxOf(members.map(({ receivedMs }) => receivedMs));
  return {
    events: rows.length,
    views: viewsOf(rows),
    consented: viewsOf(rows.filter(hasConsent)),
    skewed: viewsOf(rows.filter(isSkewed)),
    lastMs: rows.length > 0 ? received(rows) : null,
    lagMedianMs: quantile(lags, 0.5),
    lagMostMs: quantile(lags, 0.95),
    versions: [...group(rows, versionOf)]
      .map(([version, members]) => ({
        version,
        views: viewsOf(members),
        lastMs: received(members),
      }))
      .sort((a, b) => b.views - a.views || compare(a.version, b.version)),
    failures: failuresOf(rows),
  };
}

const isFailure = ({ type }: EventRow) => (failureTypes as readonly string[]).includes(type);
const codeOf = ({ props }: EventRow) => {
  const code = props['code'] ?? props['reason'];
  return typeof code === 'string' ? code : '';
};

function failuresOf(rows: readonly EventRow[]): Arrivals['failures'] {
  const keyed = group(rows.filter(isFailure), (row) => JSON.stringify([row.type, codeOf(row)]));
  return [...keyed.values()]
    .map((members) => {
      const [first] = members as [EventRow];
      return { type: first.type as FailureType, code: codeOf(first), times: members.length };
    })
    .sort((a, b) => b.times - a.times || compare(a.type, b.type) || compare(a.code, b.code));
}
