import { batch, computed, createModel, effect, signal, untracked } from '@preact/signals';
import type { AddLine, AddResult, CartAdapter, CartSummary, LiveProduct } from '../cart/types.js';
import { toMinor } from '../feed/money.js';
import type { Product } from '../feed/schema.js';
import type { Stop } from '../tools/emitter.js';
import { createLatestOnly } from '../tools/latestOnly.js';
import { isHeld, isWaiting, type AddRequest, type Attempt } from './attempt.js';
import type { ShelfDeps } from './context.js';
import type { PlayerModel } from './playerModel.js';

/** How long the tick stays on the button. */
const TICK_MS = 1200;
/** The player leaves the browser's history when it closes; going on to the cart page before that is done would be undone by it. */
const AFTER_CLOSE_MS = 80;

/**
 * The page's cart as this shelf sees it. Optimistic: the count moves with the thumb and is put right by what the platform confirms.
 *
 *     shown count = last cart read or confirmed + pieces asked for and not yet answered − pieces being taken back
 *
 * A read that overlaps a change is thrown away and done again, so that no piece is counted twice or forgotten.
 */
export const CartModel = createModel((deps: ShelfDeps, player: InstanceType<typeof PlayerModel>) => {
  const summary = signal<CartSummary | null>(null);
  /** Pieces confirmed while the cart cannot be read. */
  const gained = signal(0);
  const pending = signal(0);
  const attempts = signal<ReadonlyMap<string, Attempt>>(new Map());
  /** `link`: there is no cart, only products' pages. `waiting`: not asked or not answered yet. */
  const ability = signal<'waiting' | 'add' | 'link'>('waiting');
  /** The adapter could not go to the checkout. */
  const isCheckoutRefused = signal(false);
  const count = computed(() => Math.max(0, (summary.value?.count ?? gained.value) + pending.value));
  /** `false` where the cart cannot be read: then the count is ours alone and must not be shown as the cart's. */
  const isCountKnown = computed(() => summary.value !== null);

  const stops = new Set<Stop>();
  const reads = createLatestOnly();
  let isDisposed = false;
  let adapter: CartAdapter | null = null;
  let connecting: Promise<CartAdapter | null> | null = null;
  let changes = 0;
  let openChanges = 0;
  let isStale = false;
  let serials = 0;

  /** Started after the shelf was taken down, it stops at once. */
  const keep = (stop: Stop) => void (isDisposed ? stop() : stops.add(stop));
  const warn = (where: string, detail: unknown) =>
    deps.display.warn({
      code: 'CART_ADAPTER_FAILED',
      subject: where,
      message: `The cart adapter ${adapter ? `"${adapter.id}"` : ''} threw in ${where}, which the cart contract does not allow.`,
      remedy: 'The shelf went on as if the shop had refused. Check the adapter, or report it if it is one of ours.',
      detail,
    });

  const connect = (): Promise<CartAdapter | null> =>
    (connecting ??= deps.getCart().then(
      (found) => {
        adapter = found;
        ability.value = found.canAdd ? 'add' : 'link';
        keep(found.onExternalChange(() => void reread()));
        void reread();
        return found;
      },
      (error: unknown) => {
        connecting = null;
        warn('getCart', error);
        return null;
      },
    ));

  /** Every call of the adapter goes through here: what it throws becomes `fallback`. */
  const ask = async <T>(where: string, call: (cart: CartAdapter) => Promise<T>, fallback: T): Promise<T> => {
    try {
      const cart = await connect();
      return cart ? await call(cart) : fallback;
    } catch (error) {
      warn(where, error);
      return fallback;
    }
  };

  const guardAdapter = <T>(where: string, call: (cart: CartAdapter) => T, fallback: T): T => {
    try {
      return adapter ? call(adapter) : fallback;
    } catch (error) {
      warn(where, error);
      return fallback;
    }
  };

  const reread = async (): Promise<void> => {
    isStale = openChanges > 0;
    if (!adapter || isStale) return;
    const before = changes;
    const answer = await reads.run(() => ask('read', (cart) => cart.read(), null));
    if (before !== changes) return openChanges > 0 ? void (isStale = true) : reread();
    if (answer) summary.value = answer;
  };

  const begin = (pieces: number) => {
    changes++;
    openChanges++;
    pending.value += pieces;
  };
  /** @param pieces - as given to `begin`. @param gain - what the cart really gained or lost. */
  const settle = (pieces: number, gain: number, cart: CartSummary | undefined) => {
    changes++;
    openChanges--;
    pending.value -= pieces;
    if (cart) summary.value = cart;
    else if (summary.peek()) summary.value = { count: Math.max(0, summary.peek()!.count + gain) };
    else gained.value += gain;
    isStale ||= !cart;
    if (isStale && openChanges === 0) void reread();
  };

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

  const subjectOf = (productId: string) => {
    const video = player.video.peek();
    return { ...(video ? { video: video.id, creator: video.creator, position: player.index.peek() } : {}), product: productId };
  };

  /** Adds, and tells what became of it through {@link attempts}. A second press while the first is unanswered does nothing. */
  const add = async (request: AddRequest): Promise<void> => {
    if (isWaiting(attempts.peek().get(request.productId))) return;
    const subject = subjectOf(request.productId);
    const attempt: Attempt = { serial: ++serials, request, phase: 'adding', actual: 0, error: null, undoToken: undefined };
    put(attempt);
    begin(request.quantity);
    const result = await ask('add', (cart) => cart.add([toLine(request, cart.id, deps.attribution(subject.video ?? null))]), noAnswer);
    const actual = result.ok ? (result.added[0]?.actual ?? request.quantity) : 0;
    batch(() => {
      settle(request.quantity, actual, result.cart);
      change(attempt, {
        phase: actual > 0 ? 'added' : 'refused',
        actual,
        error: result.error ?? (actual > 0 ? null : noAnswer.error),
        undoToken: result.undoToken,
      });
    });
    const props = { ...(request.variantId ? { variant: request.variantId } : {}), adapter: adapter?.id ?? 'none' };
    if (actual > 0) {
      // What the page's own form took over nobody confirmed, and only a confirmed add is counted.
      if (!result.unconfirmed) deps.record('product_added', subject, { ...props, quantity: actual, ...valueOf(request, actual) });
      after(TICK_MS, () => {
        if (attempts.peek().get(request.productId)?.phase === 'added') change(attempt, { phase: 'done' });
      });
    } else {
      deps.record('product_add_failed', subject, { ...props, quantity: request.quantity, code: result.error?.code ?? 'unknown' });
    }
  };

  /** Takes the product's last add back. */
  const undo = async (productId: string): Promise<void> => {
    const attempt = attempts.peek().get(productId);
    if (!attempt || !isHeld(attempt) || isWaiting(attempt) || attempt.undoToken === undefined) return;
    change(attempt, { phase: 'undoing', error: null });
    begin(-attempt.actual);
    const isUndone = await ask('undo', (cart) => cart.undo(attempt.undoToken), false);
    batch(() => {
      settle(-attempt.actual, isUndone ? -attempt.actual : 0, undefined);
      change(attempt, { phase: isUndone ? 'undone' : 'kept', undoToken: undefined });
    });
  };

  /** Opens the shop's own cart; the player makes room for it first. */
  const openCart = async (): Promise<void> => {
    player.close();
    await new Promise<void>((resolve) => after(AFTER_CLOSE_MS, resolve));
    if (await ask('openCart', (cart) => cart.openCart(), false)) return;
    deps.display.warn({
      code: 'CART_NOT_OPENED',
      subject: adapter?.id ?? 'none',
      message: 'The shop’s cart could not be opened: no cart drawer was found and no cart page is known.',
      remedy: 'Name the cart page or a function that opens your cart in the cart settings.',
    });
  };

  const checkout = async (): Promise<void> => {
    isCheckoutRefused.value = false;
    const video = player.video.peek();
    deps.record('checkout_started', video ? { video: video.id, creator: video.creator, position: player.index.peek() } : {}, {
      adapter: adapter?.id ?? 'none',
    });
    if (!(await ask('checkout', (cart) => cart.checkout(), false))) isCheckoutRefused.value = true;
  };

  /** Whether this product can be added from here; `true` until the cart has been asked. */
  const canAdd = (request: AddRequest, variantIds: readonly string[]): boolean => {
    const { productId, ref, url } = toLine(request, adapter?.id ?? '', undefined);
    const product = { productId, variantIds, ...(ref ? { ref } : {}), ...(url ? { url } : {}) };
    return !adapter || guardAdapter('canAdd', (cart) => cart.canAdd && (cart.canAddProduct?.(product) ?? true), true);
  };
  /** Where "View product" leads, marked so that the shop knows which video sent the shopper; `null` where there is no address. */
  const linkTo = ({ url = '' }: AddRequest): string | null => {
    const attribution = deps.attribution(player.video.peek()?.id ?? null);
    return guardAdapter('productUrl', (cart) => cart.productUrl?.({ url, ...(attribution ? { attribution } : {}) }) ?? url, url) || null;
  };

  /** Price and stock as the platform states them now; `null` where it cannot tell. */
  const loadLive = ({ id: productId, ref, url }: Product): Promise<LiveProduct | null> =>
    ask('getProduct', (cart) => cart.getProduct({ productId, ...refOf(ref, cart.id), ...(url ? { url } : {}) }), null);

  const after = (delayMs: number, run: () => void) => {
    const stop = deps.env.setTimer(() => {
      stops.delete(stop);
      run();
    }, delayMs);
    keep(stop);
  };

  effect(() => {
    if (player.isOpen.value) untracked(() => void connect());
  });
  // Another tab may have changed the cart meanwhile.
  effect(() => {
    if (deps.device.visible.value) untracked(() => void reread());
  });
  effect(() => () => {
    isDisposed = true;
    reads.cancel();
    for (const stop of stops) stop();
  });

  return { count, isCountKnown, ability, attempts, isCheckoutRefused, add, undo, dismiss, openCart, checkout, canAdd, linkTo, loadLive };
});

