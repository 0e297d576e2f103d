import { safeUrl } from '../tools/safeUrl.js';
import type { CartPage } from './page.js';

/** Leaves for a page of the shop's own origin. `false`: the address is not one, and nothing happened. */
export function goTo(page: CartPage, address: string | undefined): boolean {
  const url = safeUrl(address, page.url);
  if (!url || new URL(url).origin !== new URL(page.url).origin) return false;
  page.navigate(url);
  return true;
}
