import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { waitUntil } from '../../../contract/videoSource.js';
import { passTime } from '../../../support/passTime.js';
import { mountPlayer, type Mounted } from './mountPlayer.js';

let shop: Mounted;
const over: AbortController[] = [];
/** What listeners of the page on document and window hear. */
function listen(types: string[]): string[] {
  const heard: string[] = [];
  const stop = new AbortController();
  over.push(stop);
  for (const type of types)
    for (const at of [document, window])
      at.addEventListener(
        type,
        (event) => heard.push(event instanceof KeyboardEvent ? `${type} ${event.key}` : type),
        { signal: stop.signal },
      );
  return heard;
}
const gone = () => waitUntil(() => shop.find('[part=player]') === null);
const nextFrames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

beforeEach(() => page.viewport(390, 844));
afterEach(async () => {
  over.splice(0).forEach((stop) => stop.abort());
  await shop.remove();
});

describe('behind the open player', () => {
  it('the page hears no key, neither going down nor going up, also of the one that closes it', async () => {
    shop = await mountPlayer();
    await shop.open();
    const heard = listen(['keydown', 'keyup', 'keypress']);
    // The space bar belongs to the button that has the focus, and that one closes.
    await userEvent.keyboard('{ArrowDown}mk');
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(heard).toEqual([]);
    await userEvent.keyboard('x');
    expect(new Set(heard)).toEqual(new Set(['keydown x', 'keyup x', 'keypress x']));
  });

  it('the page hears no key where the player goes at once and the key comes up later, nor while nothing has the focus', async () => {
    shop = await mountPlayer({ reducedMotion: true });
    await shop.open();
    const heard = listen(['keydown', 'keyup']);
    (shop.root.activeElement as HTMLElement).blur();
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.keyboard('{Escape>}');
    await gone();
    await userEvent.keyboard('{/Escape}');
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(heard).toContain('keyup Escape');
  });

  it('the page hears no wheel and no touch, and cannot take them away', async () => {
    shop = await mountPlayer();
    await shop.open();
    const heard = listen(['wheel', 'touchstart', 'touchmove', 'pointerdown', 'mousedown']);
    const list = shop.get('.pl-list');
    const told = (event: Event) => (list.dispatchEvent(event), event.defaultPrevented);
    for (const type of ['touchstart', 'touchmove'])
      expect(told(new TouchEvent(type, { bubbles: true, composed: true, cancelable: true }))).toBe(
        false,
      );
    told(new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, deltaY: 120 }));
    told(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    told(new MouseEvent('mousedown', { bubbles: true, composed: true }));
    expect(heard).toEqual([]);
    await waitUntil(() => shop.slide().dataset['index'] === '1');
  });

  it('a pop-up that traps the focus takes neither taps nor Tab', async () => {
    shop = await mountPlayer();
    await shop.open();
    const trap = { capture: true, signal: new AbortController().signal };
    const stop = new AbortController();
    over.push(stop);
    const eat = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== 'Tab') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ['click', 'keydown'])
      document.addEventListener(type, eat, { ...trap, signal: stop.signal });
    const before = shop.root.activeElement;
    await userEvent.keyboard('{Tab}');
    expect(shop.root.activeElement).not.toBe(before);
    expect(shop.get('dialog').contains(shop.root.activeElement)).toBe(true);
    await userEvent.click(shop.get('[part=close]'));
    await gone();
  });

  it('a tap that nobody takes is one tap', async () => {
    shop = await mountPlayer();
    await shop.open();
    let clicks = 0;
    shop.get('[part=player]').addEventListener('click', () => clicks++);
    await userEvent.click(shop.get('[part=mute]'));
    await passTime(50);
    expect(clicks).toBe(1);
  });

  it('a page that hides the place of the shelf has no player left, and scrolls again', async () => {
    shop = await mountPlayer();
    for (const hide of [
      () => (shop.host.style.display = 'none'),
      () => (shop.host.hidden = true),
    ]) {
      await shop.open();
      hide();
      await gone();
      expect(document.documentElement.style.overflow).toBe('');
      shop.host.style.display = '';
      shop.host.hidden = false;
      await nextFrames();
    }
  });
});
