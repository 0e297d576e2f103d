import { signal } from '@preact/signals';
import type { CartLine } from '../../cart/contract/types.js';
import { followLines, isWaiting, type AddRequest, type Attempt } from './attempt.js';

/** The newest add of each product, for the button that asked for it. */
export function createAttempts() {
  const attempts = signal<ReadonlyMap<string, Attempt>>(new Map());
  let serials = 0;

  const put = (attempt: Attempt) => {
    attempts.value = new Map(attempts.peek()).set(attempt.request.productId, attempt);
    return attempt;
  };
  /** Only while it is still the newest add of its product. */
  const change = (attempt: Attempt, next: Partial<Attempt>) => {
    const current = attempts.peek().get(attempt.request.productId);
    if (current?.serial === attempt.serial && Object.keys(next).length)
      put({ ...current, ...next });
  };

  return {
    attempts,
    create: (request: AddRequest, isBuying: boolean): Attempt =>
      put({
        serial: ++serials,
        request,
        isBuying,
        phase: 'adding',
        actual: 0,
        error: null,
        undoToken: undefined,
        retryAtMs: 0,
      }),
    change,
    /** Forgets what became of it; an answer that is awaited is not forgotten. */
    dismiss(productId: string) {
      if (isWaiting(attempts.peek().get(productId))) return;
      const others = new Map(attempts.peek());
      if (others.delete(productId)) attempts.value = others;
    },
    /** What was added may have been taken out of the cart elsewhere. */
    follow(lines: readonly CartLine[]) {
      for (const attempt of attempts.peek().values()) change(attempt, followLines(attempt, lines));
    },
  };
}
