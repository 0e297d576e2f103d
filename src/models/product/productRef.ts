import type { ProductReference } from '../../cart/contract/types.js';
import type { Product } from '../../feed/schema.js';

/** A product as an adapter is asked for it: the feed's id, and what this adapter's platform calls it where the feed says so. */
export function productRefOf(
  { id: productId, ref: refs, url }: Pick<Product, 'id' | 'ref' | 'url'>,
  adapterId: string,
): ProductReference {
  // One platform may have two adapters: `shopify-storefront` goes by the names of `shopify`.
  const named = Object.entries(refs ?? {}).find(
    ([platform]) => adapterId === platform || adapterId.startsWith(`${platform}-`),
  )?.[1];
  const { id, handle, sku } = named ?? {};
  const ref = { ...(id ? { id } : {}), ...(handle ? { handle } : {}), ...(sku ? { sku } : {}) };
  return { productId, ...(Object.keys(ref).length ? { ref } : {}), ...(url ? { url } : {}) };
}
