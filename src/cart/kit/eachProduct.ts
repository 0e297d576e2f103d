import type { CartAdapter, LiveFacts, ProductWish } from '../contract/types.js';

/** As many at once as leaves the page's own requests room. */
const AT_ONCE = 3;

/** `getProducts` for platforms that tell of one product a request. */
export const eachProduct =
  (getProduct: CartAdapter['getProduct']): CartAdapter['getProducts'] =>
  async (products: readonly ProductWish[]) => {
    const found = new Map<string, LiveFacts>();
    const waiting = [...products];
    const work = async () => {
      for (let wish = waiting.shift(); wish; wish = waiting.shift()) {
        const live = await getProduct(wish).catch(() => null);
        if (live) found.set(wish.productId, factsOf(live));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return found;
  };

/** What a card needs of a product. */
export function factsOf({ available, price, compareAt, tax }: LiveFacts): LiveFacts {
  return { available, ...(price ? { price } : {}), ...(compareAt ? { compareAt } : {}), ...(tax ? { tax } : {}) };
}
