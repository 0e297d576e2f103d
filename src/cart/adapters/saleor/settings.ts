import type {
  CartIdPlace,
  CartIdSettings,
  CartPageSettings,
  RequestSettings,
} from '../../kit/settings.js';

export interface SaleorSettings extends RequestSettings, CartIdSettings, CartPageSettings {
  /**
   * The Saleor server: `https://halden.saleor.cloud`, or `/` for the page's own origin; `graphql/` is added.
   *
   * Without it, or without the channel, nothing can be added, and `CART_SETTINGS` says so.
   */
  baseUrl: string;
  /** The channel's slug: it decides currency, prices and stock. */
  channel: string;
  /**
   * Language of names and choices, as one of Saleor's codes: `de`, `pt-br`.
   *
   * @default the channel's
   */
  language?: string;
  /**
   * The shop's own place for the checkout's id, so that the shelf and the shop mean one cart.
   *
   * @default the cookie `checkoutId-<channel>` as Saleor's storefront keeps it, else a checkout of our own
   */
  cartId?: CartIdPlace;
  /**
   * The shop's own checkout page, on any origin; `{id}` stands for the checkout's id.
   *
   * Without it the way to the checkout leads nowhere, and the shopper is told so.
   */
  checkoutUrl?: string;
  /**
   * Where the attribution stands: metadata of the line (`line`), which Saleor copies to the order, or nowhere (`none`).
   *
   * @default `line`
   */
  attribution?: 'line' | 'none';
}
