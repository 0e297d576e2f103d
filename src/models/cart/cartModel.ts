import { batch, computed, createModel, effect, signal, untracked } from '@preact/signals';
import type { AddLine, AddResult, LiveProduct } from '../../cart/contract/types.js';
import { toMinor } from '../../feed/money.js';
import type { Product } from '../../feed/schema.js';
import type { Stop } from '../../tools/emitter.js';
import { isHeld, isWaiting, type AddRequest, type Attempt } from './attempt.js';
import type { CartLink } from './cartLink.js';
import type { CartTruth } from './cartTruth.js';
import type { ShelfDeps } from '../context.js';
import type { PlayerModel } from '../playerModel.js';
import { wishOf } from '../product/productWish.js';

/** How long the tick stays on the button. */
const TICK_MS = 1200;
/** How long the closing player is waited for, where nothing says that it is gone. */
const CLOSING_LIMIT_MS = 1000;

/**
 * The page's cart as this shelf sees it: adding, taking back, the ways to cart and checkout. Optimistic: the count moves with the
 * thumb and is put right by what the platform confirms, see `cartTruth.ts`.
 */
export const CartModel = createModel((deps: ShelfDeps, player: InstanceType<typeof PlayerModel>, link: CartLink, truth: CartTruth) => {
  const { begin, settle } = truth;
  const attempts = signal<ReadonlyMap<string, Attempt>>(new Map());
  /** `link`: there is no cart, only products' pages. `waiting`: not asked or not answered yet. */
  const ability = computed<'waiting' | 'add' | 'link'>(() => (link.found.value ? (link.found.value.canAdd ? 'add' : 'link') : 'waiting'));
  /** A checkout can be gone to from here, for all that is known. */
  const canCheckOut = computed(() => ability.value === 'add' && link.found.value?.canCheckOut !== false);
  /** The adapter could not go to the checkout. */
  const isCheckoutRefused = signal(false);
  /** `false` where the cart cannot be read: then the count is ours alone and must not be shown as the cart's. */
  const isCountKnown = computed(() => truth.summary.value !== null);
  /** The cart can be shown line by line. */
  const hasLines = computed(() => truth.summary.value?.lines !== undefined);

  const stops = new Set<Stop>();
  let isDisposed = false;
  let serials = 0;

  /** Started after the shelf was taken down, it stops at once. */
  const keep = (stop: Stop) => void (isDisposed ? stop() : stops.add(stop));

  const put = (attempt: Attempt) => {
    attempts.value = new Map(attempts.peek()).set(attempt.request.productId, attempt);
  };
  /** Only while it is still the newest add of its product. */
  const change = (attempt: Attempt, next: Partial<Attempt>) => {
    const current = attempts.peek().get(attempt.request.productId);
    if (current?.serial === attempt.serial) put({ ...current, ...next });
  };
  const dismiss = (productId: string) => {
    if (isWaiting(attempts.peek().get(productId))) return;
    const rest = new Map(attempts.peek());
    if (rest.delete(productId)) attempts.value = rest;
  };

  const adapterId = () => link.adapter?.id ?? 'none';
  const subjectOf = (productId: string) => {
    const video = player.video.peek();
    return { ...(video ? { video: video.id, creator: video.creator, position: player.index.peek() } : {}), product: productId };
  };

  /**
   * Adds, and tells what became of it through {@link attempts}. A second press while the first is unanswered does nothing.
   *
   * @returns whether the platform confirmed all that was asked for.
   */
  const add = async (request: AddRequest, isBuying = false): Promise<boolean> => {
    if (isWaiting(attempts.peek().get(request.productId))) return false;
    const subject = subjectOf(request.productId);
    const attempt: Attempt = { serial: ++serials, request, isBuying, phase: 'adding', actual: 0, error: null, undoToken: undefined, retryAtMs: 0 };
    put(attempt);
    begin(request.quantity);
    const result = await link.ask('add', (cart) => cart.add([toLine(request, cart.id, deps.attribution(subject.video ?? null))]), noAnswer);
    const actual = result.ok ? (result.added[0]?.actual ?? request.quantity) : 0;
    const error = result.error ?? (actual > 0 ? null : noAnswer.error);
    batch(() => {
      settle(request.quantity, actual, result.cart);
      change(attempt, {
        phase: actual > 0 ? 'added' : 'refused',
        actual,
        error,
        undoToken: result.undoToken,
        retryAtMs: deps.env.monotonicMs() + (error?.retryAfterMs ?? 0),
        isUnconfirmed: result.unconfirmed === true,
      });
    });
    const props = { ...(request.variantId ? { variant: request.variantId } : {}), adapter: adapterId() };
    if (actual > 0) {
      // What the page's own form took over nobody confirmed, and only a confirmed add is counted.
      if (!result.unconfirmed) deps.record('product_added', subject, { ...props, quantity: actual, ...valueOf(request, actual) });
      after(TICK_MS, () => {
        if (attempts.peek().get(request.productId)?.phase === 'added') change(attempt, { phase: 'done' });
      });
    } else {
      deps.record('product_add_failed', subject, { ...props, quantity: request.quantity, code: result.error?.code ?? 'unknown' });
    }
    return actual === request.quantity && !error && !result.unconfirmed;
  };

  /** Adds and goes on to the checkout, but only when the platform confirmed all that was asked for. */
  const buyNow = async (request: AddRequest): Promise<void> => {
    if ((await add(request, true)) && !isDisposed) await checkout();
  };

  /** Takes the product's last add back. */
  const undo = async (productId: string): Promise<void> => {
    const attempt = attempts.peek().get(productId);
    if (!attempt || !isHeld(attempt) || isWaiting(attempt) || attempt.undoToken === undefined) return;
    change(attempt, { phase: 'undoing', error: null });
    begin(-attempt.actual);
    const isUndone = await link.ask('undo', (cart) => cart.undo(attempt.undoToken), false);
    batch(() => {
      settle(-attempt.actual, isUndone ? -attempt.actual : 0, undefined);
      change(attempt, { phase: isUndone ? 'undone' : 'kept', undoToken: undefined });
    });
  };

  /**
   * Opens the shop's own cart; the player makes room for it first. Only when its step is out of the browser's history: taken out
   * later, it would cancel the way to the cart page, and a drawer of the theme's would lose the focus to the card.
   */
  const openCart = async (): Promise<void> => {
    player.close();
    await Promise.race([deps.page?.whenRestored(), new Promise<void>((resolve) => after(CLOSING_LIMIT_MS, resolve))]);
    if (await link.ask('openCart', (cart) => cart.openCart(), false)) return;
    deps.display.warn({
      code: 'CART_NOT_OPENED',
      subject: adapterId(),
      message: 'The shop’s cart could not be opened: no cart drawer was found and no cart page is known.',
      remedy: 'Name the cart page or a function that opens your cart in the cart settings.',
    });
  };

  /** Shows the cart: line by line in the player where that can be told, else the shop's own. */
  const viewCart = (): void => {
    isCheckoutRefused.value = false;
    if (hasLines.peek()) player.openCart();
    else void openCart();
  };

  /** Leaves for the checkout as soon as the platform has answered all that was asked of the cart. */
  const checkout = async (): Promise<void> => {
    isCheckoutRefused.value = false;
    await truth.allAnswered();
    const { product: _, ...subject } = subjectOf('');
    const isLeaving = await link.ask('checkout', (cart) => cart.checkout(), false);
    if (isLeaving) deps.record('checkout_started', subject, { adapter: adapterId() });
    else isCheckoutRefused.value = true;
  };

  /** Whether this product can be added from here; `true` until the cart has been asked. */
  const canAdd = (request: AddRequest, variantIds: readonly string[]): boolean => {
    const product = { ...wishOf({ id: request.productId, ref: request.ref, url: request.url }, link.adapter?.id ?? ''), variantIds };
    return link.askNow('canAdd', (cart) => cart.canAdd && (cart.canAddProduct?.(product) ?? true), true);
  };
  /** Where "View product" leads, marked so that the shop knows which video sent the shopper; `null` where there is no address. */
  const linkTo = ({ url = '' }: AddRequest): string | null => {
    const attribution = deps.attribution(player.video.peek()?.id ?? null);
    return link.askNow('productUrl', (cart) => cart.productUrl?.({ url, ...(attribution ? { attribution } : {}) }) ?? url, url) || null;
  };

  /** Price and stock as the platform states them now; `null` where it cannot tell. */
  const loadLive = (product: Product): Promise<LiveProduct | null> => link.ask('getProduct', (cart) => cart.getProduct(wishOf(product, cart.id)), null);

  const after = (delayMs: number, run: () => void) => {
    const stop = deps.env.setTimer(() => {
      stops.delete(stop);
      run();
    }, delayMs);
    keep(stop);
  };

  effect(() => {
    if (player.isOpen.value) untracked(() => void link.connect());
  });
  effect(() => {
    const cart = link.found.value;
    if (!cart) return;
    link.askNow('onExternalChange', () => keep(cart.onExternalChange(() => void truth.reread())), undefined);
    untracked(() => void truth.reread());
  });
  // Another tab may have changed the cart meanwhile.
  effect(() => {
    if (deps.device.visible.value) untracked(() => void truth.reread());
  });
  effect(() => () => {
    isDisposed = true;
    truth.stop();
    for (const stop of stops) stop();
  });

  const facts = { count: truth.count, isCountKnown, hasLines, ability, canCheckOut, attempts, isCheckoutRefused };
  return { ...facts, add, buyNow, undo, dismiss, viewCart, openCart, checkout, canAdd, linkTo, loadLive };
});

const noAnswer: AddResult & { error: { code: 'unknown'; message: string } } = {
  ok: false,
  added: [],
  error: { code: 'unknown', message: 'The cart adapter gave no usable answer.' },
  uiRefresh: 'none',
};

function toLine(request: AddRequest, adapterId: string, attribution: Record<string, string> | undefined): AddLine {
  const { productId, variantId, sku, quantity, options, ref, url } = request;
  return {
    ...wishOf({ id: productId, ref, url }, adapterId),
    quantity,
    ...(variantId ? { variantId } : {}),
    ...(sku ? { sku } : {}),
    ...(options?.length ? { options } : {}),
    ...(attribution ? { attribution } : {}),
  };
}

function valueOf({ unitPrice }: AddRequest, pieces: number): { valueMinor?: number; currency?: string } {
  return unitPrice ? { valueMinor: toMinor(unitPrice) * pieces, currency: unitPrice.currency } : {};
}
