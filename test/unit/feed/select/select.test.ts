import fc from '../../../support/property.js';
import { describe, expect, it } from 'vitest';
import type { Feed, Video } from '../../../../src/feed/schema.js';
import { selectVideos, type SelectOptions } from '../../../../src/feed/select/select.js';
import { validFeed } from '../../../fixtures/feed/valid.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const select = (feed: Feed, options: Partial<SelectOptions> = {}) =>
  selectVideos(feed, { nowMs: now, channel: 'onsite', seed: 'day 1', ...options }).map(
    ({ id }) => id,
  );

const video = (id: string, rest: Partial<Video> = {}): Video => ({
  id,
  creator: 'mia',
  sources: [{ type: 'mp4', src: `https://shop.example/${id}.mp4` }],
  rights: { status: 'owned' },
  ...rest,
});
const feedOf = (...videos: Video[]): Feed => ({ ...validFeed, version: 1, videos });

describe('what may be shown', () => {
  it.each(['requested', 'denied', 'expired', 'unknown'] as const)(
    'a video whose rights are %s stays away',
    (status) => {
      expect(select(feedOf(video('a', { rights: { status } }), video('b')))).toEqual(['b']);
    },
  );

  it('a licence ends at its moment, and one that names a day as that day begins', () => {
    const until = (expiresAt: string) =>
      select(feedOf(video('a', { rights: { status: 'licensed', expiresAt } })));
    expect(until('2026-11-23T12:00:00Z')).toEqual([]);
    expect(until('2026-11-23T12:00:01Z')).toEqual(['a']);
    expect(until('2026-11-23')).toEqual([]);
    expect(until('2026-11-24')).toEqual(['a']);
    expect(until('2026-02-30')).toEqual([]);
  });

  it('a licence for other channels does not cover this one; a licence without channels covers all', () => {
    const limited = (id: string, channel: 'email' | 'onsite') =>
      video(id, { rights: { status: 'owned', channels: [channel] } });
    const feed = feedOf(limited('mail', 'email'), limited('site', 'onsite'), video('all'));
    expect(select(feed).sort()).toEqual(['all', 'site']);
    expect(select(feed, { channel: 'email' }).sort()).toEqual(['all', 'mail']);
  });

  it('a territory counts when it is known on both sides', () => {
    const feed = feedOf(
      video('us', { rights: { status: 'owned', territories: ['US'] } }),
      video('world'),
    );
    expect(select(feed, { territory: 'DE' })).toEqual(['world']);
    expect(select(feed, { territory: 'us' }).sort()).toEqual(['us', 'world']);
    expect(select(feed).sort()).toEqual(['us', 'world']);
  });

  it('a campaign runs on its own clock', () => {
    const until23rd = (id: string, timeZone: string) =>
      video(id, { show: { until: '2026-11-23', timeZone } });
    // In Kiritimati it is already the 24th.
    expect(
      select(feedOf(until23rd('a', 'Pacific/Kiritimati'), until23rd('b', 'America/Los_Angeles'))),
    ).toEqual(['b']);
  });

  it('a video that nothing here can play is left out', () => {
    const youtube = video('y', { sources: [{ type: 'youtube', src: 'dQw4w9WgXcQ' }] });
    expect(select(feedOf(youtube, video('m')), { canPlay: ({ type }) => type === 'mp4' })).toEqual([
      'm',
    ]);
  });
});

