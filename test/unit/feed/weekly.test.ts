import { describe, expect, it } from 'vitest';
import { isOpen, type ShowWindow } from '../../../src/feed/calendar.js';
import { createCalendar } from '../../../src/feed/zones.js';
import { nextChange } from '../../../src/feed/select/nextChange.js';
import type { Video } from '../../../src/feed/schema.js';
import { loadFeed } from '../../../src/feed/read/load.js';
import { selectVideos } from '../../../src/feed/select/select.js';
import { createFakeEnv } from '../../support/fakeEnv.js';

const calendar = createCalendar();
const open = (window: ShowWindow, at: string) => isOpen(calendar, window, Date.parse(at));
const evenings: ShowWindow = {
  timeZone: 'Europe/Berlin',
  weekly: [{ days: ['fri', 'sat'], from: '18:00', until: '23:30' }],
};
const nights: ShowWindow = {
  timeZone: 'America/New_York',
  weekly: [{ days: ['sat'], from: '22:00', until: '02:00' }],
};

describe('a time that comes back each week', () => {
  it.each([
    // Friday in Berlin, winter
    [evenings, '2026-11-27T16:59:59Z', false],
    [evenings, '2026-11-27T17:00:00Z', true],
    [evenings, '2026-11-27T22:29:59Z', true],
    [evenings, '2026-11-27T22:30:00Z', false],
    [evenings, '2026-11-26T18:00:00Z', false],
    // the Friday before clocks go forward, and the one after: the same hour on the clock, another one of the day
    [evenings, '2026-03-27T17:00:00Z', true],
    [evenings, '2026-04-03T16:00:00Z', true],
    [evenings, '2026-03-27T16:30:00Z', false],
    // over midnight it belongs to the day it begins on, also in the night that has one hour more
    [nights, '2026-11-01T02:00:00Z', true],
    [nights, '2026-11-01T06:30:00Z', true],
    [nights, '2026-11-01T07:00:00Z', false],
    [nights, '2026-11-08T06:59:00Z', true],
    [nights, '2026-11-08T07:00:00Z', false],
    [nights, '2026-11-02T03:00:00Z', false],
    // half an hour off, and no change of clocks at all
    [
      { timeZone: 'Asia/Kolkata', weekly: [{ from: '09:00', until: '10:00' }] },
      '2026-07-01T03:30:00Z',
      true,
    ],
    [
      { timeZone: 'Asia/Kolkata', weekly: [{ from: '09:00', until: '10:00' }] },
      '2026-07-01T04:30:00Z',
      false,
    ],
    // a whole day, and a whole day of 23 hours
    [{ timeZone: 'Europe/Berlin', weekly: [{ days: ['sun'] }] }, '2026-03-29T21:59:59Z', true],
    [{ timeZone: 'Europe/Berlin', weekly: [{ days: ['sun'] }] }, '2026-03-29T22:00:00Z', false],
    [{ weekly: [{ days: ['mon'], from: '12:00', until: '24:00' }] }, '2026-11-30T23:59:59Z', true],
    [{ weekly: [{ days: ['mon'], from: '12:00', until: '24:00' }] }, '2026-12-01T00:00:00Z', false],
    // within the campaign only
    [{ ...evenings, until: '2026-11-26' }, '2026-11-27T17:00:00Z', false],
    [{ timeZone: 'Mars/Base', weekly: [{}] }, '2026-11-27T17:00:00Z', false],
  ] as const)('%j at %s', (window, at, expected) => {
    expect(open(window, at)).toBe(expected);
  });
});

const video = (more: Partial<Video>): Video => ({
  id: 'v',
  creator: '',
  sources: [{ type: 'mp4', src: 'https://shop.example/v.mp4' }],
  rights: { status: 'owned' },
  ...more,
});
const next = (videos: Video[], at: string) => {
  const ms = nextChange(calendar, videos, Date.parse(at));
  return Number.isFinite(ms) ? new Date(ms).toISOString() : null;
};

