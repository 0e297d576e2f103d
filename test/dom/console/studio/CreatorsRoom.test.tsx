import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { CreatorsRoom } from '../../../../src/console/studio/rooms/CreatorsRoom.js';
import { StudioContext, type Studio } from '../../../../src/console/studio/useStudio.js';
import type { FeedDocument } from '../../../../src/project/folder/feedDocument.js';
import type { Edit } from '../../../../src/studio/shared/edits.js';
import { draftOf, makeEdits } from '../../../../src/studio/shared/edits.js';
import type { StudioProject } from '../../../../src/studio/shared/wire.js';

afterEach(cleanup);

const NOW_MS = Date.parse('2026-11-30T00:00:00Z');

function open() {
  const opened: string[] = [];
  let feed = {
    version: 1,
    products: [],
    creators: [
      {
        id: 'mia',
        handle: '@mia.skin',
        name: 'Mia',
        platform: 'tiktok',
        url: 'https://www.tiktok.com/@mia.skin',
      },
      { id: 'jo', handle: '@jo', url: 'javascript:alert(1)' },
    ],
    videos: [
      {
        id: 'routine',
        title: 'My routine',
        creator: 'mia',
        sources: [],
        rights: { status: 'licensed', expiresAt: '2026-12-20T00:00:00Z' },
      },
      { id: 'later', title: 'Later', creator: 'mia', sources: [] },
    ],
  } as unknown as FeedDocument;
  const studio = {
    model: {
      edit(edits: readonly Edit[]) {
        feed = draftOf(feed, edits);
        makeEdits(feed, edits);
        rerender(room());
      },
      set(at: Edit['at'], now: unknown) {
        const [, id, field] = at;
        const creators = feed.creators.map((each) =>
          each.id === id ? { ...each, [field as string]: now } : each,
        );
        feed = { ...feed, creators };
        rerender(room());
      },
      endGroup: () => {},
    },
    world: {
      locale: 'en',
      nowMs: () => NOW_MS,
      source: {
        fileUrl: (path: string) => path,
        loadSales: async () => ({
          ok: true,
          value: [{ id: 'mia', orders: 3, revenue: [{ currency: 'USD', minor: 8400 }] }],
        }),
      },
    },
    go: (path: string) => void opened.push(path),
  } as unknown as Studio;
  const room = () => (
    <StudioContext.Provider value={studio}>
      <CreatorsRoom project={{ feed } as unknown as StudioProject} jobs={[]} />
    </StudioContext.Provider>
  );
  const { rerender, ...found } = render(room());
  return { ...found, opened, feed: () => feed };
}

it('a creator stands there as a person: name, network, profile, videos, what these sold, and rights that are about to run out', async () => {
  const { findByText, getByRole, getByText, opened } = open();
  await findByText('3 orders in 28 days: $84.00');
  expect(getByText('“My routine” may be shown until December 20, 2026')).toBeTruthy();
  expect(getByText('TikTok')).toBeTruthy();
  expect(getByRole('link', { name: '@mia.skin' }).getAttribute('href')).toBe(
    'https://www.tiktok.com/@mia.skin',
  );
  fireEvent.click(getByRole('link', { name: 'My routine' }));
  expect(opened).toEqual(['video/routine']);
});

it('an address that is none to go to is no link', async () => {
  const { findByText, queryByRole } = open();
  await findByText('No orders in 28 days');
  expect(queryByRole('link', { name: '@jo' })).toBe(null);
});

it('fields are there when they are asked for, with the first of them to type into, and for somebody new at once', async () => {
  const { getByRole, getByLabelText, queryByLabelText, getAllByRole, feed } = open();
  expect(queryByLabelText('Handle')).toBe(null);
  const edit = getByRole('button', { name: 'Edit Mia' });
  expect(edit.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(edit);
  const name = getByLabelText('Name') as HTMLInputElement;
  await vi.waitFor(() => expect(document.activeElement).toBe(name));
  fireEvent.input(name, { target: { value: 'Mia Lind' } });
  expect(getByRole('heading', { name: 'Mia Lind' })).toBeTruthy();
  fireEvent.click(getByRole('button', { name: 'Done with Mia Lind' }));
  expect(queryByLabelText('Name')).toBe(null);

  fireEvent.click(getByRole('button', { name: 'Add a creator' }));
  expect(feed().creators).toHaveLength(3);
  expect(getAllByRole('listitem').at(-1)?.contains(getByLabelText('Name'))).toBe(true);
});
