/** What a shopper does with the videos of a page, in the same words for every browser. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';

const LIMIT_MS = 90_000;

/** Waits until `look` answers something; timings differ too much between machines for anything else. */
export async function until(what, look) {
  const startedMs = performance.now();
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() - startedMs > LIMIT_MS)
      throw new Error(`not within ${LIMIT_MS / 1000} s: ${what}`);
    await wait(150);
  }
}

/** What the shop itself says of a shopper's cart, line by line: `41001 2`. */
const cartOf = (browser) =>
  browser
    .run(() => {
      const request = new XMLHttpRequest();
      // A page of a test, whose own scripts may have changed everything that waits.
      request.open('GET', '/cart.js', false);
      request.send();
      return request.responseText;
    })
    .then((text) => JSON.parse(text).items.map((item) => `${item.variant_id} ${item.quantity}`));

export function createShopper(browser, url) {
  const seen = () => browser.run(() => window.seen);
  /** The middle of a part in the shelf; `null` while it is not to be seen, or something lies over it. */
  const look = (selector) =>
    browser.run((wanted) => {
      const root = document.querySelector('reel-shelf')?.shadowRoot;
      const element = [...(root?.querySelectorAll(wanted) ?? [])].find(
        (found) => !found.closest('[inert]'),
      );
      if (element?.closest('[part~=card]'))
        element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const box = element?.getBoundingClientRect();
      if (!box || box.width === 0) return null;
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      return element.contains(root.elementFromPoint(point.x, point.y)) ? point : null;
    }, selector);
  const slide = () =>
    browser.run(() => {
      const found = document
        .querySelector('reel-shelf')
        .shadowRoot.querySelector('[part=slide]:not([inert])');
      const video = found?.querySelector('video');
      return {
        phase: found?.dataset.phase,
        index: Number(found?.dataset.index ?? -1),
        seconds: video?.currentTime ?? 0,
        words: found?.querySelector('.pl-failed')?.textContent ?? '',
      };
    });
  /** Where it is once it stands still. */
  const place = (what, selector) => {
    let before = null;
    return until(what, async () => {
      const now = await look(selector);
      const isStill = now && before && Math.abs(now.x - before.x) + Math.abs(now.y - before.y) < 1;
      before = now;
      return isStill ? now : null;
    });
  };
  const click = async (what, selector) => browser.click(await place(what, selector));
  const tap = async (what, selector) => browser.tap(await place(what, selector));
  const isThere = (selector) =>
    browser.run(
      // A page that draws itself anew has no shelf for a moment.
      (wanted) => !!document.querySelector('reel-shelf')?.shadowRoot?.querySelector(wanted),
      selector,
    );
  const gone = (what, selector) => until(`${what} is gone`, async () => !(await isThere(selector)));
  const isPlaying = async () => (await slide()).phase === 'playing';
  const jumps = async (video) => (await seen()).clips[video]?.jumps ?? 0;
  const events = async (type, video) =>
    (await seen()).events.filter(
      (event) => event.type === type && (!video || event.video === video),
    );
  /** The first element of that selector as it is read, or an attribute of it. */
  const read = (selector, attribute = '') =>
    browser.run(
      (wanted, name) => {
        const found = document.querySelector('reel-shelf')?.shadowRoot?.querySelector(wanted);
        return (name ? found?.getAttribute(name) : found?.textContent) ?? '';
      },
      selector,
      attribute,
    );

  return {
    slide,
    events,
    seen,
    async visit(path = '') {
      await browser.go(`${url}${path}`);
      // What stands above the shelf: the shelf itself may not be there before it is near.
      await browser.run(() =>
        document.querySelector('main div').scrollIntoView({ block: 'end', behavior: 'instant' }),
      );
    },
    /** A page of another shop, its shelf in the middle of the screen. */
    async visitShelf(address) {
      await browser.go(address);
      await this.findShelf();
    },
    findShelf: () =>
      until('the place of the shelf', () =>
        browser.run(() => {
          const found = document.querySelector('[data-shelf-place], reel-shelf');
          found?.scrollIntoView({ block: 'center', behavior: 'instant' });
          return found !== null;
        }),
      ),
    async openAt(position) {
      // Cards far down the row are made when the shopper comes near them.
      await until('a card so far down the row', () =>
        browser.run((wanted) => {
          const root = document.querySelector('reel-shelf')?.shadowRoot;
          const cards = [...(root?.querySelectorAll('[part~=card]') ?? [])];
          cards.at(-1)?.scrollIntoView({ inline: 'end', block: 'nearest', behavior: 'instant' });
          return cards.some((card) => Number(card.dataset.position) === wanted);
        }, position),
      );
      await click('a card', `[part~=card][data-position="${position}"] .open`);
      await until('the video plays', isPlaying);
      await until('its picture moves', async () => (await slide()).seconds > 0.2);
    },
    /** Until the shop has confirmed it, as the shopper reads it. */
    async putIntoCart() {
      await this.openProduct();
      await this.add();
    },
    /** The bar goes along with the moment of the video: what was pressed while it moved is pressed again. */
    openProduct: () =>
      until('the product is open', async () => {
        const at = await look('[part=slide] button[part~=product]');
        if (!at) return false;
        await browser.click(at);
        for (let looks = 10; looks > 0; looks--) {
          if (await look('section[part~=product] [part~=add-to-cart]')) return true;
          await wait(150);
        }
        return false;
      }),
    async add() {
      await click('the add button', '[part~=add-to-cart]');
      await until('in the cart', async () =>
        (await read('[part~=player]')).includes('In your cart'),
      );
    },
    async open(video) {
      await click('a card', `[part~=card] .open[aria-label$=": ${video}"]`);
      await until('the video plays', isPlaying);
    },
    /** How far down the page is, and the words of what has the focus. */
    standing: () =>
      browser.run(() => ({
        scrollPx: Math.round(scrollY),
        focus:
          document
            .querySelector('reel-shelf')
            .shadowRoot.activeElement?.getAttribute('aria-label') ?? null,
      })),
    forget: () => browser.run(() => (localStorage.clear(), sessionStorage.clear())),
    stored: () =>
      browser.run(() =>
        [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(
          Boolean,
        ),
      ),
    /** Leaves the video alone until it has begun again `count` times. */
    loops: (video, count) =>
      until(`${count} loops of ${video}`, async () => (await jumps(video)) >= count),
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
          Object.defineProperty(document, 'visibilityState', {
            configurable: true,
            get: () => now,
          });
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
        const cards = [
          ...document.querySelector('reel-shelf').shadowRoot.querySelectorAll('[part~=card]'),
        ];
        return Number(
          cards.find((card) =>
            card.querySelector('.open').getAttribute('aria-label').endsWith(`: ${title}`),
          ).dataset.position,
        );
      }, video);
      for (let { index } = await slide(); index !== target;) {
        index += index < target ? 1 : -1;
        await browser.press((await slide()).index < index ? 'ArrowDown' : 'ArrowUp');
        await until(`the slide ${index}`, async () => (await slide()).index === index);
      }
    },
    playing: () => until('the video plays', isPlaying),
    failing: () =>
      until('the words of a video that cannot be played', async () => (await slide()).words),
    /** Looks at the product and puts it away again, by finger and key. */
    async lookAtProduct() {
      await tap('the product in the bar', '[part=slide] button[part~=product]');
      await until('the product is open', () =>
        isThere('section[part~=product] [part~=add-to-cart]'),
      );
      await browser.press('Escape');
      await gone('the product', 'section[part~=product]');
      assert.ok(await isThere('[part~=player]'), 'one thing at a time is closed');
    },
    async buy() {
      await click('the product in the bar', '[part=slide] button[part~=product]');
      await click('the add button', '[part~=add-to-cart]');
      await until('the add is confirmed', async () => (await events('product_added')).length > 0);
      await click('the way out of the product', '.sheet-close');
      await gone('the product', 'section[part~=product]');
    },
    async close() {
      await click('the way out', '.pl-top [part~=close]');
      await gone('the player', '[part~=player]');
    },
    ...createHand(browser, { place, isThere, read }),
  };
}

