import { createModel, computed, signal } from '@preact/signals';
import type { ProductQuote } from '../cart/contract/types.js';
import type { Creator, Feed, Product, Video } from '../feed/schema.js';

/** What the shelf shows: the parsed feed and the videos chosen from it, in order. */
export const FeedModel = createModel(() => {
  const status = signal<'loading' | 'ready' | 'empty' | 'failed'>('loading');
  const feed = signal<Feed | null>(null);
  const videos = signal<readonly Video[]>([]);
  /** Price and stock as the shop stated them, by feed id. */
  const quotes = signal<ReadonlyMap<string, ProductQuote>>(new Map());
  const creators = computed<ReadonlyMap<string, Creator>>(() => new Map(feed.value?.creators.map((creator) => [creator.id, creator])));
  const products = computed<ReadonlyMap<string, Product>>(() => new Map(feed.value?.products.map((product) => [product.id, product])));

  const show = (next: Feed, chosen: readonly Video[]) => {
    feed.value = next;
    videos.value = chosen;
    status.value = chosen.length > 0 ? 'ready' : 'empty';
  };
  const addQuotes = (next: ReadonlyMap<string, ProductQuote>) => {
    quotes.value = new Map([...quotes.peek(), ...next]);
  };
  const fail = () => {
    status.value = 'failed';
  };
  return { status, feed, videos, creators, products, quotes, show, addQuotes, fail };
});
export type FeedModel = InstanceType<typeof FeedModel>;
