/** When it happened: the first hours of a video, and hours of the week, in plain code; `../insights.ts` says what it means. */
import { HOUR_MS } from '../../../tools/time.js';
import { NOTHING_TO_SHOW, type Moment, type Opening, type Slot } from '../insights.js';
import { compare, group } from '../rows.js';
import { UNNAMED, type EventRow } from '../types.js';

const count = (rows: readonly EventRow[], type: EventRow['type']) =>
  rows.filter((row) => row.type === type).length;

/**
 * @param told - when each video was told of for the first time.
 * @param rows - of the scope, as far as the filter leaves them.
 */
export function openingsOf(
  told: ReadonlyMap<string, number>,
  rows: readonly EventRow[],
  hours: number,
): Opening[] {
  const hourOf = ({ video, atMs }: EventRow) =>
    Math.floor((atMs - (told.get(video ?? '') ?? Infinity)) / HOUR_MS);
  const keyed = group(rows, (row) =>
    row.video !== null && told.has(row.video) && hourOf(row) < hours
      ? JSON.stringify([row.video, hourOf(row)])
      : null,
  );
  return [...keyed.values()]
    .map((members) => {
      const [first] = members as [EventRow];
      const video = first.video ?? '';
      return {
        video,
        firstMs: told.get(video) ?? 0,
        hour: hourOf(first),
        views: count(members, 'video_viewed'),
        engaged: count(members, 'video_engaged'),
        adds: count(members, 'product_added'),
      };
    })
    .sort((a, b) => compare(a.video, b.video) || a.hour - b.hour);
}

/** @param rows - of the shop, as programs and creators count in the scope, whenever they happened. */
export function firstTold(
  rows: readonly EventRow[],
  { fromMs, toMs }: { fromMs: number; toMs: number },
): Map<string, number> {
  const first = new Map<string, number>();
  for (const { video, atMs } of rows)
    if (video !== null) first.set(video, Math.min(atMs, first.get(video) ?? Infinity));
  return new Map([...first].filter(([, atMs]) => atMs >= fromMs && atMs < toMs));
}

const isUnshown = ({ type, props }: EventRow) =>
  type === 'shelf_failed' && props['code'] === NOTHING_TO_SHOW;
const counted: ReadonlySet<EventRow['type']> = new Set([
  'shelf_viewed',
  'video_viewed',
  'video_engaged',
  'product_added',
]);

/** @param rows - of the scope. */
export function momentsOf(rows: readonly EventRow[], slots: readonly Slot[]): Moment[] {
  const slotOf = ({ atMs }: EventRow) => slots.findLast(({ startMs }) => startMs <= atMs)?.slot;
  const keyed = group(rows, (row) => {
    const slot = slotOf(row);
    const isCounted = counted.has(row.type) || isUnshown(row);
    return slot === undefined || !isCounted ? null : JSON.stringify([slot, row.video ?? UNNAMED]);
  });
  return [...keyed.values()]
    .map((members) => {
      const [first] = members as [EventRow];
      return {
        slot: slotOf(first) ?? 0,
        video: first.video ?? UNNAMED,
        shelfViews: count(members, 'shelf_viewed'),
        unshown: members.filter(isUnshown).length,
        views: count(members, 'video_viewed'),
        engaged: count(members, 'video_engaged'),
        adds: count(members, 'product_added'),
      };
    })
    .sort((a, b) => a.slot - b.slot || compare(a.video, b.video));
}
