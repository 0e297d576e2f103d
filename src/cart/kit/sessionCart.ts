import { createExternalChange } from './externalChange.js';
import { noChange, refusal } from '../contract/lines.js';
import { createMutationQueue } from './mutationQueue.js';
import type { CartPage } from '../contract/page.js';
import type { CartAdapter } from '../contract/types.js';
import type { SessionChanges } from './sessionChanges.js';
import { toSummary, type CartState, type SessionPlatform } from './sessionPlatform.js';

/**
 * The part that all session carts share: one change at a time, what was gained is the difference of the cart before and after, an undo
 * that gives way when the cart has moved on, and news of changes that were not ours.
 */
export function createSessionCart<State extends CartState>(
  page: CartPage,
  timeoutMs: number,
  platform: SessionPlatform<State>,
): CartAdapter {
  const { id, getProduct, getProducts, openCart, checkout, readCart } = platform;
  const queue = createMutationQueue(page.env.setTimer, timeoutMs * 5);
  const external = createExternalChange(page, platform.listen);
  let loading: Promise<SessionChanges> | null = null;
  // Cards can do without it: asked for with the cart, before anything is added. What did not load is tried again by the next change.
  const loadChanges = () =>
    (loading ??= import('./sessionChanges.js').then(
      ({ createSessionChanges }) => createSessionChanges(platform, external),
      (error: unknown) => {
        loading = null;
        throw error;
      },
    ));

  return {
    id,
    canAdd: true,
    getProduct,
    getProducts,
    openCart,
    checkout,
    add: (lines) =>
      queue.run(
        async (signal) => (await loadChanges()).add(lines, signal),
        (message) => refusal(lines, { code: 'network', message }),
      ),
    undo: (token) =>
      queue.run(
        async (signal) => (await loadChanges()).undo(token, signal),
        () => false,
      ),
    setQuantity: (key, quantity) =>
      queue.run(
        async (signal) => (await loadChanges()).setQuantity(key, quantity, signal),
        (message) => noChange('network', message),
      ),
    async read() {
      loadChanges().catch(() => {});
      const cart = await readCart();
      return cart.ok ? toSummary(cart.value) : null;
    },
    onExternalChange: external.on,
    destroy() {
      queue.stop();
      external.destroy();
    },
  };
}
