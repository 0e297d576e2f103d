import { computed, type ReadonlySignal } from '@preact/signals';
import type { LiveProduct, SaleKind } from '../../cart/contract/types.js';
import { multiplyMoney } from '../../feed/product/money.js';
import type { Money, Product, Variant } from '../../feed/schema.js';
import { isComplete, type Selection } from '../../feed/product/variants.js';
import type { AddRequest } from '../cart/attempt.js';
import type { CartModel } from '../cart/cartModel.js';
import { createQuantity } from './quantity.js';
import type { Quote } from './quote.js';

/** What the one wide button does. `view`: the product can only be bought on its own page. `none`: nor there, for its address is not known. */
export type NextStep = 'add' | 'choose' | 'sold_out' | 'view' | 'none';

/** Sold in these ways, it is sold later, and can be added now. */
const isLater = (sale: SaleKind | null) => sale === 'backorder' || sale === 'preorder';

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
  /** Forgets what became of the last add; an answer that is awaited is not forgotten. */
  const dismiss = () => cart.dismiss(openId.peek() ?? '');
  const amount = createQuantity(rule, dismiss);
  const { quantity } = amount;
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

  /** Clears the last add's state so that the button is ready again. */
  const startOver = () => {
    dismiss();
    amount.setQuantity(amount.min.peek());
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
    ...amount,
    total,
    request,
    link,
    nextStep,
    attempt,
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
