import { safeUrl } from '../../tools/safeUrl.js';
import { getOwn, ownText } from './read.js';
import type { CartPage, CartSettings } from '../contract/page.js';

/** Leaves for a page of the shop's own origin. `false`: the address is not one, which is shown in the console, and nothing happened. */
export function goTo(page: CartPage, address: string | undefined): boolean {
  const { protocol, origin } = new URL(page.url);
  // Many a shop behind a proxy does not know that it is served over https, and prints http for its own pages.
  const url = safeUrl(address?.replace(/^http:/i, protocol), page.url);
  if (url && new URL(url).origin === origin) {
    page.navigate(url);
    return true;
  }
  if (address)
    page.display.warn({
      code: 'SHOP_PAGE_REFUSED',
      message: `"${address}" is no page of ${origin}.`,
      remedy: 'Correct cartUrl or checkoutUrl.',
    });
  return false;
}

/**
 * Opens the cart of a shop whose page has no theme that we know: by the setting `openCart`, a function, which answers `false` where it
 * did nothing; else the setting `cartUrl` on the page's own origin is gone to.
 */
export async function openNamedCart(page: CartPage, settings: CartSettings): Promise<boolean> {
  const open = getOwn(settings, 'openCart');
  if (typeof open !== 'function') return goTo(page, ownText(settings, 'cartUrl'));
  try {
    return (await (open as () => unknown)()) !== false;
  } catch {
    return false;
  }
}
