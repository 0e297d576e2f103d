import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../src/feed/read/parse.js';
import { readWholeFeed } from '../../../../src/feed/read/wholeFeed.js';
import { validFeed, validFeedUrl } from '../../../fixtures/feed/valid.js';

const OTHERS = [
  undefined,
  null,
  '',
  'x',
  'none',
  'javascript:alert(1)',
  '2026-02-30',
  -1,
  0.5,
  99_999,
  true,
  [],
  {},
];

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** The way to every value of a feed. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  return isTree(value)
    ? Object.keys(value).flatMap((key) => [[...path, key], ...pathsOf(value[key], [...path, key])])
    : [];
}

function changed(path: readonly string[], value: unknown): unknown {
  const feed = structuredClone(validFeed) as unknown as Tree;
  const holder = path.slice(0, -1).reduce((tree, key) => tree[key] as Tree, feed);
  holder[path.at(-1) ?? ''] = value;
  return feed;
}

describe('the short way to a feed without a fault', () => {
  it('the short way to a feed without a fault gives the same feed as the long one', async () => {
    expect(await readWholeFeed(validFeed, validFeedUrl)).toEqual(
      parseFeed(validFeed, validFeedUrl).feed,
    );
  });

  it('the short way to a feed without a fault has no answer for a feed with a fault, wherever it is, and the same answer for any other', async () => {
    let refused = 0;
    for (const [place, path] of pathsOf(validFeed).entries()) {
      // Every value meets every kind of place: the feed repeats itself often enough.
      for (const value of [
        OTHERS[place % OTHERS.length],
        OTHERS[(place * 5 + 3) % OTHERS.length],
      ]) {
        const raw = changed(path, value);
        const { feed, issues } = parseFeed(raw, validFeedUrl);
        const whole = await readWholeFeed(raw, validFeedUrl);
        // What only the long way can make sense of has no fault either.
        if (whole !== null || issues.length > 0)
          expect(whole, `${path.join('.')} = ${JSON.stringify(value)}`).toEqual(
            issues.length > 0 ? null : feed,
          );
        if (whole === null) refused++;
      }
    }
    expect(refused).toBeGreaterThan(100);
  });

  it('the short way to a feed without a fault leaves what was given as it was', async () => {
    const before = structuredClone(validFeed);
    await readWholeFeed(validFeed, validFeedUrl);
    expect(validFeed).toEqual(before);
  });

  it.each([
    [
      'two items of one id',
      { ...validFeed, creators: [...validFeed.creators, validFeed.creators[0]] },
    ],
    [
      'more items than a list may have',
      {
        ...validFeed,
        creators: Array.from({ length: 2001 }, (_, i) => ({ id: `c${i}`, handle: 'x' })),
      },
    ],
    ['no feed at all', 'feed'],
    [
      'an object that throws when it is read',
      {
        version: 1,
        get videos() {
          throw new Error('no');
        },
      },
    ],
  ])('the short way to a feed without a fault has no answer for %s', async (_, raw) => {
    expect(await readWholeFeed(raw, validFeedUrl)).toBeNull();
  });

  it('the short way to a feed without a fault reads nothing that the page has put on every object', async () => {
    const video = (await readWholeFeed(validFeed, validFeedUrl))?.videos[0];
    expect(video && Object.getPrototypeOf(video)).toBeNull();
  });
});
