import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readWholeFeed } from '../../../../src/feed/read/wholeFeed.js';
import { selectVideos } from '../../../../src/feed/select/select.js';
import { validFeedUrl } from '../../../fixtures/feed/valid.js';

const readme = readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8');
const section = readme.slice(readme.indexOf('\n## Feed'), readme.indexOf('\n## Carts'));
const feeds = [...section.matchAll(/```jsonc?\n([^]*?)```/g)].map(
  ([, text]) => JSON.parse(text ?? '') as unknown,
);

const leaves = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, each) => sum + leaves(each), 0)
    : 1;

it('the README begins with the smallest feed that works; both of its feeds are without a fault, and shown', async () => {
  expect(feeds).toHaveLength(2);
  for (const raw of feeds) {
    const feed = await readWholeFeed(raw, validFeedUrl);
    expect(feed && selectVideos(feed, { nowMs: 0, channel: 'onsite', seed: 0 }).length).toBe(
      feed?.videos.length,
    );
  }
  // Four values a video, and two for all.
  expect(leaves(feeds[0])).toBe(10);
});
