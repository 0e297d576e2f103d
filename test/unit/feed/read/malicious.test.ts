import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import fc from '../../../support/property.js';
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../../src/feed/issues/issueText.js';
import { parseFeed } from '../../../../src/feed/read/parse.js';
import { parseChanged, type Changes } from '../../../fixtures/feed/changed.js';
import { markup, oddValues, unsafeUrls } from '../../../fixtures/feed/malicious.js';
import { validFeed, validFeedUrl } from '../../../fixtures/feed/valid.js';

describe('attacks', () => {
  it.each(unsafeUrls)('no item keeps the address %j', (attack) => {
    const kinds = ['mp4', 'hls', 'youtube', 'tiktok', 'vimeo', 'instagram'];
    const { feed } = parseFeed(
      {
        version: 1,
        creators: validFeed.creators.map((creator) => ({
          ...creator,
          url: attack,
          avatar: attack,
        })),
        products: validFeed.products.map((product) => ({
          ...product,
          url: attack,
          image: { src: attack },
        })),
        videos: validFeed.videos.map((item) => ({
          ...item,
          sources: [...item.sources, ...kinds.map((type) => ({ type, src: attack }))],
          poster: { src: attack },
          preview: { src: attack },
          captions: [{ src: attack, lang: 'en' }],
        })),
      },
      validFeedUrl,
    );
    expect(feed?.videos).toHaveLength(6);
    expect(JSON.stringify(feed)).not.toContain(JSON.stringify(attack));
    expect(
      feed?.videos.every((item) => !item.poster && !item.preview && !item.captions?.length),
    ).toBe(true);
  });

  it.each(markup)('the text %j stays text', (text) => {
    const { feed } = parseChanged({
      'videos.0.title': text,
      'products.0.title': text,
    });
    // Characters that are not seen, or turn what follows around, are gone; everything else is as it was.
    const seen = text.replace(/[\u0000\u202e]/g, '');
    expect(feed?.videos[0]?.title).toBe(seen);
    expect(feed?.products[0]?.title).toBe(seen);
  });

  it('keys that name prototypes change nothing', () => {
    const keys =
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}';
    const attack: unknown = JSON.parse(
      `{"version":1,"creators":[],"products":[],"videos":[],${keys}}`,
    );
    const { feed } = parseFeed(attack, validFeedUrl);
    expect(Object.keys(feed ?? {}).sort()).toEqual(['creators', 'products', 'version', 'videos']);
    expect(({} as Changes)['polluted']).toBeUndefined();
  });

  it('an id such as __proto__ is an id like any other', () => {
    const { feed } = parseChanged({
      'creators.0.id': '__proto__',
      'videos.0.creator': '__proto__',
      'videos.1.creator': 'constructor',
      'products.0.id': 'constructor',
      'videos.0.tags.0.product': 'constructor',
    });
    expect(feed?.videos[0]).toMatchObject({
      creator: '__proto__',
      tags: [{ product: 'constructor' }],
    });
    expect(feed?.videos.some(({ creator }) => creator === 'constructor')).toBe(false);
    expect(({} as Changes)['polluted']).toBeUndefined();
  });

  it('what the page has put on Object.prototype is not read as part of the feed', () => {
    const shared = Object.prototype as unknown as Changes;
    try {
      shared['show'] = { from: '2999-01-01' };
      shared['disclosure'] = 'paid';
      const { feed, issues } = parseFeed(validFeed, validFeedUrl);
      expect(issues).toEqual([]);
      expect(feed?.videos[5]?.show).toBeUndefined();
      expect(feed?.creators[0] && 'disclosure' in feed.creators[0]).toBe(false);
    } finally {
      delete shared['show'];
      delete shared['disclosure'];
    }
  });

  it('makes no code from text, which a strict content security policy would report', async () => {
    const script = `
      let made = 0;
      const refuse = () => { made++; throw new Error('unsafe-eval'); };
      globalThis.Function = new Proxy(Function, { construct: refuse, apply: refuse });
      const { parseFeed } = await import('./src/feed/read/parse.ts');
      const { validFeed, validFeedUrl } = await import('./test/fixtures/feed/valid.ts');
      const { feed } = parseFeed(validFeed, validFeedUrl);
      console.log(JSON.stringify({ made, videos: feed.videos.length }));`;
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
    ]);
    expect(JSON.parse(stdout)).toEqual({ made: 0, videos: 6 });
  });
});

describe('whatever comes in', () => {
  const item = fc.oneof(
    fc.constantFrom(...oddValues),
    fc.anything(),
    fc.record({
      id: fc.string(),
      handle: fc.anything(),
      creator: fc.string(),
      sources: fc.anything(),
      rights: fc.anything(),
    }),
    fc.constantFrom<unknown>(...validFeed.videos, ...validFeed.creators, ...validFeed.products),
  );
  const items = fc.array(item);
  const feed = fc.record({
    version: fc.constant(1),
    creators: items,
    products: items,
    videos: items,
    locale: fc.anything(),
  });

  it('the parser never throws, and every issue can be told', () => {
    fc.assert(
      fc.property(fc.oneof(feed, fc.anything()), (raw) => {
        const parsed = parseFeed(raw, validFeedUrl);
        const { issues } = parsed;
        expect(parsed.feed !== null || issues.length > 0).toBe(true);
        for (const issue of issues) expect(describeIssue(issue).message.length).toBeLessThan(600);
      }),
      { numRuns: 400 },
    );
  }, 90_000);
});
