import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { waitUntil } from '../../../contract/videoSource.js';
import { passTime } from '../../../support/passTime.js';
import { mountPlayer, type Mounted } from './mountPlayer.js';

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

describe('opening and closing', () => {
  it('opens on the card that was pressed, plays with sound and takes the focus', async () => {
    await mount();
    await shop.open(2);
    await playing();
    const dialog = shop.get('[part=player]') as HTMLDialogElement;
    expect({ isOpen: dialog.open, isModal: dialog.matches(':modal'), index: index() }).toEqual({
      isOpen: true,
      isModal: true,
      index: '2',
    });
    expect(shop.root.activeElement).toBe(shop.get('[part=close]'));
    expect(shop.slide().querySelector('video')?.muted).toBe(false);
    expect(shop.inSlide('[part=disclosure]').textContent).toBe('Gifted');
  });

  it('gives the focus back to the card, the scroll back to the page, and leaves nothing of its own', async () => {
    await mount();
    await shop.open(1);
    expect(document.documentElement.style.overflow).toBe('hidden');
    shop.get('[part=close]').click();
    await waitUntil(() => shop.find('[part=player]') === null);
    expect(shop.root.activeElement).toBe(shop.card(1));
    expect(document.documentElement.style.overflow).toBe('');
    expect(shop.root.querySelectorAll('video')).toHaveLength(0);
    // Its style sheets stay: the next opening finds them, and none comes twice.
    const sheets = [...shop.root.adoptedStyleSheets];
    expect(sheets.length).toBeGreaterThan(1);
    await shop.open(1);
    const again = [...shop.root.adoptedStyleSheets];
    expect(sheets.filter((sheet) => !again.includes(sheet))).toEqual([]);
    expect(new Set(again).size).toBe(again.length);
  });

  it('a video that is opened while the last one is still going stays open, and plays', async () => {
    await mount();
    await shop.open(0);
    await playing();
    shop.player.close();
    await waitUntil(() => shop.get('[part=player]').dataset['closing'] === 'true');
    const former = shop.get('[part=player]');
    let hasEnded = false;
    former.addEventListener('close', () => (hasEnded = true));
    shop.player.open('v1', 'api');
    // What the former dialog says of its end comes after it is gone.
    await waitUntil(() => hasEnded);
    expect(shop.get('[part=player]')).not.toBe(former);
    expect(shop.player.isOpen.value).toBe(true);
    await playing();
    expect(index()).toBe('1');
  });

  it('asks for its video with sound in the task of the tap, where its files are there, and is drawn around it in the next', async () => {
    await mount();
    await shop.open(0);
    shop.get('[part=close]').click();
    await waitUntil(() => shop.find('[part=player]') === null);
    const play = vi.spyOn(HTMLMediaElement.prototype, 'play');
    shop.card(1).click();
    // No frame, timer or answer comes between these.
    for (let i = 0; i < 5; i++) await Promise.resolve();
    const video = play.mock.contexts[0] as HTMLVideoElement;
    expect(video.src).toMatch(/good\.mp4\?1$/);
    expect(video.muted).toBe(false);
    expect(shop.find('[part=player]')).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (let i = 0; i < 5; i++) await Promise.resolve();
    expect(shop.get('[part=player]').matches(':popover-open')).toBe(true);
    expect(shop.inSlide('video')).toBe(video);
    await playing();
  });

  it.each([false, true])(
    'closed and opened again in one task it opens afresh, plays, and closes on the back button; little motion: %s',
    async (reducedMotion) => {
      await mount({ reducedMotion });
      await shop.open(0);
      await playing();
      const former = shop.get('[part=player]');
      shop.player.close();
      shop.player.open('v1', 'tap');
      await waitUntil(() => shop.find('[part=player]') !== former);
      await playing();
      expect(index()).toBe('1');
      await waitUntil(() => shop.get('[part=player]').matches(':modal'));
      expect(shop.root.querySelectorAll('[part=player]')).toHaveLength(1);
      history.back();
      await waitUntil(() => shop.find('[part=player]') === null);
    },
  );

  it('closed in the task in which it was opened it is never shown, and opens the next time', async () => {
    await mount();
    let wasShown = false;
    const observer = new MutationObserver(() => {
      wasShown ||= shop.find('[part=player]') !== null;
    });
    observer.observe(shop.root, { childList: true, subtree: true });
    shop.player.open('v0', 'api');
    for (let i = 0; i < 5; i++) await Promise.resolve();
    shop.player.close();
    await passTime(50);
    observer.disconnect();
    expect(wasShown).toBe(false);
    await shop.open(1);
    await playing();
    expect(index()).toBe('1');
  });

  it('a tap’s player lies over the page at once and keeps the page from everybody a moment later, without moving the focus, the list or the video', async () => {
    await mount();
    await shop.open(2);
    const dialog = shop.get('[part=player]');
    expect(dialog.matches(':popover-open') || dialog.matches(':modal')).toBe(true);
    await playing();
    const video = shop.inSlide('video');
    shop.get('[part=mute]').focus();
    await waitUntil(() => dialog.matches(':modal'));
    expect(shop.root.activeElement).toBe(shop.get('[part=mute]'));
    expect(dialog.hasAttribute('popover')).toBe(false);
    await new Promise(requestAnimationFrame);
    const list = shop.get('.pl-list');
    expect({ index: index(), shown: Math.round(list.scrollTop / list.clientHeight) }).toEqual({
      index: '2',
      shown: 2,
    });
    expect(shop.inSlide('video')).toBe(video);
    expect((video as HTMLVideoElement).paused).toBe(false);
  });

  it('keeps the page from keys from the first one on, and closes with the first Escape', async () => {
    await mount();
    await shop.open(0);
    shop.press('ArrowDown');
    expect(shop.get('[part=player]').matches(':modal')).toBe(true);
    shop.get('[part=close]').click();
    await waitUntil(() => shop.find('[part=player]') === null);
    await shop.open(0);
    shop.press('Escape');
    await waitUntil(() => shop.find('[part=player]') === null);
    expect(shop.root.activeElement).toBe(shop.card(0));
  });

  it('closes before it has become modal, and opens again', async () => {
    await mount();
    await shop.open(0);
    shop.player.close();
    await waitUntil(() => shop.find('[part=player]') === null);
    await shop.open(1);
    await waitUntil(() => shop.get('[part=player]').matches(':modal'));
    expect(index()).toBe('1');
  });

  it('gives the focus to the card of the video that was watched last', async () => {
    await mount();
    await shop.open(0);
    shop.press('ArrowDown');
    shop.press('Escape');
    await waitUntil(() => shop.find('[part=player]') === null);
    expect(shop.root.activeElement).toBe(shop.card(1));
  });

  it('gives the focus back to a button of the shop that opened it', async () => {
    await mount();
    shop.outside.focus();
    shop.player.open('v1', 'api');
    await waitUntil(() => shop.find('[part=player]') !== null);
    shop.player.close();
    await waitUntil(() => shop.find('[part=player]') === null);
    expect(document.activeElement).toBe(shop.outside);
  });

  it('closes on the back button, at the address where it was opened', async () => {
    await mount();
    const address = location.href;
    const state = { router: 'of the shop' };
    history.replaceState(state, '');
    await shop.open();
    expect(history.state).toMatchObject(state);
    expect(location.href).toBe(address);
    history.back();
    await waitUntil(() => shop.find('[part=player]') === null);
    expect(history.state).toEqual(state);
  });

  it('takes its step out of the history when it is closed otherwise', async () => {
    await mount();
    history.replaceState({ here: 1 }, '');
    await shop.open();
    shop.press('Escape');
    await waitUntil(() => history.state?.here === 1 && !('reelshelf' in history.state));
  });

  it('grows out of its card and goes back into it, and opens afresh in the middle of that', async () => {
    await mount();
    await shop.open();
    shop.player.close();
    expect(shop.find('[part=player]'), 'still going back').not.toBeNull();
    shop.player.open('v2', 'tap');
    await waitUntil(() => index() === '2');
    await playing();
    shop.player.close();
    await waitUntil(() => shop.find('[part=player]') === null);
  });

  it('is gone at once when the shelf is taken off the page', async () => {
    await mount();
    await shop.open();
    await playing();
    void shop.remove();
    expect(shop.root.childElementCount).toBe(0);
    expect(shop.types()).toContain('video_started');
  });
});
