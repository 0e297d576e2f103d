/** One page in a fresh browser profile, on a slow phone, with everything that measures it. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright';
import { screens } from '../e2e/support/shopper.js';
import type { PageName } from './pages.js';
import { startTraffic, type Traffic } from './traffic.js';

export const SLOWDOWN = 4;
const CARDS_SEEN = 3;
/** Of cards: posters and creators' faces. Pictures of products lie elsewhere. */
export const CARD_PICTURE = /\/(reels\/media|media\/avatars)\/.*\.jpg/;
const TIMEOUT_MS = 30_000;

/** Time the page's main thread has spent since it was opened, in milliseconds. */
export interface Work {
  scriptMs: number;
  layoutMs: number;
  styleMs: number;
}

export interface Visit {
  page: Page;
  cdp: CDPSession;
  traffic: Traffic;
  work(): Promise<Work>;
  /** Of Chromium's own counters, e.g. `Nodes`. */
  counter(name: string): Promise<number>;
  /** Opens the page and waits for its `load` event. */
  open(url: string): Promise<void>;
  /** Waits until the posters of the first cards are there. Asks the network and not the page, so that waiting costs the page nothing. */
  cardsDrawn(): Promise<void>;
  /** Brings the shelf's place to the middle of the screen. */
  scrollToShelf(): Promise<void>;
  /** Puts `pages/watch.js` into the page, for {@link ask}. */
  watch(): Promise<void>;
  ask<T>(question: string): Promise<T>;
  leave(): Promise<void>;
}

const watchScript = () => readFileSync(new URL('./pages/watch.js', import.meta.url), 'utf8');

/** Polls until `look` answers something. @throws with `what` after `timeoutMs`. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null> | T | null,
  { everyMs = 20, timeoutMs = TIMEOUT_MS } = {},
): Promise<T> {
  const giveUpAt = Date.now() + timeoutMs;
  for (;;) {
    const answer = await look();
    if (answer !== null) return answer;
    if (Date.now() > giveUpAt) throw new Error(`${what}: not within ${timeoutMs / 1000} s`);
    await wait(everyMs);
  }
}

export async function startVisit(
  browser: Browser,
  name: PageName,
  { slowdown = SLOWDOWN, posters = CARDS_SEEN } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    ...screens.phone,
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const traffic = await startTraffic(cdp);
  // Processor time of the thread: other work on the machine is not the page's.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const counters = async () =>
    new Map(
      (await cdp.send('Performance.getMetrics')).metrics.map((metric) => [
        metric.name,
        metric.value,
      ]),
    );
  const ask = <T>(question: string) => page.evaluate(question) as Promise<T>;
  return {
    page,
    cdp,
    traffic,
    ask,
    async work() {
      const now = await counters();
      const ms = (counter: string) => (now.get(counter) ?? 0) * 1000;
      return {
        scriptMs: ms('ScriptDuration') + ms('V8CompileDuration'),
        layoutMs: ms('LayoutDuration'),
        styleMs: ms('RecalcStyleDuration'),
      };
    },
    counter: async (counter) => (await counters()).get(counter) ?? 0,
    async open(url) {
      // The visitor has accepted before: what they see of the consent bar is no part of this.
      await context.addCookies([{ name: 'halden_consent', value: 'yes.yes.yes.yes', url }]);
      if (slowdown > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await page.goto(url, { waitUntil: 'load', timeout: TIMEOUT_MS });
    },
    async cardsDrawn() {
      if (name !== 'bare')
        await until('the cards', () => (traffic.finished(CARD_PICTURE) >= posters ? true : null));
    },
    scrollToShelf: () =>
      ask(`document.querySelector('.product-shelf').scrollIntoView({ block: 'center' })`),
    watch: () => ask(watchScript()),
    leave: () => context.close(),
  };
}
