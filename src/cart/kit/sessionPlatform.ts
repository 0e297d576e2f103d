import type { Result } from '../../tools/result.js';
import type { CartError } from '../contract/errors.js';
import type { AddLine, AddResult, CartAdapter, CartLine, CartSummary } from '../contract/types.js';
import type { ListenForChanges } from './externalChange.js';

/** A platform's cart as far as we look at it. */
export interface CartState {
  lines: CartLine[];
  /** Without its lines. */
  summary: CartSummary;
}

/** As the contract has it. */
export const toSummary = ({ lines, summary }: CartState): CartSummary => ({ ...summary, lines });

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
