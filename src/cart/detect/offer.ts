import { frozenLines } from '../kit/frozenLines.js';
import { refusal } from '../contract/lines.js';
import { createMutationQueue } from '../kit/mutationQueue.js';
import type { CartPage } from '../contract/page.js';
import type { AddLine, CartAdapter } from '../contract/types.js';

/** `detail` of `reelshelf:cart_add`. */
export interface CartAddRequest {
  lines: readonly AddLine[];
  /**
   * Takes the add over, while the event is being dispatched. The answer, or a promise of it, is an `AddResult`, a boolean, or nothing
   * (it worked).
   */
  respondWith(answer: unknown): void;
}

/**
 * Offers every add to the page first, as a fetch event offers a request to a service worker: the cancelable DOM event
 * `reelshelf:cart_add` on the shelf's element. Taken: the page's answer counts. Cancelled without an answer: refused as `blocked`.
 * Neither: the adapter adds.
 *
 * @param limitMs - how long the page may take to answer.
 */
export function offerToPage(page: CartPage, adapter: CartAdapter, limitMs: number): CartAdapter {
  // Not the adapter's own queue: what the page takes over never comes to the adapter, and has the page's limit, not a request's.
  const pageAdds = createMutationQueue(page.env.setTimer, limitMs);
  const offered: Record<PropertyKey, unknown> & Pick<CartAdapter, 'add' | 'destroy'> = {
    async add(lines) {
      const taken = await pageAdds.run(
        async () => {
          const answer = ask(page, lines);
          if (answer === NOBODY) return null;
          const [{ parseAnswer }, given] = await Promise.all([
            import('../kit/page/parseAnswer.js'),
            answer,
          ]);
          return parseAnswer(given, lines, page.url);
        },
        (message) => refusal(lines, { code: 'network', message }),
      );
      return taken ?? adapter.add(lines);
    },
    destroy() {
      pageAdds.stop();
      adapter.destroy();
    },
  };
  // Everything else is asked of the adapter itself: it may be of a class, and what it says may change.
  return new Proxy({} as CartAdapter, {
    get(_, key) {
      const value = offered[key] ?? Reflect.get(adapter, key);
      return typeof value === 'function' ? value.bind(adapter) : value;
    },
  });
}

const NOBODY = Symbol('nobody');

function ask(page: CartPage, lines: readonly AddLine[]): unknown {
  let answer: unknown = NOBODY;
  let isOpen = true;
  const detail: CartAddRequest = Object.freeze({
    lines: frozenLines(lines),
    respondWith(value: unknown) {
      // Too late, or the second to answer: the first one stands.
      if (!isOpen) return;
      isOpen = false;
      // A rejection is an answer, too.
      answer = Promise.resolve(value).catch((error: unknown) => ({
        ok: false,
        error: String(error),
      }));
    },
  });
  const isAllowed = page.host.dispatchEvent(
    new CustomEvent('reelshelf:cart_add', {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail,
    }),
  );
  isOpen = false;
  if (answer !== NOBODY || isAllowed) return answer;
  return {
    ok: false,
    error: { code: 'blocked', message: 'The page cancelled reelshelf:cart_add' },
  };
}
