import { useComputed, useSignal, useSignalEffect, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useShelf } from '../../../models/context.js';

/** As many as every shelf has in its first rows; those of a wider one come before the first paint. */
const ROWS = 2;
const COLUMNS = 2;

/** How many cards there are, in whole rows at any width: the columns are the style sheet's, and counted here. */
export function useRows(
  list: RefObject<HTMLElement | null>,
  /** As wide as the list, and of no height: a list that grows because of its own size would be measured in circles. */
  ruler: RefObject<HTMLElement | null>,
  count: number,
): {
  shown: ReadonlySignal<number>;
  /** More than the first rows were asked for. */
  hasGrown: ReadonlySignal<boolean>;
  /** Twice the rows; the focus goes to the first card that is new. */
  showMore(): void;
} {
  const { player } = useShelf();
  const rows = useSignal(ROWS);
  const columns = useSignal(COLUMNS);
  const shown = useComputed(() => rows.value * columns.value);
  const hasGrown = useComputed(() => rows.value > ROWS);

  const measure = () => {
    if (list.current)
      columns.value = getComputedStyle(list.current).gridTemplateColumns.split(' ').length;
  };
  useLayoutEffect(() => {
    if (!ruler.current) return;
    measure();
    const resize = new ResizeObserver(measure);
    resize.observe(ruler.current);
    return () => resize.disconnect();
  }, []);
  // Coming back from the player, the card of the video that was watched last is there for the focus.
  useSignalEffect(() => {
    if (player.isOpen.value || player.index.peek() >= count) return;
    rows.value = Math.max(rows.peek(), Math.ceil((player.index.peek() + 1) / columns.peek()));
  });

  return {
    shown,
    hasGrown,
    showMore() {
      const before = shown.peek();
      rows.value *= 2;
      requestAnimationFrame(() =>
        list.current
          ?.querySelector<HTMLElement>(`[data-position="${before}"] .open`)
          ?.focus({ preventScroll: true }),
      );
    },
  };
}
