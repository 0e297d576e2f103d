import type {
  CartIdPlace,
  CartIdSettings,
  CartPageSettings,
  RequestSettings,
} from '../../kit/settings.js';

export interface ShopifyStorefrontSettings
  extends RequestSettings, CartIdSettings, CartPageSettings {
  /**
   * The shop: `halden.myshopify.com`, its primary domain, or `/` where the page's own origin hands requests on.
   *
   * Without it nothing can be added, and `CART_SETTINGS` says so.
   */
  shop: string;
  /**
   * Public access token of the Storefront API.
   *
   * Without it Shopify allows small requests only.
   */
  accessToken?: string;
  /**
   * Version of the Storefront API.
   *
   * @default `2026-04`
   */
  apiVersion?: string;
  /**
   * The market, as ISO 3166-1 alpha-2: it decides currency and prices.
   *
   * @default the shop's own
   */
  country?: string;
  /**
   * Language of names and choices: `de`, `pt-BR`.
   *
   * @default the page's `lang`, else the browser's
   */
  language?: string;
  /**
   * The shop's own place for the cart's id, so that the shelf and the shop mean one cart.
   *
   * The id is whole: `gid://shopify/Cart/…?key=…`; without its key Shopify lets nobody change the cart.
   *
   * @default the cookie `cart` as Hydrogen keeps it, else a cart of our own
   */
  cartId?: CartIdPlace;
  /**
   * Where the attribution stands: a hidden attribute of the line (`line`), an attribute of the cart (`cart`), nowhere (`none`).
   *
   * `cart` holds the last video that sold something, and never splits a line.
   *
   * @default `line`
   */
  attribution?: 'line' | 'cart' | 'none';
}
