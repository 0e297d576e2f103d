import { describe, expect, it } from 'vitest';
import type { parseFeed } from '../../../../src/feed/read/parse.js';
import {
  codesOf,
  GONE,
  parseChanged,
  videoOf,
  type Changes,
} from '../../../fixtures/feed/changed.js';
import { validFeed } from '../../../fixtures/feed/valid.js';

describe('a bad piece goes alone', () => {
  const rows: [
    string,
    Changes,
    string[],
    (parsed: ReturnType<typeof parseFeed>) => unknown,
    unknown,
  ][] = [
    [
      'one tag',
      { 'videos.1.tags.0.x': 4 },
      ['TOO_BIG videos.1.tags.0.x'],
      (p) => videoOf(p, 'slow-pour')?.tags?.length,
      1,
    ],
    [
      'a tag that ends before it starts',
      { 'videos.1.tags.1.end': 1 },
      ['TAG_ENDS_BEFORE_START videos.1.tags.1.end'],
      (p) => videoOf(p, 'slow-pour')?.tags?.length,
      1,
    ],
    [
      'one caption',
      { 'videos.0.captions.0.lang': 5 },
      ['WRONG_TYPE videos.0.captions.0.lang'],
      (p) => videoOf(p, 'am-routine')?.captions,
      [],
    ],
    [
      'one source',
      { 'videos.0.sources.1.src': 'data:x' },
      ['URL_REFUSED videos.0.sources.1.src'],
      (p) => videoOf(p, 'am-routine')?.sources.length,
      1,
    ],
    [
      'a source of an unknown kind',
      { 'videos.0.sources.0.type': 'avi' },
      ['NOT_ALLOWED videos.0.sources.0.type'],
      (p) => videoOf(p, 'am-routine')?.sources[0]?.type,
      'hls',
    ],
    [
      'an embed named by an address that does not hold its id',
      { 'videos.4.sources.0.src': 'https://youtube.com/@shop' },
      ['EMBED_ID_REFUSED videos.4.sources.0.src'],
      (p) => videoOf(p, 'serum-only')?.sources.length,
      1,
    ],
    [
      'the poster',
      { 'videos.0.poster.src': 'javascript:1' },
      ['URL_REFUSED videos.0.poster.src'],
      (p) => videoOf(p, 'am-routine')?.poster,
      undefined,
    ],
    [
      'the width of a poster',
      { 'videos.0.poster.width': 0 },
      ['TOO_SMALL videos.0.poster.width'],
      (p) => videoOf(p, 'am-routine')?.poster?.src,
      'https://cdn.shop.example/reels/am-routine.jpg',
    ],
    [
      'the preview',
      { 'videos.0.preview': true },
      ['WRONG_TYPE videos.0.preview'],
      (p) => videoOf(p, 'am-routine')?.preview,
      undefined,
    ],
    [
      'a statistic',
      { 'videos.0.stats.views': -1 },
      ['TOO_SMALL videos.0.stats.views'],
      (p) => videoOf(p, 'am-routine')?.stats,
      undefined,
    ],
    [
      'a date that never was',
      { 'videos.0.publishedAt': '2026-02-30' },
      ['DATE_IMPOSSIBLE videos.0.publishedAt'],
      (p) => videoOf(p, 'am-routine')?.publishedAt,
      undefined,
    ],
    [
      'an avatar',
      { 'creators.0.avatar': 'ftp://a/b' },
      ['URL_REFUSED creators.0.avatar'],
      (p) => p.feed?.creators[0]?.avatar,
      undefined,
    ],
    [
      'a follower count',
      { 'creators.0.followers': 'many' },
      ['WRONG_TYPE creators.0.followers'],
      (p) => p.feed?.creators.length,
      3,
    ],
    [
      'a variant',
      { 'products.0.variants.1.price.amount': '42,000' },
      ['WRONG_FORMAT products.0.variants.1.price.amount'],
      (p) => p.feed?.products[0]?.variants?.length,
      1,
    ],
    [
      'a variant of other options',
      { 'products.0.variants.1.options': ['75 ml'] },
      ['OPTIONS_MISMATCH products.0.variants.1.options'],
      (p) => p.feed?.products[0]?.variants?.length,
      1,
    ],
    [
      'a variant that comes twice',
      { 'products.0.variants.1.id': '41001' },
      ['DUPLICATE_ID products.0.variants.1.id'],
      (p) => p.feed?.products[0]?.variants?.length,
      1,
    ],
    [
      'the picture of a variant',
      { 'products.0.variants.1.image': { src: 'javascript:1' } },
      ['URL_REFUSED products.0.variants.1.image.src'],
      (p) => p.feed?.products[0]?.variants?.length,
      2,
    ],
    [
      'a rating',
      { 'products.2.rating.value': 6 },
      ['TOO_BIG products.2.rating.value'],
      (p) => p.feed?.products[2]?.rating,
      undefined,
    ],
    [
      'the language of the feed',
      { locale: 'English (US)' },
      ['LOCALE_UNKNOWN locale'],
      (p) => p.feed?.locale,
      undefined,
    ],
  ];
  it.each(rows)('%s', (_name, change, expected, read, value) => {
    const parsed = parseChanged(change);
    expect(codesOf(parsed.issues)).toEqual(expected);
    expect(read(parsed)).toEqual(value);
    expect(parsed.issues[0]?.args.dropped).toBe('piece');
    expect(parsed.feed?.videos).toHaveLength(6);
    expect(parsed.feed?.products).toHaveLength(4);
  });

  it('names the place the merchant wrote, also after earlier entries have gone', () => {
    const { issues } = parseChanged({
      'videos.1.tags': [
        { product: true },
        { product: 'mug-ridge' },
        { product: ' ' },
        { product: 'lamp-dusk', start: 9, end: 1 },
      ],
    });
    expect(codesOf(issues)).toEqual([
      'WRONG_TYPE videos.1.tags.0.product',
      'MISSING videos.1.tags.2.product',
      'TAG_ENDS_BEFORE_START videos.1.tags.3.end',
    ]);
  });
});

