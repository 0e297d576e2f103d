import type { CartPage } from '../../contract/page.js';
import type { CartAdapter, LiveProduct, ProductReference } from '../../contract/types.js';

/**
 * What the page itself says of the product it sells, for shops that say it nowhere else: JSON-LD of schema.org's `Product` and
 * `ProductGroup`, the same in microdata or RDFa, else the `product:` metadata of Open Graph. Other products than the page's are not known.
 */
export function createPageProducts(
  page: CartPage,
): Pick<CartAdapter, 'getProduct' | 'getProducts'> {
  // Fetched when a product is asked for: adding needs none of it.
  const read = async (
    references: readonly ProductReference[],
  ): Promise<Map<string, LiveProduct>> => {
    const found = await import('./readPage.js').catch(() => null);
    return new Map(
      references.flatMap((reference): [string, LiveProduct][] => {
        const live = found?.readPage(page, reference);
        return live ? [[reference.productId, live]] : [];
      }),
    );
  };
  return {
    getProduct: async (reference) => (await read([reference])).get(reference.productId) ?? null,
    getProducts: read,
  };
}
