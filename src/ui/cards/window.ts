/** Pure arithmetic of the windowed track: which cards exist in the DOM, whatever the feed's length. */
export interface Track {
  /** Distance scrolled from the start side, in px; positive in both text directions. */
  offsetPx: number;
  viewPx: number;
  /** One card and its gap. */
  stridePx: number;
  count: number;
}

/** First and last card of a stretch of the row, both included. */
export interface CardRange {
  first: number;
  last: number;
}

const OVERSCAN = 2;
const BEFORE_MEASURING = 8;
/** Cards on each side beyond the range that are drawn while nothing else is to be done, so that a swipe finds them there. */
const AHEAD = 4;
/** Cards on each side beyond the range that stay once they are drawn: taking them away costs a frame of the swipe as well. */
const KEPT = 6;

/** First and last card to render, both included. Before the track is measured: the first few. */
export function cardRange({ offsetPx, viewPx, stridePx, count }: Track): CardRange {
  if (stridePx <= 0 || viewPx <= 0)
    return { first: 0, last: Math.min(count, BEFORE_MEASURING) - 1 };
  const first = Math.max(0, Math.floor(offsetPx / stridePx) - OVERSCAN);
  const last = Math.min(count - 1, Math.ceil((offsetPx + viewPx) / stridePx) - 1 + OVERSCAN);
  return { first, last };
}

/** What is to be drawn for the range `needed`, where `drawn` is there already. After a jump to another part of the row that is `needed` alone. */
export function keepNear(drawn: CardRange, needed: CardRange): CardRange {
  if (drawn.last < needed.first - 1 || drawn.first > needed.last + 1) return needed;
  return {
    first: Math.min(Math.max(drawn.first, needed.first - KEPT), needed.first),
    last: Math.max(Math.min(drawn.last, needed.last + KEPT), needed.last),
  };
}

/** `drawn` and one card more, first of those to come; `drawn` itself where enough of them are there. */
export function oneMore(drawn: CardRange, needed: CardRange, count: number): CardRange {
  if (drawn.last < Math.min(count - 1, needed.last + AHEAD))
    return { ...drawn, last: drawn.last + 1 };
  if (drawn.first > Math.max(0, needed.first - AHEAD)) return { ...drawn, first: drawn.first - 1 };
  return drawn;
}

/** The cards in range and the one that Tab stops at, in their order: a card that has the focus and is moved in the DOM takes the track's scroll position with it. */
export function drawnPositions(
  { first, last }: CardRange,
  tabStop: number,
  count: number,
): number[] {
  const positions: number[] = [];
  for (let i = first; i <= last; i++) positions.push(i);
  if (tabStop < count && (tabStop < first || tabStop > last)) positions.push(tabStop);
  return positions.sort((one, other) => one - other);
}

/** Where an arrow button scrolls to: as many whole cards as fit, at least one. */
export function pageOffset({ offsetPx, viewPx, stridePx }: Track, direction: 1 | -1): number {
  const whole = Math.max(1, Math.floor(viewPx / stridePx));
  return Math.max(0, (Math.round(offsetPx / stridePx) + direction * whole) * stridePx);
}
