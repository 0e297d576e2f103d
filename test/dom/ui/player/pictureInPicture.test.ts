/**
 * What is watched in a small window. The window here is a frame: no browser opens the real one in a frame, and tests run in one. What only the
 * real one shows (that the picture goes on without a gap, that a press opens it) is in `test/e2e/pictureInPicture.test.ts`.
 */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { PictureInPicture } from '../../../../src/browser/pictureInPicture.js';
import { createScriptedCart } from '../../../support/scriptedCart.js';
import { waitUntil } from '../../../contract/videoSource.js';
import { mountPlayer, type Mounted } from './mountPlayer.js';

let shop: Mounted;
let frame: HTMLIFrameElement | null = null;
let isRefused = false;
/** As the shopper closes it. */
let closeWindow = () => {};

const frames: PictureInPicture = {
  async open(_video, { widthPx, heightPx }) {
    if (isRefused) return null;
    const made = document.createElement('iframe');
    Object.assign(made, { width: widthPx, height: heightPx });
    document.body.append(made);
    frame = made;
    const small = made.contentWindow as Window & typeof globalThis;
    const remove = () => {
      made.remove();
      frame = null;
    };
    return {
      page: small,
      whenGone(run) {
        closeWindow = () => {
          run(false);
          remove();
        };
      },
      close: remove,
    };
  },
};
const inside = (selector: string) =>
  frame?.contentDocument?.querySelector<HTMLElement>(selector) ?? null;
const press = (selector: string) => inside(selector)?.click();
const key = (name: string) =>
  frame?.contentDocument?.body.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
  );
const button = () => shop.get('[part=picture-in-picture]');
const isShown = () => shop.find<HTMLDialogElement>('dialog')?.open === true;
const slides = () => [...shop.root.querySelectorAll('.pl-host')];

const mount = async (setup: Parameters<typeof mountPlayer>[0] = {}, at = 0) => {
  shop = await mountPlayer({ pictureInPicture: frames, ...setup });
  await shop.open(at);
  await waitUntil(() => shop.find('[part=picture-in-picture]') !== null);
};
const leave = async () => {
  button().click();
  await waitUntil(() => inside('video') !== null && !isShown());
};

beforeEach(async () => {
  isRefused = false;
  localStorage.clear();
  await page.viewport(1440, 900);
});
afterEach(async () => {
  await shop.remove();
  expect(frame).toBeNull();
  localStorage.clear();
});

it('plays on in the small window, and the page behind scrolls and is heard again', async () => {
  await mount();
  expect(document.documentElement.style.overflow + document.body.style.overflow).not.toBe('');
  await leave();
  expect(document.documentElement.style.overflow + document.body.style.overflow).toBe('');
  await waitUntil(() => !(inside('video') as HTMLVideoElement).paused);
  expect(shop.player.isOpen.value).toBe(true);
  const heard: string[] = [];
  const hear = ({ key: name }: KeyboardEvent) => heard.push(name);
  document.addEventListener('keydown', hear);
  shop.press('Escape', document.body);
  shop.press('k', document.body);
  document.removeEventListener('keydown', hear);
  expect(heard).toEqual(['Escape', 'k']);
  expect(shop.player.isOpen.value).toBe(true);
  expect(slides()[0]?.childElementCount, 'the video itself, and not a second one').toBe(0);
  expect(inside('.disclosure')?.textContent).toBe('Gifted');
  expect(inside('.pp-handle')?.textContent).toBe('@mia.makes');
  expect(frame?.contentDocument?.title).toBe('Video number 0');
});

it('has a sheet of its own and neither a style element nor a style attribute in its text, for strict policies', async () => {
  await mount();
  await leave();
  expect(frame?.contentDocument?.adoptedStyleSheets).toHaveLength(1);
  expect(frame?.contentDocument?.querySelector('style, link')).toBeNull();
  expect(getComputedStyle(inside('.pp-sale') as Element).display).toBe('grid');
});

it.each([
  ['its button', () => press('[aria-label="Back to the large player"]')],
  ['Escape', () => key('Escape')],
  ['a card of the page', () => shop.card(0).click()],
])('comes back to its slide by %s, and goes on', async (_name, back) => {
  await mount({}, 1);
  const home = slides().findIndex(
    (host) => host.querySelector('video')?.getAttribute('aria-label') === 'Video number 1',
  );
  await leave();
  back();
  await waitUntil(isShown);
  expect(slides()[home]?.querySelector('video')).not.toBeNull();
  await waitUntil(() => shop.isPlaying());
  expect(shop.get('.pl-list').scrollTop).toBe(
    shop.player.index.value * shop.get('.pl-list').clientHeight,
  );
  await waitUntil(() => frame === null);
});

it('closed by the shopper it ends the player: nobody is put over the page they read', async () => {
  await mount();
  await leave();
  closeWindow();
  await waitUntil(() => shop.find('dialog') === null);
  expect(shop.player.isOpen.value).toBe(false);
});

