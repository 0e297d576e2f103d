/** Several shelves of a page, each a world of its own: one sound, one dialog, one step in the history. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Shelf } from '../../../src/shelf/createShelf.js';
import type { ShelfOptions } from '../../../src/shelf/options.js';
import { passTime } from '../../support/passTime.js';
import { createShelfPage, makeFeed } from './shelfPage.js';

let page: ReturnType<typeof createShelfPage>;
beforeEach(() => {
  page = createShelfPage();
});
afterEach(async () => {
  await page.leave();
  Reflect.deleteProperty(document, Symbol.for('reelshelf.linked'));
});

const dialog = (host: Element) => page.inside(host, 'dialog')[0] as HTMLDialogElement | undefined;
const isShown = (host: Element) => dialog(host)?.open === true;
const sounds = (host: Element) =>
  page
    .inside(host, 'video')
    .filter((video) => !(video as HTMLVideoElement).paused)
    .map((video) => (video as HTMLVideoElement).muted);
const plays = (host: Element) => vi.waitFor(() => expect(sounds(host)).toHaveLength(1));
/** Long enough to be told of. */
const isWatched = (host: Element) =>
  vi.waitFor(() =>
    expect(
      page.inside(host, 'video').map((video) => (video as HTMLVideoElement).currentTime > 0.3),
    ).toContain(true),
  );
const isGone = (host: Element) => vi.waitFor(() => expect(dialog(host)).toBeUndefined());
const start = async (options: Partial<ShelfOptions> = {}) => {
  const { host, shelf } = page.start(options);
  const heard: string[] = [];
  shelf.on('*', ({ type }) => heard.push(type));
  await shelf.ready;
  return { host, shelf, heard };
};
const tap = (host: Element, position = 0) =>
  page.inside(host, `[data-position="${position}"] .open`)[0];
const focused = () => {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
};
const overflow = () => document.documentElement.style.overflow;

test.each(['carousel', 'grid', 'stories', 'floating', 'spotlight'] as const)(
  'a player that is opened beside one of a %s closes that: one plays, Back closes it, and the page is as it was',
  async (layout) => {
    const first = await start({ layout });
    const second = await start();
    const card = tap(first.host);
    // A bubble comes once it has found its corner.
    await vi.waitFor(() => {
      card?.focus();
      expect(focused()).toBe(card);
    });
    card?.click();
    await plays(first.host);
    await isWatched(first.host);
    const steps = history.length;

    second.shelf.open('b');
    await plays(second.host);
    expect({ first: isShown(first.host), second: isShown(second.host) }).toEqual({
      first: false,
      second: true,
    });
    expect(sounds(first.host)).toEqual([]);
    await isGone(first.host);
    expect(first.shelf.isOpen).toBe(false);
    await vi.waitFor(() => expect(first.heard).toContain('video_watched'));
    expect(overflow()).toBe('hidden');
    // Whatever the first had to put back has been put back by now.
    await passTime(400);
    expect({ steps: history.length, isOurs: Boolean(history.state?.reelshelf) }).toEqual({
      steps,
      isOurs: true,
    });

    await isWatched(second.host);
    history.back();
    await isGone(second.host);
    await vi.waitFor(() => expect(second.heard).toContain('video_watched'));
    await page.stepIsOut();
    expect({ overflow: overflow(), focus: focused() === card }).toEqual({
      overflow: '',
      focus: true,
    });
  },
);

test('to and fro between two shelves there is one step in the history, taken out by whoever closes last', async () => {
  const first = await start();
  const second = await start({ layout: 'grid' });
  first.shelf.open('a');
  await plays(first.host);
  const { length } = history;
  for (const [opened, other] of [
    [second, first],
    [first, second],
    [second, first],
  ] as const) {
    opened.shelf.open('c');
    await plays(opened.host);
    await isGone(other.host);
  }
  expect(history.length).toBe(length);
  second.shelf.close();
  await isGone(second.host);
  await page.stepIsOut();
  expect(overflow()).toBe('');
});

test('two shelves that are opened in one task show one player, and one closing ends it', async () => {
  const shelves = [await start(), await start()];
  shelves.forEach(({ shelf }) => shelf.open('a'));
  await vi.waitFor(() => expect(shelves.flatMap(({ host }) => sounds(host))).toHaveLength(1));
  await vi.waitFor(() =>
    expect(shelves.map(({ host }) => page.inside(host, 'dialog').length).sort()).toEqual([0, 1]),
  );
  history.back();
  for (const { host } of shelves) await isGone(host);
  await page.stepIsOut();
  expect(overflow()).toBe('');
});

test('a player that is opened while another shelf’s is going out stays, with a step of its own', async () => {
  const first = await start();
  const second = await start();
  first.shelf.open('a');
  await plays(first.host);
  first.shelf.close();
  second.shelf.open('b');
  await plays(second.host);
  await isGone(first.host);
  await vi.waitFor(() => expect(history.state?.reelshelf).toBeTruthy());
  await passTime(300);
  expect(isShown(second.host)).toBe(true);
  history.back();
  await isGone(second.host);
});

test('a shelf that is destroyed after it has given way takes nothing from the other', async () => {
  const first = await start();
  const second = await start();
  first.shelf.open('a');
  await plays(first.host);
  second.shelf.open('b');
  await plays(second.host);
  first.shelf.destroy();
  await passTime(200);
  expect({ open: isShown(second.host), overflow: overflow() }).toEqual({
    open: true,
    overflow: 'hidden',
  });
  second.shelf.close();
  await isGone(second.host);
  await page.stepIsOut();
});

test('a product over the video is what Back closes first in the player that took the turn', async () => {
  const first = await start();
  const second = await start();
  first.shelf.open('a');
  await plays(first.host);
  const [chip] = page.inside(second.host, '[part~=product]');
  chip?.click();
  await plays(second.host);
  const sheets = () => page.inside(second.host, '.sheet').length;
  await vi.waitFor(() => expect(sheets()).toBe(1));
  history.back();
  await vi.waitFor(() => expect(sheets()).toBe(0));
  expect(isShown(second.host)).toBe(true);
  await vi.waitFor(() => expect(history.state?.reelshelf).toBeTruthy());
  history.back();
  await isGone(second.host);
});

test('an address that names a video opens it on one of the shelves that have it', async () => {
  page.showAddress((url) => url.searchParams.set('reelshelf', 'b'));
  const opened: Shelf[] = [];
  const shelves = await Promise.all([start(), start({ feed: makeFeed(['x']) }), start()]);
  await vi.waitFor(() => expect(shelves.some(({ shelf }) => shelf.isOpen)).toBe(true));
  await passTime(300);
  for (const { shelf } of shelves) if (shelf.isOpen) opened.push(shelf);
  expect(opened).toHaveLength(1);
  expect(shelves.flatMap(({ heard }) => heard.filter((type) => type === 'video_watched'))).toEqual(
    [],
  );
  expect(page.notices()).not.toContain('VIDEO_UNKNOWN');
});

test('copies of this code of another release are asked, and heard', async () => {
  const { host, shelf } = await start();
  shelf.open('a');
  await plays(host);
  const shared = Reflect.get(document, Symbol.for('reelshelf.player')) as {
    giveWay: (() => void) | null;
  };
  shared.giveWay?.();
  await isGone(host);
  expect(shared.giveWay).toBeNull();
  let calls = 0;
  shared.giveWay = () => calls++;
  shelf.open('b');
  await plays(host);
  expect(calls).toBe(1);
});
