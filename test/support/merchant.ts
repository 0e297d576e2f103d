/** A merchant who is watched: what they do, how long it takes, and every value that they type. */
import { createFileServer } from '../../demo/shop/serve/files.js';
import { trusted } from '../../demo/shop/html.js';
import { startShop, type RunningShop } from '../../demo/shop/server.js';

export interface Step {
  what: string;
  seconds: number;
  clicks: number;
  /** What was typed or pasted, as it was. */
  values: string[];
}

export interface Merchant {
  readonly steps: readonly Step[];
  /** What is counted while `act` runs belongs to this step. */
  does<T>(what: string, act: () => Promise<T>): Promise<T>;
  /** A click, a tap, a drag, or a key that stands for one. */
  clicks(count?: number): void;
  types(value: string): void;
}

/** Six videos: the goal that the product has set itself. */
export const GOAL = { seconds: 120, values: 20 };

export function createMerchant(): Merchant {
  const steps: Step[] = [];
  let now: Step = { what: '', seconds: 0, clicks: 0, values: [] };
  return {
    steps,
    async does(what, act) {
      now = { what, seconds: 0, clicks: 0, values: [] };
      steps.push(now);
      const startMs = performance.now();
      const done = await act();
      now.seconds = (performance.now() - startMs) / 1000;
      return done;
    },
    clicks: (count = 1) => void (now.clicks += count),
    types: (value) => void now.values.push(value),
  };
}

export const valuesOf = (steps: readonly Step[]): string[] => steps.flatMap(({ values }) => values);
export const secondsOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, { seconds }) => sum + seconds, 0);

/** For `console.table`. */
export const tableOf = (steps: readonly Step[]) => [
  ...steps.map(({ what, seconds, clicks, values }) => ({
    step: what,
    seconds: Number(seconds.toFixed(1)),
    clicks,
    values: values.length,
    typed: values.join(' · ').slice(0, 80),
  })),
  {
    step: 'in all',
    seconds: Number(secondsOf(steps).toFixed(1)),
    clicks: steps.reduce((sum, { clicks }) => sum + clicks, 0),
    values: valuesOf(steps).length,
    typed: '',
  },
];

/**
 * The demo shop, with a project folder at `/reels/` as its web space would serve it.
 *
 * @param reels - the folder. @param tag - what stands in the product pages, by the product's handle.
 */
export function startMerchantShop(
  reels: string,
  tag: (product: string | undefined) => string,
): Promise<RunningShop> {
  const files = createFileServer({ root: reels, cacheControl: 'no-cache' });
  return startShop({
    before: [
      async (visit, next) => {
        const { pathname } = new URL(visit.req.url);
        if (!pathname.startsWith('/reels/')) return next();
        const found = await files.serve(pathname.slice('/reels/'.length), visit.req.raw);
        return found ?? new Response('Not found', { status: 404 });
      },
    ],
    shelf: ({ product }) => trusted(tag(product)),
  });
}