it('adds the product of the moment, and says so when the shop has confirmed it', async () => {
  const cart = createScriptedCart();
  await mount({ cart });
  await leave();
  await waitUntil(() => inside('.pp-sale') !== null);
  await waitUntil(() => inside('.pp-what')?.textContent === 'Ridge Mug');
  const answer = cart.hold();
  await waitUntil(() => inside('.buyNow')?.textContent === 'Add · $24.00');
  press('.buyNow');
  await waitUntil(() => cart.calls.some(({ name }) => name === 'add'));
  expect(inside('.buyNow')?.getAttribute('aria-busy')).toBe('true');
  expect(shop.only('product_added')).toEqual([]);
  answer();
  await waitUntil(() => shop.only('product_added').length === 1);
  expect(cart.lines.get('1')).toBe(1);
  expect(shop.only('product_added')[0]?.subject).toMatchObject({ video: 'v0', product: 'mug' });
});

it('what has to be chosen first is chosen in the large player', async () => {
  await mount({
    change: () => ({ tags: [{ product: 'shirt', start: 0 }] }),
    moreProducts: [
      {
        id: 'shirt',
        title: 'Shirt',
        price: { amount: '30.00', currency: 'USD' },
        options: [{ name: 'Size', values: ['S', 'M'] }],
        variants: [
          { id: 's', options: ['S'], available: true },
          { id: 'm', options: ['M'], available: true },
        ],
      },
    ],
  });
  await leave();
  await waitUntil(() => inside('.buyNow')?.textContent === 'Choose Size');
  press('.buyNow');
  await waitUntil(isShown);
  expect(shop.player.wantedProduct.value).toEqual({ productId: 'shirt', from: 'bar' });
});

it('what plays there is no view, and what was watched before is told as it leaves', async () => {
  await mount();
  await waitUntil(() => shop.isPlaying());
  await waitUntil(() => shop.only('video_started').length === 1);
  await leave();
  await waitUntil(() => shop.only('video_watched').length === 1);
  const before = shop.types();
  // Twice its length: a view takes two seconds, and the video has two.
  const video = inside('video') as HTMLVideoElement;
  let loops = 0;
  video.addEventListener('seeked', () => loops++);
  await waitUntil(() => loops > 2, 20_000);
  expect(shop.types()).toEqual(before);
});

it('saves what is watched', async () => {
  await mount();
  await leave();
  const kept = () => localStorage.getItem('reelshelf:saved');
  // What keeps it is fetched with the window.
  await waitUntil(() => {
    if (kept() === null) press('[aria-label="Save"]');
    return kept() === '["v0"]';
  });
  await waitUntil(
    () => inside('.pp-hidden[role=status]')?.textContent === 'Saved for later in this browser',
  );
});

it('goes to the next video where the media keys say so', async () => {
  await mount();
  await leave();
  shop.player.goTo(1, 'key');
  await waitUntil(() => inside('video')?.getAttribute('aria-label') === 'Video number 1');
  await waitUntil(() => !(inside('video') as HTMLVideoElement).paused);
  expect(frame?.contentDocument?.title).toBe('Video number 1');
});

it('goes with the shelf', async () => {
  await mount();
  await leave();
  await shop.remove();
  await waitUntil(() => frame === null);
});

it('a browser that refuses is not asked again, and says so', async () => {
  await mount();
  isRefused = true;
  button().click();
  await waitUntil(() => shop.find('[part=picture-in-picture]') === null);
  expect(shop.get('[part=player] [role=status]').textContent).toBe(
    'This browser did not open the small window.',
  );
  expect(isShown()).toBe(true);
});

it('a browser without one has no button', async () => {
  shop = await mountPlayer();
  await shop.open();
  await waitUntil(() => shop.isPlaying());
  expect(shop.find('[part=picture-in-picture]')).toBeNull();
});

/** The browser's own window, with the picture alone: the element stays where it is. */
const picture = { leaves: (_isBack: boolean) => {}, closed: 0 };
const pictureAlone: PictureInPicture = {
  open: () =>
    Promise.resolve({
      page: null,
      whenGone: (run) => void (picture.leaves = run),
      close: () => void picture.closed++,
    }),
};
const leaveAlone = async () => {
  picture.closed = 0;
  await mount({ pictureInPicture: pictureAlone });
  button().click();
  await waitUntil(() => !isShown());
};

it('a window with the picture alone leaves the element in its slide, and its way back shows the player again', async () => {
  await leaveAlone();
  const video = slides()[0]?.querySelector('video');
  await waitUntil(() => video?.paused === false);
  picture.leaves(true);
  await waitUntil(isShown);
  await waitUntil(() => shop.isPlaying());
  expect(slides()[0]?.querySelector('video')).toBe(video);
});

it('a window with the picture alone goes when another video follows, which is shown in the player', async () => {
  await leaveAlone();
  shop.player.goTo(1, 'key');
  await waitUntil(isShown);
  await waitUntil(() => picture.closed === 1);
  expect(shop.slide().dataset['index']).toBe('1');
});
