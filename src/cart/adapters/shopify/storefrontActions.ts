import { reach } from '../../kit/read.js';
import type { CartPage } from '../../contract/page.js';

/** `Shopify.actions`: functions that Shopify puts on every Liquid storefront once the document is parsed. */
export interface StorefrontActions {
  updateCart(payload: object, options: object): unknown;
  openCart?: () => unknown;
  /** The theme has taken `updateCart` over, so its cart display is in the theme's hands. */
  isConfigured: boolean;
}

/** `null` until the document is parsed, and on shops that have no actions; the Ajax API is used then. */
export function storefrontActions(page: CartPage): StorefrontActions | null {
  const actions = reach(page.window, 'Shopify.actions');
  const updateCart = reach(actions, 'updateCart');
  if (typeof updateCart !== 'function') return null;
  const isConfigured = (): boolean => {
    try {
      return (updateCart as unknown as { isDefault(): unknown }).isDefault() === false;
    } catch {
      // There is no such method, or the theme's own threw.
      return false;
    }
  };
  const openCart = reach(actions, 'openCart');
  return {
    updateCart: (payload, options): unknown => updateCart.call(actions, payload, options),
    ...(typeof openCart === 'function' ? { openCart: (): unknown => openCart.call(actions) } : {}),
    isConfigured: isConfigured(),
  };
}
