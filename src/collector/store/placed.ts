/** Where cards were seen and what came of it, and what shoppers do with videos now, in plain code. */
import { HOUR_MS } from '../../tools/time.js';
import { compare, group } from './rows.js';
import type { EventRow, Freshness, Placement } from './types.js';

/** What a deed counts beside a view; an add to cart says most. */
export const points = {
  video_viewed: 0.1,
  video_engaged: 1,
  product_opened: 3,
  product_added: 8,
} as const;

/** Of the two half-lives. */
export const halfLives = { short: 6 * HOUR_MS, long: 72 * HOUR_MS } as const;

/** @param rows - of the scope. */
export function placementsOf(rows: readonly EventRow[]): Placement[] {
  const about = (type: EventRow['type']) =>
    rows.filter((row) => row.type === type && row.video !== null);
  const card = ({ view, video }: EventRow) => JSON.stringify([view, video]);
  const added = new Set(about('product_added').map(card));
  const opened = new Set([...about('product_opened').map(card), ...added]);
  const lines = new Map<string, Placement>();
  for (const [key, own] of group(about('card_viewed'), card)) {
    const position = own.reduce((min, row) => Math.min(min, row.position ?? Infinity), Infinity);
    if (position === Infinity) continue;
    const video = own[0]?.video ?? '';
    const at = JSON.stringify([video, position]);
    const line = lines.get(at) ?? { video, position, seen: 0, opened: 0, added: 0 };
    lines.set(at, line);
    line.seen += 1;
    if (opened.has(key)) line.opened += 1;
    if (added.has(key)) line.added += 1;
  }
  return [...lines.values()].sort((a, b) => compare(a.video, b.video) || a.position - b.position);
}

/** @param rows - of the scope. */
export function freshnessOf(rows: readonly EventRow[], toMs: number): Freshness[] {
  const lines = new Map<string, Freshness>();
  for (const { type, video, atMs } of rows) {
    const worth = (points as Partial<Record<EventRow['type'], number>>)[type];
    if (video === null || worth === undefined) continue;
    const line = lines.get(video) ?? { video, short: 0, long: 0 };
    lines.set(video, line);
    line.short += worth * 2 ** ((atMs - toMs) / halfLives.short);
    line.long += worth * 2 ** ((atMs - toMs) / halfLives.long);
  }
  return [...lines.values()].sort((a, b) => compare(a.video, b.video));
}
