import { useComputed, useSignal, useSignalEffect, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { useShelf } from '../../../models/context.js';
import { useNearRows } from './useNearRows.js';

/** As many as every shelf has in its first rows; those of a wider one come before the first paint. */
const ROWS = 2;
const COLUMNS = 2;

/** A card by its position, or room for rows that are not drawn. */
export type Cell = { position: number } | { restPx: number };

/** How many cards there are, in whole rows at any width, and which of them are drawn: the columns are the style sheet's, and counted here. */
export function useRows(
  list: RefObject<HTMLElement | null>,
  /** As wide as the list, and of no height: a list that grows because of its own size would be measured in circles. */
  ruler: RefObject<HTMLElement | null>,
  count: number,
): {
  shown: ReadonlySignal<number>;
  cells: ReadonlySignal<readonly Cell[]>;
  /** More than the first rows were asked for. */
  hasGrown: ReadonlySignal<boolean>;
  /** Twice the rows; the focus goes to the first card that is new. */
  showMore(): void;
} {
  const { player } = useShelf();
  const total = useSignal(count);
  const rows = useSignal(ROWS);
  const columns = useSignal(COLUMNS);
  const shown = useComputed(() => Math.min(total.value, rows.value * columns.value));
  const filled = useComputed(() => Math.ceil(shown.value / columns.value));
  const hasGrown = useComputed(() => rows.value > ROWS);
  const near = useNearRows(list, filled);
  total.value = count;

  const cells = useComputed(() =>
    near.lines.value.flatMap((line): Cell[] => {
      if ('restPx' in line) return [line];
      const from = line.row * columns.value;
      const until = Math.min(shown.value, from + columns.value);
      return Array.from({ length: until - from }, (_, i) => ({ position: from + i }));
    }),
  );
  const measure = () => {
    if (!list.current) return;
    columns.value = getComputedStyle(list.current).gridTemplateColumns.split(' ').length;
    near.measure();
  };
  useLayoutEffect(() => {
    if (!ruler.current) return;
    // Its first call comes in the frame's own layout, before anything is painted: asked here, the page would be laid out in the task that draws.
    const resize = new ResizeObserver(measure);
    resize.observe(ruler.current);
    return () => resize.disconnect();
  }, []);
  useEffect(() => near.measure(), [count]);
  // Coming back from the player, the card of the video that was watched last is there for the focus.
  useSignalEffect(() => {
    if (player.isOpen.value || player.index.peek() >= count) return;
    const row = Math.floor(player.index.peek() / columns.peek());
    rows.value = Math.max(rows.peek(), row + 1);
    near.keep(row);
  });

  return {
    shown,
    cells,
    hasGrown,
    showMore() {
      const before = shown.peek();
      rows.value *= 2;
      near.keep(Math.floor(before / columns.peek()));
      near.measure();
      requestAnimationFrame(() =>
        list.current
          ?.querySelector<HTMLElement>(`[data-position="${before}"] .open`)
          ?.focus({ preventScroll: true }),
      );
    },
  };
}
