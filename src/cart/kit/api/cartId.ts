import { createLocalStore } from '../../../browser/storage.js';
import { getOwn } from '../read.js';
import type { CartPage, CartSettings } from '../../contract/page.js';

/** Where the id of the shopper's cart is kept on a shop whose cart does not live in a cookie of its own. */
export interface CartId {
  get(): Promise<string | null>;
  /** `null` forgets it: the cart became an order, or the shop does not know it any more. */
  set(id: string | null): Promise<void>;
}

/**
 * The setting `cartId: { get(), set(id) }` shares the id with the rest of the shop, so that both mean one cart. Without it the id is
 * ours alone and stays in this browser: the cart that the shopper asked for needs it, so it is kept without a permission.
 *
 * @param name - the platform's; two platforms on one origin have two carts.
 */
export function createCartId(page: CartPage, settings: CartSettings, name: string): CartId {
  const key = `reelshelf.cart.${name}`;
  const store = createLocalStore(page.window);
  let kept: string | null = null;
  const theirs = (method: 'get' | 'set') => {
    const found = getOwn(getOwn(settings, 'cartId'), method);
    // A function of the shop's that throws counts as no answer.
    return typeof found === 'function'
      ? (id?: string | null) =>
          Promise.resolve(id)
            .then(found as (id?: string | null) => unknown)
            .catch(() => null)
      : null;
  };
  return {
    async get() {
      const load = theirs('get');
      const id = load ? await load() : (store?.get(key) ?? kept);
      return typeof id === 'string' && id ? id : null;
    },
    async set(id) {
      const save = theirs('set');
      kept = id;
      if (save) await save(id);
      else if (id === null) store?.remove(key);
      else store?.set(key, id);
    },
  };
}
