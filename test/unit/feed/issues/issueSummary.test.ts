import { describe, expect, it } from 'vitest';
import { describeUnplayable } from '../../../../src/feed/read/failureText.js';
import { describeIssues } from '../../../../src/feed/issues/issueSummary.js';
import { parseFeed } from '../../../../src/feed/read/parse.js';
import { validFeedUrl } from '../../../fixtures/feed/valid.js';

const video = (more: object) => ({
  id: 'v',
  sources: [{ type: 'mp4', src: 'a.mp4' }],
  rights: { status: 'owned' },
  ...more,
});
function told(feed: object): string[] {
  const parsed = parseFeed({ version: 1, videos: [], ...feed }, validFeedUrl);
  return parsed.feed
    ? describeIssues(parsed.issues, parsed.feed).map(
        ({ message, remedy }) => `${message} ${remedy}`,
      )
    : [];
}

describe('what a merchant reads of a faulty feed', () => {
  it('what a merchant reads of a faulty feed begins with the totals, and sums the same kind', () => {
    const products = Array.from({ length: 284 }, (_, at) => ({
      id: `p${at}`,
      title: 'T',
      variants: [{ options: ['x'] }],
    }));
    const [first, second, ...rest] = told({ products, videos: [video({})] });
    expect(first).toMatch(/^Of the feed 0 of 284 products can be used\./);
    expect(second).toMatch(
      /^284 products \("p0", "p1", "p2" and 281 more\) are left out: .*variants\[0\]\.id is missing/,
    );
    expect(rest).toEqual([]);
  });

  it('what a merchant reads of a faulty feed is one line an item, with all that it lost and what to write', () => {
    const lines = told({
      videos: [
        video({
          id: 'one',
          publishedAt: 'soon',
          tags: [{ product: 'p', x: 400 }],
          poster: { src: 'javascript:1' },
        }),
        video({ id: 'two', disclosure: 'sponsored', duration: 'long' }),
      ],
    });
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('"one" is shown without a part: ');
    expect(lines[1]).toContain('publishedAt ("soon")');
    expect(lines[1]).toContain('Write as publishedAt: a date such as "2026-11-20"');
    expect(lines[1]).toContain('tags[0].x (400)');
    expect(lines[2]).toContain('"two" is left out: ');
    expect(lines[2]).toContain('Write as disclosure: one of none, gifted, paid');
  });

  it('what a merchant reads of a faulty feed has no pattern of a program and no name of a type in it, whatever is wrong', () => {
    const odd = [true, {}, [], '', ' ', 'x'.repeat(6000), -1, 1e30, 0.5, [[]], { a: 1 }];
    const keys = [
      'id',
      'creator',
      'title',
      'publishedAt',
      'sources',
      'poster',
      'preview',
      'duration',
      'captions',
      'tags',
      'disclosure',
      'rights',
      'show',
      'topics',
      'stats',
    ];
    const videos = odd.flatMap((value, at) =>
      keys.map((key) => video({ id: `${key}${at}`, [key]: value })),
    );
    const products = odd.flatMap((value, at) =>
      ['price', 'compareAt', 'options', 'variants', 'image', 'rating', 'ref', 'available'].map(
        (key) => ({ id: `${key}${at}`, [key]: value }),
      ),
    );
    const text = told({ videos, products, currency: 5, locale: 'en_US', id: {} }).join('\n');
    expect(text).not.toMatch(
      /\/\^|\\d|\bundefined\b|\bNaN\b|without quotes|: (string|object|array|int)\b/,
    );
    expect(text.split('\n').length).toBeLessThan(keys.length * odd.length);
  });

  it('what a merchant reads of a faulty feed names near-miss keys that the law may hang on, and what to do', () => {
    expect(told({ videos: [video({ disclosures: 'paid' })] })[1]).toMatch(
      /"v" is left out: disclosures \("paid"\) is not a known key\. .*spell it as the README does/,
    );
  });

  it('sums videos whose kind of source cannot be played here', () => {
    const { feed } = parseFeed(
      {
        version: 1,
        videos: [
          video({}),
          video({ id: 'yt', sources: [{ src: 'https://youtu.be/AAAAAAAAAAA' }] }),
          video({ id: 'h', sources: [{ type: 'hls', src: 'a.m3u8' }] }),
        ],
      },
      validFeedUrl,
    );
    const notice = describeUnplayable(feed?.videos ?? [], ({ type }) => type === 'mp4');
    expect(notice?.message).toBe(
      '2 videos have no card ("yt", "h"): nothing here plays youtube, hls.',
    );
    expect(describeUnplayable(feed?.videos ?? [], () => true)).toBeNull();
  });
});
