import { omitNullish } from './read.js';
import type { CartAdapter, ProductQuote, ProductReference } from '../contract/types.js';

/** As many at once as leaves the page's own requests room. */
const AT_ONCE = 3;

/** `getProducts` for platforms that answer for one product a request. */
export const eachProduct =
  (getProduct: CartAdapter['getProduct']): CartAdapter['getProducts'] =>
  async (products: readonly ProductReference[]) => {
    const found = new Map<string, ProductQuote>();
    const waiting = [...products];
    const work = async () => {
      for (let reference = waiting.shift(); reference; reference = waiting.shift()) {
        const live = await getProduct(reference).catch(() => null);
        if (live) found.set(reference.productId, quoteOf(live));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return found;
  };

/** What a card needs of a product. */
export const quoteOf = ({
  available,
  price,
  compareAt,
  isFrom,
  isPriceUnknown,
  sale,
  tax,
  url,
}: ProductQuote): ProductQuote => ({
  available,
  ...omitNullish({ price, compareAt, isFrom, isPriceUnknown, sale, tax, url }),
});
