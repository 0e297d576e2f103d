/** The layout `gallery` in the product galleries of public themes, with their own sliders. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { feedOf } from '../../../contract/layout.js';
import { galleries, type RunningGallery } from '../../../pages/galleries.js';
import { createShelfPage, nextFrames } from '../../shelf/shelfPage.js';

describe.each(galleries)('in the gallery of $name', ({ start }) => {
  let page: ReturnType<typeof createShelfPage>;
  let gallery: RunningGallery;
  let before: HTMLElement[];
  let host: HTMLElement;
  let shelf: ReturnType<ReturnType<typeof createShelfPage>['start']>['shelf'];
  beforeEach(async () => {
    page = createShelfPage();
    const column = page.put(document.createElement('div'));
    column.className = 'product';
    column.style.width = '320px';
    gallery = await start(column.appendChild(document.createElement('div')));
    before = gallery.slides();
    host = column.appendChild(document.createElement('div'));
    ({ shelf } = page.start({ layout: 'gallery', feed: feedOf(3) }, host));
    await vi.waitFor(() => expect(page.cards(host)).toHaveLength(1));
  });
  afterEach(async () => {
    await page.leave();
    gallery.stop?.();
  });
  const own = () => gallery.slides().find((slide) => slide.contains(host));

  test('the video is one more slide, the last, and the shop’s keep their places', () => {
    expect(page.errors).toEqual([]);
    expect(page.notices()).not.toContain('GALLERY_NOT_FOUND');
    expect(gallery.slides()).toEqual([...before, own()]);
  });

  test('the gallery’s own ways lead to it', async () => {
    await nextFrames(2);
    gallery.goToLast();
    await vi.waitFor(() => expect(gallery.isShown(own() as HTMLElement)).toBe(true));
    const [card] = page.cards(host);
    const box = card?.getBoundingClientRect();
    expect(box?.width).toBeGreaterThan(100);
    expect(box?.height).toBeGreaterThan(100);
  });

  test('drawn anew for another variant it has the video again, which has not begun anew', async () => {
    const [card] = page.cards(host);
    for (let times = 0; times < 3; times++) {
      gallery.changeVariant();
      await vi.waitFor(() => expect(own()).toBeDefined());
      expect(gallery.slides().at(-1)).toBe(own());
      expect(gallery.slides().filter((slide) => !slide.querySelector('img'))).toHaveLength(1);
    }
    await nextFrames(3);
    expect(page.cards(host)).toEqual([card]);
    expect(page.events.filter(({ type }) => type === 'reelshelf:shelf_loaded')).toHaveLength(1);
    gallery.goToLast();
    await vi.waitFor(() => expect(gallery.isShown(own() as HTMLElement)).toBe(true));
    expect(page.errors).toEqual([]);
  });

  test('with the shelf it goes, and the shop has its gallery as it was', async () => {
    shelf.destroy();
    expect(gallery.slides()).toEqual(before);
    expect(host.isConnected).toBe(true);
    gallery.goToLast();
    await vi.waitFor(() => expect(gallery.isShown(before.at(-1) as HTMLElement)).toBe(true));
    expect(page.errors).toEqual([]);
  });
});

test('a gallery that comes later than the shelf has the video as well', async () => {
  const page = createShelfPage();
  const column = page.put(document.createElement('div'));
  column.className = 'product';
  const { host } = page.start(
    { layout: 'gallery', feed: feedOf(3) },
    column.appendChild(document.createElement('div')),
  );
  await vi.waitFor(() => expect(page.cards(host)).toHaveLength(1));
  const [late] = galleries;
  const gallery = await late?.start(column.appendChild(document.createElement('div')));
  await vi.waitFor(() => expect(gallery?.slides().at(-1)?.contains(host)).toBe(true));
  await page.leave();
});
