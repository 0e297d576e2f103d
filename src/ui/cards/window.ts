/** Pure arithmetic of the windowed track: which cards exist in the DOM, whatever the feed's length. */
export interface Track {
  /** Distance scrolled from the start side, in px; positive in both text directions. */
  offsetPx: number;
  viewPx: number;
  /** One card and its gap. */
  stridePx: number;
  count: number;
}

const OVERSCAN = 2;
const BEFORE_MEASURING = 8;

/** First and last card to render, both included. Before the track is measured: the first few. */
export function cardRange({ offsetPx, viewPx, stridePx, count }: Track): {
  first: number;
  last: number;
} {
  if (stridePx <= 0 || viewPx <= 0)
    return { first: 0, last: Math.min(count, BEFORE_MEASURING) - 1 };
  const first = Math.max(0, Math.floor(offsetPx / stridePx) - OVERSCAN);
  const last = Math.min(count - 1, Math.ceil((offsetPx + viewPx) / stridePx) - 1 + OVERSCAN);
  return { first, last };
}

/** The cards in range and the one that Tab stops at, in their order: a card that has the focus and is moved in the DOM takes the track's scroll position with it. */
export function drawnPositions(
  { first, last }: { first: number; last: number },
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
