import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../src/feed/read/parse.js';
import { codesOf, parseChanged, videoOf } from '../../../fixtures/feed/changed.js';
import { circularFeed, explodingFeeds } from '../../../fixtures/feed/malicious.js';
import { validFeed, validFeedUrl } from '../../../fixtures/feed/valid.js';

describe('a good feed', () => {
  it('a good feed comes out as it went in', () => {
    const { feed, issues } = parseFeed(validFeed, validFeedUrl);
    expect(issues).toEqual([]);
    expect(feed).toEqual(validFeed);
  });

  it('a good feed is not changed by being parsed', () => {
    const before = structuredClone(validFeed);
    parseFeed(validFeed, validFeedUrl);
    expect(validFeed).toEqual(before);
  });

  it('a good feed may be empty', () => {
    expect(parseFeed({ version: 1, creators: [], products: [], videos: [] }, validFeedUrl)).toEqual(
      {
        feed: { version: 1, creators: [], products: [], videos: [] },
        issues: [],
      },
    );
  });

  it('a good feed gets absolute addresses from relative ones', () => {
    const parsed = parseChanged({
      'products.0.url': '/products/serum-dew',
      'videos.0.sources.0.src': 'media/am.mp4',
      'videos.0.captions.0.src': '//cdn.example/am.vtt',
    });
    expect(parsed.feed?.products[0]?.url).toBe('https://shop.example/products/serum-dew');
    expect(videoOf(parsed, 'am-routine')?.sources[0]?.src).toBe(
      'https://shop.example/media/am.mp4',
    );
    expect(videoOf(parsed, 'am-routine')?.captions?.[0]?.src).toBe('https://cdn.example/am.vtt');
  });

  it('a good feed reads null as "not there"', () => {
    const { feed, issues } = parseChanged({
      'products.0.compareAt': null,
      'videos.0.show': null,
    });
    expect(issues).toEqual([]);
    expect(feed?.products[0]).not.toHaveProperty('compareAt');
  });

  it('loses unknown keys, at every depth', () => {
    const { feed, issues } = parseChanged({
      note: 'x',
      'videos.0.internal': { margin: 0.4 },
      'videos.0.tags.0.html': '<b>',
    });
    expect(issues).toEqual([]);
    expect(feed).toEqual(validFeed);
  });
});

describe('a feed that is none', () => {
  it.each([
    [undefined, 'FEED_INVALID'],
    [null, 'FEED_INVALID'],
    ['{"version":1}', 'FEED_INVALID'],
    [[validFeed], 'FEED_INVALID'],
    [{}, 'FEED_WRONG_VERSION'],
    [{ ...validFeed, version: 2 }, 'FEED_WRONG_VERSION'],
    [{ ...validFeed, version: '1' }, 'FEED_WRONG_VERSION'],
    [{ ...validFeed, videos: undefined }, 'FEED_INVALID'],
    [{ ...validFeed, products: 'mug' }, 'FEED_INVALID'],
  ])('a feed that is none is refused with one reason (row %#)', (raw, code) => {
    const { feed, issues } = parseFeed(raw, validFeedUrl);
    expect(feed).toBeNull();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.args.dropped).toBe('feed');
  });

  it('because it contains itself ends all the same: its items go, and when there is no end to them, the feed', () => {
    expect(parseFeed(circularFeed(4), validFeedUrl).feed).toMatchObject({
      creators: [{ id: 'round' }],
      videos: [],
    });
    expect(parseFeed(circularFeed(40), validFeedUrl)).toMatchObject({
      feed: null,
      issues: [{ code: 'FEED_TOO_LARGE' }],
    });
  });

  it('because it throws when it is read does not throw into the page', () => {
    for (const exploding of explodingFeeds()) {
      expect(parseFeed(exploding, validFeedUrl)).toMatchObject({
        feed: null,
        issues: [{ code: 'FEED_INVALID' }],
      });
    }
  });

  it('with a bad address of its own still gives what does not need it', () => {
    const { feed } = parseFeed(validFeed, 'not an address');
    expect(feed?.products[2]?.title).toBe('Pour-Over Carafe');
    expect(feed?.videos.map(({ sources }) => sources)).toEqual([
      [{ type: 'youtube', src: 'dQw4w9WgXcQ' }],
    ]);
  });
});

describe('size', () => {
  const videosOf = (length: number) =>
    Array.from({ length }, (_, i) => ({ ...validFeed.videos[i % 6], id: `v${i}` }));

  it('a thousand videos all come through', () => {
    const parsed = parseChanged({ videos: videosOf(1000) });
    expect(parsed.feed?.videos).toHaveLength(1000);
    expect(parsed.issues).toEqual([]);
  });

  it('of ten thousand the first two thousand are kept, and it is said once', () => {
    const parsed = parseChanged({ videos: videosOf(10_000) });
    expect(parsed.feed?.videos).toHaveLength(2000);
    expect(codesOf(parsed.issues)).toEqual(['LIST_TOO_LONG videos']);
  });

  it('two thousand bad items do not make an endless list of issues', () => {
    const parsed = parseChanged({ videos: Array.from({ length: 2000 }, () => ({})) });
    expect(parsed.feed?.videos).toEqual([]);
    expect(parsed.issues).toHaveLength(1000);
  });
});
