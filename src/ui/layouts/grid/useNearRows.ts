import { useComputed, useSignal, useSignalEffect, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { cardRange, drawnPositions } from '../../cards/window.js';

/** So many are drawn whatever the screen shows; of more, only those near it and the one that has the focus. */
const WHOLE_ROWS = 12;

/** A row that is drawn, or the room of rows that are not. */
export type Line = { row: number } | { restPx: number };

/** Which of `count` rows are in the DOM: thousands of cards cost what a few do. */
export function useNearRows(
  list: RefObject<HTMLElement | null>,
  count: ReadonlySignal<number>,
): {
  lines: ReadonlySignal<readonly Line[]>;
  /** How high rows are and which are near, after a change of either. */
  measure(): void;
  /** Draws this row wherever the page is scrolled to. */
  keep(row: number): void;
} {
  const near = useSignal({ first: 0, last: WHOLE_ROWS - 1 });
  const kept = useSignal(0);
  const size = useSignal({ stridePx: 0, gapPx: 0 });
  const isLong = useComputed(() => count.value > WHOLE_ROWS);

  const lines = useComputed(() => {
    const rows = count.value;
    if (!isLong.value) return Array.from({ length: rows }, (_, row): Line => ({ row }));
    const { first, last } = near.value;
    const { stridePx, gapPx } = size.value;
    const drawn = drawnPositions({ first, last: Math.min(last, rows - 1) }, kept.value, rows);
    let next = 0;
    return [...drawn, rows].flatMap((row): Line[] => {
      const rest = row > next ? [{ restPx: (row - next) * stridePx - gapPx }] : [];
      next = row + 1;
      return row < rows ? [...rest, { row }] : rest;
    });
  });
  const look = () => {
    const { stridePx } = size.peek();
    if (!list.current || stridePx === 0) return;
    const offsetPx = -list.current.getBoundingClientRect().top;
    const now = cardRange({ offsetPx, viewPx: innerHeight, stridePx, count: count.peek() });
    const { first, last } = near.peek();
    if (now.first !== first || now.last !== last) near.value = now;
  };

  useSignalEffect(() => {
    const element = list.current;
    if (!isLong.value || !element) return;
    const { ownerDocument } = element;
    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      const card = (target as Element).closest<HTMLElement>('[data-position]');
      const columns = getComputedStyle(element).gridTemplateColumns.split(' ').length;
      if (card) kept.value = Math.floor(Number(card.dataset['position']) / columns);
    };
    // Whatever it is that scrolls.
    ownerDocument.addEventListener('scroll', onScroll, { capture: true, passive: true });
    element.addEventListener('focusin', onFocusIn);
    return () => {
      cancelAnimationFrame(frame);
      ownerDocument.removeEventListener('scroll', onScroll, { capture: true });
      element.removeEventListener('focusin', onFocusIn);
    };
  });

  return {
    lines,
    measure() {
      if (!list.current) return;
      const { gridTemplateColumns, rowGap } = getComputedStyle(list.current);
      const gapPx = parseFloat(rowGap) || 0;
      const stridePx = (parseFloat(gridTemplateColumns) * 16) / 9 + gapPx;
      if (stridePx !== size.peek().stridePx) size.value = { stridePx, gapPx };
      look();
    },
    keep(row) {
      kept.value = row;
    },
  };
}
