import { effect } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Feed } from '../../../src/feed/schema.js';
import { FeedModel } from '../../../src/models/feedModel.js';
import { validFeed } from '../../fixtures/feed/valid.js';

const feed = validFeed as unknown as Feed;

test('a shelf begins by loading and knows nobody', () => {
  const model = new FeedModel();
  expect(model.status.value).toBe('loading');
  expect(model.videos.value).toEqual([]);
  expect(model.creators.value.size).toBe(0);
  expect(model.products.value.size).toBe(0);
});

test('what is shown can be looked up by id, in the order that was chosen', () => {
  const model = new FeedModel();
  const chosen = feed.videos.slice(0, 2).reverse();
  model.show(feed, chosen);
  expect(model.status.value).toBe('ready');
  expect(model.videos.value).toBe(chosen);
  expect(model.creators.value.get('mia')?.handle).toBe('@mia.skin');
  expect(model.products.value.get('serum-dew')?.title).toBe('Dew Serum');
  expect(model.products.value.get('__proto__')).toBeUndefined();
});

test('a feed from which nothing may be shown is empty, not broken', () => {
  const model = new FeedModel();
  model.show(feed, []);
  expect(model.status.value).toBe('empty');
});

test('a feed that cannot be had is failed', () => {
  const model = new FeedModel();
  model.fail();
  expect(model.status.value).toBe('failed');
});

test('feed, videos and status change together: nobody sees half of it', () => {
  const model = new FeedModel();
  const seen: string[] = [];
  const stop = effect(() => void seen.push(`${model.status.value} ${model.videos.value.length} ${model.products.value.size}`));
  model.show(feed, feed.videos);
  stop();
  expect(seen).toEqual(['loading 0 0', `ready ${feed.videos.length} ${feed.products.length}`]);
});
