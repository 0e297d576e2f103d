import { expect, test } from 'vitest';
import type { AnalyticsEvent } from '../../../src/events/catalog.js';
import { toDetail, type ReelshelfEventDetail } from '../../../src/shelf/domEvents.js';
import { createEventRecorder } from '../../../src/shelf/eventRecorder.js';
import { createFakeEnv } from '../../support/fakeEnv.js';

test('what happens is stamped the moment it happens, each with an id of its own', async () => {
  const env = createFakeEnv({ nowMs: Date.UTC(2026, 10, 2, 9, 0, 0), monotonicMs: 500 });
  const recorder = createEventRecorder(env, () => {});
  const heard: AnalyticsEvent[] = [];
  recorder.emitter.on((event) => heard.push(event));
  recorder.record('shelf_loaded', {}, { cards: 3 });
  await env.advance(1500);
  recorder.record('card_viewed', { video: 'a', creator: 'mia', position: 0 }, {});
  expect(heard).toMatchObject([
    { type: 'shelf_loaded', monoMs: 500, props: { cards: 3 } },
    { type: 'card_viewed', monoMs: 2000, video: 'a', creator: 'mia', position: 0 },
  ]);
  expect((heard[1]?.atMs ?? 0) - (heard[0]?.atMs ?? 0)).toBe(1500);
  expect(new Set(heard.map(({ id }) => id)).size).toBe(2);
});

test('a late listener gets what happened before it, once', () => {
  const recorder = createEventRecorder(createFakeEnv(), () => {});
  recorder.record('shelf_loaded', {}, { cards: 3 });
  recorder.record('shelf_viewed', {}, {});
  expect(recorder.takeEarly().map(({ type }) => type)).toEqual(['shelf_loaded', 'shelf_viewed']);
  recorder.record('card_viewed', { video: 'a' }, {});
  expect(recorder.takeEarly()).toEqual([]);
});

test('one that is not the last to come gets what happened before it, and the next what happened since', () => {
  const recorder = createEventRecorder(createFakeEnv(), () => {});
  recorder.record('shelf_loaded', {}, { cards: 3 });
  expect(recorder.takeEarly(false).map(({ type }) => type)).toEqual(['shelf_loaded']);
  recorder.record('shelf_viewed', {}, {});
  expect(recorder.takeEarly().map(({ type }) => type)).toEqual(['shelf_viewed']);
});

test('a listener that throws is reported, and the others still hear', () => {
  const errors: unknown[] = [];
  const recorder = createEventRecorder(createFakeEnv(), (error) => errors.push(error));
  const heard: string[] = [];
  recorder.emitter.on(() => {
    throw new Error('mine');
  });
  recorder.emitter.on(({ type }) => heard.push(type));
  recorder.record('shelf_viewed', {}, {});
  expect(heard).toEqual(['shelf_viewed']);
  expect(errors).toHaveLength(1);
});

test('what the page hears names everything it is about, and cannot be changed', () => {
  const props = { trigger: 'tap', surface: 'player' } as const;
  const event: AnalyticsEvent = {
    id: 'x',
    type: 'video_started',
    atMs: Date.UTC(2026, 10, 2, 9),
    monoMs: 1,
    video: 'a',
    creator: 'mia',
    position: 0,
    props,
  };
  const detail = toDetail(event);
  expect(detail).toEqual({
    id: 'x',
    type: 'video_started',
    at: '2026-11-02T09:00:00.000Z',
    video: 'a',
    creator: 'mia',
    product: null,
    position: 0,
    props,
  });
  expect(Object.isFrozen(detail)).toBe(true);
  expect(Object.isFrozen(detail.props)).toBe(true);
});

test('changing the lines of an order in a listener does not change what is reported', () => {
  const lines = [{ product: 'serum', quantity: 1, valueMinor: 2800 }];
  const event = {
    id: 'x',
    type: 'order_completed',
    atMs: 0,
    monoMs: 0,
    props: { orderId: '1', currency: 'USD', totalMinor: 2800, lines },
  } satisfies AnalyticsEvent;
  const heard = (toDetail(event) as ReelshelfEventDetail<'order_completed'>).props.lines;
  try {
    for (const line of heard) line.quantity = 99;
  } catch {
    // Frozen: a listener in strict mode is refused.
  }
  expect(lines).toEqual([{ product: 'serum', quantity: 1, valueMinor: 2800 }]);
});
