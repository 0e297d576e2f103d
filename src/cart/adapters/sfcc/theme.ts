import { getOwn, reach } from '../../kit/read.js';
import type { ListenForChanges } from '../../kit/externalChange.js';
import type { CartPage } from '../../contract/page.js';
import type { AddResult } from '../../contract/types.js';
import type { CartState } from '../../kit/sessionPlatform.js';

type Wrapped = { length: number; trigger(name: string, ...values: unknown[]): void };

const wrap = ({ window }: CartPage, target: unknown): Wrapped | null => {
  const jQuery = reach(window, 'jQuery');
  return typeof jQuery === 'function' ? (jQuery(target) as Wrapped) : null;
};

/**
 * Tells the theme's mini cart by the events that it sends itself. `product:beforeAddToCart` is left out: the theme answers it with a
 * spinner over the whole page that only its own button takes away.
 *
 * @param name - `product:afterAddToCart` after an add; both make the theme fetch the list under the bag anew when it is looked at.
 * @param answer - the platform's, as the theme's own script would hand it on.
 */
export function showChange(
  page: CartPage,
  name: 'product:afterAddToCart' | 'cart:update',
  answer: object,
): AddResult['uiRefresh'] {
  try {
    const bag = wrap(page, '.minicart');
    if (!bag) return 'none';
    bag.trigger('count:update', answer);
    wrap(page, page.window.document.body)?.trigger(name, answer);
    // The shopper may choose a free gift on the cart page; the shelf does not go there unasked.
    return bag.length && !getOwn(getOwn(answer, 'newBonusDiscountLineItem'), 'uuid')
      ? 'done'
      : 'partial';
  } catch {
    // The shop's own scripts; their trouble is not the add's.
    return 'partial';
  }
}

export const listenToTheme =
  (page: CartPage): ListenForChanges =>
  (_on, onStop, emit) => {
    const body = wrap(page, page.window.document.body);
    const call = (name: 'on' | 'off') => {
      const method = reach(body, name);
      if (typeof method === 'function')
        method.call(body, 'product:afterAddToCart cart:update', emit);
    };
    call('on');
    onStop(() => call('off'));
  };

/** What the theme's mini cart reads of an answer. */
export const countOf = ({ summary: { count } }: CartState) => ({
  quantityTotal: count,
  minicartCountOfItems: String(count),
});
