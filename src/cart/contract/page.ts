import type { Display } from '../../tools/display.js';
import type { Env } from '../../tools/env.js';
import type { MoneyFormat } from './moneyFormat.js';
import type { CartAdapter } from './types.js';

/** What an adapter may touch of the page; a parameter so that tests run it against a real server without a page. */
export interface CartPage {
  readonly env: Env;
  readonly display: Display;
  /** Absolute URL of the page. */
  readonly url: string;
  /** The page's window for platform globals; every read is type-checked by the adapter. */
  readonly window: Window & typeof globalThis;
  /** Element that the shelf stands in: DOM events of the custom adapter are dispatched on it. */
  readonly host: HTMLElement;
  /** Goes to a URL that has passed `safeUrl`. */
  navigate(url: string): void;
  /**
   * The shop has stated how it writes prices: all that are shown are written so from now on, sums too. May be called at each answer.
   * Absent: nobody shows prices.
   */
  stateMoneyFormat?(format: MoneyFormat): void;
}

/** The merchant's settings for the cart, as they wrote them: every adapter reads the keys it knows and checks each one. */
export type CartSettings = object;

/** `Settings` is what the adapter reads; what it gets may be anything. */
export type CartAdapterFactory<Settings extends object = CartSettings> = (
  page: CartPage,
  settings?: Settings | CartSettings,
) => CartAdapter;
