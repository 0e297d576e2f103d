/** Where cards were seen and what came of it, and what shoppers do with videos now; `../placed.ts` says the same in plain code. */
import { halfLives, points } from '../placed.js';
import type { Freshness, Placement, ReportStore } from '../types.js';
import type { Ask } from './createReader.js';
import { inRange, scope } from './questions.js';

const inScope = `${scope} AND ${inRange} AND video IS NOT NULL`;

const placementsSql = `
  WITH cards AS (
    SELECT view, video, min(position) AS position FROM events WHERE ${inScope} AND type = 'card_viewed' AND position IS NOT NULL
    GROUP BY view, video),
  moved AS (
    SELECT view, video, bool_or(type = 'product_added') AS is_added FROM events
    WHERE ${inScope} AND type IN ('product_opened', 'product_added') GROUP BY view, video)
  SELECT video, position::DOUBLE AS position, count(*)::DOUBLE AS seen, count(is_added)::DOUBLE AS opened,
    count(*) FILTER (is_added)::DOUBLE AS added
  FROM cards LEFT JOIN moved USING (view, video) GROUP BY video, position ORDER BY video, position`;

const worth = `CASE type ${Object.entries(points)
  .map(([type, value]) => `WHEN '${type}' THEN ${value}`)
  .join(' ')} END`;
const aged = (halfLifeMs: number) =>
  `sum(${worth} * pow(2.0, (at_ms - $to) / ${halfLifeMs}.0))::DOUBLE`;

const freshnessSql = `
  SELECT video, ${aged(halfLives.short)} AS short, ${aged(halfLives.long)} AS long FROM events
  WHERE ${inScope} AND type IN (${Object.keys(points)
    .map((type) => `'${type}'`)
    .join(', ')}) GROUP BY video ORDER BY video`;

export const placedAnswers = (ask: Ask): Pick<ReportStore, 'placements' | 'freshness'> => ({
  placements: (within) => ask<Placement>(placementsSql, within),
  freshness: (within) => ask<Freshness>(freshnessSql, within),
});
