import { describe, expect, test } from 'vitest';
import { dragged } from '../../../../src/console/studio/editor/spans.js';
import { createSuggester, findProducts } from '../../../../src/console/studio/editor/suggest.js';
import {
  readTagCues,
  vttTime,
  writeCaptions,
  writeTagCues,
} from '../../../../src/console/studio/editor/tagCues.js';
import { moved } from '../../../../src/console/studio/rooms/order.js';
import type { Product, Tag } from '../../../../src/feed/schema.js';
import { parseVtt } from '../../../../src/media/vtt.js';
import fc from '../../../support/property.js';

const product = (id: string, title: string): Product => ({ id, title });
const known = (name: string) => (['kettle', 'cup'].includes(name) ? name : undefined);

describe('a span on the timeline', () => {
  test.each<[string, Tag, Parameters<typeof dragged>[1], number, Tag]>([
    [
      'its start is moved',
      { product: 'a', start: 2, end: 6 },
      'start',
      1,
      { product: 'a', start: 3, end: 6 },
    ],
    [
      'its end is moved',
      { product: 'a', start: 2, end: 6 },
      'end',
      -1.5,
      { product: 'a', start: 2, end: 4.5 },
    ],
    [
      'all of it is moved',
      { product: 'a', start: 2, end: 6 },
      'whole',
      3,
      { product: 'a', start: 5, end: 9 },
    ],
    [
      'it stops at the video’s end',
      { product: 'a', start: 2, end: 6 },
      'whole',
      30,
      { product: 'a', start: 6 },
    ],
    [
      'at the video’s start nothing is said',
      { product: 'a', start: 2, end: 6 },
      'start',
      -9,
      { product: 'a', end: 6 },
    ],
    [
      'it stays long enough to be tapped',
      { product: 'a', start: 2, end: 6 },
      'start',
      9,
      { product: 'a', start: 5.5, end: 6 },
    ],
    [
      'its place in the picture stays',
      { product: 'a', x: 0.5, y: 0.25 },
      'start',
      1,
      { product: 'a', x: 0.5, y: 0.25, start: 1 },
    ],
  ])('%s', (_name, tag, grip, by, expected) => {
    expect(dragged(tag, grip, by, 10)).toEqual(expected);
  });

  test('wherever it is dragged, it is inside the video and not backwards', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.constantFrom('start', 'end', 'whole'),
        fc.double({ min: -20, max: 20, noNaN: true }),
        fc.double({ min: 0.2, max: 10, noNaN: true }),
        (a, b, grip, by, duration) => {
          const [start, end] = [Math.min(a, b, duration), Math.min(Math.max(a, b), duration)];
          const { start: from = 0, end: to = duration } = dragged(
            { product: 'a', start, end },
            grip as 'start',
            by,
            duration,
          );
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(duration + 0.01);
          expect(to).toBeGreaterThanOrEqual(from);
        },
      ),
    );
  });
});

describe('tags as WebVTT', () => {
  const tags: Tag[] = [
    { product: 'kettle', x: 0.25, y: 0.75 },
    { product: 'cup', start: 1.5, end: 4.25 },
  ];
  test('what is written is read again as it was', () => {
    expect(readTagCues(writeTagCues(tags, 8), known, 8)).toEqual(tags);
  });
  test('a cue that is nothing but a name is a tag; a name that the shop does not know is none', () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\ncup\n\n00:03.000 --> 00:04.000\nspoon\n';
    expect(readTagCues(text, known, 8)).toEqual([{ product: 'cup', start: 1, end: 2 }]);
  });
  test.each([
    [0, '00:00:00.000'],
    [64.2, '00:01:04.200'],
    [3599.9996, '01:00:00.000'],
  ])('%s seconds are %s', (seconds, expected) => {
    expect(vttTime(seconds)).toBe(expected);
  });
});

test('captions are read as they were written, whatever signs are in them', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc
          .string({ minLength: 1, maxLength: 40 })
          .filter((text) => /^[^\s\p{C}](.*[^\s\p{C}])?$/u.test(text) && !text.includes('-->')),
        {
          maxLength: 5,
        },
      ),
      (texts) => {
        const cues = texts.map((text, place) => ({
          startSeconds: place * 2,
          endSeconds: place * 2 + 1.5,
          text,
        }));
        expect(parseVtt(writeCaptions(cues)).map(({ text }) => text)).toEqual(texts);
      },
    ),
  );
});

describe('products', () => {
  const products = [
    product('1', 'Travel Bottle'),
    product('2', 'Bottle Brush'),
    product('3', 'Crème Brûlée Torch'),
  ];
  const suggested = (said: string) => {
    const suggester = createSuggester(said);
    // In slices, as the page looks at thousands.
    for (const each of products) suggester.look([each]);
    return suggester.best().map(({ id }) => id);
  };
  test('the one that the title names is suggested, not one that shares a word', () => {
    expect(suggested('My travel bottle after a year')).toEqual(['1']);
  });
  test('accents do not hide it', () => {
    expect(suggested('creme brulee with the torch')).toEqual(['3']);
  });
  test('all words that are typed must be there; a title that begins so is first', () => {
    expect(findProducts(products, 'bottle', 5).map(({ id }) => id)).toEqual(['2', '1']);
    expect(findProducts(products, 'bot tra', 5).map(({ id }) => id)).toEqual(['1']);
  });
});

test.each([
  ['to the right', { by: 1 }, ['b', 'a', 'c']],
  ['past the end, where it stays', { by: 9 }, ['a', 'b', 'c']],
  ['onto another', { before: 'c' }, ['b', 'c', 'a']],
  ['onto nothing', { before: 'x' }, ['a', 'b', 'c']],
] as const)('a video is moved %s', (_name, to, expected) => {
  expect(moved(['a', 'b', 'c'], 'a', to)).toEqual(expected);
});
