import type { ProductReference } from '../../contract/types.js';

/** The handle a product goes by: named in the feed, read from its address, or its feed id if that can be one. */
export function handleOf(product: ProductReference): string | null {
  const handle = product.ref?.handle ?? inAddress(product.url) ?? product.productId;
  return /^[\p{L}\p{N}_-]{1,255}$/u.test(handle) ? handle : null;
}

function inAddress(url = ''): string | undefined {
  const handle = /\/products\/([^/?#]+)/.exec(url)?.[1];
  try {
    return handle && decodeURIComponent(handle);
  } catch {
    return undefined;
  }
}
