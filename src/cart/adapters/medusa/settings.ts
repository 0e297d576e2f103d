import type { CartIdSettings, CartPageSettings, RequestSettings } from '../../kit/settings.js';
import type { CartSummary } from '../../contract/types.js';

export interface MedusaSettings extends RequestSettings, CartIdSettings, CartPageSettings {
  /**
   * The Medusa server, whose `storeCors` allows the page's origin: `https://api.shop.example`.
   *
   * Without it, or without the key, nothing can be added, and `CART_SETTINGS` says so.
   */
  baseUrl: string;
  /** Publishable API key: `pk_…`. */
  publishableKey: string;
  /**
   * Region of the cart, `reg_…`: it decides currency and prices.
   *
   * Without it and without {@link MedusaSettings.countryCode} the server tells no prices, and the feed's are shown.
   */
  regionId?: string;
  /**
   * The shopper's country, as ISO 3166-1 alpha-2; read where `regionId` is not given.
   *
   * The server is then asked once which of its regions the country is in.
   */
  countryCode?: string;
  /** Needed with a key that has several sales channels, which can tell no stock without it: `sc_…`. */
  salesChannelId?: string;
  /** The checkout page, on the page's own origin; without it the way to the checkout leads nowhere, and the shopper is told so. */
  checkoutUrl?: string;
  /** Called with the cart after each change, for the shop's own badge; it is not waited for. */
  refresh?: (cart: CartSummary) => unknown;
  /**
   * Where the attribution stands: metadata of the line (`line`), metadata of the cart (`cart`), nowhere (`none`).
   *
   * - `line`: `_reelshelf`, which Medusa copies to the order's line. Pieces of different visits become lines of their own.
   * - `cart`: the last mark only; no line is parted.
   *
   * @default `line`
   */
  attribution?: 'line' | 'cart' | 'none';
}
