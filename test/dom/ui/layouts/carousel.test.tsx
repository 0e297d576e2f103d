import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Feed, Video } from '../../../../src/feed/schema.js';
import { Carousel } from '../../../../src/ui/layouts/carousel/Carousel.js';
import { validFeed } from '../../../fixtures/feed/valid.js';
import { createShelfWorld } from '../../../support/shelfWorld.js';

const feed = validFeed as unknown as Feed;
// The fixture's pictures are on no server; a grey pixel stands for them.
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const manyVideos = (count: number): Video[] =>
  Array.from({ length: count }, (_, i) => ({
    ...(feed.videos[i % feed.videos.length] as Video),
    id: `v${i}`,
    poster: { src: PIXEL },
  }));

let world: ReturnType<typeof createShelfWorld> | null = null;
function start(
  count: number,
  change: Parameters<typeof createShelfWorld>[2] = {},
  heading = 'Seen on creators',
) {
  world = createShelfWorld(feed, manyVideos(count), change);
  world.host.style.width = '800px';
  world.show(<Carousel heading={heading} line="" />);
  return world;
}
const part = (name: string) => [
  ...(world?.root.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? []),
];
const track = () => world?.root.querySelector<HTMLElement>('.track') as HTMLElement;
const opener = (position: number) =>
  world?.root.querySelector<HTMLElement>(`[data-position="${position}"] .open`) as HTMLElement;

afterEach(() => {
  world?.destroy();
  world = null;
});

test('a card shows creator, disclosure, product and price', async () => {
  start(6);
  await vi.waitFor(() => expect(part('card').length).toBeGreaterThan(3));
  const first = part('card')[0]?.textContent ?? '';
  expect(first).toContain('@mia.skin');
  expect(first).toContain('$28.00');
  expect(part('disclosure').length).toBeGreaterThan(0);
});

test('a thousand videos put no more cards on the page than twelve', async () => {
  start(12);
  await vi.waitFor(() => expect(part('card').length).toBeGreaterThan(3));
  const ofTwelve = world?.root.querySelectorAll('*').length ?? 0;
  world?.destroy();
  start(1000);
  await vi.waitFor(() => expect(part('card').length).toBeGreaterThan(3));
  expect(world?.root.querySelectorAll('*').length).toBeLessThanOrEqual(ofTwelve * 1.5);
  track().scrollLeft = track().scrollWidth;
  await vi.waitFor(() => expect(opener(999)).toBeTruthy());
  expect(part('card').length).toBeLessThan(14);
});

test('tapping a card opens the player at its video, tapping its product at the product', async () => {
  start(6);
  await vi.waitFor(() => expect(opener(1)).toBeTruthy());
  await userEvent.click(opener(1));
  expect(world?.context.player.isOpen.value).toBe(true);
  expect(world?.context.player.video.value?.id).toBe('v1');
  expect(world?.context.player.wantedProduct.value).toBeNull();
  world?.context.player.close();
  const chip = world?.root.querySelector<HTMLElement>('[data-position="0"] .chip') as HTMLElement;
  await userEvent.click(chip);
  expect(world?.context.player.wantedProduct.value).toEqual({
    productId: 'serum-dew',
    from: 'card',
  });
});

test('Tab stops at one card only, arrow keys move it, Enter plays', async () => {
  start(40);
  await vi.waitFor(() => expect(opener(0)).toBeTruthy());
  expect(world?.root.querySelectorAll('.open[tabindex="0"]')).toHaveLength(1);
  opener(0).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await vi.waitFor(() => expect(world?.root.activeElement).toBe(opener(2)));
  await userEvent.keyboard('{End}');
  await vi.waitFor(() => expect(world?.root.activeElement).toBe(opener(39)));
  await userEvent.keyboard('{Enter}');
  expect(world?.context.player.video.value?.id).toBe('v39');
  expect(world?.context.player.trigger.value).toBe('key');
});

