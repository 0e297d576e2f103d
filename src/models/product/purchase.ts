import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { clampQuantity } from '../../cart/contract/lines.js';
import type { LiveProduct, SaleKind } from '../../cart/contract/types.js';
import { multiplyMoney } from '../../feed/money.js';
import type { Money, Product, Variant } from '../../feed/schema.js';
import { isComplete, type Selection } from '../../feed/variants.js';
import type { AddRequest } from '../cart/attempt.js';
import type { CartModel } from '../cart/cartModel.js';
import type { Quote } from './quote.js';

/** What the one wide button does. `view`: the product can only be bought on its own page. `none`: nor there, for its address is not known. */
export type NextStep = 'add' | 'choose' | 'sold_out' | 'view' | 'none';

/** Sold in these ways, it is sold later, and can be added now. */
const isLater = (sale: SaleKind | null) => sale === 'backorder' || sale === 'preorder';

/** The most that can be chosen where the platform states no limit. */
const MAX_QUANTITY = 99;

interface PurchaseInput extends Pick<Quote, 'price' | 'stock' | 'sale' | 'rule'> {
  cart: CartModel;
  openId: ReadonlySignal<string | null>;
  offer: ReadonlySignal<Product | null>;
  live: ReadonlySignal<LiveProduct | null>;
  selection: ReadonlySignal<Selection>;
  variant: ReadonlySignal<Variant | null>;
  /** Leads the shopper to what is not chosen yet. */
  askForChoice(): void;
}

/** How the open product is bought: how many, by which way, and what becomes of it. */
export function createPurchase({
  cart,
  openId,
  offer,
  live,
  selection,
  variant,
  price,
  stock,
  sale,
  rule,
  askForChoice,
}: PurchaseInput) {
  const quantity = signal(1);
  const fit = (wanted: number) => clampQuantity(wanted, rule.value ?? undefined);
  const min = computed(() => fit(1));
  const max = computed(() => fit(rule.value?.max ?? MAX_QUANTITY));
  /** For the whole quantity; `null` while no single price holds. */
  const total = computed<Money | null>(() => {
    const { price: unit, isFrom } = price.value;
    return unit && !isFrom ? multiplyMoney(unit, quantity.value) : null;
  });
  /** What the cart is asked for when the button is pressed now. */
  const request = computed<AddRequest | null>(() => {
    const { price: unitPrice, isFrom } = price.value;
    return (
      offer.value &&
      toRequest(offer.value, variant.value, selection.value, {
        quantity: quantity.value,
        ...(unitPrice && !isFrom ? { unitPrice } : {}),
      })
    );
  });
  /** It cannot be added from here. */
  const isOnPage = computed<boolean>(() => {
    const wanted = request.value;
    const ids = offer.value?.variants?.map(({ id }) => id) ?? [];
    const isUnlisted = ids.length === 0 && (live.value?.variants.length ?? 0) > 1;
    const canAdd = cart.ability.value === 'waiting' || !wanted || cart.canAdd(wanted, ids);
    return isUnlisted || !canAdd || (sale.value !== null && !isLater(sale.value));
  });
  /** Where the product is bought instead; `null` without an address. */
  const link = computed<string | null>(() =>
    isOnPage.value && request.value ? cart.linkTo(request.value) : null,
  );
  const nextStep = computed<NextStep>(() => {
    const shown = offer.value;
    if (!shown) return 'sold_out';
    const count = shown.variants?.length ?? 0;
    if (link.value) return 'view';
    if (stock.value === 'sold_out') return 'sold_out';
    if (isOnPage.value) return 'none';
    return !isComplete(shown, selection.value) || (count > 0 && !variant.value) ? 'choose' : 'add';
  });
  const attempt = computed(() => cart.attempts.value.get(openId.value ?? '') ?? null);

  /** Forgets what became of the last add; an answer that is awaited is not forgotten. */
  const dismiss = () => cart.dismiss(openId.peek() ?? '');
  /** Puts the quantity onto the platform's steps and between its limits. */
  const setQuantity = (wanted: number) => {
    const next = Math.min(max.peek(), fit(wanted));
    if (next !== quantity.peek()) dismiss();
    quantity.value = next;
  };
  /** After the platform stated its limits. What it refused stays said. */
  const reviseQuantity = () => {
    quantity.value = Math.min(max.peek(), fit(quantity.peek()));
  };
  /** Clears the last add's state so that the button is ready again. */
  const startOver = () => {
    dismiss();
    setQuantity(min.peek());
  };
  /** Presses the wide button: adds, or leads to the missing choice. */
  const add = async (): Promise<void> => {
    if (nextStep.peek() === 'choose') return askForChoice();
    const wanted = request.peek();
    if (wanted && nextStep.peek() === 'add') await cart.add(wanted);
  };
  /** Adds, and goes on to the checkout when all of it is confirmed. */
  const buyNow = async (): Promise<void> => {
    const wanted = request.peek();
    if (wanted && nextStep.peek() === 'add') await cart.buyNow(wanted);
  };

  return {
    quantity,
    min,
    max,
    total,
    request,
    link,
    nextStep,
    attempt,
    setQuantity,
    reviseQuantity,
    dismiss,
    startOver,
    add,
    buyNow,
  };
}

function toRequest(
  product: Product,
  variant: Variant | null,
  selection: Selection,
  terms: Pick<AddRequest, 'quantity' | 'unitPrice'>,
): AddRequest {
  const { id: productId, title, ref, url, options = [] } = product;
  const { id: variantId, sku } = variant ?? {};
  return {
    productId,
    title,
    ...terms,
    options: options.flatMap(({ name }, index) =>
      selection[index] ? { name, value: selection[index] } : [],
    ),
    ...(variantId === undefined ? {} : { variantId }),
    ...(sku ? { sku } : {}),
    ...(ref ? { ref } : {}),
    ...(url ? { url } : {}),
  };
}
