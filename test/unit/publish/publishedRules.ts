/** A published feed, and what holds its documents to the published rules: each row is a rule and a way to break it, which the rule has to see. */
import { expect, test } from 'vitest';
import { parseFeed } from '../../../src/feed/read/parse.js';
import { publishAll } from '../../../src/publish/publishAll.js';

export const BASE = 'https://shop.example/reels/';
const feed = parseFeed(
  {
    version: 1,
    locale: 'en-US',
    creators: [{ id: 'mia', handle: '@mia', name: 'Mia', url: 'https://www.tiktok.com/@mia' }],
    products: [
      {
        id: 'serum',
        title: 'Dew & Glow serum',
        url: 'https://shop.example/products/serum',
        image: { src: 'https://shop.example/serum.jpg', width: 800, height: 800 },
        price: { amount: '28.00', currency: 'USD' },
      },
      {
        id: 'mug',
        title: 'Ridge mug',
        url: 'https://shop.example/products/mug',
        price: { amount: '34.00', currency: 'USD' },
      },
    ],
    videos: [
      {
        id: 'routine',
        creator: 'mia',
        title: 'My <fav> routine & more',
        publishedAt: '2026-10-02T08:00:00+02:00',
        sources: [{ type: 'mp4', src: 'media/routine.mp4', width: 720, height: 1280 }],
        poster: { src: 'media/routine.jpg', width: 720, height: 1280 },
        duration: 93.4,
        captions: [{ src: 'media/routine.en.vtt', lang: 'en', label: 'English' }],
        transcript: 'First the serum, then the mug. '.repeat(90),
        tags: [
          { product: 'serum', start: 2.4, end: 5.5 },
          { product: 'mug', start: 6 },
        ],
        disclosure: 'gifted',
        rights: { status: 'licensed', expiresAt: '2027-01-01', territories: ['US', 'CA'] },
      },
    ],
  },
  `${BASE}reels.json`,
).feed;
if (!feed) throw new Error('no feed');
const { files } = publishAll(feed, {
  baseUrl: BASE,
  nowMs: Date.parse('2026-11-20T12:00:00Z'),
  name: 'Halden',
});
const NAMES = {
  watch: 'watch/routine.html',
  sitemap: 'video-sitemap.xml',
  shelf: 'shelf.html',
  email: 'email/routine.html',
} as const;
type Kind = keyof typeof NAMES;
type Break = [from: string | RegExp, to: string];
const textOf = (kind: Kind) => files.get(NAMES[kind]) ?? '';

export const isAddress = (value: unknown) => /^https:\/\/[^\s"<>]+$/.test(String(value));
export const isDated = (value: unknown) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(String(value));

export type Rule = [rule: string, holds: (text: string) => boolean, breaks: Break];

export function testRules(kind: Kind, whose: string, rules: readonly Rule[]): void {
  test.each(rules)(
    `${whose} keeps the rule, and a breach of it is seen: %s`,
    (_rule, holds, breaks) => {
      const text = textOf(kind);
      expect(text).not.toBe('');
      expect(holds(text)).toBe(true);
      const broken = text.replace(...breaks);
      expect(broken, 'the breach is one').not.toBe(text);
      expect(holds(broken)).toBe(false);
    },
  );
}
