import { safeUrl } from '../../tools/safeUrl.js';
import { own, ownText } from './read.js';
import type { CartPage, CartSettings } from '../contract/page.js';

/** Leaves for a page of the shop's own origin. `false`: the address is not one, and nothing happened. */
export function goTo(page: CartPage, address: string | undefined): boolean {
  const url = safeUrl(address, page.url);
  if (!url || new URL(url).origin !== new URL(page.url).origin) return false;
  page.navigate(url);
  return true;
}

/**
 * Opens the cart of a shop whose page has no theme that we know: by the setting `openCart`, a function, which answers `false` where it
 * did nothing; else the setting `cartUrl` on the page's own origin is gone to.
 */
export async function openNamedCart(page: CartPage, settings: CartSettings): Promise<boolean> {
  const open = own(settings, 'openCart');
  if (typeof open !== 'function') return goTo(page, ownText(settings, 'cartUrl'));
  try {
    return (await (open as () => unknown)()) !== false;
  } catch {
    return false;
  }
}
