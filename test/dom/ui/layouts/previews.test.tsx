import { signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Feed, Video } from '../../../../src/feed/schema.js';
import { Carousel } from '../../../../src/ui/layouts/carousel/Carousel.js';
import { validFeed } from '../../../fixtures/feed/valid.js';
import { createShelfWorld } from '../../../support/shelfWorld.js';
import { passTime } from '../../../support/passTime.js';

const feed = validFeed as unknown as Feed;
const POSTER = {
  src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
};
const clip = (name: string) => ({
  src: new URL(`/test/fixtures/media/${name}`, location.href).href,
});
const videos = (
  count: number,
  preview: (i: number) => Pick<Video, 'preview'> = () => ({ preview: clip('good.mp4') }),
): Video[] =>
  Array.from({ length: count }, (_, i) => {
    const { preview: _none, ...video } = feed.videos[i % feed.videos.length] as Video;
    return { ...video, id: `v${i}`, poster: POSTER, ...preview(i) };
  });

let world: ReturnType<typeof createShelfWorld>;
interface Wishes {
  previews?: 'auto' | 'hover' | 'off';
  reducedMotion?: boolean;
  saveData?: boolean;
  list?: Video[];
}
function start({
  previews = 'auto',
  reducedMotion = false,
  saveData = false,
  list = videos(8),
}: Wishes = {}) {
  const device = {
    reducedMotion: signal(reducedMotion),
    saveData: signal(saveData),
    slowLine: signal(false),
    finePointer: signal(true),
    wide: signal(false),
    visible: signal(true),
    online: signal(true),
  };
  world = createShelfWorld(feed, list, { previews, device });
  world.host.style.width = '800px';
  world.show(<Carousel heading="Seen on creators" line="" />);
  return device;
}
/** To where no shelf is: the middle of the page, where a pointer rests otherwise, may be a card of the next one. */
async function movePointerAway(): Promise<void> {
  const corner = document.createElement('div');
  corner.style.cssText = 'position: fixed; right: 0; bottom: 0; width: 8px; height: 8px;';
  document.body.append(corner);
  await userEvent.hover(corner);
  corner.remove();
}
afterEach(async () => {
  await movePointerAway();
  world.destroy();
});

const inside = <E extends Element = HTMLElement>(selector: string) => [
  ...world.root.querySelectorAll<E>(selector),
];
const moving = () =>
  inside<HTMLVideoElement>('video').map((video) =>
    Number(video.closest('[data-position]')?.getAttribute('data-position')),
  );
const card = (position: number) => inside(`[data-position="${position}"]`)[0] as HTMLElement;
const button = (label: string) => inside(`button[aria-label="${label}"]`)[0];
const soon = (check: () => void) => vi.waitFor(check, { timeout: 6000 });
/** Long enough for a preview that is going to come to be there. */
const settle = () => passTime(1200);
const told = () =>
  world.facts.map(({ type, subject, props }) => [type, subject['video'], props['surface']]);

describe('by itself', () => {
  test('the first card wholly in view moves, silently, and no other', async () => {
    start();
    await soon(() => expect(moving()).toEqual([0]));
    const [video] = inside<HTMLVideoElement>('video');
    expect({
      muted: video?.muted,
      loop: video?.loop,
      playsInline: video?.playsInline,
      ariaHidden: video?.getAttribute('aria-hidden'),
      tabIndex: video?.tabIndex,
    }).toEqual({ muted: true, loop: true, playsInline: true, ariaHidden: 'true', tabIndex: -1 });
    await settle();
    expect(moving()).toEqual([0]);
  });

  test('a card without a preview is passed over', async () => {
    start({ list: videos(6, (i) => (i < 2 ? {} : { preview: clip('good.mp4') })) });
    await soon(() => expect(moving()).toEqual([2]));
  });

  test('scrolling on moves the preview along', async () => {
    start({ list: videos(20) });
    await soon(() => expect(moving()).toEqual([0]));
    const startOf = (position: number) => card(position).getBoundingClientRect().left;
    const step = startOf(1) - startOf(0);
    expect(step).toBeGreaterThan(100);
    (inside('.track')[0] as HTMLElement).scrollLeft = step * 12;
    await soon(() => expect(moving()[0]).toBeGreaterThanOrEqual(6));
    expect(moving()).toHaveLength(1);
  });

  test('nothing is fetched for a shelf without previews, and there is nothing to pause', async () => {
    start({ list: videos(8, () => ({})) });
    await settle();
    expect(moving()).toEqual([]);
    expect(button('Pause previews')).toBeUndefined();
  });

  test('what cannot be played leaves the poster', async () => {
    start({ list: videos(3, () => ({ preview: clip('text.mp4') })) });
    await soon(() => expect(moving()).toEqual([0]));
    await settle();
    expect(inside('.preview.moving')).toEqual([]);
    expect(card(0).querySelector('.poster')).not.toBeNull();
    expect(told()).toEqual([]);
  });
});

