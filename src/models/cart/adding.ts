import { batch, signal } from '@preact/signals';
import type { AddLine, AddResult, CartLine } from '../../cart/contract/types.js';
import { toMinor } from '../../feed/money.js';
import type { ShelfDeps } from '../context.js';
import type { PlayerModel } from '../playerModel.js';
import { productRefOf } from '../product/productRef.js';
import { subjectOf } from '../subject.js';
import { followLines, isHeld, isWaiting, type AddRequest, type Attempt } from './attempt.js';
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
  /** The newest add of each product. */
  const attempts = signal<ReadonlyMap<string, Attempt>>(new Map());
  let serials = 0;

  const put = (attempt: Attempt) => {
    attempts.value = new Map(attempts.peek()).set(attempt.request.productId, attempt);
  };
  /** Only while it is still the newest add of its product. */
  const change = (attempt: Attempt, next: Partial<Attempt>) => {
    const current = attempts.peek().get(attempt.request.productId);
    if (current?.serial === attempt.serial && Object.keys(next).length)
      put({ ...current, ...next });
  };
  const dismiss = (productId: string) => {
    if (isWaiting(attempts.peek().get(productId))) return;
    const others = new Map(attempts.peek());
    if (others.delete(productId)) attempts.value = others;
  };

  /**
   * Adds, and says through {@link attempts} what became of it. A second press while the first is unanswered does nothing.
   *
   * @returns whether the platform confirmed all that was asked for.
   */
  const add = async (request: AddRequest, isBuying = false): Promise<boolean> => {
    if (isWaiting(attempts.peek().get(request.productId))) return false;
    const subject = subjectOf(player, request.productId);
    const attempt: Attempt = {
      serial: ++serials,
      request,
      isBuying,
      phase: 'adding',
      actual: 0,
      error: null,
      undoToken: undefined,
      retryAtMs: 0,
    };
    put(attempt);
    begin(request.quantity);
    const result = await link.ask(
      'add',
      (cart) => cart.add([toLine(request, cart.id, deps.attribution(subject.video ?? null))]),
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

  const follow = (lines: readonly CartLine[]) => {
    for (const attempt of attempts.peek().values()) change(attempt, followLines(attempt, lines));
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
