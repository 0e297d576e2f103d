/** Slides that a platform's own player plays. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Video } from '../../../../src/feed/schema.js';
import { instagram } from '../../../../src/media/sources/instagram/protocol.js';
import { mp4Loader } from '../../../../src/media/sources/mp4/loader.js';
import { tiktok } from '../../../../src/media/sources/tiktok/protocol.js';
import { vimeo } from '../../../../src/media/sources/vimeo/protocol.js';
import { youtube } from '../../../../src/media/sources/youtube/protocol.js';
import { waitUntil } from '../../../contract/videoSource.js';
import { passTime } from '../../../support/passTime.js';
import { loaderOf } from '../../media/fakeFrames.js';
import { fixture, mountPlayer, type Mounted } from './mountPlayer.js';

const kinds = ['youtube', 'youtube', 'tiktok', 'vimeo', 'instagram'] as const;
const ids = ['goodvideo01', 'goodvideo02', '7000000000000000001', '100000001', 'CgoodReel01'];
let shop: Mounted;
const mount = async (more: Parameters<typeof mountPlayer>[0] = {}) => {
  shop = await mountPlayer({
    count: 6,
    loaders: [mp4Loader, ...[youtube, tiktok, vimeo, instagram].map(loaderOf)],
    change: (_, i): Partial<Video> =>
      kinds[i]
        ? {
            sources: [{ type: kinds[i], src: ids[i] ?? '' }],
            poster: { src: fixture('poster.jpg'), width: 90, height: 160 },
          }
        : {},
    ...more,
  });
};
beforeEach(() => page.viewport(390, 844));
afterEach(() => shop.remove());

const frames = () => shop.root.querySelectorAll('iframe').length;
const asked = () => waitUntil(() => shop.slide().dataset['phase'] === 'asking');
const go = async (i: number) => {
  shop.press('ArrowDown');
  await waitUntil(() => shop.slide().dataset['index'] === String(i));
};
/** CSS px² in which two elements lie over each other. */
const overlap = (one: DOMRect, two: DOMRect) =>
  Math.max(0, Math.min(one.right, two.right) - Math.max(one.left, two.left)) *
  Math.max(0, Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top));

it('asks before anything of a platform is fetched, once for each platform', async () => {
  await mount();
  await shop.open();
  await asked();
  await passTime(200);
  expect(frames()).toBe(0);
  expect(shop.inSlide('.pl-ask').textContent).toContain('YouTube then learns that you are here');
  expect(shop.inSlide('.pl-posterPhoto')).toBeTruthy();
  shop.inSlide('.pl-ask button').click();
  await waitUntil(() => shop.isPlaying());
  expect(shop.find('.pl-ask')).toBeNull();
  await go(1);
  await waitUntil(() => shop.isPlaying());
  await go(2);
  await asked();
  expect(shop.inSlide('.pl-ask button').textContent).toContain('Play on TikTok');
});

it('asks nothing where the page’s consent permits it', async () => {
  await mount({ mayFrame: true });
  await shop.open();
  await waitUntil(() => shop.isPlaying());
  expect(shop.find('.pl-ask')).toBeNull();
});

for (const [width, height, wide] of [
  [390, 844, false],
  [320, 640, false],
  [820, 1180, false],
  [1440, 900, true],
  [844, 390, true],
] as const)
  it(`lays nothing over the frame at ${width} × ${height}, and the frame is large enough`, async () => {
    await page.viewport(width, height);
    await mount({ wide, mayFrame: true });
    await shop.open();
    await waitUntil(() => shop.isPlaying());
    const frame = shop.inSlide('iframe').getBoundingClientRect();
    expect(Math.min(frame.width, frame.height)).toBeGreaterThanOrEqual(200);
    const over = [
      ...shop.get('dialog').querySelectorAll<HTMLElement>('button, p, .disclosure, [role=slider]'),
    ]
      .filter(
        (part) =>
          part.closest('[inert]') === null && part.checkVisibility({ opacityProperty: true }),
      )
      .filter((part) => overlap(frame, part.getBoundingClientRect()) > 1)
      .filter((part) => getComputedStyle(part).clipPath === 'none')
      .map((part) => part.className);
    expect(over).toEqual([]);
    expect(
      shop.find('.pl-slide:not([inert]) .pl-surface, .pl-slide:not([inert]) .pl-pin'),
    ).toBeNull();
  });

