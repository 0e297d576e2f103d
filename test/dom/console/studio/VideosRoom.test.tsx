import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { VideosRoom } from '../../../../src/console/studio/rooms/VideosRoom.js';
import { StudioContext, type Studio } from '../../../../src/console/studio/useStudio.js';
import type { FeedDocument } from '../../../../src/project/folder/feedDocument.js';
import { draftOf, makeEdits, type Edit } from '../../../../src/studio/shared/edits.js';
import type { Job, StudioProject } from '../../../../src/studio/shared/wire.js';

afterEach(() => {
  cleanup();
  scrollTo(0, 0);
});

const job = (state: Job['state']): Job => ({ id: '1', name: 'three.mov', state, progress: 0 });

interface Opened {
  count?: number;
  status?: 'unknown' | 'owned';
  jobs?: readonly Job[];
  /** The video that somebody comes back from. */
  from?: string;
  /** What is known of lists that were seen before. */
  grids?: Studio['grids'];
}

function open({ count = 2, status = 'owned', jobs = [], from, grids = new Map() }: Opened) {
  const edits: Edit[] = [];
  const videos = Array.from({ length: count }, (_, place) => ({
    id: `v${place + 1}`,
    sources: [],
    rights: { status },
  }));
  let project = { feed: { videos, products: [], creators: [] } } as unknown as StudioProject;
  let shown = jobs;
  const studio = {
    model: {
      state: () => ({ arriving: {} }),
      edit(made: readonly Edit[]) {
        edits.push(...made);
        const feed: FeedDocument = draftOf(project.feed, made);
        makeEdits(feed, made);
        project = { ...project, feed };
        rerender(room());
      },
    },
    world: { locale: 'en', nowMs: () => 0, source: { fileUrl: (path: string) => path } },
    go: () => {},
    grids,
  } as unknown as Studio;
  const room = () => (
    <StudioContext.Provider value={studio}>
      <VideosRoom project={project} jobs={shown} from={from ?? null} />
    </StudioContext.Provider>
  );
  const { rerender, ...found } = render(room());
  const link = (id: string) =>
    document.querySelector<HTMLAnchorElement>(`[data-video="${id}"] a`) ?? undefined;
  return {
    ...found,
    edits,
    link,
    show(now: readonly Job[]) {
      shown = now;
      rerender(room());
    },
    order: () => project.feed.videos.map(({ id }) => id),
    /** In their order. */
    pinned: () => project.feed.videos.flatMap((video) => (video.pinned ? [video.id] : [])),
    cards: () => [...document.querySelectorAll<HTMLElement>('.posters > li')],
  };
}

it('asks once whether the shop may show what came in, when the last of it is there', () => {
  const { edits, queryByText, show } = open({ status: 'unknown', jobs: [job('waiting')] });
  expect(queryByText(/May the shop show/)).toBe(null);
  show([job('working')]);
  expect(queryByText(/May the shop show/)).toBe(null);
  // What cannot be used holds nobody up.
  show([job('refused')]);
  expect(queryByText(/these 2 new videos/)).not.toBe(null);
  queryByText('Yes, the shop filmed it')!.click();
  expect(edits).toHaveLength(2);
});

it('of a thousand videos those near the screen are there, and a reader of the screen hears of all', async () => {
  const { cards, link } = open({ count: 1000 });
  await vi.waitFor(() => expect(cards().length).toBeGreaterThan(15));
  expect(cards().length).toBeLessThan(150);
  expect(cards()[0]?.getAttribute('aria-setsize')).toBe('1000');
  expect(cards()[0]?.getAttribute('aria-posinset')).toBe('1');
  scrollTo(0, document.documentElement.scrollHeight);
  await vi.waitFor(() => expect(cards().at(-1)?.getAttribute('aria-posinset')).toBe('1000'));
  expect(link('v1')).toBe(undefined);
  // Each stands below the one before it, as if all were there.
  const { bottom } = cards().at(-1)!.getBoundingClientRect();
  expect(bottom).toBeGreaterThan(innerHeight / 2);
  expect(bottom).toBeLessThanOrEqual(innerHeight + 40);
});