describe('in what order', () => {
  const feed = feedOf(
    video('rest'),
    video('topic', { topics: ['coffee'] }),
    video('meant', { show: { products: ['mug-ridge', 'serum-dew'] } }),
    video('tagged', { tags: [{ product: 'mug-ridge' }] }),
    video('elsewhere', { tags: [{ product: 'mug-ridge' }], show: { products: ['serum-dew'] } }),
    video('campaign', { show: { topics: ['coffee'] } }),
  );

  it('tagged, then meant for the page, then of its topics, then the rest; never what is meant for other pages', () => {
    const order = select(feed, { productId: 'mug-ridge', topics: ['coffee'] });
    expect(order.slice(0, 2)).toEqual(['tagged', 'meant']);
    expect(order.slice(2, 4).sort()).toEqual(['campaign', 'topic']);
    expect(order.slice(4)).toEqual(['rest']);
  });

  it('where none of the product’s own may be shown, what shares a topic with them comes first; until then it does not', () => {
    const own = (status: 'owned' | 'expired') =>
      video('own', { tags: [{ product: 'serum' }], topics: ['skincare'], rights: { status } });
    const others = [
      video('far', { topics: ['pottery'], stats: { views: 1000, engaged: 900 } }),
      video('near', { topics: ['skincare'], stats: { views: 1000, engaged: 100 } }),
      video('campaign', { show: { topics: ['skincare'] }, stats: { views: 1000, engaged: 50 } }),
      video('elsewhere', { topics: ['skincare'], show: { products: ['mug'] } }),
      video('unasked', { topics: ['skincare'], rights: { status: 'requested' } }),
    ];
    const order = (status: 'owned' | 'expired') =>
      select(feedOf(own(status), ...others), { productId: 'serum' });
    expect(order('owned')).toEqual(['own', 'far', 'near', 'campaign']);
    expect(order('expired')).toEqual(['near', 'campaign', 'far']);
  });

  it('on a page about no product every video may come', () => {
    expect(select(feed)).toHaveLength(6);
  });

  it('on the page of an unknown product the unrestricted ones come', () => {
    expect(select(feed, { productId: 'teapot' }).sort()).toEqual([
      'campaign',
      'rest',
      'tagged',
      'topic',
    ]);
  });

  it('a video of nothing but sold-out products stands behind its equals, however good', () => {
    const stats = { views: 10_000, watchThrough: 0.99, engaged: 9000 };
    const soldOut = video('sold-out', { tags: [{ product: 'lamp-dusk' }], stats });
    const mixed = video('mixed', { tags: [{ product: 'lamp-dusk' }, { product: 'mug-ridge' }] });
    expect(select(feedOf(soldOut, mixed, video('none')))).toHaveLength(3);
    expect(select(feedOf(soldOut, mixed, video('none'))).at(-1)).toBe('sold-out');
    // but on the lamp's own page it is still about the lamp
    expect(select(feedOf(soldOut, video('none')), { productId: 'lamp-dusk' })[0]).toBe('sold-out');
  });

  it('among equals the better video, by what shoppers did', () => {
    const weak = video('weak', { stats: { views: 1000, watchThrough: 0.1, engaged: 20 } });
    const strong = video('strong', { stats: { views: 1000, watchThrough: 0.8, engaged: 500 } });
    for (const seed of ['a', 'b', 'c', 'd', 'e'])
      expect(select(feedOf(weak, strong), { seed })).toEqual(['strong', 'weak']);
  });

  it('what the merchant has pinned comes before its equals in the feed’s order, and never before what the page is about', () => {
    const best = video('best', { stats: { views: 9000, watchThrough: 0.99, engaged: 8000 } });
    const pins = ['p1', 'p2', 'p3'].map((id) => video(id, { pinned: true }));
    const soldOut = video('sold-out', { pinned: true, tags: [{ product: 'lamp-dusk' }] });
    for (const seed of ['a', 'b', 'c', 'd', 'e'])
      expect(select(feedOf(best, soldOut, ...pins), { seed })).toEqual([
        'p1',
        'p2',
        'p3',
        'best',
        'sold-out',
      ]);
    const tagged = video('tagged', { tags: [{ product: 'mug-ridge' }] });
    expect(select(feedOf(pins[0]!, tagged), { productId: 'mug-ridge' })[0]).toBe('tagged');
  });

  it('never by how many follow the creator', () => {
    const famous = structuredClone(validFeed) as Feed;
    for (const creator of famous.creators)
      creator.followers = creator.id === 'halden' ? 50_000_000 : 0;
    expect(select(famous)).toEqual(select(validFeed));
  });

  it('the seed settles ties, and the same seed always the same way', () => {
    const ties = feedOf(...Array.from({ length: 8 }, (_, i) => video(`v${i}`)));
    expect(select(ties)).toEqual(select(ties));
    const orders = new Set(
      Array.from({ length: 20 }, (_, day) => select(ties, { seed: day }).join()),
    );
    expect(orders.size).toBeGreaterThan(15);
    const firsts = new Set(Array.from({ length: 60 }, (_, day) => select(ties, { seed: day })[0]));
    expect(firsts.size).toBe(8);
  });

  it('does not change the feed and invents nothing', () => {
    const before = structuredClone(validFeed);
    fc.assert(
      fc.property(
        fc.record({
          productId: fc.constantFrom('mug-ridge', 'serum-dew', 'x', undefined),
          seed: fc.string(),
          territory: fc.constantFrom('US', 'DE', undefined),
        }),
        (options) => {
          const ids = select(validFeed, options);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.every((id) => validFeed.videos.some((candidate) => candidate.id === id))).toBe(
            true,
          );
        },
      ),
    );
    expect(validFeed).toEqual(before);
  });
});
