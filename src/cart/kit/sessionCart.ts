import { createExternalChange, type ListenForChanges } from './externalChange.js';
import { noChange, refusal } from '../contract/lines.js';
import { createMutationQueue } from './mutationQueue.js';
import { createSessionChanges, toSummary } from './sessionChanges.js';
import type { Result } from '../../tools/result.js';
import type { CartError } from '../contract/errors.js';
import type { CartPage } from '../contract/page.js';
import type { AddLine, AddResult, CartAdapter, CartLine, CartSummary } from '../contract/types.js';

/** A platform's cart as far as we look at it. */
export interface CartState {
  lines: CartLine[];
  /** Without its lines. */
  summary: CartSummary;
}

/** What one add did, as far as the platform let it be known. */
export interface AddOutcome<State> {
  added: AddResult['added'];
  error?: CartError;
  state: State;
  /** Shows the change in the shop's own cart; called only when something was added. */
  show(): AddResult['uiRefresh'] | Promise<AddResult['uiRefresh']>;
}

/** What differs between the platforms whose cart can be read, wherever it is kept: in the shopper's session or under an id. */
export interface SessionPlatform<State extends CartState> extends Pick<
  CartAdapter,
  'id' | 'getProduct' | 'getProducts' | 'openCart' | 'checkout'
> {
  readCart(signal?: AbortSignal): Promise<Result<State, CartError>>;
  /** One add; `before` was read just now. An error instead of an outcome: nothing was sent, or surely nothing was added. */
  add(
    lines: readonly AddLine[],
    before: State,
    signal: AbortSignal,
    suppress: <T>(run: () => T) => T,
  ): Promise<AddOutcome<State> | CartError>;
  /** Sets a line's pieces, 0 takes it out. `null` where the platform did not object; the cart is read afterwards in any case. */
  setQuantity(key: string, quantity: number, signal: AbortSignal): Promise<CartError | null>;
  /** Shows the cart after a line was changed or something was taken back. */
  show(state: State): unknown;
  listen: ListenForChanges;
  /** `false`: a line's quantity cannot be set back, so that no undo is offered. */
  readonly canUndo?: boolean;
}

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
  const changes = createSessionChanges(platform, external);

  return {
    id,
    canAdd: true,
    getProduct,
    getProducts,
    openCart,
    checkout,
    add: (lines) =>
      queue.run(
        (signal) => changes.add(lines, signal),
        (message) => refusal(lines, { code: 'network', message }),
      ),
    undo: (token) =>
      queue.run(
        (signal) => changes.undo(token, signal),
        () => false,
      ),
    setQuantity: (key, quantity) =>
      queue.run(
        (signal) => changes.setQuantity(key, quantity, signal),
        (message) => noChange('network', message),
      ),
    async read() {
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
