import { quantityOf } from '../../cart/contract/lines.js';
import type { CartLine } from '../../cart/contract/types.js';
import type { CartError } from '../../cart/contract/errors.js';
import type { EventSubject } from '../../events/catalog.js';
import type { Money, Product } from '../../feed/schema.js';

/** What the shopper asks the cart for. */
export interface AddRequest {
  productId: string;
  title: string;
  /** Absent for a product without variants. */
  variantId?: string;
  sku?: string;
  /** Whole number, at least 1. */
  quantity: number;
  /** Of one piece, as shown when the shopper pressed the button. */
  unitPrice?: Money;
  options?: { name: string; value: string }[];
  url?: string;
  ref?: Product['ref'];
  /** The video whose button was pressed, where that need not be the one the player is at. */
  from?: EventSubject;
}

/**
 * One add to the cart, from the press of the button on:
 *
 *     adding ──► added ──1.2 s──► done ──► undoing ──► undone
 *        └─────► refused                      └──────► kept   (the platform did not take it back)
 */
export type AttemptPhase = 'adding' | 'added' | 'done' | 'refused' | 'undoing' | 'undone' | 'kept';

export interface Attempt {
  /** Tells two adds of the same product apart. */
  serial: number;
  request: AddRequest;
  /** Asked for on the way to the checkout. */
  isBuying: boolean;
  phase: AttemptPhase;
  /** Pieces the cart really gained; 0 until the platform answered. */
  actual: number;
  /** Set when refused, and beside `added` when the cart took less than asked. */
  error: CartError | null;
  /** The adapter's; `undefined` when this add cannot be taken back. */
  undoToken: unknown;
  /** When the same may be tried again, on the monotonic clock; the shop named a time when this lies ahead. */
  retryAtMs: number;
  /** The platform's name for what was added; with it the add is found again in the cart's lines. */
  variantId?: string | undefined;
  /** Pieces of it in the cart when its lines were stated last; absent until the add was seen there. */
  inCart?: number;
  /** It was handed to the page's own form, which does not say what came of it. */
  isUnconfirmed?: boolean;
}

/** An answer of the platform is awaited. */
export const isWaiting = (attempt: Attempt | undefined): boolean =>
  attempt?.phase === 'adding' || attempt?.phase === 'undoing';

/** The pieces are in the cart now. */
export const isHeld = (attempt: Attempt | undefined): boolean =>
  attempt !== undefined &&
  (attempt.phase === 'added' ||
    attempt.phase === 'done' ||
    attempt.phase === 'undoing' ||
    attempt.phase === 'kept');

/** Keeps an add true to the cart's lines, whoever changed them: what was taken out is no longer called added. */
export function followLines(attempt: Attempt, lines: readonly CartLine[]): Partial<Attempt> {
  if (!isHeld(attempt) || isWaiting(attempt)) return {};
  const inCart = quantityOf(lines, attempt.variantId);
  // A cart that has never had it is one from before the add, or names it otherwise.
  const isSame = inCart === (attempt.inCart ?? 0);
  return isSame ? {} : { inCart, ...(inCart ? {} : { phase: 'undone' }) };
}
