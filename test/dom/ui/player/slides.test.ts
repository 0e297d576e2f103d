import { options } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { waitUntil } from '../../../contract/videoSource.js';
import { mountPlayer, type Mounted } from './mountPlayer.js';
import { passTime } from '../../../support/passTime.js';

let shop: Mounted;
const mount = async (setup?: Parameters<typeof mountPlayer>[0]) => {
  shop = await mountPlayer(setup);
  return shop;
};
const playing = () => waitUntil(() => shop.isPlaying());
const index = () => shop.slide().dataset['index'];

beforeEach(() => page.viewport(390, 844));
afterEach(async () => {
  await shop.remove();
  vi.restoreAllMocks();
  expect(document.documentElement.style.overflow).toBe('');
});

describe('going from video to video', () => {
  it('goes by keys, by buttons and by the wheel, one slide each, and not past the ends', async () => {
    await mount({ wide: true });
    await shop.open();
    shop.press('ArrowUp');
    expect(index()).toBe('0');
    shop.press('ArrowDown');
    await waitUntil(() => index() === '1');
    shop.get('[aria-label="Next video"]').click();
    await waitUntil(() => index() === '2');
    shop.get('[aria-label="Previous video"]').click();
    await waitUntil(() => index() === '1');
    for (let i = 0; i < 8; i++) {
      shop
        .get('.pl-list')
        .dispatchEvent(
          new WheelEvent('wheel', { deltaY: 120 - i * 10, bubbles: true, cancelable: true }),
        );
    }
    await waitUntil(() => index() === '2');
    await passTime(200);
    expect(index()).toBe('2');
    await playing();
    expect(shop.get('[part=player] [role=status]').textContent).toContain('3 of 4');
    expect(shop.only('video_started').map((fact) => fact.subject.video)).toContain('v2');
  });

  it('draws at a swipe what the swipe changes, and not the player around it', async () => {
    await mount();
    await shop.open();
    await playing();
    await passTime(500);
    const drawn: string[] = [];
    const { diffed = () => {} } = options;
    options.diffed = (vnode) => {
      diffed(vnode);
      if (typeof vnode.type === 'function') drawn.push(vnode.type.name);
    };
    try {
      shop.press('ArrowDown');
      await waitUntil(() => index() === '1');
      await playing();
      await waitUntil(() => shop.get('[part=player] [role=status]').textContent.includes('2 of 4'));
    } finally {
      options.diffed = diffed;
    }
    expect(drawn).toContain('Slide');
    expect(drawn).not.toContain('PlayerDialog');
    expect(drawn).not.toContain('TopBar');
  });

  it('goes by keys where nothing has the focus, as after a click that focuses nothing', async () => {
    await mount();
    await shop.open();
    (shop.root.activeElement as HTMLElement).blur();
    expect(document.activeElement).toBe(document.body);
    await userEvent.keyboard('{ArrowDown}');
    await waitUntil(() => index() === '1');
    await playing();
    await userEvent.keyboard('k');
    await waitUntil(() => shop.slide().dataset['phase'] === 'paused');
    await userEvent.keyboard('{Escape}');
    await waitUntil(() => shop.find('[part=player]') === null);
    // Gone with the player: nothing of it hears what the shopper types on the page.
    await waitUntil(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }),
      ),
    );
  });

  it('follows the finger: scrolling the list is going to another video', async () => {
    await mount();
    await shop.open();
    await playing();
    const list = shop.get('.pl-list');
    list.scrollTo({ top: list.clientHeight });
    await waitUntil(() => index() === '1');
    await playing();
    await waitUntil(() => shop.types().includes('video_watched'));
    expect(shop.only('video_started').at(-1)?.props).toMatchObject({ trigger: 'swipe' });
    expect(shop.only('video_watched')[0]?.subject.video).toBe('v0');
  });

  it('stays on its slide when the phone is turned', async () => {
    await mount();
    await shop.open();
    shop.press('ArrowDown');
    shop.press('ArrowDown');
    await page.viewport(844, 390);
    const list = shop.get('.pl-list');
    await waitUntil(() => Math.abs(list.scrollTop - 2 * list.clientHeight) < 2);
    expect(index()).toBe('2');
  });

  it('scrolls to a neighbour when motion is welcome', async () => {
    await mount();
    await shop.open();
    shop.press('PageDown');
    const list = shop.get('.pl-list');
    await waitUntil(() => Math.abs(list.scrollTop - list.clientHeight) < 2);
    expect(index()).toBe('1');
  });

  it('has three video elements at most and no more nodes with a thousand videos than with twelve', async () => {
    const measure = async (count: number) => {
      await mount({ count });
      await shop.open();
      for (let i = 0; i < 6; i++) {
        shop.press('ArrowDown');
        await playing();
        expect(shop.root.querySelectorAll('video').length).toBeLessThanOrEqual(3);
      }
      shop.player.goTo(count - 1, 'api');
      await waitUntil(() => index() === String(count - 1));
      expect(shop.root.querySelectorAll('video').length).toBeLessThanOrEqual(3);
      const nodes = shop.get('[part=player]').querySelectorAll('*').length;
      return nodes;
    };
    const twelve = await measure(12);
    await shop.remove();
    expect(await measure(1000)).toBeLessThanOrEqual(twelve * 1.1);
  });

  it('loops a shelf of one video', async () => {
    await mount({ count: 1 });
    shop.player.open('v0', 'tap');
    await waitUntil(() => shop.find('[part=slide]') !== null);
    await playing();
    expect(shop.find('.pl-arrows')).toBeNull();
  });
});

