import type { CartPage } from '../../contract/page.js';
import type { CartAdapter, LiveProduct, ProductWish } from '../../contract/types.js';

/**
 * What the page itself says of the product it sells, for shops that have no other way to tell: JSON-LD of schema.org's `Product` and
 * `ProductGroup`, else the `product:` metadata of Open Graph. Other products than the page's are not known.
 */
export function createPageProducts(page: CartPage): Pick<CartAdapter, 'getProduct' | 'getProducts'> {
  // Fetched when a product is asked for: adding needs none of it.
  const read = async (wishes: readonly ProductWish[]): Promise<Map<string, LiveProduct>> => {
    const found = await import('./readPage.js').catch(() => null);
    return new Map(
      wishes.flatMap((wish): [string, LiveProduct][] => {
        const live = found?.readPage(page, wish);
        return live ? [[wish.productId, live]] : [];
      }),
    );
  };
  return {
    getProduct: async (wish) => (await read([wish])).get(wish.productId) ?? null,
    getProducts: read,
  };
}
