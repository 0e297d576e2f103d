import { describe, expect, test } from 'vitest';
import { describeOption } from '../../../src/shelf/optionNotices.js';
import { readAttributes, readOptions, type OptionName } from '../../../src/shelf/options.js';
import { optionTable } from '../../../src/shelf/optionTable.js';
import type { Notice } from '../../../src/tools/display.js';

/** As the shelf reads what was written in markup. */
function read(attributes: Record<string, string>) {
  const said: Notice[] = [];
  const given = readAttributes((name) =>
    Object.hasOwn(attributes, name) ? (attributes[name] ?? null) : null,
  );
  return { options: { ...readTold(given, said) }, said };
}
function readTold(given: object, said: Notice[]) {
  const options = readOptions(
    given,
    (id) => `{"from":"${id}"}`,
    (name, value) => said.push(describeOption(name, value)),
  );
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** What a merchant may write in markup, what it becomes, and what is not taken. */
interface Cases {
  good: [text: string, value: unknown][];
  bad: string[];
}

/** Of an option whose words say all of it: a text, one of some words, a number between two. */
function casesOf(takes: string): Cases | null {
  if (takes === 'text')
    return {
      good: ['As seen on', '\n    As seen on\n  '].map((text) => [text, 'As seen on']),
      bad: [],
    };
  const [, min, max] = /^a number from ([\d.]+) to ([\d.]+)$/.exec(takes) ?? [];
  if (min !== undefined && max !== undefined)
    return {
      good: [min, max].map((edge) => [edge, Number(edge)]),
      bad: [String(Number(min) - 0.1), String(Number(max) + 0.1), 'all', '', 'NaN'],
    };
  const words = takes.split(', ');
  if (words.length < 2 || !words.every((word) => /^[a-z]+$/.test(word))) return null;
  return { good: words.map((word) => [word, word]), bad: [`${words[0]}s`, 'Auto', 'true', ''] };
}

/** Every option that takes anything else, and more of some that do not. */
const table: Partial<Record<OptionName, Cases>> = {
  feed: {
    good: [
      ['/reels.json', '/reels.json'],
      ['#reels', { inline: '{"from":"#reels"}' }],
    ],
    bad: [],
  },
  product: { good: [['serum-30', 'serum-30']], bad: [] },
  endpoint: {
    good: [
      ['https://events.shop.example/v1/events', 'https://events.shop.example/v1/events'],
      ['/v1/events', '/v1/events'],
    ],
    bad: ['not a url', 'events.shop.example/v1', ''],
  },
  comments: {
    good: [
      ['https://events.shop.example/v1/comments', 'https://events.shop.example/v1/comments'],
      ['/questions', '/questions'],
    ],
    bad: ['shop.example/questions', ''],
  },
  likes: {
    good: [
      ['https://events.shop.example/v1/likes', 'https://events.shop.example/v1/likes'],
      ['/likes', '/likes'],
    ],
    bad: ['shop.example/likes', ''],
  },
  watchPages: {
    good: [
      ['https://shop.example/reels/watch/', 'https://shop.example/reels/watch/'],
      ['/reels/watch', '/reels/watch'],
    ],
    bad: ['shop.example/reels/watch', ''],
  },
  endpointFormat: {
    good: [
      ['reelshelf', 'reelshelf'],
      ['segment', 'segment'],
    ],
    bad: ['Segment', 'json', ''],
  },
  // A pixel that nobody knows is named when the shelf is there, with what was probably meant.
  pixels: {
    good: [
      ['auto', ['auto']],
      ['off', ['off']],
      ['ga4, meta:views ,tiktok:all', ['ga4', 'meta:views', 'tiktok:all']],
    ],
    bad: [],
  },
  key: { good: [['pub_1', 'pub_1']], bad: [] },
  layout: {
    good: [
      ['carousel', 'carousel'],
      ['gallery', 'gallery'],
    ],
    bad: ['row', 'Carousel', ''],
  },
  heading: {
    good: [
      ['As seen on', 'As seen on'],
      ['', ''],
    ],
    bad: [],
  },
  line: { good: [['By people who use it', 'By people who use it']], bad: [] },
  shelf: { good: [['home', 'home']], bad: [] },
  topics: {
    good: [
      ['skincare, morning ,,', ['skincare', 'morning']],
      ['', []],
    ],
    bad: [],
  },
  territory: { good: [['DE', 'DE']], bad: ['de', 'Germany', ''] },
  creator: { good: [['@mia.skin', '@mia.skin']], bad: [] },
  fallback: { good: [['#more', '#more']], bad: [] },
  limit: {
    good: [
      ['12', 12],
      ['1', 1],
      ['2000', 2000],
    ],
    bad: ['0', '2001', '-1', 'all', '', 'NaN', 'Infinity'],
  },
  ranking: {
    good: [
      ['feed', 'feed'],
      ['live', 'live'],
    ],
    bad: ['auto', 'true', ''],
  },
  previews: {
    good: [
      ['auto', 'auto'],
      ['hover', 'hover'],
      ['off', 'off'],
    ],
    bad: ['on', 'true', ''],
  },
  embeds: {
    good: [
      ['ask', 'ask'],
      ['consent', 'consent'],
    ],
    bad: ['always', 'true', ''],
  },
  cart: {
    good: [
      ['shopify', 'shopify'],
      ['auto', 'auto'],
      ['link', 'link'],
    ],
    bad: ['magento-3', 'Shopify', '__proto__'],
  },
  cartSettings: {
    good: [['{"attribution":"cart"}', { attribution: 'cart' }]],
    bad: ['attribution=cart', '[]', 'null', '"text"', ''],
  },
  consent: {
    good: [
      ['granted', 'granted'],
      ['denied', 'denied'],
      ['auto', 'auto'],
    ],
    bad: ['yes', 'true', ''],
  },
  holdout: {
    good: [
      ['0', 0],
      ['0.1', 0.1],
      ['0.5', 0.5],
    ],
    bad: ['0.6', '-0.1', '10%', ''],
  },
  locale: {
    good: [
      ['de-DE', 'de-DE'],
      ['en', 'en'],
      ['zh-Hant-TW', 'zh-Hant-TW'],
    ],
    bad: ['en_US', 'german!', ''],
  },
  currency: { good: [['EUR', 'EUR']], bad: ['eur', '€', ''] },
  texts: {
    good: [
      ['{"heading":"Gesehen"}', { heading: 'Gesehen' }],
      ['#words', { from: '#words' }],
    ],
    bad: ['heading', '["a"]', ''],
  },
};

const cases = Object.entries(optionTable).flatMap(([name, { takes }]) =>
  [casesOf(takes), table[name as OptionName]].flatMap((each) => (each ? [{ name, ...each }] : [])),
);

test('every option is tried, by the words of what it takes or by a line of the table in this file', () => {
  const tried = new Set(cases.map(({ name }) => name));
  expect(Object.keys(optionTable).filter((name) => !tried.has(name))).toEqual([]);
});

describe.each(cases)('the attribute $name', ({ name, good, bad }) => {
  test.each(good)(`takes "%s"`, (text, value) => {
    const { options, said } = read({ [name]: text });
    expect(options).toEqual({ [name]: value });
    expect(said).toEqual([]);
  });

  if (bad.length > 0) {
    test.each(bad)(`leaves the default for "%s" and says so once`, (text) => {
      const { options, said } = read({ [name]: text });
      expect(options).toEqual({});
      expect(said).toHaveLength(1);
      expect(said[0]).toMatchObject({ code: 'OPTION_INVALID', subject: name });
      expect(said[0]?.message).toContain(`"${text}"`);
      expect(said[0]?.message).toContain('expected');
    });
  }
});

test('markup without attributes leaves every default', () => {
  expect(read({})).toEqual({ options: {}, said: [] });
});

test('one wrong attribute takes nothing from the right ones', () => {
  const { options, said } = read({
    feed: '/reels.json',
    holdout: 'ten',
    limit: '6',
    previews: 'never',
  });
  expect(options).toEqual({ feed: '/reels.json', limit: 6 });
  expect(said.map(({ subject }) => subject)).toEqual(['previews', 'holdout']);
});

test('a very long wrong value is cut in the notice', () => {
  expect(read({ locale: '!'.repeat(5000) }).said[0]?.message.length).toBeLessThan(200);
});