describe('the shopper’s wishes', () => {
  test('"Pause previews" stops them all, the same button brings them back', async () => {
    start();
    await soon(() => expect(moving()).toEqual([0]));
    await soon(() => expect(button('Pause previews')).toBeTruthy());
    await userEvent.click(button('Pause previews') as HTMLElement);
    await soon(() => expect(moving()).toEqual([]));
    await settle();
    expect(moving()).toEqual([]);
    await userEvent.click(button('Play previews') as HTMLElement);
    await soon(() => expect(moving()).toEqual([0]));
  });

  test.each(['reducedMotion', 'saveData'] as const)(
    'with %s nothing moves, not even under the mouse, and there is nothing to pause',
    async (wish) => {
      start({ [wish]: true });
      await soon(() => expect(card(1)).toBeTruthy());
      await userEvent.hover(card(1));
      await settle();
      expect(moving()).toEqual([]);
      expect(button('Pause previews')).toBeUndefined();
    },
  );

  test('a browser that lets nothing begin by itself is asked once, and there is nothing to pause', async () => {
    const play = vi
      .spyOn(HTMLMediaElement.prototype, 'play')
      .mockImplementation(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    try {
      start();
      await soon(() => expect(play).toHaveBeenCalledOnce());
      await soon(() => expect(button('Pause previews')).toBeUndefined());
      await userEvent.hover(card(1));
      await settle();
      expect(moving()).toEqual([]);
      expect(play).toHaveBeenCalledOnce();
    } finally {
      play.mockRestore();
    }
  });

  test('reduced motion that is turned on while a preview moves stops it', async () => {
    const device = start();
    await soon(() => expect(moving()).toEqual([0]));
    device.reducedMotion.value = true;
    await soon(() => expect(moving()).toEqual([]));
    expect(button('Pause previews')).toBeUndefined();
  });

  test('reduced motion that is turned off lets the card in view move', async () => {
    const device = start({ reducedMotion: true });
    await soon(() => expect(world.sights.some(({ ratio }) => ratio === 1)).toBe(true));
    device.reducedMotion.value = false;
    await soon(() => expect(moving()).toEqual([0]));
  });

  test('a hidden page moves nothing until it is shown again', async () => {
    const device = start();
    await soon(() => expect(moving()).toEqual([0]));
    device.visible.value = false;
    await soon(() => expect(moving()).toEqual([]));
    device.visible.value = true;
    await soon(() => expect(moving()).toEqual([0]));
  });

  test('behind the open player nothing moves', async () => {
    start();
    await soon(() => expect(moving()).toEqual([0]));
    world.context.player.open('v3', 'api');
    await soon(() => expect(moving()).toEqual([]));
    await settle();
    expect(moving()).toEqual([]);
    world.context.player.close();
    await soon(() => expect(moving()).toHaveLength(1));
  });
});

describe('under a mouse', () => {
  test('the card it rests on moves, and only that one', async () => {
    start();
    await soon(() => expect(moving()).toEqual([0]));
    await userEvent.hover(card(2));
    await soon(() => expect(moving()).toEqual([2]));
    await userEvent.hover(inside('.heading')[0] as HTMLElement);
    await soon(() => expect(moving()).toEqual([0]));
  });

  test('"hover" moves nothing by itself and needs no pause button', async () => {
    start({ previews: 'hover' });
    await settle();
    expect(moving()).toEqual([]);
    expect(button('Pause previews')).toBeUndefined();
    await userEvent.hover(card(1));
    await soon(() => expect(moving()).toEqual([1]));
    await userEvent.hover(inside('.heading')[0] as HTMLElement);
    await soon(() => expect(moving()).toEqual([]));
  });

  test('"off" is off', async () => {
    start({ previews: 'off' });
    await soon(() => expect(card(1)).toBeTruthy());
    await userEvent.hover(card(1));
    await settle();
    expect(moving()).toEqual([]);
  });

  test('a card of which less than half is in view does not move: that would be no view', async () => {
    start({ previews: 'hover' });
    await soon(() => expect(card(3)).toBeTruthy());
    // Cards are 208 px wide and 218 apart: of the fourth, 146 of 208 px are in view at 800; of a narrower shelf, 40.
    world.host.style.width = `${4 + 218 * 3 + 40}px`;
    await soon(() =>
      expect(
        world.sights.some(
          ({ subject, ratio }) => subject['video'] === 'v3' && ratio > 0 && ratio < 0.5,
        ),
      ).toBe(true),
    );
    card(3)
      .querySelector('.open')
      ?.dispatchEvent(
        new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }),
      );
    await settle();
    expect(moving()).toEqual([]);
  });

  test('a finger is no mouse', async () => {
    start({ previews: 'hover' });
    await soon(() => expect(card(1)).toBeTruthy());
    card(1)
      .querySelector('.open')
      ?.dispatchEvent(
        new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'touch' }),
      );
    await settle();
    expect(moving()).toEqual([]);
  });
});

test('a preview is counted as a card’s: started when its picture moves, viewed after two seconds', async () => {
  start({ list: videos(3, () => ({ preview: clip('long.mp4') })) });
  await soon(() => expect(told()).toContainEqual(['video_started', 'v0', 'card']));
  expect(inside('.preview.moving')).toHaveLength(1);
  expect(told()).not.toContainEqual(['video_viewed', 'v0', 'card']);
  await vi.waitFor(() => expect(told()).toContainEqual(['video_viewed', 'v0', 'card']), {
    timeout: 8000,
  });
  expect(world.facts[0]).toMatchObject({
    subject: { video: 'v0', creator: 'mia', position: 0 },
    props: { trigger: 'autoplay', surface: 'card' },
  });
});

test('when the shelf goes, its preview stops and lets go of its file', async () => {
  start();
  await soon(() => expect(moving()).toEqual([0]));
  const [video] = inside<HTMLVideoElement>('video');
  world.show(null);
  await soon(() => expect(video?.hasAttribute('src')).toBe(false));
  expect(video?.paused).toBe(true);
});

describe('two shelves on a page', () => {
  test('move one card between them, and the other’s begins when the first has gone', async () => {
    const first = (start(), world);
    await vi.waitFor(() => expect(moving()).toHaveLength(1));
    start();
    const second = world;
    await passTime(1500);
    const playing = () =>
      [first, second].map(({ root }) => root.querySelectorAll('video.preview').length);
    expect(playing()).toEqual([1, 0]);
    first.destroy();
    await vi.waitFor(() => expect(playing()[1]).toBe(1));
  });
});