test('arrow buttons move by whole cards and rest at the ends', async () => {
  const device = { reducedMotion: true };
  const shown = start(40);
  shown.context.deps.device.reducedMotion.value = device.reducedMotion;
  const button = (label: string) =>
    world?.root.querySelector<HTMLButtonElement>(
      `button[aria-label="${label}"]`,
    ) as HTMLButtonElement;
  await vi.waitFor(() => expect(button('Next videos')).toBeTruthy());
  expect(button('Previous videos').getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(button('Next videos'));
  await vi.waitFor(() => expect(track().scrollLeft).toBeGreaterThan(400));
  await vi.waitFor(() =>
    expect(button('Previous videos').getAttribute('aria-disabled')).toBe(null),
  );
});

test('from right to left the shelf is mirrored and still reaches its end', async () => {
  document.documentElement.dir = 'rtl';
  try {
    start(40);
    await vi.waitFor(() => expect(opener(0)).toBeTruthy());
    const box = (element: Element) => element.getBoundingClientRect();
    expect(box(opener(1)).left).toBeLessThan(box(opener(0)).left);
    opener(0).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await vi.waitFor(() => expect(world?.root.activeElement).toBe(opener(1)));
    track().scrollLeft = -track().scrollWidth;
    await vi.waitFor(() => expect(opener(39)).toBeTruthy());
  } finally {
    document.documentElement.dir = '';
  }
});

test.each(['ltr', 'rtl'])(
  'keys that go to the end of a long row (%s), again and again, do not take the browser down',
  async (direction) => {
    document.documentElement.dir = direction;
    try {
      for (let round = 0; round < 12; round++) {
        start(40);
        await vi.waitFor(() => expect(opener(0)).toBeTruthy());
        opener(0).focus();
        const next = direction === 'ltr' ? '{ArrowRight}' : '{ArrowLeft}';
        await userEvent.keyboard(next + next);
        await vi.waitFor(() => expect(world?.root.activeElement).toBe(opener(2)));
        await userEvent.keyboard('{End}');
        await vi.waitFor(() => expect(world?.root.activeElement).toBe(opener(39)));
        await userEvent.keyboard('{Enter}');
        world?.destroy();
      }
    } finally {
      document.documentElement.dir = '';
    }
  },
);

test('a poster that cannot be loaded leaves the tint and the product picture, not a hole', async () => {
  world = createShelfWorld(
    feed,
    manyVideos(2).map((video) => ({ ...video, poster: { src: 'data:image/gif;base64,broken' } })),
  );
  world.show(<Carousel heading="x" line="" />);
  await vi.waitFor(() => expect(world?.root.querySelector('.poster')).toBeNull());
  expect(getComputedStyle(part('card')[0] as HTMLElement).backgroundColor).not.toBe(
    'rgba(0, 0, 0, 0)',
  );
});

test('what can be seen of shelf and cards is told', async () => {
  start(6);
  await vi.waitFor(() =>
    expect(world?.sights.some(({ what, ratio }) => what === 'shelf' && ratio > 0.5)).toBe(true),
  );
  expect(
    world?.sights.some(({ what, subject }) => what === 'card' && subject['video'] === 'v0'),
  ).toBe(true);
});

test('the shelf has no accessibility violation', async () => {
  start(6);
  await vi.waitFor(() => expect(part('card').length).toBeGreaterThan(3));
  const { violations } = await axe.run(world?.host as HTMLElement, {
    rules: { region: { enabled: false } },
  });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
  ).toEqual([]);
});

test('the name of a card’s control says what the video is, so that who goes by Tab hears that it is an advertisement', async () => {
  start(6);
  await vi.waitFor(() => expect(opener(0)).toBeTruthy());
  for (const card of part('card')) {
    const shown = card.querySelector('[part~="disclosure"]')?.textContent ?? '';
    const name = card.querySelector('.open')?.getAttribute('aria-label') ?? '';
    expect(name.endsWith(shown ? `. ${shown}` : '')).toBe(true);
    expect(name).not.toMatch(/\. $/);
  }
  expect(part('disclosure').length).toBeGreaterThan(0);
});

test('on a product’s own page its cards are told apart by their videos’ titles, and still name the product and its price', async () => {
  const own = feed.videos[0]?.tags?.[0]?.product ?? '';
  start(6, { isPagesOwn: (id) => id === own });
  const chip = () => world?.root.querySelector('[data-position="0"] .chip');
  await vi.waitFor(() => expect(chip()).toBeTruthy());
  expect(chip()?.querySelector('.chipTitle')?.textContent).toBe(feed.videos[0]?.title);
  expect(chip()?.textContent).toContain('Dew Serum');
  expect(chip()?.textContent).toContain('$28.00');
});

test('the row begins where the heading begins, and with a bleed as far beyond the shelf as that says', async () => {
  const first = () => (opener(0).closest('.card') as HTMLElement).getBoundingClientRect();
  const heading = () => world?.root.querySelector('.heading')?.getBoundingClientRect();
  const view = () => world?.root.querySelector('.view')?.getBoundingClientRect();
  const shelf = start(12);
  await vi.waitFor(() => expect(opener(0)).toBeTruthy());
  expect(first().left).toBe(heading()?.left);
  shelf.host.style.setProperty('--reelshelf-bleed', '20px');
  expect(first().left).toBe(heading()?.left);
  expect(view()?.left).toBe((heading()?.left ?? 0) - 20);
});

test('the way back from the player finds the shelf at the card of the video watched last, however far that is', async () => {
  const { context } = start(40);
  await vi.waitFor(() => expect(opener(0)).toBeTruthy());
  context.player.open('v0', 'key');
  context.player.goTo(33, 'key');
  context.player.close();
  await vi.waitFor(() => expect(opener(33)).toBeTruthy());
  const card = opener(33).getBoundingClientRect();
  expect(card.left).toBeLessThan(800);
  const moves: number[] = [];
  track().addEventListener('scroll', () => moves.push(track().scrollLeft));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(new Set(moves).size).toBeLessThan(2);
});
