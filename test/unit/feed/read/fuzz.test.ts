import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../../src/feed/issues/issueText.js';
import { parseFeed } from '../../../../src/feed/read/parse.js';
import { feedSchema } from '../../../../src/feed/zodSchema.js';
import { selectVideos } from '../../../../src/feed/select/select.js';
import { mutate } from '../../../fixtures/feed/mutate.js';
import { validFeedUrl } from '../../../fixtures/feed/valid.js';
import { createRandom } from '../../../../demo/random.js';

/** Every address that a page would load or link to. */
function addressesOf(feed: NonNullable<ReturnType<typeof parseFeed>['feed']>): string[] {
  return [
    ...feed.creators.flatMap(({ url, avatar }) => [url, avatar]),
    ...feed.products.flatMap(({ url, image, variants = [] }) => [
      url,
      image?.src,
      ...variants.map((variant) => variant.image?.src),
    ]),
    ...feed.videos.flatMap(({ sources, poster, preview, captions = [] }) => [
      ...sources.filter(({ type }) => type === 'mp4' || type === 'hls').map(({ src }) => src),
      poster?.src,
      preview?.src,
      ...captions.map(({ src }) => src),
    ]),
  ].filter((address) => address !== undefined);
}

const embedId = /^[\w-]{5,40}$/;

describe('ten thousand mutated feeds', () => {
  // In ten parts, so that a slow machine reports progress and a failure names its seed.
  it.each(Array.from({ length: 10 }, (_, part) => part))(
    'part %i: no exception, no unsafe address, nothing outside the schema',
    (part) => {
      let parsedFeeds = 0;
      for (let seed = part * 1000 + 1; seed <= (part + 1) * 1000; seed++) {
        const where = `seed ${seed}`;
        const { feed, issues } = parseFeed(mutate(createRandom(seed)), validFeedUrl);
        for (const issue of issues) describeIssue(issue);
        if (!feed) {
          expect(issues.length, where).toBeGreaterThan(0);
          continue;
        }
        parsedFeeds++;
        for (const address of addressesOf(feed)) {
          if (!/^(https:\/\/[^@/?#]+([/?#]|$)|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(address))
            expect.fail(`${where}: ${address}`);
        }
        for (const { src, type } of feed.videos.flatMap(({ sources }) => sources)) {
          if (type !== 'mp4' && type !== 'hls' && !embedId.test(src))
            expect.fail(`${where}: ${type} ${src}`);
        }
        const again = feedSchema.safeParse(feed);
        if (!again.success) expect.fail(`${where}: ${again.error.message}`);
        const creators = new Set(feed.creators.map(({ id }) => id));
        for (const video of feed.videos) {
          if (video.creator && !creators.has(video.creator))
            expect.fail(`${where}: ${video.id} has no creator`);
        }
        selectVideos(feed, {
          nowMs: Date.UTC(2026, 10, 23),
          channel: 'onsite',
          seed,
          productId: 'mug-ridge',
          territory: 'US',
        });
      }
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      // Most mutations hurt one item only: were whole feeds lost, the parser would be too strict.
      expect(parsedFeeds).toBeGreaterThan(600);
    },
  );
});