it('what has the focus stays while somebody scrolls away from it', async () => {
  const { cards, link } = open({ count: 1000 });
  await vi.waitFor(() => expect(cards().length).toBeGreaterThan(15));
  const focused = link('v3')!;
  focused.focus();
  scrollTo(0, document.documentElement.scrollHeight);
  await vi.waitFor(() => expect(link('v1000')).not.toBe(undefined));
  expect(document.activeElement).toBe(focused);
});

it('a card that is moved by key takes the focus along, row by row', async () => {
  const { cards, link, order } = open({ count: 200 });
  await vi.waitFor(() => expect(cards().length).toBeGreaterThan(15));
  link('v1')!.focus();
  for (const place of [1, 2, 3, 4, 5, 6]) {
    document.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true }),
    );
    await vi.waitFor(() => expect(order().indexOf('v1')).toBe(place));
    await vi.waitFor(() => expect(document.activeElement).toBe(link('v1')));
  }
});

it('a wall that was seen before is drawn once, where it belongs, and not first to be measured', async () => {
  const grids: Studio['grids'] = new Map();
  const { cards, unmount } = open({ count: 1000, grids });
  await vi.waitFor(() => expect(cards().length).toBeGreaterThan(15));
  unmount();
  const drawn = new MutationObserver(() => {});
  drawn.observe(document, { subtree: true, attributeFilter: ['style'] });
  open({ count: 1000, grids, from: 'v500' });
  expect(
    drawn.takeRecords().filter(({ target }) => cards().includes(target as HTMLElement)),
  ).toEqual([]);
  expect(cards()[0]?.style.gridRow).not.toBe('');
});

it('whoever comes back from a video stands at it', async () => {
  const { link } = open({ count: 1000, from: 'v500' });
  await vi.waitFor(() => expect(document.activeElement).toBe(link('v500')));
  const { top, bottom } = link('v500')!.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
});

it('a video is pinned by its button and by a key, ordered among the pinned, and dropped behind them it is one of the others again', async () => {
  const { cards, link, pinned } = open({ count: 8 });
  await vi.waitFor(() => expect(cards()).toHaveLength(8));
  const press = (id: string, key: string, altKey = false) =>
    link(id)!.dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true }));
  const pin = (id: string) =>
    document.querySelector<HTMLElement>(`[data-video="${id}"] .pin`)!.click();
  pin('v5');
  await vi.waitFor(() => expect(pinned()).toEqual(['v5']));
  expect(cards()[0]?.dataset['video']).toBe('v5');
  press('v3', 'p');
  await vi.waitFor(() => expect(pinned()).toEqual(['v5', 'v3']));
  // Before a pinned one a video is pinned, behind one that is not it is not.
  press('v3', 'ArrowLeft', true);
  await vi.waitFor(() => expect(pinned()).toEqual(['v3', 'v5']));
  press('v5', 'ArrowRight', true);
  await vi.waitFor(() => expect(pinned()).toEqual(['v3']));
  pin('v3');
  await vi.waitFor(() => expect(pinned()).toEqual([]));
});

it('when the window becomes narrower the cards stand in fewer columns, and none beside the page', async () => {
  const { cards, container } = open({ count: 60 });
  await vi.waitFor(() => expect(cards().length).toBeGreaterThan(15));
  const list = cards()[0]!.parentElement!;
  const columns = () => new Set(cards().map((card) => Math.round(card.offsetLeft))).size;
  const wide = columns();
  (container as HTMLElement).style.width = '340px';
  await vi.waitFor(() => expect(columns()).toBeLessThan(wide));
  expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  expect(cards()[0]?.getAttribute('aria-posinset')).toBe('1');
});
