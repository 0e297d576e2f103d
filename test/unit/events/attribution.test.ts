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
  it('crediting an order credits the video from which the product was opened', () => {
    expect(credit([touch('opened', 1, 'v1')])).toEqual({
      kind: 'direct',
      video: 'v1',
      creator: 'by v1',
      gift: null,
    });
  });
  it('crediting an order says which gifting the video came from', () => {
    expect(credit([{ ...touch('opened', 1, 'v1'), gift: 'spring' }])).toMatchObject({
      gift: 'spring',
    });
  });
  it('crediting an order credits the video it was last added from, whatever order the touches come in', () => {
    expect(credit([touch('added', 1, 'late'), touch('added', 3, 'early')])).toMatchObject({
      video: 'late',
    });
    expect(credit([touch('added', 3, 'early'), touch('added', 1, 'late')])).toMatchObject({
      video: 'late',
    });
  });
  it('crediting an order credits the video it was last opened from where it was added from none', () => {
    expect(credit([touch('opened', 1, 'late'), touch('opened', 3, 'early')])).toMatchObject({
      video: 'late',
    });
  });
  it.each([
    { openedDaysAgo: 5, when: 'earlier' },
    { openedDaysAgo: 1, when: 'later' },
  ])(
    'crediting an order credits the real add and not a mere opening $when',
    ({ openedDaysAgo }) => {
      const touches = [touch('added', 3, 'added'), touch('opened', openedDaysAgo, 'opened')];
      expect(credit(touches)).toMatchObject({ video: 'added' });
      expect(credit(touches.reverse())).toMatchObject({ video: 'added' });
    },
  );
  it('crediting an order credits an opening in the window where the add is older than that', () => {
    expect(credit([touch('added', 8, 'old'), touch('opened', 2, 'opened')])).toMatchObject({
      video: 'opened',
    });
  });
  it('crediting an order takes the later told of two touches at the same moment', () => {
    expect(credit([touch('added', 1, 'first'), touch('added', 1, 'second')])).toMatchObject({
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
  it('crediting an order does not count what happened after the order', () => {
    expect(credit([touch('added', -0.001, 'later')])).toEqual({
      kind: 'none',
      video: null,
      creator: null,
      gift: null,
    });
  });
  it('crediting an order does not credit another product’s video, or a touch without a video', () => {
    expect(credit([touch('added', 1, 'v1', 'mug')])).toMatchObject({ kind: 'none' });
    expect(credit([{ ...touch('added', 1, 'v1'), video: null }])).toMatchObject({ kind: 'none' });
    expect(credit([{ ...touch('viewed', 0.5, 'v1'), product: null }])).toMatchObject({
      kind: 'none',
    });
  });
  it('crediting an order credits every line by itself', () => {
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
  it.each([
    { what: 'a longer click window', kind: 'opened', daysAgo: 20, windows: [30, 1], is: 'direct' },
    { what: 'a shorter click window', kind: 'added', daysAgo: 2, windows: [1, 1], is: 'none' },
    { what: 'a longer view window', kind: 'viewed', daysAgo: 6, windows: [7, 7], is: 'influenced' },
    { what: 'views counted for nothing', kind: 'viewed', daysAgo: 0, windows: [7, 0], is: 'none' },
  ] as const)('crediting an order takes $what', ({ kind, daysAgo, windows: [click, view], is }) => {
    const order = { atMs: NOW, lines: [line('serum')] };
    const windows = { clickMs: click * DAY, viewMs: view * DAY };
    expect(creditOrder(order, [touch(kind, daysAgo, 'v1')], windows)[0]).toMatchObject({
      kind: is,
    });
  });
});

describe('the mark on a cart line', () => {
  it('of an earlier release is read from its end, since a video’s id may hold dots', () => {
    expect(parseAttributionToken(`v1.cut:2.s-9.${NOW.toString(36)}`)).toEqual({
      video: 'v1.cut:2',
      session: 's-9',
    });
  });
  it('the mark on a cart line names the visit alone, so that the shop makes one line of the same product from two videos', () => {
    expect(parseAttributionToken(makeAttributionToken('s1'))).toEqual({
      video: null,
      session: 's1',
    });
  });
  it('the mark on a cart line passes what the installed Shopify pixel and WooCommerce plugin take for a mark', () => {
    const mark = makeAttributionToken('0192aaaa-bbbb-7ccc-8ddd-000000000001');
    expect(mark).toMatch(/^([^]{1,120})\.([\w-]{1,64})\.([0-9a-z]{1,9})$/);
    expect(mark).toMatch(/^[\w.:@/-]{1,120}\.[\w-]{1,64}\.[0-9a-z]{1,9}$/);
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
  ])('the mark on a cart line is none when it is %s', (mark) => {
    expect(parseAttributionToken(mark)).toBeNull();
  });
});
