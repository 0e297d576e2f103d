/** What having the shelf on the page costs before anybody touches it. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Bytes } from './traffic.js';
import { CARD_PICTURE, type Visit, type Work } from './visit.js';

/** The tracker comes a quarter of a second after the cards; both are over by then, at this slowdown too. */
const QUIET_MS = 2500;
const LONG_MS = 50;

export interface Loaded {
  /** Until the cards are drawn; on the page alone until it is quiet. */
  work: Work;
  /** Until the page is quiet, after the shelf has come into view. */
  workInAll: Work;
  longTasks: number;
  /** Milliseconds of long tasks beyond 50 ms each. */
  blockedMs: number;
  layoutShift: number;
  largestPaintMs: number;
  bytes: Bytes;
  bytesInAll: Bytes;
  /** For scripts, until the first cards’ pictures are there: what was asked for beside them is among it. */
  scriptRequests: number;
  /** Until the page is quiet, after the shelf has come into view. */
  requests: number;
}

interface Kept {
  longTasks: { startMs: number; durationMs: number }[];
  layoutShift: number;
  largestPaintMs: number | null;
}

/** Opens the page, scrolls to the shelf when the page is quiet, and stays there until it is quiet again. */
export async function measureLoading(visit: Visit, url: string): Promise<Loaded> {
  await visit.open(url);
  // Cards come while the page loads where the shelf is near enough; else when it is scrolled to.
  const drawn = visit.cardsDrawn().then(async () => ({
    work: await visit.work(),
    bytes: visit.traffic.bytes(),
    scriptRequests: visit.traffic.requests('script'),
  }));
  await wait(QUIET_MS);
  await visit.scrollToShelf();
  const first = await drawn;
  await wait(QUIET_MS);
  const [workInAll, bytesInAll, requests] = [
    await visit.work(),
    visit.traffic.bytes(),
    visit.traffic.requests(),
  ];
  await visit.watch();
  const { longTasks, layoutShift, largestPaintMs } = await visit.ask<Kept>('bench.load()');
  if (largestPaintMs === null) throw new Error('the browser told no largest paint');
  return {
    work: first.work,
    workInAll,
    longTasks: longTasks.length,
    blockedMs: longTasks.reduce((sum, { durationMs }) => sum + durationMs - LONG_MS, 0),
    layoutShift,
    largestPaintMs,
    bytes: first.bytes,
    bytesInAll,
    scriptRequests: first.scriptRequests,
    requests,
  };
}

/** What browsers' tools call "Fast 4G". */
const FAST_4G = {
  offline: false,
  latency: 165,
  downloadThroughput: (9e6 * 0.9) / 8,
  uploadThroughput: (1.5e6 * 0.9) / 8,
};

/** @returns milliseconds from the start of the way to the page until the first card's picture is there, on a line of Fast 4G. */
export async function measureSlowLine(visit: Visit, url: string): Promise<number> {
  await visit.cdp.send('Network.emulateNetworkConditions', FAST_4G);
  await visit.open(url);
  await visit.cardsDrawn();
  return visit.ask<number>(
    `Math.min(...performance.getEntriesByType('resource').filter(({ name }) => ${String(CARD_PICTURE)}.test(name)).map(({ responseEnd }) => responseEnd))`,
  );
}
