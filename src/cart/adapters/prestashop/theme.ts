import { reach } from '../../kit/read.js';
import type { ListenForChanges } from '../../kit/externalChange.js';
import type { CartPage } from '../../contract/page.js';
import type { AddResult } from '../../contract/types.js';
import type { PrestaState } from './cart.js';

/**
 * The page's own event emitter, about the event that its themes and modules listen to. `updatedCart` would come later, and only from
 * a cart page that has drawn itself anew; `updateCart` comes on every page, right after a change.
 */
function callShop(
  { window }: CartPage,
  method: 'emit' | 'on' | 'removeListener',
  value: unknown,
): unknown {
  const found = reach(window, `prestashop.${method}`);
  return (
    typeof found === 'function' && found.call(reach(window, 'prestashop'), 'updateCart', value)
  );
}

/** Tells the theme of a changed cart. */
export function show(page: CartPage, { raw: cart }: PrestaState): AddResult['uiRefresh'] {
  try {
    // As the theme's own button does it, but for `add-to-cart`, which would open a window over the page.
    return callShop(page, 'emit', { reason: { linkAction: 'refresh', cart }, resp: { cart } })
      ? 'done'
      : 'none';
  } catch {
    // The shop's own scripts; their trouble is not the add's.
    return 'partial';
  }
}

export const listenToTheme =
  (page: CartPage): ListenForChanges =>
  (_on, onStop, emit) => {
    callShop(page, 'on', emit);
    onStop(() => callShop(page, 'removeListener', emit));
  };
