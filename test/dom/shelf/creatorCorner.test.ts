import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { inOrder } from '../../support/inOrder.js';
import { createShelfPage, makeFeed } from './shelfPage.js';

let page: ReturnType<typeof createShelfPage>;
beforeEach(() => {
  page = createShelfPage();
});
afterEach(async () => {
  await page.leave();
});

/** Five videos: a, c and e by Mia, who has a profile, mug-b and mug-d by Jo. */
const feed = () => {
  const made = makeFeed(['a', 'mug-b', 'c', 'mug-d', 'e']);
  return inOrder({
    ...made,
    creators: [
      {
        id: 'mia',
        handle: '@mia.skin',
        platform: 'tiktok',
        url: 'https://www.tiktok.com/@mia.skin',
      },
      { id: 'jo', handle: '@jo.pours' },
    ],
    videos: made.videos.map((video, i) => ({
      ...video,
      title: `Title ${video.id}`,
      creator: i % 2 ? 'jo' : 'mia',
      disclosure: i === 2 ? 'gifted' : 'none',
    })),
  });
};
const clips = (host: Element) => page.inside(host, '.cr-clip');
const handle = (host: Element) =>
  page.inside(host, '.pl-slide:not([inert]) .pl-by')[0] ?? page.inside(host, '.pl-by')[0];
const corner = (host: Element) =>
  vi.waitFor(() => expect(page.inside(host, '[part~=creator].sheet')).toHaveLength(1));

test('a tap on the handle opens the creator’s own list, with their profile, and Escape gives the focus back', async () => {
  const { host, shelf } = page.start({ feed: feed() });
  shelf.open('a');
  await vi.waitFor(() => expect(handle(host)).toBeTruthy());
  handle(host)?.focus();
  await userEvent.keyboard('{Enter}');
  await corner(host);
  expect(clips(host).map((clip) => clip.getAttribute('aria-label'))).toEqual([
    'Play video by @mia.skin: Title a. You are watching this one',
    'Play video by @mia.skin: Title c. Gifted',
    'Play video by @mia.skin: Title e',
  ]);
  expect(page.inside(host, '.cr-product')).toHaveLength(1);
  const [link] = page.inside(host, '.cr-link');
  expect(link?.getAttribute('href')).toBe('https://www.tiktok.com/@mia.skin');
  expect(link?.textContent).toBe('Profile on TikTok');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(clips(host)).toHaveLength(0));
  expect(page.isOpen(host)).toBe(true);
  await vi.waitFor(() =>
    expect(host.shadowRoot?.activeElement?.classList.contains('pl-by')).toBe(true),
  );
});

test('a clip of the list is watched, and the list goes', async () => {
  const { host, shelf } = page.start({ feed: feed() });
  shelf.open({ creator: 'mia' });
  await corner(host);
  clips(host)[2]?.click();
  await vi.waitFor(() => expect(clips(host)).toHaveLength(0));
  await vi.waitFor(() =>
    expect(
      page.events.filter(({ type }) => type === 'reelshelf:video_started').at(-1)?.detail.video,
    ).toBe('e'),
  );
});

test('the back button closes the list first, then the player', async () => {
  const { host, shelf } = page.start({ feed: feed() });
  shelf.open({ creator: '@jo.pours' });
  await corner(host);
  expect(clips(host)).toHaveLength(2);
  history.back();
  await vi.waitFor(() => expect(clips(host)).toHaveLength(0));
  expect(page.isOpen(host)).toBe(true);
});

test('a creator who is not on this shelf is named in the console', async () => {
  const { shelf } = page.start({ feed: feed() });
  await shelf.ready;
  shelf.open({ creator: 'mai' });
  await vi.waitFor(() => expect(page.notices()).toContain('CREATOR_UNKNOWN (mai)'));
  expect(page.lines().join('\n')).toContain('Did you mean "mia"?');
});

test('the option creator shows the videos of one creator only, by id or handle', async () => {
  const { host, shelf } = page.start({ feed: feed(), creator: '@jo.pours' });
  await vi.waitFor(() => expect(page.cards(host)).toHaveLength(2));
  shelf.update({ creator: 'mia' });
  await vi.waitFor(() => expect(page.cards(host)).toHaveLength(3));
  shelf.update({ creator: undefined });
  await vi.waitFor(() => expect(page.cards(host)).toHaveLength(5));
});

test('the page’s own element stands in while there is nothing to show, and goes again', async () => {
  const instead = page.put(document.createElement('p'));
  instead.id = 'instead';
  instead.hidden = true;
  const { host, shelf } = page.start({ feed: feed(), creator: 'nobody', fallback: '#instead' });
  await vi.waitFor(() => expect(instead.hidden).toBe(false));
  expect(host.hidden).toBe(true);
  shelf.update({ creator: 'mia' });
  await vi.waitFor(() => expect(instead.hidden).toBe(true));
  expect(page.cards(host)).toHaveLength(3);
});
