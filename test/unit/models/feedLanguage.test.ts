/** In which language the words of a feed are. */
import { expect, test } from 'vitest';
import type { Feed, Product } from '../../../src/feed/schema.js';
import { FeedModel } from '../../../src/models/feedModel.js';

const own: Product = { id: 'mug', title: 'Tasse' };
const feed = (locale?: string): Feed => ({
  version: 1,
  ...(locale && { locale }),
  creators: [],
  products: [own],
  videos: [
    {
      id: 'v',
      creator: 'mia',
      sources: [{ type: 'mp4', src: '/v.mp4' }],
      rights: { status: 'owned' },
      disclosure: 'none',
      tags: [{ product: 'serum', start: 0, end: 1 }],
    },
  ],
});

test('what the feed says is in its language; a title that the shop gives is in the page’s', () => {
  const model = new FeedModel();
  model.show(feed('de-DE'), []);
  model.addQuotes(new Map([['serum', { title: 'Dew serum', available: true }]]));
  expect(model.langOf()).toBe('de-DE');
  expect(model.langOf(own)).toBe('de-DE');
  expect(model.langOf(model.products.value.get('serum'))).toBeUndefined();
  expect(model.products.value.get('serum')?.title).toBe('Dew serum');
});

test('a feed that names no language marks nothing', () => {
  const model = new FeedModel();
  model.show(feed(), []);
  expect([model.langOf(), model.langOf(own)]).toEqual([undefined, undefined]);
});
