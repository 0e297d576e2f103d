/** What a long feed costs: the page with the shelf in view, at rest, nothing collectable left. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright';
import { feedOf } from './feeds.js';
import { servePage, type PageName } from './pages.js';
import { startVisit } from './visit.js';

const REST_MS = 3000;

export interface Size {
  heapBytes: number;
  nodes: number;
}

/** @param videos - length of the feed. */
export async function measureSize(
  browser: Browser,
  name: PageName,
  videos: number,
  served: { distDir: string; endpointUrl: string; path: string },
): Promise<Size> {
  const shop = await servePage(name, { ...served, feed: feedOf(videos) });
  const visit = await startVisit(browser, name, { slowdown: 1 });
  try {
    await visit.open(shop.url + served.path);
    await visit.scrollToShelf();
    await visit.cardsDrawn();
    await wait(REST_MS);
    await visit.cdp.send('HeapProfiler.collectGarbage');
    return {
      heapBytes: await visit.counter('JSHeapUsedSize'),
      nodes: await visit.counter('Nodes'),
    };
  } finally {
    await visit.leave();
    await shop.stop();
  }
}
