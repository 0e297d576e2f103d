import type {
  CartIdPlace,
  CartIdSettings,
  CartPageSettings,
  RequestSettings,
} from '../../kit/settings.js';

/**
 * Custom fields that are named here and not declared by the server cost no sale: all of them are left out, and `CART_FIELD_UNKNOWN`
 * says so.
 */
export interface VendureSettings extends RequestSettings, CartIdSettings, CartPageSettings {
  /**
   * The Shop API's address, or the server's alone, to which `/shop-api` is added; `?currencyCode=EUR` chooses a market.
   *
   * @default the page's own origin
   */
  baseUrl?: string;
  /**
   * Token of the channel.
   *
   * @default the server's own channel
   */
  channelToken?: string;
  /**
   * Language of names and choices: `de`.
   *
   * @default the channel's
   */
  language?: string;
  /**
   * How the server knows the shopper: by a token that stays in this browser (`bearer`), or by its own cookie (`cookie`).
   *
   * - `bearer`: the server needs `authOptions.tokenMethod: ['bearer', 'cookie']` and, on another origin, CORS with
   *   `exposedHeaders: ['vendure-auth-token']`; without them an add is refused as `blocked`.
   * - `cookie`: the server's own default, for a shop on the server's site.
   *
   * @default `bearer`
   */
  session?: 'bearer' | 'cookie';
  /**
   * The shop's own place for the session's token, so that the shelf and the shop mean one cart; read with `session: 'bearer'`.
   *
   * @default a session of our own, whose token stays in this browser
   */
  cartId?: CartIdPlace;
  /**
   * Whether prices are shown without tax.
   *
   * @default `false`
   */
  net?: boolean;
  /**
   * Decimals of the server's amounts, as its MoneyStrategy has them.
   *
   * @default 2
   */
  precision?: number;
  /** A variant's custom field with the price before the offer; Vendure itself knows none. */
  compareAtField?: string;
  /**
   * Where the attribution stands: a custom field of the order's line (`line`), of the order (`order`), nowhere (`none`).
   *
   * Vendure keeps only what its config declares:
   *
   *     customFields: {
   *       OrderLine: [
   *         { name: 'reelshelf', type: 'string', nullable: true },
   *       ],
   *     },
   *
   * On the line, each add with a mark of its own is a line of its own, as in Vendure itself.
   *
   * @default `line` where `attributionField` is named, else `none`
   */
  attribution?: 'line' | 'order' | 'none';
  /**
   * Name of that custom field.
   *
   * @default `reelshelf`
   */
  attributionField?: string;
  /** The shop's other text fields of an order's line (an engraving), so that a line put back is the same. */
  lineFields?: readonly string[];
  /** The cart page, on any origin. */
  cartUrl?: string;
  /** The checkout page, on any origin; without it the way to the checkout leads nowhere, and the shopper is told so. */
  checkoutUrl?: string;
  /** Called after each change, for the shop's own badge; `false` or an exception says that nothing was shown. */
  refresh?: () => unknown;
}
