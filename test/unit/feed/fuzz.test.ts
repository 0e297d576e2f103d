import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/feed/issueText.js';
import { parseFeed } from '../../../src/feed/parse.js';
import { feedSchema } from '../../../src/feed/zodSchema.js';
import { selectVideos } from '../../../src/feed/select.js';
import { oddValues } from '../../fixtures/feed/malicious.js';
import { validFeed, validFeedUrl } from '../../fixtures/feed/valid.js';
import { createRandom } from '../../support/fakeEnv.js';

type Branch = Record<string, unknown> | unknown[];
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

/** Every object and list in the tree. */
function branchesOf(root: Branch): Branch[] {
  const found = [root];
  for (const branch of found) {
    if (found.length > 5000) break;
    for (const child of Object.values(branch)) if (isBranch(child) && !found.includes(child)) found.push(child);
  }
  return found;
}

/** One to eight changes anywhere in a valid feed. */
function mutate(random: () => number): unknown {
  const feed = structuredClone(validFeed) as unknown as Branch;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const changes = 1 + Math.floor(random() * 8);
  for (let i = 0; i < changes; i++) {
    const branches = branchesOf(feed);
    const branch = pick(branches) as Record<string, unknown>;
    const key = pick(Object.keys(branch));
    if (key === undefined) continue;
    const change = random();
    if (change < 0.55) branch[key] = pick(oddValues);
    else if (change < 0.65) delete branch[key];
    else if (change < 0.75) branch[key] = pick(branches);
    else if (change < 0.85) branch[pick(['__proto__x', 'constructor', 'extra', 'src', 'url'])] = pick(oddValues);
    else if (Array.isArray(branch)) branch.push(pick(branch), pick(oddValues));
    else branch[key] = [branch[key]];
  }
  return feed;
}

/** Every address that a page would load or link to. */
function addressesOf(feed: NonNullable<ReturnType<typeof parseFeed>['feed']>): string[] {
  return [
    ...feed.creators.flatMap(({ url, avatar }) => [url, avatar]),
    ...feed.products.flatMap(({ url, image, variants = [] }) => [url, image?.src, ...variants.map((variant) => variant.image?.src)]),
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
  it.each(Array.from({ length: 10 }, (_, part) => part))('part %i: no exception, no unsafe address, nothing outside the schema', (part) => {
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
        if (!/^(https:\/\/[^@/?#]+([/?#]|$)|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(address)) expect.fail(`${where}: ${address}`);
      }
      for (const { src, type } of feed.videos.flatMap(({ sources }) => sources)) {
        if (type !== 'mp4' && type !== 'hls' && !embedId.test(src)) expect.fail(`${where}: ${type} ${src}`);
      }
      const again = feedSchema.safeParse(feed);
      if (!again.success) expect.fail(`${where}: ${again.error.message}`);
      const creators = new Set(feed.creators.map(({ id }) => id));
      const products = new Set(feed.products.map(({ id }) => id));
      for (const video of feed.videos) {
        if (!creators.has(video.creator)) expect.fail(`${where}: ${video.id} has no creator`);
        if (video.tags?.some(({ product }) => !products.has(product))) expect.fail(`${where}: ${video.id} tags nothing`);
      }
      selectVideos(feed, { nowMs: Date.UTC(2026, 10, 23), channel: 'onsite', seed, productId: 'mug-ridge', territory: 'US' });
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    // Most mutations hurt one item only: were whole feeds lost, the parser would be too strict.
    expect(parsedFeeds).toBeGreaterThan(600);
  });
});
