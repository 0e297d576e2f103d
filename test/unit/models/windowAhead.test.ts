import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Feed, Video } from '../../../src/feed/schema.js';
import { createCalendar } from '../../../src/feed/zones.js';
import { FeedModel } from '../../../src/models/feedModel.js';
import { whenWindowIsNear } from '../../../src/models/windowAhead.js';
import { createFakeEnv, type FakeEnv } from '../../support/fakeEnv.js';

const START = Date.parse('2026-11-27T09:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let env: FakeEnv;
let feed: FeedModel;
const visible = signal(true);
let stop = () => {};
let runs: number[] = [];

const video = (more: Partial<Video> = {}): Video => ({
  id: 'a',
  creator: '',
  sources: [{ type: 'mp4', src: 'https://shop.example/a.mp4' }],
  rights: { status: 'owned' },
  ...more,
});
const show = (...videos: Video[]) =>
  feed.show({ version: 1, creators: [], products: [], videos } as unknown as Feed, videos);
const expiring = (atMs: number) =>
  video({ rights: { status: 'licensed', expiresAt: new Date(atMs).toISOString() } });
function start(chosenMs = START) {
  stop = whenWindowIsNear(
    { env, feed, device: { visible }, calendar: createCalendar, chosenMs: () => chosenMs },
    () => runs.push((env.nowMs() - START) / MINUTE),
  );
}

beforeEach(() => {
  env = createFakeEnv({ nowMs: START });
  feed = new FeedModel();
  visible.value = true;
  runs = [];
});
afterEach(() => {
  stop();
  expect(env.timerCount).toBe(0);
});

test('where no window of the feed begins or ends, nothing is waited for', async () => {
  show(video());
  start();
  expect(env.timerCount).toBe(0);
  await env.advance(48 * HOUR);
  expect(runs).toEqual([]);
});

test('a right that ends within the hour is near at once', () => {
  show(expiring(START + 30 * MINUTE));
  start();
  expect(runs).toEqual([0]);
});

test('one that ends later is near an hour before, and only once', async () => {
  show(expiring(START + 5 * HOUR));
  start();
  await env.advance(10 * HOUR);
  expect(runs).toEqual([240]);
});

test('a feed that comes later is looked at as well', () => {
  show(video());
  start();
  show(expiring(START + 10 * MINUTE));
  expect(runs).toEqual([0]);
});

test('a page that was hidden meanwhile looks when it is seen again', () => {
  show(expiring(START + 5 * HOUR));
  start();
  visible.value = false;
  // The timers of a page that sleeps do not run.
  env.sleep(6 * HOUR);
  visible.value = true;
  expect(runs.length).toBe(1);
});

test('a clock that was set back makes every choice doubtful', () => {
  show(expiring(START + 5 * HOUR));
  start(START + HOUR);
  expect(runs).toEqual([0]);
});

test('after its stop nothing runs', async () => {
  show(expiring(START + 5 * HOUR));
  start();
  stop();
  await env.advance(10 * HOUR);
  expect(runs).toEqual([]);
});