/** What a shopper does by what is written on a page, and what there is to read. */
function createHand(browser, { place, isThere, read }) {
  const there = (what, selector) => until(`${what} is there`, () => isThere(selector));
  const cart = () => cartOf(browser);
  return {
    there,
    cart,
    gone: (what, selector) => until(`${what} is gone`, async () => !(await isThere(selector))),
    clickPart: async (part) =>
      browser.click(await place(`the part ${part}`, `[part=slide]:not([inert]) [part~=${part}]`)),
    /** A button or link that is called so, within what `selector` finds. */
    async clickWords(words, selector = '[part~=player]') {
      await until(`“${words}”`, () =>
        browser.run(
          (wanted, within) => {
            const root = document.querySelector('reel-shelf').shadowRoot;
            const found = [...root.querySelectorAll(`:is(${within}) :is(button, a)`)].find(
              (element) =>
                element.getAttribute('aria-label') === wanted ||
                element.textContent.trim() === wanted,
            );
            for (const before of root.querySelectorAll('[data-wanted]'))
              before.removeAttribute('data-wanted');
            found?.setAttribute('data-wanted', '');
            return Boolean(found);
          },
          words,
          selector,
        ),
      );
      await browser.click(await place(`“${words}” can be pressed`, '[data-wanted]'));
    },
    press: async (part) => browser.click(await place(`the part ${part}`, `[part~=${part}]`)),
    /** To the next video, as a finger scrolls; no press. */
    scrollOn: () =>
      browser.run(() => {
        const list = document.querySelector('reel-shelf').shadowRoot.querySelector('.pl-list');
        list.scrollTo({ top: list.scrollTop + list.clientHeight, behavior: 'instant' });
      }),
    /** The page draws itself anew, as its router does it. */
    drawAnew: (name) => browser.run((to) => window.goTo(to, true), name),
    async dragDown(selector, byPx) {
      const from = await place('what is dragged', selector);
      await browser.drag(from, { x: from.x, y: from.y + byPx });
    },
    key: (name) => browser.press(name),
    back: () => browser.run(() => history.back()),
    leave: () => browser.go('about:blank'),
    address: () => browser.run(() => location.href),
    complaints: () => browser.run(() => window.complaints.join('\n')),
    measured: (code, root) => browser.run(code, root),
    /** Of the video that is looked at: `1 of 12: @mia.makes. …`, without its place. */
    title: async () =>
      (await read('[part=slide]:not([inert])', 'aria-label')).replace(/^[^:]*: /, ''),
    value: (selector) =>
      until(`the value of ${selector}`, () =>
        browser.run(
          (wanted) =>
            document.querySelector('reel-shelf').shadowRoot.querySelector(wanted)?.value ?? '',
          selector,
        ),
      ),
    reads: (selector, words, attribute) =>
      until(`${words} in ${selector}`, async () => (await read(selector, attribute)).match(words)),
    /** Where the page is the merchant's own. */
    async readsReport(address, words) {
      await until(`${words} in the report`, async () => {
        await browser.go(address);
        for (let looks = 20; looks > 0; looks--) {
          const text = await browser.run(() => document.querySelector('main')?.textContent ?? '');
          if (words.test(text)) return true;
          await wait(150);
        }
        return false;
      });
    },
    cartBecomes: (lines) =>
      until(
        `the shop’s cart is ${lines.join(', ') || 'empty'}`,
        async () => JSON.stringify(await cart()) === JSON.stringify(lines),
      ),
    pieces: async () => (await cart()).reduce((sum, line) => sum + Number(line.split(' ')[1]), 0),
    emptyCart: () =>
      browser.run(() => {
        const request = new XMLHttpRequest();
        request.open('POST', '/cart/clear.js', false);
        request.send();
      }),
  };
}

