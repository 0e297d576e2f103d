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
  const creators = computed<ReadonlyMap<string, Creator>>(
    () => new Map(feed.value?.creators.map((creator) => [creator.id, creator])),
  );
  /** What the feed lists or a tag names; one that only a tag names is the shop's to describe. */
  const named = computed<ReadonlyMap<string, Product>>(() => {
    const tagged =
      feed.value?.videos.flatMap(({ tags = [] }) =>
        tags.map(({ product: id }): Product => ({ id, title: '' })),
      ) ?? [];
    return new Map(
      [...tagged, ...(feed.value?.products ?? [])].map((product) => [product.id, product]),
    );
  });
  /** Those that can be shown: the feed or the shop has given them a title. */
  let shown: ReadonlyMap<string, Product> = new Map();
  const products = computed<ReadonlyMap<string, Product>>(() => {
    const next = new Map(
      [...named.value].flatMap(([id, product]) =>
        product.title || quotes.value.get(id)?.title
          ? [[id, described(product, quotes.value.get(id))]]
          : [],
      ),
    );
    const isSame =
      next.size === shown.size && [...next].every(([id, product]) => shown.get(id) === product);
    // A price alone changes none of them, and draws no card again.
    return isSame ? shown : (shown = next);
  });

  /**
   * As `lang` of a title: the feed's own words are in the language that it names, what it leaves to the shop is in the page's.
   *
   * @param product - of which it is; left out: of a video.
   */
  const langOf = (product?: Product): string | undefined =>
    !product || named.value.get(product.id)?.title ? feed.value?.locale : undefined;

  const show = (next: Feed, chosen: readonly Video[]) => {
    feed.value = next;
    videos.value = chosen;
    status.value = chosen.length > 0 ? 'ready' : 'empty';
  };
  const addQuotes = (next: ReadonlyMap<string, ProductQuote>) => {
    const before = quotes.peek();
    // A later answer need not repeat the name.
    const added = [...next].map(([id, now]) => {
      const { title, images } = before.get(id) ?? {};
      return [id, { ...(title ? { title } : {}), ...(images ? { images } : {}), ...now }] as const;
    });
    quotes.value = new Map([...before, ...added]);
  };
  const fail = () => {
    status.value = 'failed';
  };
  return { status, feed, videos, creators, named, products, quotes, langOf, show, addQuotes, fail };
});
export type FeedModel = InstanceType<typeof FeedModel>;

/** The merchant's own title and picture come first. */
function described(product: Product, quote: ProductQuote | undefined): Product {
  if (product.title && (product.image || !quote?.images?.[0])) return product;
  const image = product.image ?? quote?.images?.[0];
  return {
    ...product,
    title: product.title || (quote?.title ?? '').slice(0, 200),
    ...(image ? { image } : {}),
  };
}
