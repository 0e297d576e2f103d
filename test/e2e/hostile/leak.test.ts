/** Twenty shelves made, used and destroyed: afterwards the page is as it was before the first. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCard, pressInBar, productInBar } from '../support/journey.js';
import { bundlePage } from '../support/npmPage.js';
import { startBrowser } from '../support/shopper.js';
import { setStage } from '../support/stage.js';

const TIMES = 20;
const PAGE = `
import { createShelf } from 'reelshelf';
window.make = (endpoint) => {
  const host = document.createElement('div');
  host.id = 'videos';
  document.body.append(host);
  window.shelf = createShelf(host, { feed: '/reels.json', product: 'serum-dew', endpoint, key: 'pub_demo', consent: 'granted' });
};
window.unmake = () => { window.shelf.destroy(); window.shelf = null; document.querySelector('#videos').remove(); };
window.ready = true;
`;

interface Counts {
  listeners: Record<string, number>;
  timers: number;
  observers: number;
  nodes: number;
  sheets: number;
}

/** Runs before anything of the page: counts what is started and not stopped, on everything that outlives a shelf. */
function countAll() {
  const listeners = new Map<string, number>();
  const known = new WeakMap<EventTarget, Map<string, Set<unknown>>>();
  const lasting = (target: EventTarget) =>
    target === window ||
    target === document ||
    target === document.documentElement ||
    target === document.body ||
    target instanceof MediaQueryList ||
    !(target instanceof Node);
  const name = (target: EventTarget, type: string) => `${target.constructor.name} ${type}`;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const tally = (key: string, by: number) => listeners.set(key, (listeners.get(key) ?? 0) + by);
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target: EventTarget = this ?? window;
    // A signal lives as long as what it belongs to.
    if (listener && lasting(target) && !(target instanceof AbortSignal)) {
      const capture = typeof options === 'object' ? options?.capture === true : options === true;
      const byType = known.get(target) ?? known.set(target, new Map()).get(target)!;
      const set =
        byType.get(`${type} ${capture}`) ??
        byType.set(`${type} ${capture}`, new Set()).get(`${type} ${capture}`)!;
      if (!set.has(listener)) {
        set.add(listener);
        tally(name(target, type), 1);
        const gone = () => set.delete(listener) && tally(name(target, type), -1);
        if (typeof options === 'object' && options?.signal)
          addEventListener.call(options.signal, 'abort', gone);
        if (typeof options === 'object' && options?.once)
          addEventListener.call(target, type, gone, { once: true, capture });
      }
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target: EventTarget = this ?? window;
    const capture = typeof options === 'object' ? options?.capture === true : options === true;
    if (known.get(target)?.get(`${type} ${capture}`)?.delete(listener))
      tally(name(target, type), -1);
    return removeEventListener.call(target, type, listener, options);
  };
  const timers = new Set<number>();
  const {
    setTimeout: later,
    clearTimeout: never,
    setInterval: often,
    clearInterval: stop,
  } = window;
  window.setTimeout = ((run: () => void, delayMs?: number) => {
    const id = later(() => {
      timers.delete(id);
      run();
    }, delayMs);
    timers.add(id);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    timers.delete(id as number);
    never(id);
  };
  window.setInterval = ((run: () => void, delayMs?: number) => {
    const id = often(run, delayMs);
    timers.add(id);
    return id;
  }) as typeof window.setInterval;
  window.clearInterval = (id) => {
    timers.delete(id as number);
    stop(id);
  };
  const watching = new Map<object, Set<unknown>>();
  for (const kind of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'] as const) {
    const { prototype } = window[kind] as unknown as {
      prototype: Record<string, (...values: unknown[]) => unknown>;
    };
    const { observe, unobserve, disconnect } = prototype;
    prototype['observe'] = function (this: object, target, ...more) {
      watching.set(this, (watching.get(this) ?? new Set()).add(target));
      return observe?.call(this, target, ...more);
    };
    if (unobserve)
      prototype['unobserve'] = function (this: object, target) {
        const set = watching.get(this);
        set?.delete(target);
        if (set?.size === 0) watching.delete(this);
        return unobserve.call(this, target);
      };
    prototype['disconnect'] = function (this: object) {
      watching.delete(this);
      return disconnect?.call(this);
    };
  }
  (window as unknown as { count(): Counts }).count = () => ({
    listeners: Object.fromEntries([...listeners].filter(([, count]) => count !== 0)),
    timers: timers.size,
    observers: watching.size,
    nodes: document.getElementsByTagName('*').length,
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
  });
}

const count = (page: Page) =>
  page.evaluate(() => (window as unknown as { count(): Counts }).count());

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('twenty shelves, opened and closed, leave nothing behind', async () => {
  const files = await bundlePage(PAGE);
  const { shop, intake, shopper } = await setStage(browser, {
    pages: [
      {
        path: '/leak',
        html: '<!doctype html><title>leak</title><link rel="icon" href="/theme/icon.svg"><body><script type="module" src="/leak/page.js"></script>',
      },
      ...[...files].map(([file, text]) => ({
        path: `/leak/${file}`,
        html: text,
        headers: { 'content-type': 'text/javascript' },
      })),
    ],
  });
  const { page, context } = shopper;
  await page.addInitScript(countAll);
  await page.goto(`${shop.url}/leak`);
  await page.waitForFunction(() => (window as unknown as { ready?: boolean }).ready);
  const before = await count(page);
  const devtools = await context.newCDPSession(page);
  const memory = async () => {
    for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    return { usedSize, nodes, jsEventListeners };
  };
  const once = async (opens: boolean, closes: boolean) => {
    await page.evaluate(
      (endpoint) => (window as unknown as { make(endpoint: string): void }).make(endpoint),
      `${intake.url}/v1/events`,
    );
    await shopper.part('card').first().waitFor();
    if (opens) {
      const sum = ({ observers, listeners }: Counts) => observers + Object.keys(listeners).length;
      await expect
        .poll(async () => sum(await count(page)), { message: 'the counting counts' })
        .toBeGreaterThan(sum(before) + 3);
      await openCard(shopper);
      await pressInBar(page, productInBar(page));
      await shopper.part('add-to-cart').first().waitFor();
      if (closes) {
        await page.locator('.pl-top [part~="close"]').click();
        await shopper.part('player').waitFor({ state: 'detached' });
      }
    }
    await page.evaluate(() => (window as unknown as { unmake(): void }).unmake());
  };
  const isAsBefore = () => expect.poll(() => count(page), { interval: 500 }).toEqual(before);
  // Every second one is destroyed while it is open. The first ones load code and fill caches that stay for good.
  for (let i = 0; i < 3; i++) await once(true, i % 2 === 0);
  await isAsBefore();
  const early = await memory();
  for (let i = 3; i < TIMES; i++) await once(i % 3 === 0, i % 2 === 0);
  await isAsBefore();
  // The browser lets go of the last one when it likes; what leaks stays for good.
  const kept = async () => {
    const late = await memory();
    const grown = {
      nodes: late.nodes - early.nodes,
      listeners: late.jsEventListeners - early.jsEventListeners,
      bytes: late.usedSize - early.usedSize,
    };
    return grown.nodes < 150 && grown.listeners < 20 && grown.bytes < 1.5 * 1024 * 1024
      ? 'nothing'
      : grown;
  };
  await expect.poll(kept, { interval: 500 }).toBe('nothing');
  expect(
    await page.evaluate(() => [
      document.documentElement.style.overflow,
      document.documentElement.style.scrollbarGutter,
    ]),
  ).toEqual(['', '']);
  expect(intake.wrong).toEqual([]);
  expect(shopper.complaints).toEqual([]);
});
