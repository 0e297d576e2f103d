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
  const stop = effect(
    () =>
      void seen.push(
        `${model.status.value} ${model.videos.value.length} ${model.products.value.size}`,
      ),
  );
  model.show(feed, feed.videos);
  stop();
  expect(seen).toEqual(['loading 0 0', `ready ${feed.videos.length} ${feed.products.length}`]);
});

test('a product that only a tag names appears once the shop has given its title, and keeps it', () => {
  const model = new FeedModel();
  const [video] = feed.videos;
  if (!video) throw new Error('no video');
  model.show({ ...feed, videos: [{ ...video, tags: [{ product: 'flow™ 20 oz' }] }] }, []);
  expect(model.products.value.has('flow™ 20 oz')).toBe(false);
  expect(model.named.value.get('flow™ 20 oz')).toEqual({ id: 'flow™ 20 oz', title: '' });
  const image = { src: 'https://shop.example/flow.jpg' };
  model.addQuotes(
    new Map([['flow™ 20 oz', { available: true, title: 'Flow™ Tumbler', images: [image] }]]),
  );
  expect(model.products.value.get('flow™ 20 oz')).toEqual({
    id: 'flow™ 20 oz',
    title: 'Flow™ Tumbler',
    image,
  });
  model.addQuotes(new Map([['flow™ 20 oz', { available: false }]]));
  expect(model.products.value.get('flow™ 20 oz')?.title).toBe('Flow™ Tumbler');
});

test('the merchant’s own title and picture come before the shop’s', () => {
  const model = new FeedModel();
  model.show(feed, []);
  const before = model.products.value.get('serum-dew');
  model.addQuotes(
    new Map([
      [
        'serum-dew',
        { available: true, title: 'SERUM', images: [{ src: 'https://shop.example/other.jpg' }] },
      ],
    ]),
  );
  expect(model.products.value.get('serum-dew')).toEqual(before);
});

test('a price of the shop leaves the products as they are, so that no card is drawn again for it', () => {
  const model = new FeedModel();
  model.show(feed, []);
  const before = model.products.value;
  const id = feed.products[0]?.id ?? '';
  model.addQuotes(new Map([[id, { available: true }]]));
  expect(model.quotes.value.has(id)).toBe(true);
  expect(model.products.value).toBe(before);
});
