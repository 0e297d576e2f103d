import { batch, computed, createModel, effect, signal, untracked } from '@preact/signals';
import { clampQuantity } from '../../cart/contract/lines.js';
import type { LiveProduct } from '../../cart/contract/types.js';
import { multiplyMoney } from '../../feed/money.js';
import { priceOf, type Price } from '../../feed/price.js';
import type { Image, Money, Product, Variant } from '../../feed/schema.js';
import { isSoldOut } from '../../feed/stock.js';
import { findVariant, firstSelection, isComplete, optionStates, type OptionState, type Selection } from '../../feed/variants.js';
import { createLatestOnly } from '../../tools/latestOnly.js';
import type { AddRequest } from '../cart/attempt.js';
import type { CartModel } from '../cart/cartModel.js';
import { reselect } from './choice.js';
import type { ShelfDeps } from '../context.js';
import type { FeedModel } from '../feedModel.js';
import { withFacts, withLive } from './liveProduct.js';
import type { PlayerModel } from '../playerModel.js';

/** What the one wide button does. `view`: the product can only be bought on its own page. */
export type NextStep = 'add' | 'choose' | 'sold_out' | 'view';

/** Where the platform states no limit, a thumb on "more" stops here. */
const MOST_PIECES = 99;
const MOST_PICTURES = 8;
const NO_PRICE: Price = { price: null, compareAt: null, isFrom: false };

/**
 * The product whose sheet is open: what can be chosen, what is chosen, what it costs. Follows `player.wantedProduct`.
 *
 * The feed's copy is shown at once and gives way to the platform's own statement as soon as that arrives.
 */
