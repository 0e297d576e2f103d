import type { CartPage } from '../../contract/page.js';
import type { ProductReference } from '../../contract/types.js';

/** Shops may have one path for all products and name them in the query: what both addresses name there has to be the same. */
export function isThisPage(page: CartPage, { url }: Pick<ProductReference, 'url'>): boolean {
  if (!url) return false;
  const [wanted, here] = [new URL(url, page.url), new URL(page.url)];
  const isSame = ([name, value]: [string, string]) =>
    (here.searchParams.get(name) ?? value) === value || /^(utm_|variant$)/.test(name);
  return wanted.pathname === here.pathname && [...wanted.searchParams].every(isSame);
}