describe('nextChange', () => {
  it('nextChange is the earliest edge of a right, a campaign, a weekly time or a tag', () => {
    const rights = { status: 'licensed' as const, expiresAt: '2026-12-24' };
    const show = { from: '2026-12-01', until: '2026-12-20', timeZone: 'Europe/Berlin' };
    const tags = [{ product: 'p', show: { until: '2026-12-10T12:00:00Z' } }];
    const all = [video({ rights, show, tags })];
    expect(next(all, '2026-11-01T00:00:00Z')).toBe('2026-11-30T23:00:00.000Z');
    expect(next(all, '2026-12-01T00:00:00Z')).toBe('2026-12-10T12:00:00.000Z');
    expect(next(all, '2026-12-11T00:00:00Z')).toBe('2026-12-20T23:00:00.000Z');
    expect(next(all, '2026-12-21T00:00:00Z')).toBe('2026-12-23T23:00:00.000Z');
    expect(next(all, '2026-12-25T00:00:00Z')).toBeNull();
  });

  it('nextChange finds every edge of a weekly time, over a change of clocks', () => {
    const all = [video({ show: { ...evenings, weekly: [...(evenings.weekly ?? [])] } as never })];
    const edges: (string | null)[] = [];
    for (let at = '2026-10-23T00:00:00.000Z'; edges.length < 6; at = edges.at(-1) ?? at)
      edges.push(next(all, at));
    expect(edges).toEqual([
      '2026-10-23T16:00:00.000Z',
      '2026-10-23T21:30:00.000Z',
      '2026-10-24T16:00:00.000Z',
      '2026-10-24T21:30:00.000Z',
      '2026-10-30T17:00:00.000Z',
      '2026-10-30T22:30:00.000Z',
    ]);
  });

  it('nextChange is never where nothing has an end', () => {
    expect(next([video({})], '2026-11-01T00:00:00Z')).toBeNull();
  });
});

describe('a feed with weekly times', () => {
  const feed = (show: unknown, tags: unknown = []) => ({
    version: 1,
    videos: [{ ...video({}), show, tags }],
  });
  const load = async (raw: unknown) => {
    const answer = await loadFeed(raw as never, {
      env: createFakeEnv(),
      baseUrl: 'https://shop.example/',
    });
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  };

  it('a feed with weekly times is read as it is', async () => {
    const { feed: read, issues } = await load(feed(evenings));
    expect(issues).toEqual([]);
    expect(read.videos[0]?.show).toEqual(evenings);
  });

  it.each([
    { weekly: [{ day: ['fri'] }] },
    { weekly: [{ days: ['Fryday'] }] },
    { weekly: [{ from: '9:00' }] },
    { weekly: [] },
    { weeky: [{ days: ['fri'] }] },
  ])('whose window %j cannot be understood loses the video, and says where', async (show) => {
    const { feed: read, issues } = await load(feed(show));
    expect(read.videos).toEqual([]);
    expect(issues.map(({ path }) => path.slice(0, 3))).toEqual([['videos', 0, 'show']]);
  });

  it('a feed with weekly times shows a product only in its own time, and the video also without it', async () => {
    const { feed: read } = await load(
      feed(undefined, [
        { product: 'a', show: { until: '2026-11-01T00:00:00Z' } },
        { product: 'b' },
      ]),
    );
    const productsAt = (at: string) =>
      selectVideos(read, { nowMs: Date.parse(at), channel: 'onsite', seed: 1 }).map(({ tags }) =>
        tags?.map(({ product }) => product),
      );
    expect(productsAt('2026-10-31T00:00:00Z')).toEqual([['a', 'b']]);
    expect(productsAt('2026-11-02T00:00:00Z')).toEqual([['b']]);
  });

  it('a feed with weekly times leaves out a product whose time cannot be read, and keeps the others', async () => {
    const { feed: read, issues } = await load(
      feed(undefined, [{ product: 'a', show: { utnil: '2026-11-01' } }, { product: 'b' }]),
    );
    expect(read.videos[0]?.tags).toEqual([{ product: 'b' }]);
    expect(issues).toHaveLength(1);
  });
});
