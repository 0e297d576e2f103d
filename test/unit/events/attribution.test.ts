import { describe, expect, it } from 'vitest';
import {
  creditOrder,
  makeAttributionToken,
  parseAttributionToken,
  type Touch,
} from '../../../src/events/attribution.js';

const DAY = 86_400_000;
const NOW = 100 * DAY;
const touch = (kind: Touch['kind'], daysAgo: number, video: string, product = 'serum'): Touch => ({
  atMs: NOW - daysAgo * DAY,
  kind,
  video,
  creator: `by ${video}`,
  product,
});
const line = (product: string) => ({ product, quantity: 1, valueMinor: 2800 });
const credit = (touches: Touch[], product = 'serum') =>
  creditOrder({ atMs: NOW, lines: [line(product)] }, touches)[0];

describe('crediting an order', () => {
  it('credits the video from which the product was opened', () => {
    expect(credit([touch('opened', 1, 'v1')])).toEqual({
      kind: 'direct',
      video: 'v1',
      creator: 'by v1',
      gift: null,
    });
  });
  it('says which gifting the video came from', () => {
    expect(credit([{ ...touch('opened', 1, 'v1'), gift: 'spring' }])).toMatchObject({
      gift: 'spring',
    });
  });
  it('credits the last engaged video, whatever order the touches come in', () => {
    expect(credit([touch('added', 1, 'late'), touch('opened', 3, 'early')])).toMatchObject({
      video: 'late',
    });
    expect(credit([touch('added', 3, 'early'), touch('opened', 1, 'late')])).toMatchObject({
      video: 'late',
    });
  });
  it('takes the later told of two touches at the same moment', () => {
    expect(credit([touch('opened', 1, 'first'), touch('added', 1, 'second')])).toMatchObject({
      video: 'second',
    });
  });
  it.each([
    { daysAgo: 7, kind: 'direct' },
    { daysAgo: 7.001, kind: 'none' },
  ])('an opening $daysAgo days before the order is $kind', ({ daysAgo, kind }) => {
    expect(credit([touch('opened', daysAgo, 'v1')])).toMatchObject({ kind });
  });
  it.each([
    { daysAgo: 1, kind: 'influenced' },
    { daysAgo: 1.001, kind: 'none' },
  ])('a view $daysAgo days before the order is $kind', ({ daysAgo, kind }) => {
    expect(credit([touch('viewed', daysAgo, 'v1')])).toMatchObject({ kind });
  });
  it('prefers an older opening to a fresh view', () => {
    expect(credit([touch('viewed', 0.1, 'seen'), touch('opened', 6, 'opened')])).toMatchObject({
      kind: 'direct',
      video: 'opened',
    });
  });
  it('does not count what happened after the order', () => {
    expect(credit([touch('added', -0.001, 'later')])).toEqual({
      kind: 'none',
      video: null,
      creator: null,
      gift: null,
    });
  });
  it('does not credit another product’s video, or a touch without a video', () => {
    expect(credit([touch('added', 1, 'v1', 'mug')])).toMatchObject({ kind: 'none' });
    expect(credit([{ ...touch('added', 1, 'v1'), video: null }])).toMatchObject({ kind: 'none' });
    expect(credit([{ ...touch('viewed', 0.5, 'v1'), product: null }])).toMatchObject({
      kind: 'none',
    });
  });
  it('credits every line by itself', () => {
    const credits = creditOrder({ atMs: NOW, lines: [line('mug'), line('serum'), line('lamp')] }, [
      touch('added', 1, 'v1', 'mug'),
      touch('viewed', 0.5, 'v2', 'serum'),
    ]);
    expect(credits.map(({ kind, video }) => [kind, video])).toEqual([
      ['direct', 'v1'],
      ['influenced', 'v2'],
      ['none', null],
    ]);
  });
  it('takes other windows', () => {
    expect(
      creditOrder({ atMs: NOW, lines: [line('serum')] }, [touch('opened', 20, 'v1')], {
        directMs: 30 * DAY,
        influencedMs: 0,
      })[0],
    ).toMatchObject({ kind: 'direct' });
  });
});

describe('the mark on a cart line', () => {
  it('is read from its end, since a video’s id may hold dots', () => {
    expect(parseAttributionToken(`v1.cut:2.s-9.${NOW.toString(36)}`)).toEqual({
      video: 'v1.cut:2',
      session: 's-9',
      atMs: NOW,
    });
  });
  it('is the same for a second piece from the same video, so that the shop makes one line of both', () => {
    const at = (atMs: number) => makeAttributionToken({ video: 'v1', session: 's1', atMs });
    expect(at(NOW)).toBe(at(NOW + 59 * 60_000));
    expect(at(NOW)).not.toBe(at(NOW + 61 * 60_000));
    expect(parseAttributionToken(at(NOW + 5))).toEqual({ video: 'v1', session: 's1', atMs: NOW });
  });
  it.each([
    undefined,
    null,
    7,
    '',
    'am-routine',
    'a.b',
    '.s.1',
    'a.s.UPPER',
    `${'x'.repeat(300)}.s.1`,
  ])('is none when it is %s', (mark) => {
    expect(parseAttributionToken(mark)).toBeNull();
  });
});
