import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isAlike } from '../../../tools/isAlike.js';
import { useStudio } from '../useStudio.js';
import { useSoon } from './useSoon.js';

/** Rows beyond the screen that are there too: what the next turn of the wheel, or the next Tab, comes to. */
const ROWS_BEYOND = 2;
/** Cells that are there before the grid has ever been measured. */
const FIRST = 12;

interface Options {
  /** What it is called: by that its measures are known when it is opened again, and it is drawn once instead of twice. */
  name: string;
  /** The grid: as many columns as fit, each as wide as its `--min`, or one without; every cell is as high as the first. */
  list: RefObject<HTMLElement | null>;
  /** How many cells there are. */
  count: number;
  /** Places of cells that stay, wherever the page is scrolled to: what has the focus, or is dragged. */
  kept?: () => readonly number[];
}

/** What one cell says of its place, as attributes of its element. */
export interface Cell {
  style: { gridRow: string; gridColumn: number } | undefined;
  'aria-posinset': number;
  'aria-setsize': number;
}

export interface GridWindow {
  /** Places of the cells that are there, in order. */
  places: readonly number[];
  cellAt(place: number): Cell;
  /** Of the grid itself: as high as if all cells were there. */
  style: { gridTemplateRows: string } | undefined;
}

export interface Geometry {
  columns: number;
  rowPx: number;
  gapPx: number;
  topPx: number;
}

/**
 * Of a long grid in the page, the rows near the screen: a thousand posters cost what fifty do. All rows are alike, so that where each
 * stands is a product; libraries for long lists (TanStack's is 15 kB) measure rows of which each is another.
 */
export function useGridWindow({ name, list, count, kept }: Options): GridWindow {
  const { grids } = useStudio();
  const [geometry, setGeometry] = useState(grids.get(name) ?? null);
  const measure = () => {
    const found = list.current && geometryOf(list.current);
    if (!found || isAlike(found, geometry)) return;
    grids.set(name, found);
    setGeometry(found);
  };
  // What stands above it may have grown.
  useLayoutEffect(measure);
  useEffect(() => {
    const around = list.current?.parentElement;
    if (!around) return undefined;
    let frame = 0;
    // In the frame after it: what is drawn for another width has another height.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setGeometry(list.current && geometryOf(list.current)));
    });
    observer.observe(around);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [list]);

  const { columns = 1 } = geometry ?? {};
  const rowCount = Math.ceil(count / columns);
  const rowOf = (place: number) => Math.floor(place / columns);
  const rows = useRows(geometry, rowCount, () => kept?.().map(rowOf) ?? []);
  const placesIn = (row: number) =>
    Array.from(
      { length: Math.min(columns, count - row * columns) },
      (_, column) => row * columns + column,
    );
  return {
    places: geometry
      ? rows.flatMap(placesIn)
      : Array.from({ length: Math.min(count, FIRST) }, (_, place) => place),
    cellAt: (place) => ({
      style: geometry
        ? { gridRow: `${lineOf(rowOf(place))} / span 1`, gridColumn: (place % columns) + 1 }
        : undefined,
      'aria-posinset': place + 1,
      'aria-setsize': count,
    }),
    style: geometry ? { gridTemplateRows: tracksOf(rows, rowCount, geometry) } : undefined,
  };
}

/** What the line above a row is called: it keeps its name, however many rows are there. */
const lineOf = (row: number) => `row-${row}`;

/** Rows that are not there are one track, as high as all of them: a browser lays out thousands of tracks slowly. */
function tracksOf(rows: readonly number[], count: number, { rowPx, gapPx }: Geometry): string {
  const tracks: string[] = [];
  let next = 0;
  const skipTo = (row: number) => {
    if (row > next) tracks.push(`${(row - next) * (rowPx + gapPx) - gapPx}px`);
    next = row;
  };
  for (const row of rows) {
    skipTo(row);
    tracks.push(`[${lineOf(row)}] ${rowPx}px`);
    next = row + 1;
  }
  skipTo(count);
  return tracks.join(' ') || 'none';
}

/** `null` while there is no cell to measure. */
function geometryOf(list: HTMLElement): Geometry | null {
  const cell = list.firstElementChild;
  if (!(cell instanceof HTMLElement)) return null;
  const style = getComputedStyle(list);
  const [minPx, betweenPx] = [style.getPropertyValue('--min'), style.columnGap].map(
    (length) => Number.parseFloat(length) || 0,
  ) as [number, number];
  return {
    // Counted by hand: what the style says of its columns holds those that cells of another width have made, too.
    columns:
      minPx === 0
        ? 1
        : Math.max(1, Math.floor((list.clientWidth + betweenPx) / (minPx + betweenPx))),
    rowPx: cell.offsetHeight,
    gapPx: Number.parseFloat(style.rowGap) || 0,
    topPx: Math.round(list.getBoundingClientRect().top + scrollY),
  };
}

/** Rows near the screen, and those of `kept`, in order. */
function useRows(
  geometry: Geometry | null,
  count: number,
  kept: () => readonly number[],
): readonly number[] {
  const [, redraw] = useState(0);
  const shown = useRef('');
  // Others are shown: first what is on the screen.
  const beyond = useSoon(count) ? ROWS_BEYOND : 0;
  const rows = geometry ? rowsInView(geometry, count, beyond) : [];
  shown.current = rows.join();
  useEffect(() => {
    if (!geometry) return undefined;
    const look = () => {
      if (rowsInView(geometry, count, beyond).join() !== shown.current)
        redraw((round) => round + 1);
    };
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('scroll', look, { passive: true, signal });
    addEventListener('resize', look, { signal });
    return () => listening.abort();
  }, [geometry, count, beyond]);
  const others = kept().filter((row) => !rows.includes(row));
  return others.length === 0 ? rows : [...new Set([...rows, ...others])].sort((a, b) => a - b);
}

function rowsInView({ rowPx, gapPx, topPx }: Geometry, count: number, beyond: number): number[] {
  const rowAt = (y: number) => Math.floor((y - topPx) / (rowPx + gapPx));
  const first = Math.max(0, rowAt(scrollY) - beyond);
  const last = Math.min(count - 1, rowAt(scrollY + innerHeight) + beyond);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}
