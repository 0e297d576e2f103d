/** The picture between its card and the open player: where it begins, and where it goes back to. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { waitUntil } from '../../../contract/videoSource.js';
import { mountPlayer, type Mounted } from './mountPlayer.js';

let shop: Mounted;
beforeEach(() => page.viewport(390, 844));
afterEach(async () => {
  vi.restoreAllMocks();
  await shop.remove();
});

const stage = () => shop.get('.pl-stage');
const cardBox = (i: number) =>
  shop.get(`[part=card][data-position="${i}"]`).getBoundingClientRect();

/** What of the stage is seen: its place on the screen, less what is cut off. */
function seen() {
  const box = stage().getBoundingClientRect();
  const scale = box.width / stage().offsetWidth;
  const [, insets = '0px'] =
    /inset\(([^)]*?)(?: round|\))/.exec(getComputedStyle(stage()).clipPath) ?? [];
  const [top = 0, side = top] = insets.split(' ').map(parseFloat);
  return {
    x: Math.round(box.left + side * scale),
    y: Math.round(box.top + top * scale),
    width: Math.round(box.width - 2 * side * scale),
    height: Math.round(box.height - 2 * top * scale),
  };
}
const rounded = ({ left, top, width, height }: DOMRect) => ({
  x: Math.round(left),
  y: Math.round(top),
  width: Math.round(width),
  height: Math.round(height),
});

/** From now on all that begins to move stands, until it is let go: no machine is too slow to see its first moment. */
function hold() {
  const held: Animation[] = [];
  const own = Element.prototype.animate;
  const spy = vi.spyOn(Element.prototype, 'animate').mockImplementation(function (
    this: Element,
    ...words
  ) {
    const animation = own.apply(this, words);
    // A video's line goes round and round.
    if (animation.effect?.getComputedTiming().iterations === 1) {
      animation.pause();
      held.push(animation);
    }
    return animation;
  });
  return {
    async at(moment: 'start' | 'end') {
      await waitUntil(() => (shop.find('.pl-stage')?.getAnimations().length ?? 0) > 0);
      for (const animation of held) {
        const { duration } = animation.effect?.getComputedTiming() ?? {};
        animation.currentTime = moment === 'start' ? 0 : Number(duration) - 0.01;
      }
    },
    letGo() {
      spy.mockRestore();
      for (const animation of held) animation.finish();
    },
  };
}

/** A finger from the top bar down, which rests before it is lifted. */
function drag(byPx: number) {
  const target = shop.get('.pl-top');
  const at = (y: number) => new Touch({ identifier: 1, target, clientX: 190, clientY: 30 + y });
  const send = (type: string, y: number) =>
    target.dispatchEvent(
      new TouchEvent(type, {
        bubbles: true,
        composed: true,
        cancelable: true,
        touches: type === 'touchend' ? [] : [at(y)],
        changedTouches: [at(y)],
      }),
    );
  send('touchstart', 0);
  for (let part = 1; part <= 10; part++) send('touchmove', (byPx * part) / 10);
  return { up: () => send('touchend', byPx) };
}

it('begins as its card: same place, same size, and no second picture of it', async () => {
  shop = await mountPlayer();
  const held = hold();
  shop.card(1).click();
  await held.at('start');
  expect(seen()).toEqual(rounded(cardBox(1)));
  expect(getComputedStyle(shop.get('[part=card][data-position="1"]')).opacity).toBe('0');
  held.letGo();
  expect(seen()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
});

it('goes back into the card of the video that was watched last', async () => {
  shop = await mountPlayer();
  await shop.open(0);
  shop.press('ArrowDown');
  await waitUntil(() => shop.slide().dataset['index'] === '1');
  const held = hold();
  shop.player.close();
  await held.at('end');
  expect(seen()).toEqual(rounded(cardBox(1)));
  held.letGo();
  await waitUntil(() => shop.find('[part=player]') === null);
});

it('goes back into its card from where a finger has dragged it, and the page shows through meanwhile', async () => {
  shop = await mountPlayer();
  await shop.open(0);
  const finger = drag(260);
  expect(Math.round(stage().getBoundingClientRect().bottom)).toBeGreaterThan(1000);
  const ground = getComputedStyle(shop.get('[part=player]')).backgroundColor;
  expect(Number(/([\d.]+)\)$/.exec(ground)?.[1])).toBeLessThan(0.6);
  const dragged = seen();
  const held = hold();
  finger.up();
  await held.at('start');
  expect(seen(), 'it goes on from the finger').toEqual(dragged);
  await held.at('end');
  expect(seen()).toEqual(rounded(cardBox(0)));
  held.letGo();
  await waitUntil(() => shop.find('[part=player]') === null);
});

it('fades where its card has left the page', async () => {
  shop = await mountPlayer();
  await shop.open(0);
  shop.get('[part=card][data-position="0"]').remove();
  const held = hold();
  shop.player.close();
  await held.at('end');
  expect(Number(getComputedStyle(stage()).opacity)).toBeLessThan(0.05);
  held.letGo();
  await waitUntil(() => shop.find('[part=player]') === null);
});

it('with reduced motion is there and gone at once, and nothing moves', async () => {
  shop = await mountPlayer({ reducedMotion: true });
  await shop.open(0);
  expect(stage().getAnimations()).toEqual([]);
  const last = stage();
  shop.player.close();
  await waitUntil(() => {
    expect(last.getAnimations()).toEqual([]);
    return shop.find('[part=player]') === null;
  });
});
