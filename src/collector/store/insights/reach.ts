/** Who watched, how far, and what they did with the products in it, in plain code; `../insights.ts` says what it means. */
import type { Reach, Retention, TagCount } from '../insights.js';
import { compare, group, shopperOf } from '../rows.js';
import { UNNAMED, type EventRow } from '../types.js';

const onCard = (row: EventRow) => row.props['surface'] === 'card';
const inPlayer = (row: EventRow) => row.props['surface'] === 'player';
const isView = ({ type }: EventRow) => type === 'video_viewed';

/** @param rows - of the scope. */
export function reachOf(
  rows: readonly EventRow[],
  by: 'creator' | 'video',
  lines: ReadonlyMap<string, string>,
): Reach[] {
  const keyed = group(rows, (row) => {
    const id = row[by];
    return id === null ? null : (lines.get(id) ?? UNNAMED);
  });
  return [...keyed]
    .map(([key, members]) => {
      const shoppers = (isOne: (row: EventRow) => boolean) =>
        new Set(members.filter(isOne).map(shopperOf));
      const viewers = shoppers(isView);
      const line: Reach = {
        key,
        cards: shoppers(({ type }) => type === 'card_viewed').size,
        previews: shoppers((row) => isView(row) && onCard(row)).size,
        starts: shoppers((row) => row.type === 'video_started' && inPlayer(row)).size,
        playerViewers: shoppers((row) => isView(row) && inPlayer(row)).size,
        viewers: viewers.size,
        engaged: [...shoppers(({ type }) => type === 'video_engaged')].filter((it) =>
          viewers.has(it),
        ).length,
        opened: shoppers(({ type }) => type === 'product_opened').size,
        added: shoppers(({ type }) => type === 'product_added').size,
      };
      return line;
    })
    .filter(({ key: _key, ...counts }) => Object.values(counts).some((count) => count > 0))
    .sort((a, b) => compare(a.key, b.key));
}

/** What a page view reached, from 0: it began, it became a view, and so many of 100 were seen. */
function furthestOf(row: EventRow): number {
  if (row.type === 'video_started' && inPlayer(row)) return 0;
  if (isView(row) && inPlayer(row)) return 1;
  const percent = row.type === 'video_progressed' ? row.props['percent'] : null;
  return typeof percent === 'number' ? percent : -1;
}

/** @param rows - of the scope. */
export function retentionOf(rows: readonly EventRow[]): Retention[] {
  const told = rows.filter((row) => row.video !== null && furthestOf(row) >= 0);
  return [...group(told, ({ video }) => video)]
    .map(([video, ofVideo]) => {
      const furthest = [...group(ofVideo, ({ view }) => view).values()].map((own) =>
        own.reduce((most, row) => Math.max(most, furthestOf(row)), 0),
      );
      const reached = (least: number) => furthest.filter((most) => most >= least).length;
      return {
        video,
        started: reached(0),
        viewed: reached(1),
        at25: reached(25),
        at50: reached(50),
        at75: reached(75),
        at95: reached(95),
      };
    })
    .sort((a, b) => compare(a.video, b.video));
}

/** @param rows - of the scope. */
export function tagCountsOf(rows: readonly EventRow[]): TagCount[] {
  const keyed = group(rows, ({ type, video, product }) =>
    video !== null &&
    product !== null &&
    (type === 'tag_viewed' || type === 'product_opened' || type === 'product_added')
      ? JSON.stringify([video, product])
      : null,
  );
  return [...keyed.values()]
    .map((members) => {
      const [{ video, product }] = members as [EventRow];
      const views = (isOne: (row: EventRow) => boolean) =>
        new Set(members.filter(isOne).map(({ view }) => view)).size;
      return {
        video: video ?? '',
        product: product ?? '',
        seen: views(({ type }) => type === 'tag_viewed'),
        opened: views(({ type }) => type === 'product_opened'),
        tapped: views(({ type, props }) => type === 'product_opened' && props['from'] === 'tag'),
        added: views(({ type }) => type === 'product_added'),
      };
    })
    .sort((a, b) => compare(a.video, b.video) || compare(a.product, b.product));
}
