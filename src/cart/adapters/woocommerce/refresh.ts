import { requestJson } from '../../http.js';
import { own, reach, reachText, ownText } from '../../read.js';
import type { CartPage } from '../../page.js';

/**
 * Lets every cart display of a WooCommerce page know; shops have classic fragments, blocks, and newer stores side by side. Nothing
 * answers, so each way is tried where its script is there.
 *
 * @returns `done` when a display is known to listen, `partial` when only events were sent out.
 */
export async function refreshWooDisplay(page: CartPage, quietly: (run: () => void) => void): Promise<'done' | 'partial'> {
  const { window } = page;
  const { body } = window.document;
  const jQuery = reach(window, 'jQuery');
  const attempt = (run: () => void): boolean => {
    try {
      quietly(run);
      return true;
    } catch {
      // The shop's own scripts; their trouble is not the add's.
      return false;
    }
  };
  const trigger = (name: string, makeValues: (jQuery: (element: Element) => unknown) => unknown[]): boolean =>
    typeof jQuery === 'function' &&
    attempt(() => {
      const wrap = (element: Element): unknown => jQuery(element);
      (wrap(body) as { trigger(name: string, values: unknown[]): void }).trigger(name, makeValues(wrap));
    });

  let isShown = false;
  const hasFragments = Boolean(reach(window, 'wc_cart_fragments_params'));
  if (hasFragments) isShown = trigger('wc_fragment_refresh', () => []);
  const endpoint = reachText(window, 'wc_add_to_cart_params.wc_ajax_url');
  if (endpoint && typeof jQuery === 'function') {
    const reply = await requestJson(page, endpoint.replace('%%endpoint%%', 'get_refreshed_fragments'), { form: '' });
    const fragments = reply.ok ? own(reply.value.body, 'fragments') : undefined;
    // Without real fragments the shop's script would store the word "undefined"; without a button it would throw.
    if (reply.ok && typeof fragments === 'object' && fragments) {
      const hash = ownText(reply.value.body, 'cart_hash') ?? '';
      isShown = trigger('added_to_cart', (wrap) => [fragments, hash, wrap(window.document.createElement('a'))]) || isShown;
    }
  }
  const added = { bubbles: true, cancelable: true, detail: { preserveCartData: false } };
  attempt(() => body.dispatchEvent(new CustomEvent('wc-blocks_added_to_cart', added)));
  attempt(() => window.dispatchEvent(new CustomEvent('wc-blocks_store_sync_required', { detail: { type: 'from_@wordpress/data' } })));
  const dispatch = reach(window, 'wp.data.dispatch');
  if (typeof dispatch === 'function') {
    attempt(() => {
      const actions: unknown = dispatch.call(reach(window, 'wp.data'), 'wc/store/cart');
      const invalidate = reach(actions, 'invalidateResolutionForStoreSelector');
      if (typeof invalidate !== 'function') return;
      invalidate.call(actions, 'getCartData');
      isShown = true;
    });
  }
  return isShown ? 'done' : 'partial';
}
