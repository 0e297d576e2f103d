import { signal, type ReadonlySignal } from '@preact/signals';
import type { CartAdapter } from '../../cart/contract/types.js';
import type { ShelfDeps } from '../context.js';

/** The way to the page's cart adapter, which `getCart` looks for once, and again after a failed try. Nothing that goes wrong in it comes through. */
export interface CartLink {
  /** `null` until it was found. */
  readonly adapter: CartAdapter | null;
  /** The same, to be followed. */
  readonly found: ReadonlySignal<CartAdapter | null>;
  connect(): Promise<CartAdapter | null>;
  /** Calls the adapter once it is there; `fallback` when there is none or when it threw. */
  ask<T>(where: string, call: (cart: CartAdapter) => Promise<T>, fallback: T): Promise<T>;
  /** The same without waiting, with an adapter that is there already. */
  askNow<T>(where: string, call: (cart: CartAdapter) => T, fallback: T): T;
}

export function createCartLink({
  getCart,
  display,
  finish = (task) => task,
}: Pick<ShelfDeps, 'getCart' | 'display' | 'finish'>): CartLink {
  const found = signal<CartAdapter | null>(null);

  const warn = (where: string, detail: unknown) => {
    const name = found.peek()?.id;
    display.warn({
      code: 'CART_ADAPTER_FAILED',
      subject: where,
      message: `The cart adapter ${name ? `"${name}"` : ''} threw in ${where}, which the cart contract does not allow.`,
      remedy:
        'The shelf went on as if the shop had refused. Check the adapter, or report it if it is one of ours.',
      detail,
    });
  };
  // What was found stays: what is on its way in a cart comes to its end there, whatever the page's cart is by then.
  const connect = async (): Promise<CartAdapter | null> => {
    try {
      return found.peek() ?? (found.value = await getCart());
    } catch (error) {
      warn('getCart', error);
      return null;
    }
  };

  return {
    get adapter() {
      return found.peek();
    },
    found,
    connect,
    ask(where, call, fallback) {
      const answer = connect()
        .then((cart) => (cart ? call(cart) : fallback))
        .catch((error: unknown) => {
          warn(where, error);
          return fallback;
        });
      // What changes the cart runs to its end, and is reported, even when the shelf has gone meanwhile.
      return /^(add|undo|set)/.test(where) ? finish(answer) : answer;
    },
    askNow(where, call, fallback) {
      try {
        const cart = found.peek();
        return cart ? call(cart) : fallback;
      } catch (error) {
        warn(where, error);
        return fallback;
      }
    },
  };
}
