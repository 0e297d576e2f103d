import { describe, expect, test } from 'vitest';
import {
  readChange,
  readMark,
  showAt,
  tagsOfRecording,
  type LiveChange,
  type LiveDeed,
} from '../../../../src/feed/live/changes.js';

/** Each so many seconds after the first picture. */
const log = (...deeds: [seconds: number, deed: LiveDeed][]): LiveChange[] =>
  deeds.map(([seconds, deed], index) => ({
    seq: index + 1,
    atMs: 1_000_000 + seconds * 1000,
    ...deed,
  }));
const at = (seconds: number) => 1_000_000 + seconds * 1000;
const pin = (product: string): LiveDeed => ({ type: 'pinned', product });
const unpin = (product: string): LiveDeed => ({ type: 'unpinned', product });

describe('how a live stands', () => {
  const changes = log(
    [0, { type: 'started' }],
    [5, pin('serum')],
    [8, pin('balm')],
    [9, { type: 'priced', product: 'balm', price: { amount: '9.00', currency: 'EUR' } }],
    [12, unpin('serum')],
    [20, { type: 'ended', recording: 'https://cdn.example/spring.mp4' }],
  );

  test.each([
    [-1, 'scheduled', []],
    [4, 'live', []],
    [6, 'live', ['serum']],
    [8, 'live', ['balm', 'serum']],
    [13, 'live', ['balm']],
    [21, 'ended', ['balm']],
  ] as const)('at %i seconds: %s, with %j pinned', (seconds, state, pins) => {
    const show = showAt(changes, at(seconds));
    expect([show.state, show.pins]).toEqual([state, pins]);
  });

  test('what is pinned once more comes first and stands there once', () => {
    const again = log([0, { type: 'started' }], [1, pin('a')], [2, pin('b')], [3, pin('a')]);
    expect(showAt(again).pins).toEqual(['a', 'b']);
  });

  test('a price holds until it is taken back, and another live begins without pins and prices', () => {
    expect(showAt(changes, at(10)).prices.get('balm')).toEqual({ amount: '9.00', currency: 'EUR' });
    const next = [...changes, ...log([30, { type: 'started' }])];
    expect(showAt(next)).toMatchObject({
      state: 'live',
      pins: [],
      prices: new Map(),
      recording: null,
    });
  });
});

describe('the pins as tags of the recording', () => {
  test('each pin is a tag from its moment to the moment at which it was taken off, by the recording’s own clock', () => {
    const changes = log(
      [0, { type: 'started' }],
      [5, pin('serum')],
      [8.26, pin('balm')],
      [12, unpin('serum')],
      [15, pin('serum')],
      [30, { type: 'ended' }],
    );
    expect(tagsOfRecording(changes, at(2), at(28))).toEqual([
      { product: 'serum', start: 3, end: 10 },
      { product: 'balm', start: 6.3, end: 26 },
      { product: 'serum', start: 13, end: 26 },
    ]);
  });

  test('only the last live of the channel counts, and what was before its first picture is cut', () => {
    const changes = log(
      [-100, { type: 'started' }],
      [-90, pin('old')],
      [-80, { type: 'ended' }],
      [0, { type: 'started' }],
      [1, pin('early')],
      [2, unpin('early')],
      [3, pin('serum')],
      [9, { type: 'ended' }],
    );
    expect(tagsOfRecording(changes, at(5), at(9))).toEqual([
      { product: 'serum', start: 0, end: 4 },
    ]);
  });
});

test('what is no change is not read', () => {
  const good = { seq: 1, atMs: 5, type: 'pinned', product: 'serum' };
  expect(readChange({ ...good, more: '<b>' })).toEqual(good);
  for (const bad of [
    null,
    [],
    'pinned',
    { ...good, seq: 0 },
    { ...good, atMs: '5' },
    { ...good, product: '' },
    { ...good, product: ' ' },
    { ...good, product: 'x'.repeat(256) },
    { ...good, type: 'constructor' },
    { ...good, type: 'priced', price: { amount: '1e3', currency: 'EUR' } },
    { ...good, type: 'priced', price: { amount: '-1', currency: 'EUR' } },
    { ...good, type: 'priced' },
  ])
    expect(readChange(bad), JSON.stringify(bad)).toBeNull();
});

test('a mark names the channel’s life and the last number', () => {
  expect(readMark('abcdef012345.17')).toEqual({ life: 'abcdef012345', seq: 17 });
  for (const bad of [null, '', '17', 'abc.1', 'abcdef.-1', 'abcdef.1 '])
    expect(readMark(bad)).toBeNull();
});
