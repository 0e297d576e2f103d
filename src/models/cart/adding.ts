import { batch } from '@preact/signals';
import type { AddLine, AddResult } from '../../cart/contract/types.js';
import { toMinor } from '../../feed/product/money.js';
import type { ShelfDeps } from '../context.js';
import type { PlayerModel } from '../playerModel.js';
import { productRefOf } from '../product/productRef.js';
import { subjectOf } from '../subject.js';
import { isHeld, isWaiting, type AddRequest } from './attempt.js';
import { createAttempts } from './attempts.js';
import type { CartLink } from './cartLink.js';
import type { CartStore } from './cartStore.js';

/** How long the tick stays on the button. */
const TICK_MS = 1200;

interface AddingInput {
  deps: ShelfDeps;
  player: PlayerModel;
  link: CartLink;
  store: CartStore;
  /** Runs `run` later, unless the shelf has gone by then. */
  after(delayMs: number, run: () => void): void;
}

/** Putting products into the cart and taking them out at once, each add with its state for the button that asked for it. */
export function createAdding({ deps, player, link, store, after }: AddingInput) {
  const { begin, settle } = store;
  const { attempts, create, change, dismiss, follow } = createAttempts();

  /**
   * Adds, and says through {@link attempts} what became of it. A second press while the first is unanswered does nothing.
   *
   * @returns whether the platform confirmed all that was asked for.
   */
  const add = async (request: AddRequest, isBuying = false): Promise<boolean> => {
    if (isWaiting(attempts.peek().get(request.productId))) return false;
    const subject = request.from
      ? { ...request.from, product: request.productId }
      : subjectOf(player, request.productId);
    const attempt = create(request, isBuying);
    begin(request.quantity);
    const result = await link.ask(
      'add',
      (cart) => cart.add([toLine(request, cart.id, deps.attribution())]),
      noAnswer,
    );
    const actual = result.ok ? (result.added[0]?.actual ?? request.quantity) : 0;
    const error = result.error ?? (actual > 0 ? null : noAnswer.error);
    const isUnconfirmed = result.unconfirmed === true;
    batch(() => {
      settle(request.quantity, actual, result.cart);
      change(attempt, {
        phase: actual > 0 ? 'added' : 'refused',
        actual,
        error,
        undoToken: result.undoToken,
        variantId: result.added[0]?.variantId ?? request.variantId,
        retryAtMs: deps.env.monotonicMs() + (error?.retryAfterMs ?? 0),
        isUnconfirmed,
      });
    });
    const props = {
      ...(request.variantId ? { variant: request.variantId } : {}),
      adapter: link.adapter?.id ?? 'none',
    };
    if (actual > 0) {
      // Only a confirmed add is counted, and the page's own form confirms nothing.
      if (!isUnconfirmed)
        deps.record('product_added', subject, {
          ...props,
          quantity: actual,
          ...valueOf(request, actual),
        });
      after(TICK_MS, () => {
        if (attempts.peek().get(request.productId)?.phase === 'added')
          change(attempt, { phase: 'done' });
      });
    } else {
      deps.record('product_add_failed', subject, {
        ...props,
        quantity: request.quantity,
        code: result.error?.code ?? 'unknown',
      });
    }
    return actual === request.quantity && !error && !isUnconfirmed;
  };

  /** Takes the product's last add back. */
  const undo = async (productId: string): Promise<void> => {
    const attempt = attempts.peek().get(productId);
    if (!attempt || !isHeld(attempt) || isWaiting(attempt) || attempt.undoToken === undefined)
      return;
    change(attempt, { phase: 'undoing', error: null });
    begin(-attempt.actual);
    const isUndone = await link.ask('undo', (cart) => cart.undo(attempt.undoToken), false);
    batch(() => {
      settle(-attempt.actual, isUndone ? -attempt.actual : 0, undefined);
      change(attempt, { phase: isUndone ? 'undone' : 'kept', undoToken: undefined });
    });
  };

  return { attempts, add, undo, dismiss, follow };
}

const noAnswer: AddResult & { error: { code: 'unknown'; message: string } } = {
  ok: false,
  added: [],
  error: { code: 'unknown', message: 'The cart adapter gave no usable answer.' },
  uiRefresh: 'none',
};

function toLine(
  request: AddRequest,
  adapterId: string,
  attribution: Record<string, string> | undefined,
): AddLine {
  const { productId, variantId, sku, quantity, options, ref, url } = request;
  return {
    ...productRefOf({ id: productId, ref, url }, adapterId),
    quantity,
    ...(variantId ? { variantId } : {}),
    ...(sku ? { sku } : {}),
    ...(options?.length ? { options } : {}),
    ...(attribution ? { attribution } : {}),
  };
}

function valueOf(
  { unitPrice }: AddRequest,
  quantity: number,
): { valueMinor?: number; currency?: string } {
  return unitPrice
    ? { valueMinor: toMinor(unitPrice) * quantity, currency: unitPrice.currency }
    : {};
}