const noAnswer: AddResult & { error: { code: 'unknown'; message: string } } = {
  ok: false,
  added: [],
  error: { code: 'unknown', message: 'The cart adapter gave no usable answer.' },
  uiRefresh: 'none',
};

function toLine(request: AddRequest, adapterId: string, attribution: Record<string, string> | undefined): AddLine {
  const { productId, variantId, sku, quantity, options, url } = request;
  return {
    productId,
    quantity,
    ...refOf(request.ref, adapterId),
    ...(variantId ? { variantId } : {}),
    ...(sku ? { sku } : {}),
    ...(options?.length ? { options } : {}),
    ...(url ? { url } : {}),
    ...(attribution ? { attribution } : {}),
  };
}

/** How this adapter's platform names the product, with only the names that are there. */
function refOf(refs: AddRequest['ref'], adapterId: string): Pick<AddLine, 'ref'> {
  const found = Object.entries(refs ?? {}).find(([platform]) => platform === adapterId)?.[1];
  if (!found) return {};
  const { id, handle, sku } = found;
  return { ref: { ...(id ? { id } : {}), ...(handle ? { handle } : {}), ...(sku ? { sku } : {}) } };
}

function valueOf({ unitPrice }: AddRequest, pieces: number): { valueMinor?: number; currency?: string } {
  return unitPrice ? { valueMinor: toMinor(unitPrice) * pieces, currency: unitPrice.currency } : {};
}
