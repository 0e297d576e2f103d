import { attempt } from '../../../tools/attempt.js';
import { requestJson } from '../../kit/http.js';
import { getOwn, reach, reachText, ownText } from '../../kit/read.js';
import type { Stop } from '../../../tools/emitter.js';
import type { CartPage } from '../../contract/page.js';

/** What the shop's displays learn beside the fact that the cart has changed. */
export interface WooChange {
  /** Pieces were taken out. */
  isLess?: boolean;
  /** Rendered parts of the theme that came with the answer; asked for where they did not. */
  fragments?: object;
  hash?: string;
}

/**
 * Lets every cart display of a WooCommerce page know; shops have classic fragments, blocks, and newer stores side by side. Nothing
 * answers, so each way is tried where its script is there.
 *
 * @returns `done` when a display is known to listen, `partial` when only events were sent out.
 */
export async function refreshWooDisplay(
  page: CartPage,
  suppress: (run: () => void) => void,
  change: WooChange,
): Promise<'done' | 'partial'> {
  const { window } = page;
  const { body } = window.document;
  const jQuery = reach(window, 'jQuery');
  const attemptUnheard = (run: () => void): boolean =>
    attempt(() => {
      suppress(run);
      return true;
    }, false);
  const trigger = (
    name: string,
    makeValues: (jQuery: (element: Element) => unknown) => unknown[],
  ): boolean =>
    typeof jQuery === 'function' &&
    attemptUnheard(() => {
      const wrap = (element: Element): unknown => jQuery(element);
      (wrap(body) as { trigger(name: string, values: unknown[]): void }).trigger(
        name,
        makeValues(wrap),
      );
    });

  let isShown = false;
  const hasFragments = Boolean(reach(window, 'wc_cart_fragments_params'));
  if (hasFragments) isShown = trigger('wc_fragment_refresh', () => []);
  const endpoint = reachText(window, 'wc_add_to_cart_params.wc_ajax_url');
  if (typeof jQuery === 'function' && (change.fragments || endpoint)) {
    const { fragments, hash = '' } = change.fragments
      ? change
      : await loadFragments(page, endpoint ?? '');
    // Without real fragments the shop's script would store the word "undefined"; without a button it would throw.
    if (fragments) {
      const name = change.isLess ? 'removed_from_cart' : 'added_to_cart';
      isShown =
        trigger(name, (wrap) => [fragments, hash, wrap(window.document.createElement('a'))]) ||
        isShown;
    }
  }
  const added = { bubbles: true, cancelable: true, detail: { preserveCartData: false } };
  attemptUnheard(() =>
    body.dispatchEvent(
      new CustomEvent(
        change.isLess ? 'wc-blocks_removed_from_cart' : 'wc-blocks_added_to_cart',
        added,
      ),
    ),
  );
  attemptUnheard(() =>
    window.dispatchEvent(
      new CustomEvent('wc-blocks_store_sync_required', {
        detail: { type: 'from_@wordpress/data' },
      }),
    ),
  );
  const dispatch = reach(window, 'wp.data.dispatch');
  if (typeof dispatch === 'function') {
    attemptUnheard(() => {
      const actions: unknown = dispatch.call(reach(window, 'wp.data'), BLOCKS);
      const invalidate = reach(actions, 'invalidateResolutionForStoreSelector');
      if (typeof invalidate !== 'function') return;
      invalidate.call(actions, 'getCartData');
      isShown = true;
    });
  }
  return isShown ? 'done' : 'partial';
}

const BLOCKS = 'wc/store/cart';

async function loadFragments(
  page: CartPage,
  endpoint: string,
): Promise<Pick<WooChange, 'fragments' | 'hash'>> {
  const reply = await requestJson(
    page,
    endpoint.replace('%%endpoint%%', 'get_refreshed_fragments'),
    { form: '' },
  );
  const fragments = reply.ok ? getOwn(reply.value.body, 'fragments') : undefined;
  return typeof fragments === 'object' && fragments && reply.ok
    ? { fragments, hash: ownText(reply.value.body, 'cart_hash') ?? '' }
    : {};
}

/** Listens to the shop's own scripts: jQuery's events of classic themes, and the store of the cart blocks. */
export function listenToScripts(
  page: CartPage,
  emit: () => void,
  isKnown: (count: number) => boolean,
): Stop {
  const { document } = page.window;
  const jQuery = reach(page.window, 'jQuery');
  const bus: unknown = typeof jQuery === 'function' ? jQuery(document.body) : undefined;
  const call = (name: 'on' | 'off') => {
    const method = reach(bus, name);
    if (typeof method === 'function')
      method.call(bus, 'added_to_cart removed_from_cart updated_wc_div wc_cart_emptied', emit);
  };
  call('on');
  const stop = listenToBlocks(page, emit, isKnown);
  return () => {
    call('off');
    if (typeof stop === 'function') stop();
  };
}

/** The blocks' store reports every change, also those it fetches after ours: only a count that we do not know is news. */
function listenToBlocks(
  page: CartPage,
  emit: () => void,
  isKnown: (count: number) => boolean,
): unknown {
  const data = reach(page.window, 'wp.data');
  const [select, subscribe] = [reach(data, 'select'), reach(data, 'subscribe')];
  if (typeof select !== 'function' || typeof subscribe !== 'function') return undefined;
  const countNow = (): unknown => {
    const store: unknown = select.call(data, BLOCKS);
    const getCart = reach(store, 'getCartData');
    return typeof getCart === 'function' ? reach(getCart.call(store), 'itemsCount') : undefined;
  };
  let lastCount = countNow();
  const listener = () => {
    const count = countNow();
    if (count === lastCount || typeof count !== 'number') return;
    lastCount = count;
    if (!isKnown(count)) emit();
  };
  return subscribe.call(data, listener, BLOCKS);
}