it('counts what a platform tells, and nothing where it tells nothing', async () => {
  await mount({ mayFrame: true });
  await shop.open(3);
  await waitUntil(() => shop.only('video_viewed').length > 0, 20_000);
  await go(4);
  await waitUntil(() => shop.inSlide('iframe') !== null);
  await passTime(300);
  shop.press('Escape');
  await waitUntil(() => shop.find('[part=player]') === null);
  const [watched] = shop.only('video_watched');
  const {
    durationMs = 0,
    uniqueMs = 0,
    watchedMs = 0,
  } = (watched?.props ?? {}) as Record<string, number>;
  expect(durationMs).toBe(2000);
  expect(uniqueMs).toBeGreaterThan(1000);
  expect(uniqueMs).toBeLessThanOrEqual(Math.min(watchedMs, durationMs));
  expect(
    shop.recorded.filter(({ subject }) => subject.video === 'v4').map(({ type }) => type),
  ).toEqual([]);
});

it('offers no button for what a platform’s player cannot do', async () => {
  await mount({ mayFrame: true });
  await shop.open(4);
  await waitUntil(() => shop.find('.pl-slide:not([inert]) iframe') !== null);
  await waitUntil(() => shop.find('[part=mute]') === null);
  expect(shop.find('.pl-slide:not([inert]) [role=slider]')).toBeNull();
  expect(shop.find('[part=captions]')).toBeNull();
  expect(shop.inSlide('[part=product]')).toBeTruthy();
});

it.each([
  [390, 844, false, '.pl-slide:not([inert]) .pl-bar'],
  [1440, 900, true, '.pl-panelList'],
] as const)(
  'lists all products of a player that tells no time, none of them as if its moment were now, at %i × %i',
  async (width, height, wide, list) => {
    await page.viewport(width, height);
    await mount({ mayFrame: true, wide });
    await shop.open(4);
    await waitUntil(() => shop.find('.pl-slide:not([inert]) iframe') !== null);
    await waitUntil(() => shop.find(list) !== null);
    const products = [...shop.get(list).querySelectorAll<HTMLElement>('[part=product]')];
    expect(products.map(({ dataset }) => dataset['product'])).toEqual(['mug', 'serum']);
    if (wide) expect(products.map(({ dataset }) => dataset['now'])).toEqual(['false', 'false']);
    expect(shop.find('.pl-slide:not([inert]) [part=tag]')).toBeNull();
    products[1]?.click();
    await waitUntil(() => shop.player.wantedProduct.value?.productId === 'serum');
  },
);

it('stops a platform’s player when its slide is left', async () => {
  await mount({ mayFrame: true });
  await shop.open(3);
  await waitUntil(() => shop.isPlaying());
  const left = shop.slide();
  shop.press('ArrowUp');
  await waitUntil(() => shop.slide() !== left);
  await waitUntil(() => left.dataset['phase'] === 'paused');
});

it('keeps the frame in sight and free while a product is open below it', async () => {
  await mount({ mayFrame: true });
  await shop.open();
  await waitUntil(() => shop.isPlaying());
  shop.inSlide('[part=product]').click();
  await waitUntil(() => shop.find('.sheet') !== null);
  await waitUntil(() => {
    const frame = shop.inSlide('iframe').getBoundingClientRect();
    return frame.height > 0 && overlap(frame, shop.get('.sheet').getBoundingClientRect()) < 2;
  });
  expect(shop.inSlide('.disclosure').checkVisibility()).toBe(true);
});
