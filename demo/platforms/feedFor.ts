import { minorUnits, type Catalogue } from './shops/shopifyJson.js';

interface FeedProduct {
  id: string;
  price?: { amount: string; currency: string };
  variants?: unknown;
  [key: string]: unknown;
}

/** How old the feed's prices look beside the shop's: they must give way to them. */
const STALE_FACTOR = 1.25;

/**
 * The demo's videos with this platform's products. Prices are last season's on purpose, so that whoever looks sees whether the shop's
 * own are shown.
 */
export function feedFor(
  feed: { products: FeedProduct[]; [key: string]: unknown },
  catalogue: Catalogue,
  platform: string,
  idOf?: (variantId: string) => string,
): object {
  const stale = (amount: string) => ({
    amount: ((minorUnits(amount) * STALE_FACTOR) / 100).toFixed(2),
    currency: catalogue.currency,
  });
  const products = feed.products.flatMap((product) => {
    const sold = catalogue.products.find(({ handle }) => handle === product.id);
    const [first] = sold?.variants ?? [];
    if (!sold || !first) return [];
    const { rating: _rating, compareAt: _compareAt, ...rest } = product;
    return [
      {
        ...rest,
        url: `/products/${sold.handle}`,
        price: stale(first.price),
        variants: sold.variants.map(({ id, sku, options = [], price, available }) => ({
          id: idOf?.(id) ?? id,
          ...(sku ? { sku } : {}),
          options,
          price: stale(price),
          available,
        })),
        // Where ids are the platform's own, products go by their handles.
        ref: {
          [platform]: {
            ...(idOf ? {} : { id: sold.id }),
            handle: sold.handle,
            ...(first.sku ? { sku: first.sku } : {}),
          },
        },
      },
    ];
  });
  return { ...feed, products };
}