/** What a clip's visits told, together, held against what its clock did. */
export function checkWatched(watched, clip, leastLoops, durationMs) {
  const sum = (name) => watched.reduce((total, { props }) => total + props[name], 0);
  const told = { watchedMs: sum('watchedMs'), loops: sum('loops') };
  const truth = `${JSON.stringify(told)} of ${JSON.stringify(clip)}`;
  assert.ok(
    told.watchedMs >= clip.movedMs * 0.8 - 500,
    `less watched than the clock moved: ${truth}`,
  );
  assert.ok(
    told.watchedMs <= clip.goingMs * 1.05 + 500,
    `more watched than it can have been going: ${truth}`,
  );
  assert.ok(told.loops >= leastLoops, `fewer loops than were waited for: ${truth}`);
  assert.ok(
    told.loops <= clip.jumps + Math.ceil(clip.blindMs / 1000),
    `more loops than jumps back: ${truth}`,
  );
  for (const { props } of watched) checkLength(props, durationMs);
}

/** Browsers differ by some milliseconds in how long a clip is; nobody sees more of it than there is. */
export function checkLength({ durationMs, uniqueMs }, trueMs) {
  assert.ok(
    Math.abs(durationMs - trueMs) <= 100 && uniqueMs <= durationMs,
    `${uniqueMs} unique ms of ${durationMs}, the clip has ${trueMs}`,
  );
}
