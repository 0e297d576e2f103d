/** What thumbs know from other players, and the keys and buttons for those without one. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { waitUntil } from '../../../contract/videoSource.js';
import { createScriptedCart } from '../../../support/scriptedCart.js';
import { passTime } from '../../../support/passTime.js';
import { mountPlayer, type Mounted } from './mountPlayer.js';

let shop: Mounted;
const mount = async (setup?: Parameters<typeof mountPlayer>[0]) => {
  shop = await mountPlayer(setup);
  await shop.open();
  await waitUntil(() => shop.isPlaying());
};
const saved = () => JSON.parse(localStorage.getItem('reelshelf:saved') ?? '[]') as string[];
const saveButton = () => shop.inSlide('[part=save]');

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(390, 844);
});
afterEach(async () => {
  await shop.remove();
  localStorage.clear();
});

const tap = (xPx: number, yPx: number) => {
  const surface = shop.inSlide('.pl-surface');
  for (const type of ['pointerdown', 'pointerup'])
    surface.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0 }));
  surface.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: xPx, clientY: yPx }));
};

it('saves with two taps, marks the place, and plays on', async () => {
  await mount();
  tap(120, 300);
  tap(120, 300);
  await waitUntil(() => shop.find('.pl-mark') !== null);
  const mark = shop.get('.pl-mark').getBoundingClientRect();
  expect(Math.abs(mark.left + mark.width / 2 - 120)).toBeLessThan(12);
  expect(Math.abs(mark.top + mark.height / 2 - 300)).toBeLessThan(12);
  await waitUntil(() => saveButton().getAttribute('aria-pressed') === 'true');
  expect(saved()).toEqual(['v0']);
  expect(shop.get('[part=player] [role=status]').textContent).toBe(
    'Saved for later in this browser',
  );
  await waitUntil(() => shop.isPlaying());
});

it('a third and fourth tap change nothing; the button takes it back, for keys and screen readers, too', async () => {
  await mount();
  tap(100, 300);
  tap(100, 300);
  await waitUntil(() => saveButton().getAttribute('aria-pressed') === 'true');
  await passTime(300);
  tap(200, 300);
  tap(200, 300);
  await passTime(100);
  expect(saved()).toEqual(['v0']);
  saveButton().click();
  await waitUntil(() => saveButton().getAttribute('aria-pressed') === 'false');
  expect(saved()).toEqual([]);
  expect(localStorage.getItem('reelshelf:saved')).toBeNull();
  expect(shop.get('[part=player] [role=status]').textContent).toBe('No longer saved');
});

it('knows at the next opening what was saved', async () => {
  localStorage.setItem('reelshelf:saved', '["v0","other"]');
  await mount();
  await waitUntil(() => saveButton().getAttribute('aria-pressed') === 'true');
  saveButton().click();
  await waitUntil(() => saveButton().getAttribute('aria-pressed') === 'false');
  expect(saved()).toEqual(['other']);
});

it('takes rubbish in the store for nothing saved', async () => {
  localStorage.setItem('reelshelf:saved', '{"v0":1');
  await mount();
  expect(saveButton().getAttribute('aria-pressed')).toBe('false');
  saveButton().click();
  await waitUntil(() => saved().length === 1);
});

it('one tap pauses', async () => {
  await mount();
  tap(120, 300);
  await waitUntil(() => shop.slide().dataset['phase'] === 'paused');
  await passTime(300);
  expect(shop.find('.pl-mark')).toBeNull();
});

it('a finger that goes sideways over the product asks for the next one, and back', async () => {
  await mount();
  void shop.loadShop();
  shop.inSlide('[part=product]').click();
  await waitUntil(() => shop.find('.sheet-body') !== null);
  const swipe = (fromX: number, toX: number, toY = 700) => {
    const body = shop.get('.ps-head, .sheet-body > :last-child');
    const touch = (x: number, y: number) =>
      new Touch({ identifier: 1, target: body, clientX: x, clientY: y });
    const start = touch(fromX, 700);
    const end = touch(toX, toY);
    body.dispatchEvent(
      new TouchEvent('touchstart', {
        bubbles: true,
        composed: true,
        touches: [start],
        changedTouches: [start],
      }),
    );
    body.dispatchEvent(
      new TouchEvent('touchend', {
        bubbles: true,
        composed: true,
        touches: [],
        changedTouches: [end],
      }),
    );
  };
  const opened = () => shop.player.wantedProduct.value?.productId;
  expect(opened()).toBe('mug');
  swipe(300, 290);
  swipe(300, 200, 500);
  expect(opened()).toBe('mug');
  swipe(300, 180);
  await waitUntil(() => opened() === 'serum');
  swipe(300, 180);
  expect(opened(), 'there is no third').toBe('serum');
  swipe(100, 220);
  await waitUntil(() => opened() === 'mug');
});

it('shows for a moment that there is more below, once, and not to who wants no movement', async () => {
  await mount();
  const moving = () =>
    [...shop.root.querySelectorAll('[part=slide]')].filter(
      (slide) => slide.getAnimations().length > 0,
    );
  await waitUntil(() => moving().length > 1);
  await waitUntil(() => moving().length === 0);
  await shop.remove();
  await mount({ reducedMotion: true });
  await passTime(3000);
  expect(moving()).toEqual([]);
});

it('answers the keys of the system, tells it what plays, and gives both back', async () => {
  const handlers = new Map<string, MediaSessionActionHandler | null>();
  const own = navigator.mediaSession.setActionHandler.bind(navigator.mediaSession);
  navigator.mediaSession.setActionHandler = (action, run) => {
    handlers.set(action, run);
    own(action, run);
  };
  try {
    await mount();
    await waitUntil(() => navigator.mediaSession.metadata?.title === 'Video number 0');
    expect(navigator.mediaSession.metadata?.artist).toBe('@mia.makes');
    expect(navigator.mediaSession.metadata?.artwork[0]?.src).toContain('poster.jpg');
    const press = (action: MediaSessionAction, more = {}) =>
      handlers.get(action)?.({ action, ...more });
    press('pause');
    await waitUntil(() => shop.slide().dataset['phase'] === 'paused');
    press('play');
    await waitUntil(() => shop.isPlaying());
    press('nexttrack');
    await waitUntil(() => shop.slide().dataset['index'] === '1');
    await waitUntil(() => navigator.mediaSession.metadata?.title === 'Video number 1');
    press('previoustrack');
    await waitUntil(() => shop.slide().dataset['index'] === '0');
    shop.press('Escape');
    await waitUntil(() => shop.find('[part=player]') === null);
    expect(navigator.mediaSession.metadata).toBeNull();
    expect([...handlers.values()].filter(Boolean)).toEqual([]);
  } finally {
    navigator.mediaSession.setActionHandler = own;
  }
});

it('tells the system what plays once the shopper stays at it: its picture is decoded where swipes are drawn', async () => {
  const told: string[] = [];
  const own = globalThis.MediaMetadata;
  globalThis.MediaMetadata = class extends own {
    constructor(init?: MediaMetadataInit) {
      super(init);
      told.push(this.title);
    }
  };
  try {
    await mount();
    await waitUntil(() => told.length === 1);
    shop.press('ArrowDown');
    await waitUntil(() => shop.slide().dataset['index'] === '1');
    shop.press('ArrowDown');
    await waitUntil(() => shop.slide().dataset['index'] === '2');
    await waitUntil(() => told.length > 1);
    expect(told).toEqual(['Video number 0', 'Video number 2']);
  } finally {
    globalThis.MediaMetadata = own;
  }
});

it('the device answers the finger when a video is saved and when the shop has taken a product, and not before', async () => {
  const felt = vi.spyOn(navigator, 'vibrate').mockReturnValue(true);
  // Presses of a test are none of a shopper's.
  const touched = vi.spyOn(navigator.userActivation, 'hasBeenActive', 'get').mockReturnValue(true);
  const cart = createScriptedCart({ prices: { '1': 24 } });
  try {
    await mount({ cart });
    saveButton().click();
    await waitUntil(() => felt.mock.calls.length === 1);
    const shopModels = await shop.loadShop();
    const answer = cart.hold();
    const adding = shopModels.cart.add({
      productId: 'mug',
      title: 'Mug',
      variantId: '1',
      quantity: 1,
    });
    await passTime(100);
    expect(felt).toHaveBeenCalledTimes(1);
    answer();
    await adding;
    await waitUntil(() => felt.mock.calls.length === 2);
  } finally {
    felt.mockRestore();
    touched.mockRestore();
  }
});
