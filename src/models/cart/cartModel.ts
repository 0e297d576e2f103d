import { computed, createModel, effect, untracked } from '@preact/signals';
import type { LiveProduct } from '../../cart/contract/types.js';
import type { Product } from '../../feed/schema.js';
import type { Stop } from '../../tools/emitter.js';
import type { ShelfDeps } from '../context.js';
import type { PlayerModel } from '../playerModel.js';
import { productRefOf } from '../product/productRef.js';
import { createAdding } from './adding.js';
import type { AddRequest } from './attempt.js';
import type { CartLink } from './cartLink.js';
import type { CartStore } from './cartStore.js';
import { createWaysOut } from './waysOut.js';

/**
 * The page's cart as this shelf sees it: adding and taking back (`adding.ts`), the ways to cart and checkout (`waysOut.ts`).
 * Optimistic: the count moves with the thumb and is put right by what the platform confirms, see `cartStore.ts`.
 */
export const CartModel = createModel(
  (deps: ShelfDeps, player: PlayerModel, link: CartLink, store: CartStore) => {
    /** `link`: there is no cart, only products' pages. `waiting`: not asked or not answered yet. */
    const ability = computed<'waiting' | 'add' | 'link'>(() =>
      link.found.value ? (link.found.value.canAdd ? 'add' : 'link') : 'waiting',
    );
    /** A checkout can be gone to from here, for all that is known. */
    const canCheckOut = computed(
      () => ability.value === 'add' && link.found.value?.canCheckOut !== false,
    );
    /** `false` where the cart cannot be read: then the count is ours alone and must not be shown as the cart's. */
    const isCountKnown = computed(() => store.summary.value !== null);
    /** The cart can be shown line by line. */
    const hasLines = computed(() => store.summary.value?.lines !== undefined);

    const stops = new Set<Stop>();
    let isDisposed = false;
    /** Started after the shelf was taken down, it stops at once. */
    const keep = (stop: Stop) => void (isDisposed ? stop() : stops.add(stop));
    const after = (delayMs: number, run: () => void) => {
      const stop = deps.env.setTimer(() => {
        stops.delete(stop);
        run();
      }, delayMs);
      keep(stop);
    };
    const parts = { deps, player, link, store, after };
    const { add, follow, ...adding } = createAdding(parts);
    const { checkout, ...waysOut } = createWaysOut(parts);

    /** Adds and goes on to the checkout, but only when the platform confirmed all that was asked for. */
    const buyNow = async (request: AddRequest): Promise<void> => {
      if ((await add(request, true)) && !isDisposed) await checkout();
    };

    /** Whether this product can be added from here; `true` until the cart has been asked. */
    const canAdd = (request: AddRequest, variantIds: readonly string[]): boolean => {
      const product = {
        ...productRefOf(
          { id: request.productId, ref: request.ref, url: request.url },
          link.adapter?.id ?? '',
        ),
        variantIds,
      };
      return link.askNow(
        'canAdd',
        (cart) => cart.canAdd && (cart.canAddProduct?.(product) ?? true),
        true,
      );
    };
    /** Where "View product" leads, marked so that the shop knows which video sent the shopper; `null` where there is no address. */
    const linkTo = ({ url = '' }: AddRequest): string | null => {
      const video = player.video.peek()?.id;
      const attribution = video && deps.attribution(video);
      return (
        link.askNow(
          'productUrl',
          (cart) => cart.productUrl?.({ url, ...(attribution ? { attribution } : {}) }) ?? url,
          url,
        ) || null
      );
    };

    /** Price and stock as the platform states them now; `null` where it cannot say. */
    const loadLive = (product: Product): Promise<LiveProduct | null> =>
      link.ask('getProduct', (cart) => cart.getProduct(productRefOf(product, cart.id)), null);

    effect(() => {
      if (player.isOpen.value) untracked(() => void link.connect());
    });
    effect(() => {
      const cart = link.found.value;
      if (!cart) return;
      link.askNow(
        'onExternalChange',
        () => keep(cart.onExternalChange(() => void store.reread(true))),
        undefined,
      );
      untracked(() => void store.reread());
    });
    effect(() => {
      const lines = store.summary.value?.lines;
      if (lines && store.isSettled.value && store.isCurrent.value) untracked(() => follow(lines));
    });
    // Another tab may have changed the cart meanwhile.
    effect(() => {
      if (deps.device.visible.value) untracked(() => void store.reread());
    });
    effect(() => () => {
      isDisposed = true;
      store.stop();
      for (const stop of stops) stop();
    });

    const state = { count: store.count, isCountKnown, hasLines, ability, canCheckOut };
    return { ...state, ...adding, ...waysOut, add, buyNow, checkout, canAdd, linkTo, loadLive };
  },
);
export type CartModel = InstanceType<typeof CartModel>;
