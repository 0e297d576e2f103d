import {
  batch,
  computed,
  createModel,
  effect,
  signal,
  untracked,
  type ReadonlySignal,
} from '@preact/signals';
import type { Product } from '../../feed/schema.js';
import type { Attempt } from '../cart/attempt.js';
import type { CartModel } from '../cart/cartModel.js';
import type { ShelfDeps } from '../context.js';
import type { FeedModel } from '../feedModel.js';
import type { PlayerModel } from '../playerModel.js';
import { subjectOf } from '../subject.js';
import { createLiveAnswer } from './liveAnswer.js';
import { withQuote, withLive } from './liveProduct.js';
import { createPurchase } from './purchase.js';
import { createQuote } from './quote.js';
import { createSelection } from './selection.js';

/**
 * The product whose sheet is open: what can be chosen (`selection.ts`), what it costs (`quote.ts`), how it is bought
 * (`purchase.ts`). Follows `player.wantedProduct`.
 *
 * The feed's copy is shown at once and gives way to the platform's own statement as soon as that arrives.
 */
export const ProductModel = createModel(
  (deps: ShelfDeps, feed: FeedModel, player: PlayerModel, cart: CartModel) => {
    const openId = signal<string | null>(null);
    const product = computed<Product | null>(
      () => feed.products.value.get(openId.value ?? '') ?? null,
    );
    const { live, liveStatus, refresh, forget, cancel } = createLiveAnswer(
      { cart, feed, product },
      () => {
        revise();
        reviseQuantity();
      },
    );
    const early = computed(() => feed.quotes.value.get(openId.value ?? ''));
    /** The product with the platform's statement laid over the feed's. */
    const offer = computed<Product | null>(
      () =>
        product.value &&
        (live.value ? withLive(product.value, live.value) : withQuote(product.value, early.value)),
    );
    const siblings = createSiblings(feed, player);
    const { prefer, preselect, revise, select, ...selection } = createSelection(offer);
    const quote = createQuote({ offer, variant: selection.variant, live, early });
    const { dismiss, reviseQuantity, ...purchase } = createPurchase({
      cart,
      openId,
      offer,
      live,
      ...selection,
      ...quote,
    });

    /** Choosing what is not made with the options after it moves those to what is. */
    const choose = (option: string, value: string) => {
      if (!select(option, value)) return;
      dismiss();
      purchase.setQuantity(purchase.quantity.peek());
      const variant = selection.variant.peek();
      if (variant)
        deps.record('variant_selected', subjectOf(player, openId.peek() ?? ''), {
          variant: variant.id,
        });
    };

    const show = (wanted: NonNullable<typeof player.wantedProduct.value>) => {
      if (wanted.productId === openId.peek()) return;
      if (!feed.products.peek().has(wanted.productId)) return player.closeProduct();
      batch(() => {
        hide();
        openId.value = wanted.productId;
        forget();
        selection.requested.value = null;
        purchase.quantity.value = 1;
        preselect();
      });
      deps.record('product_opened', subjectOf(player, wanted.productId), { from: wanted.from });
      void refresh();
    };
    const hide = () => {
      cancel();
      // What was said about the last add has been read. An answer that comes after this waits for the next opening.
      dismiss();
      openId.value = null;
    };
    effect(() => {
      const wanted = player.isOpen.value ? player.wantedProduct.value : null;
      untracked(() => (wanted ? show(wanted) : hide()));
    });
    onRefusal(purchase.attempt, () => void refresh());
    effect(() => cancel);

    return {
      product,
      offer,
      siblings,
      live,
      liveStatus,
      ...selection,
      ...quote,
      ...purchase,
      choose,
      prefer,
      refresh,
      close: () => player.closeProduct(),
    };
  },
);
export type ProductModel = InstanceType<typeof ProductModel>;

/** All products of the video, for switching between them. */
const createSiblings = (feed: FeedModel, player: PlayerModel) =>
  computed<readonly Product[]>(() => {
    const ids = new Set(player.video.value?.tags?.map((tag) => tag.product));
    return [...ids].flatMap((id) => feed.products.value.get(id) ?? []);
  });

/** After a refusal the shop knows something that is not shown yet. */
function onRefusal(attempt: ReadonlySignal<Attempt | null>, refresh: () => void): void {
  let lastRefused = 0;
  effect(() => {
    const { serial = 0, error = null } = attempt.value ?? {};
    if (!error || serial === lastRefused) return;
    lastRefused = serial;
    untracked(refresh);
  });
}