export const ProductModel = createModel(
  (deps: ShelfDeps, feed: InstanceType<typeof FeedModel>, player: InstanceType<typeof PlayerModel>, cart: InstanceType<typeof CartModel>) => {
    const openId = signal<string | null>(null);
    const live = signal<LiveProduct | null>(null);
    /** `asking`: the platform's answer is awaited. `silent`: it could not tell; the feed's copy stays and is not called current. */
    const liveStatus = signal<'asking' | 'live' | 'silent'>('asking');
    /** One place for each of the product's options, in its order. */
    const selection = signal<Selection>([]);
    const quantity = signal(1);
    /** The option that the shopper was led to; a new object each time, so that the sheet can follow. */
    const asked = signal<{ option: string } | null>(null);
    /** What the shopper chose earlier, while this shelf lives. */
    const remembered = new Map<string, Selection>();
    const latest = createLatestOnly();

    const product = computed<Product | null>(() => feed.products.value.get(openId.value ?? '') ?? null);
    /** The product with the platform's statement laid over the feed's. */
    const offer = computed<Product | null>(() => product.value && (live.value ? withLive(product.value, live.value) : withFacts(product.value, feed.facts.value.get(product.value.id))));
    /** All products of the video, for switching between them. */
    const siblings = computed<readonly Product[]>(() => {
      const ids = new Set(player.video.value?.tags?.map((tag) => tag.product));
      return [...ids].flatMap((id) => feed.products.value.get(id) ?? []);
    });
    const variant = computed<Variant | null>(() => offer.value && findVariant(offer.value, selection.value));
    /**
     * A value is impossible only when the options *before* it rule it out: changing an earlier option moves the later ones
     * along, so there is always a way from one variant to every other.
     */
    const options = computed<OptionState[]>(() => {
      const shown = offer.value;
      if (!shown) return [];
      const earlier = (place: number) => optionStates(shown, selection.value.slice(0, place))[place];
      return optionStates(shown, selection.value).map((option, place) => freed(option, earlier(place)));
    });
    const price = computed<Price>(() => (offer.value ? priceOf(offer.value, variant.value) : NO_PRICE));
    const stock = computed<'available' | 'sold_out' | 'unknown'>(() => {
      if (!offer.value) return 'unknown';
      const isAvailable = variant.value?.available ?? offer.value.available;
      if (variant.value ? isAvailable === false : isSoldOut(offer.value)) return 'sold_out';
      return isAvailable === undefined ? 'unknown' : 'available';
    });
    /** What the platform says of the very variant. */
    const liveVariant = computed(() => live.value?.variants.find(({ id }) => id === variant.value?.id) ?? null);
    const rule = computed(() => liveVariant.value?.quantity ?? null);
    /** Pieces left, where the shop itself tells shoppers so. */
    const left = computed(() => (stock.value === 'available' ? (liveVariant.value?.left ?? null) : null));
    /** Whether the price that is shown holds the tax, where the platform says so. */
    const tax = computed(() => (live.value ?? feed.facts.value.get(openId.value ?? ''))?.tax ?? null);
    /** The chosen variant's picture first, then the product's, each once. */
    const pictures = computed<readonly Image[]>(() => {
      const all = [variant.value?.image, offer.value?.image, ...(live.value?.images ?? [])].flatMap((image) => image ?? []);
      // Picture hosts put the size behind the question mark: the same picture all the same.
      return [...new Map(all.map((image) => [image.src.split('?')[0], image])).values()].slice(0, MOST_PICTURES);
    });
    const fit = (wished: number) => clampQuantity(wished, rule.value ?? undefined);
    const least = computed(() => fit(1));
    const most = computed(() => fit(rule.value?.max ?? MOST_PIECES));
    /** For all pieces asked for; `null` while no single price holds. */
    const total = computed<Money | null>(() => {
      const { price: unit, isFrom } = price.value;
      return unit && !isFrom ? multiplyMoney(unit, quantity.value) : null;
    });
    /** Where the product is bought instead, when it cannot be added from here. */
    const link = computed<string | null>(() => {
      const [shown, wish] = [offer.value, request.value];
      const ids = shown?.variants?.map(({ id }) => id) ?? [];
      const isUnlisted = ids.length === 0 && (live.value?.variants.length ?? 0) > 1;
      const canAdd = cart.ability.value === 'waiting' || !wish || cart.canAdd(wish, ids);
      return wish && (isUnlisted || !canAdd) ? cart.linkTo(wish) : null;
    });
    const nextStep = computed<NextStep>(() => {
      const shown = offer.value;
      if (!shown) return 'sold_out';
      const count = shown.variants?.length ?? 0;
      if (link.value) return 'view';
      if (stock.value === 'sold_out') return 'sold_out';
      return !isComplete(shown, selection.value) || (count > 0 && !variant.value) ? 'choose' : 'add';
    });
    const attempt = computed(() => cart.attempts.value.get(openId.value ?? '') ?? null);

    /** Puts a wished quantity onto the platform's steps and between its limits. */
    const setQuantity = (wished: number) => {
      const next = Math.min(most.peek(), fit(wished));
      if (next !== quantity.peek()) cart.dismiss(openId.peek() ?? '');
      quantity.value = next;
    };

    /** Choosing what is not made with the options after it moves those to what is. */
    const choose = (option: string, value: string) => {
      const shown = offer.peek();
      const place = shown?.options?.findIndex(({ name }) => name === option) ?? -1;
      if (!shown || place < 0 || selection.peek()[place] === value) return;
      cart.dismiss(shown.id);
      asked.value = null;
      selection.value = reselect(shown, selection.peek(), place, value);
      remembered.set(shown.id, selection.peek());
      setQuantity(quantity.peek());
      if (variant.peek()) deps.record('variant_selected', subjectOf(shown.id), { variant: variant.peek()?.id ?? '' });
    };

    /** Leads the shopper to the first option without a value. */
    const askForChoice = () => {
      const option = offer.peek()?.options?.find((_, place) => selection.peek()[place] === undefined) ?? offer.peek()?.options?.[0];
      if (option) asked.value = { option: option.name };
    };

    /** What the cart is asked for when the button is pressed now. */
    const request = computed<AddRequest | null>(() => {
      const shown = offer.value;
      if (!shown) return null;
      const { id: productId, title, ref, url } = shown;
      const chosen = shown.options?.flatMap(({ name }, place) => ({ name, value: selection.value[place] ?? '' })).filter(({ value }) => value) ?? [];
      return {
        productId,
        title,
        quantity: quantity.value,
        options: chosen,
        ...(variant.value ? { variantId: variant.value.id } : {}),
        ...(variant.value?.sku ? { sku: variant.value.sku } : {}),
        ...(price.value.price && !price.value.isFrom ? { unitPrice: price.value.price } : {}),
        ...(ref ? { ref } : {}),
        ...(url ? { url } : {}),
      };
    });

    /** Presses the wide button: adds, or leads to the missing choice. */
    const add = async (): Promise<void> => {
      if (nextStep.peek() === 'choose') return askForChoice();
      const wish = request.peek();
      if (!wish || nextStep.peek() !== 'add') return;
      await cart.add(wish);
    };

    /** Adds, and goes on to the checkout when all of it is confirmed. */
    const buyNow = async (): Promise<void> => {
      const wish = request.peek();
      if (wish && nextStep.peek() === 'add') await cart.buyNow(wish);
    };

    /** Clears the last add's state so that the button is ready again. */
    const startOver = () => {
      cart.dismiss(openId.peek() ?? '');
      setQuantity(least.peek());
    };

    const preselect = () => {
      const shown = offer.peek();
      const earlier = shown && remembered.get(shown.id);
      if (shown) selection.value = earlier && isOffered(shown, earlier) ? earlier : firstSelection(shown);
    };

    const refresh = async (): Promise<void> => {
      const shown = product.peek();
      if (!shown) return;
      const reply = await latest.run(async () => ({ answer: await cart.loadLive(shown) }));
      if (!reply) return;
      batch(() => {
        // A later silence does not unsay what the platform has said.
        if (reply.answer) {
          live.value = reply.answer;
          feed.tell(new Map([[shown.id, reply.answer]]));
        }
        liveStatus.value = live.peek() ? 'live' : 'silent';
        if (!remembered.has(shown.id) || !isOffered(offer.peek(), selection.peek())) preselect();
        quantity.value = Math.min(most.peek(), fit(quantity.peek()));
      });
    };

    const subjectOf = (productId: string) => {
      const video = player.video.peek();
      return { ...(video ? { video: video.id, creator: video.creator, position: player.index.peek() } : {}), product: productId };
    };

    const show = (wanted: NonNullable<typeof player.wantedProduct.value>) => {
      if (wanted.productId === openId.peek()) return;
      if (!feed.products.peek().has(wanted.productId)) return player.closeProduct();
      batch(() => {
        hide();
        openId.value = wanted.productId;
        live.value = null;
        liveStatus.value = 'asking';
        asked.value = null;
        quantity.value = 1;
        preselect();
      });
      deps.record('product_opened', subjectOf(wanted.productId), { from: wanted.from });
      void refresh();
    };
    const hide = () => {
      latest.cancel();
      // What was said about the last add has been read. An answer that comes after this waits for the next opening.
      cart.dismiss(openId.peek() ?? '');
      openId.value = null;
    };
    effect(() => {
      const wanted = player.isOpen.value ? player.wantedProduct.value : null;
      untracked(() => (wanted ? show(wanted) : hide()));
    });

    /** After a refusal the shop knows something that we do not. */
    let judged = 0;
    effect(() => {
      const { serial = 0, error = null } = attempt.value ?? {};
      if (!error || serial === judged) return;
      judged = serial;
      untracked(() => void refresh());
    });
    effect(() => () => latest.cancel());

    const close = () => player.closeProduct();
    return {
      product, offer, siblings, live, liveStatus, selection, options, variant, quantity, least, most, rule, price, total, stock, left, tax, pictures, link, nextStep,
      attempt, asked, request, choose, setQuantity, add, buyNow, askForChoice, startOver, refresh, close,
    };
  },
);

/** The platform may name its options otherwise than the feed did, or have dropped a value since. */
const isOffered = (product: Product | null, selection: Selection): boolean =>
  (product?.options ?? []).length === selection.length &&
  selection.every((value, place) => value === undefined || product?.options?.[place]?.values.includes(value));

function freed(option: OptionState, earlier: OptionState | undefined): OptionState {
  const stateOf = ({ state }: OptionState['values'][number], i: number) => (state === 'impossible' ? (earlier?.values[i]?.state ?? state) : state);
  return { ...option, values: option.values.map((entry, i) => ({ ...entry, state: stateOf(entry, i) })) };
}