describe('an item that would mislead goes as a whole', () => {
  const rows: [string, Changes, string[], string][] = [
    [
      'a video without a source',
      { 'videos.0.sources': [] },
      ['TOO_SMALL videos.0.sources'],
      'am-routine',
    ],
    [
      'a video whose only source may not be used',
      { 'videos.1.sources.0.src': 'http://cdn.shop.example/a.mp4' },
      ['URL_REFUSED videos.1.sources.0.src', 'NOTHING_LEFT videos.1.sources'],
      'slow-pour',
    ],
    [
      'a video of an unknown creator',
      { 'videos.0.creator': 'nobody' },
      ['CREATOR_UNKNOWN videos.0.creator'],
      'am-routine',
    ],
    [
      'a video with an unreadable disclosure',
      { 'videos.0.disclosure': 'sponsored' },
      ['NOT_ALLOWED videos.0.disclosure'],
      'am-routine',
    ],
    [
      'a video without rights',
      { 'videos.0.rights': GONE },
      ['MISSING videos.0.rights'],
      'am-routine',
    ],
    [
      'a video with unreadable rights',
      { 'videos.0.rights.expiresAt': 'soon' },
      ['WRONG_FORMAT videos.0.rights.expiresAt'],
      'am-routine',
    ],
    [
      'a video whose licence ends on no day',
      { 'videos.0.rights.expiresAt': '2026-02-30' },
      ['DATE_IMPOSSIBLE videos.0.rights.expiresAt'],
      'am-routine',
    ],
    [
      'a video with an unreadable window',
      { 'videos.3.show.until': 'x' },
      ['WRONG_FORMAT videos.3.show.until'],
      'dusk-corner',
    ],
    [
      'a video of a time zone of its own',
      { 'videos.3.show.timeZone': 'Mars/Base' },
      ['TIME_ZONE_UNKNOWN videos.3.show.timeZone'],
      'dusk-corner',
    ],
    [
      'a video without an id',
      { 'videos.0.id': '' },
      ['TOO_SMALL videos.0.id', 'WRONG_FORMAT videos.0.id'],
      'am-routine',
    ],
  ];
  it.each(rows)('%s', (_name, change, expected, id) => {
    const parsed = parseChanged(change);
    expect(codesOf(parsed.issues)).toEqual(expected);
    expect(parsed.issues.at(-1)?.args.dropped).toBe('item');
    expect(videoOf(parsed, id)).toBeUndefined();
    expect(parsed.feed?.videos).toHaveLength(5);
  });

  it('a product none of whose variants can be told apart is not sold as if it had none', () => {
    const { feed, issues } = parseChanged({
      'products.0.variants': [{ id: '41001' }, { id: '41002' }],
    });
    expect(feed?.products.map(({ id }) => id)).toEqual(['mug-ridge', 'carafe-pour', 'lamp-dusk']);
    expect(codesOf(issues)).toContain('NOTHING_LEFT products.0.variants');
  });

  it('a creator without a handle takes the videos along, and each is named', () => {
    const { feed, issues } = parseChanged({ 'creators.0.handle': GONE });
    expect(feed?.videos.map(({ id }) => id)).toEqual(['slow-pour', 'shelf-tour', 'serum-only']);
    expect(codesOf(issues)).toEqual([
      'MISSING creators.0.handle',
      ...[0, 3, 5].map((at) => `CREATOR_UNKNOWN videos.${at}.creator`),
    ]);
  });

  it('the second item of an id goes, the first stays', () => {
    const { feed, issues } = parseChanged({
      'videos.6': { ...validFeed.videos[0], title: 'Second' },
    });
    expect(codesOf(issues)).toEqual(['DUPLICATE_ID videos.6.id']);
    expect(feed?.videos.find(({ id }) => id === 'am-routine')?.title).toBe('My morning routine');
  });
});