describe('sound, captions and playing', () => {
  it('turns sound on and off for all slides', async () => {
    await mount();
    shop.player.open('v0', 'api');
    await shop.ready();
    await playing();
    const mute = shop.get('[part=mute]');
    expect(mute.textContent).toBe('Sound');
    mute.click();
    await waitUntil(() => mute.getAttribute('aria-label') === 'Turn sound off');
    expect(shop.only('video_engaged')[0]?.props).toEqual({ reason: 'sound_on' });
    shop.press('ArrowDown');
    await waitUntil(
      () =>
        shop.inSlide('video') !== null &&
        (shop.inSlide('video') as HTMLVideoElement).muted === false,
    );
    shop.press('m');
    await waitUntil(() => mute.getAttribute('aria-label') === 'Turn sound on');
  });

  it('shows captions while there is no sound, as words and nothing else', async () => {
    await mount();
    shop.player.open('v0', 'api');
    await waitUntil(() => shop.find('[data-caption]')?.textContent === 'First line & more');
    expect(shop.get('[data-caption]').querySelector('b')).toBeNull();
    shop.get('[part=captions]').click();
    await waitUntil(() => shop.find('[data-caption]') === null);
    expect(shop.get('[part=captions]').getAttribute('aria-label')).toBe('Captions: off');
    await shop.ready();
    shop.press('c');
    await waitUntil(
      () => shop.get('[part=captions]').getAttribute('aria-label') === 'Captions: English',
    );
  });

  it('pauses and plays by tap, key and button', async () => {
    await mount();
    await shop.open();
    await playing();
    expect(shop.find('[part=play]')).toBeNull();
    shop.inSlide('.pl-surface').click();
    await waitUntil(() => shop.slide().dataset['phase'] === 'paused');
    shop.press('k');
    await playing();
    shop.press(' ', shop.get('dialog'));
    await waitUntil(() => shop.slide().dataset['phase'] === 'paused');
    shop.inSlide('[part=play]').click();
    await playing();
  });

  it('plays at double speed as long as it is held, and does not pause when let go', async () => {
    await mount();
    await shop.open();
    await playing();
    const surface = shop.inSlide('.pl-surface');
    surface.dispatchEvent(new PointerEvent('pointerdown', { button: 0, bubbles: true }));
    const video = shop.inSlide('video') as HTMLVideoElement;
    await waitUntil(() => video.playbackRate === 2);
    surface.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    surface.click();
    expect(video.playbackRate).toBe(1);
    await passTime(100);
    expect(shop.isPlaying()).toBe(true);
  });

  it('seeks by its bar, with keys and with a finger', async () => {
    await mount();
    await shop.open();
    await playing();
    shop.press('k');
    await waitUntil(() => shop.slide().dataset['phase'] === 'paused');
    const bar = shop.inSlide('[role=slider]');
    const video = shop.inSlide('video') as HTMLVideoElement;
    const box = bar.getBoundingClientRect();
    bar.setPointerCapture = () => {};
    bar.dispatchEvent(
      new PointerEvent('pointerdown', {
        button: 0,
        clientX: box.left + box.width / 2,
        clientY: box.top + 5,
        bubbles: true,
      }),
    );
    await waitUntil(() => Math.abs(video.currentTime - 1) < 0.05);
    bar.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    shop.press('Home', bar);
    await waitUntil(() => video.currentTime === 0);
    shop.press('ArrowRight', bar);
    await waitUntil(() => video.currentTime > 1.8);
    expect(bar.getAttribute('aria-valuetext')).toMatch(/^0:0\d of 0:02$/);
  });

  it('while a video plays its line goes on by itself: nothing is written to it, and it stands where the video is, also after a seek', async () => {
    await mount();
    await shop.open();
    await playing();
    const line = shop.inSlide('.pl-done');
    const video = shop.inSlide('video') as HTMLVideoElement;
    const [glide] = line.getAnimations();
    const offSeconds = () => {
      const roundMs = Number(glide?.effect?.getTiming().duration);
      const offMs = Math.abs((Number(glide?.currentTime) % roundMs) - video.currentTime * 1000);
      return Math.min(offMs, roundMs - offMs) / 1000;
    };
    const written: MutationRecord[] = [];
    const watch = new MutationObserver((records) => written.push(...records));
    watch.observe(line, { attributes: true });
    let told = 0;
    video.addEventListener('timeupdate', () => told++);
    await waitUntil(() => told > 4);
    expect({ playState: glide?.playState, written: written.length }).toEqual({
      playState: 'running',
      written: 0,
    });
    watch.disconnect();
    await waitUntil(() => offSeconds() < 0.3);
    shop.press('k');
    await waitUntil(() => shop.slide().dataset['phase'] === 'paused');
    shop.press('Home', shop.inSlide('[role=slider]'));
    await waitUntil(() => glide?.playState === 'paused' && offSeconds() < 0.01);
  });

  it('offers to play when the browser refuses, and the product can be bought meanwhile', async () => {
    const refuse = vi
      .spyOn(HTMLMediaElement.prototype, 'play')
      .mockImplementation(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await mount();
    await shop.open();
    await waitUntil(
      () => shop.find('[part=slide]:not([inert]) [part=play][data-shown=true]') !== null,
    );
    expect(refuse).toHaveBeenCalledTimes(2);
    expect(shop.player.muted.value).toBe(true);
    expect(shop.types()).toEqual([]);
    expect(shop.inSlide('[part=product]')).toBeTruthy();
    refuse.mockRestore();
    shop.inSlide('[part=play]').click();
    await playing();
  });

  it('waits for the shopper who wants little motion, after the video they tapped', async () => {
    await mount({ reducedMotion: true });
    await shop.open();
    await playing();
    shop.press('ArrowDown');
    await waitUntil(() => shop.find('[part=slide]:not([inert]) [part=play]') !== null);
    await passTime(300);
    expect(shop.slide().dataset['phase']).not.toBe('playing');
  });
});
