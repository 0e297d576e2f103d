import { useSignal, type Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import type { Stop } from '../../tools/emitter.js';
import { cardRange, keepNear, oneMore, pageOffset, type CardRange, type Track } from './window.js';

/** So long after the last movement of the row. */
const STANDS_STILL_MS = 100;

export interface TrackControl {
  /** Which cards are drawn: those in view, two on each side, and a few more that were drawn while nothing else was to be done. */
  range: Signal<CardRange>;
  /** Which ends of the row are reached. */
  ends: Signal<{ start: boolean; end: boolean }>;
  /** -1 where the row runs from right to left. */
  sign(): 1 | -1;
  measure(): void;
  page(direction: 1 | -1): void;
  /** Scrolls only where the card is not wholly in view; at once, not smoothly, where it cannot be seen. */
  reveal(position: number, isUnseen: boolean): void;
}

/** Where the row of cards stands: `list` scrolls, `spacer` is as long as all cards together. */
export function useTrack(
  list: RefObject<HTMLElement | null>,
  spacer: RefObject<HTMLElement | null>,
  count: number,
): TrackControl {
  const { device } = useShelf().deps;
  const range = useSignal(cardRange({ offsetPx: 0, viewPx: 0, stridePx: 0, count }));
  const drawAhead = useDrawAhead(range, count);
  const ends = useSignal({ start: true, end: false });
  const sign = () => (list.current && getComputedStyle(list.current).direction === 'rtl' ? -1 : 1);

  const read = (): Track => {
    const gapPx = spacer.current ? parseFloat(getComputedStyle(spacer.current).columnGap) || 0 : 0;
    return {
      offsetPx: Math.abs(list.current?.scrollLeft ?? 0),
      viewPx: list.current?.clientWidth ?? 0,
      stridePx: ((spacer.current?.offsetWidth ?? 0) + gapPx) / Math.max(1, count),
      count,
    };
  };
  const measure = () => {
    const now = read();
    drawAhead(cardRange(now));
    const start = now.offsetPx < 4;
    const end = now.offsetPx + now.viewPx >= (list.current?.scrollWidth ?? 0) - 8;
    if (start !== ends.peek().start || end !== ends.peek().end) ends.value = { start, end };
  };
  const scrollTo = (offsetPx: number, isUnseen = false) =>
    list.current?.scrollTo({
      left: sign() * offsetPx,
      behavior: isUnseen || device.reducedMotion.peek() ? 'auto' : 'smooth',
    });

  /** A finger's throw ends at a card. Not by `scroll-snap-type`: Chromium's renderer dies of a row that snaps and is scrolled by script (seen in 156). */
  const settle = () => {
    const { offsetPx, stridePx } = read();
    const restPx = Math.round(offsetPx / stridePx) * stridePx;
    const isThere = ends.peek().end || Math.abs(restPx - offsetPx) < 2;
    if (!isThere && !device.reducedMotion.peek()) scrollTo(restPx);
  };

  useEffect(() => {
    const row = list.current;
    if (!row) return;
    const resize = new ResizeObserver(measure);
    resize.observe(row);
    const onTouch = () => row.addEventListener('scrollend', settle, { once: true });
    row.addEventListener('touchstart', onTouch, { passive: true });
    return () => {
      resize.disconnect();
      row.removeEventListener('touchstart', onTouch);
      row.removeEventListener('scrollend', settle);
    };
  }, [count]);

  return {
    range,
    ends,
    sign,
    measure,
    page: (direction) => scrollTo(pageOffset(read(), direction)),
    reveal(position, isUnseen) {
      const { offsetPx, viewPx, stridePx } = read();
      const startPx = position * stridePx;
      if (startPx < offsetPx || startPx + stridePx > offsetPx + viewPx) scrollTo(startPx, isUnseen);
    },
  };
}

/** Draws `needed` at once, and while the row stands still, card by card, a few more on each side. */
function useDrawAhead(range: Signal<CardRange>, count: number): (needed: CardRange) => void {
  const { env } = useShelf().deps;
  const cancel = useRef<Stop>(() => {});
  useEffect(() => () => cancel.current(), []);
  const set = (next: CardRange) => {
    const { first, last } = range.peek();
    if (next.first !== first || next.last !== last) range.value = next;
  };
  const drawMore = (needed: CardRange) => {
    cancel.current();
    cancel.current = env.setTimer(() => {
      const before = range.peek();
      set(oneMore(before, needed, count));
      if (range.peek() !== before) drawMore(needed);
    }, STANDS_STILL_MS);
  };
  return (needed) => {
    set(keepNear(range.peek(), needed));
    drawMore(needed);
  };
}
