/** What a shopper does with the videos of a page, in the same words for every browser. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';

const LIMIT_MS = 60_000;

/** Waits until `look` answers something; timings differ too much between machines for anything else. */
async function until(what, look) {
  const startedMs = performance.now();
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() - startedMs > LIMIT_MS) throw new Error(`not within ${LIMIT_MS / 1000} s: ${what}`);
    await wait(150);
  }
}

export function createShopper(browser, url) {
  const seen = () => browser.run(() => window.seen);
  /** The middle of a part in the shelf, once it stands still there; `null` while it is not to be seen. */
  const place = (selector) =>
    browser.run((wanted) => {
      const root = document.querySelector('reel-shelf')?.shadowRoot;
      const element = [...(root?.querySelectorAll(wanted) ?? [])].find((found) => !found.closest('[inert]'));
      if (element?.closest('[part~=card]')) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      if (!box || box.width === 0) return null;
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      return element.contains(root.elementFromPoint(point.x, point.y)) ? point : null;
    }, selector);
  const slide = () =>
    browser.run(() => {
      const found = document.querySelector('reel-shelf').shadowRoot.querySelector('[part=slide]:not([inert])');
      const video = found?.querySelector('video');
      return { phase: found?.dataset.phase, index: Number(found?.dataset.index ?? -1), seconds: video?.currentTime ?? 0, words: found?.querySelector('.pl-failed')?.textContent ?? '' };
    });
  const click = async (what, selector) => browser.click(await until(what, () => place(selector)));
  const isPlaying = async () => (await slide()).phase === 'playing';
  const jumps = async (video) => (await seen()).jumps[video] ?? 0;
  const events = async (type, video) => (await seen()).events.filter((event) => event.type === type && (!video || event.video === video));

  return {
    slide,
    events,
    seen,
    async open(video) {
      await browser.go(url);
      await click('a card', `[part~=card] .open[aria-label$=": ${video}"]`);
      await until('the video plays', isPlaying);
    },
    /** Leaves the video alone until it has begun again `count` times. */
    loops: (video, count) => until(`${count} loops of ${video}`, async () => (await jumps(video)) >= count),
    async pauseAndPlay() {
      await browser.press('k');
      await until('paused', async () => (await slide()).phase === 'paused');
      await browser.press('k');
      await until('playing again', isPlaying);
    },
    async seekBack() {
      await until('far enough to go back', async () => (await slide()).seconds > 0.4);
      await browser.press('ArrowLeft');
      await until('playing after a seek', isPlaying);
    },
    /** The page is told that it is hidden, as by a change of tabs. */
    async awayAndBack() {
      const tell = (state) =>
        browser.run((now) => {
          Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now });
          document.dispatchEvent(new Event('visibilitychange'));
        }, state);
      await tell('hidden');
      await until('paused in the background', async () => (await slide()).phase === 'paused');
      await tell('visible');
      await until('playing when the shopper is back', isPlaying);
    },
    /** Swipes to a video by keys; in which order they stand is the shelf's business. */
    async show(video) {
      const target = await browser.run((title) => {
        const cards = [...document.querySelector('reel-shelf').shadowRoot.querySelectorAll('[part~=card]')];
        return Number(cards.find((card) => card.querySelector('.open').getAttribute('aria-label').endsWith(`: ${title}`)).dataset.position);
      }, video);
      for (let { index } = await slide(); index !== target; ) {
        index += index < target ? 1 : -1;
        await browser.press((await slide()).index < index ? 'ArrowDown' : 'ArrowUp');
        await until(`the slide ${index}`, async () => (await slide()).index === index);
      }
    },
    playing: () => until('the video plays', isPlaying),
    failing: () => until('the words of a video that cannot be played', async () => (await slide()).words),
    async buy() {
      await click('the product in the bar', '[part=slide] button[part~=product]');
      await click('the add button', '[part~=add-to-cart]');
      await until('the add is confirmed', async () => (await events('product_added')).length > 0);
      await click('the way out of the product', '.ps-close');
      await until('the product is gone', () => browser.run(() => !document.querySelector('reel-shelf').shadowRoot.querySelector('section[part~=product]')));
    },
    async close() {
      await click('the way out', '.pl-top [part~=close]');
      await until('the player is gone', () => browser.run(() => !document.querySelector('reel-shelf').shadowRoot.querySelector('[part~=player]')));
    },
  };
}

/** What a clip's visits told, together, held against what its clock did. */
export function checkWatched(watched, truth) {
  const sum = (name) => watched.reduce((total, { props }) => total + props[name], 0);
  const told = { watchedMs: sum('watchedMs'), loops: sum('loops'), uniqueMs: sum('uniqueMs') };
  assert.ok(Math.abs(told.watchedMs - truth.movedMs) <= 500 + truth.movedMs * 0.2, `watched ${told.watchedMs} ms, the clock moved ${truth.movedMs} ms`);
  assert.ok(told.loops >= truth.leastLoops && told.loops <= truth.jumps, `${told.loops} loops told, ${truth.jumps} jumps back seen`);
  assert.ok(told.uniqueMs <= truth.durationMs, `${told.uniqueMs} unique ms of ${truth.durationMs}`);
}
