/** What the demo serves and the README shows is right for whoever comes later. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFeed } from '../../../src/feed/read/parse.js';
import { selectVideos } from '../../../src/feed/select/select.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const readmeFeed = () =>
  /## Feed[\s\S]*?```jsonc\n([\s\S]*?)```/.exec(read('README.md'))?.[1] ?? '';
const WRITTEN = Date.UTC(2026, 10, 28);
const YEAR_MS = 365 * 86_400_000;

test.each([
  ['the demo', () => read('demo/shop/reels/reels.json')],
  ['the README', readmeFeed],
])('the feed of %s is without a fault, and shows all its videos on any day', (_whose, text) => {
  const { feed, issues } = parseFeed(JSON.parse(text()), 'https://shop.example/reels.json');
  expect(issues).toEqual([]);
  if (!feed || feed.videos.length === 0) expect.fail('there is nothing to show');
  for (const years of [0, 1, 5, 50]) {
    const shown = selectVideos(feed, {
      nowMs: WRITTEN + years * YEAR_MS,
      channel: 'onsite',
      seed: years,
    });
    expect(shown.map(({ id }) => id).sort(), `after ${years} years`).toEqual(
      feed.videos.map(({ id }) => id).sort(),
    );
  }
});
