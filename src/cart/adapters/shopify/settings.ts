import type { RequestSettings } from '../../kit/settings.js';
import type { ThemeRule } from './themeRule.js';

export interface ShopifySettings extends RequestSettings {
  /**
   * Where the attribution stands: a hidden property of the line (`line`), a private attribute of the cart (`cart`), nowhere (`none`).
   *
   * - `line`: the line property `_reelshelf`, which comes back on the order's line. It parts a product added from any video from the
   *   same product added elsewhere, so quantity discounts may count them apart.
   * - `cart`: the cart attribute `__reelshelf`, which never splits a line and comes back on the order. It holds the last video that sold
   *   something: Shopify merges attributes by name, ours replaces only ours, and a private one can be read by no page, so there is
   *   nothing to merge it with. The platform's own actions cannot write it; such an add uses the Ajax API.
   *
   * @default `line`
   */
  attribution?: 'line' | 'cart' | 'none';
  /**
   * Rules for themes that show a changed cart in a way we do not know; they come before ours.
   *
   * One that is malformed is left out and told of as `CART_SETTING_INVALID`; the others hold.
   *
   * @default our rules alone
   */
  themes?: readonly ThemeRule[];
  /**
   * Version of the Storefront API that tells several products in one request: `2026-04`, `unstable`.
   *
   * What is no version is the default. Where the shop refuses it, at most six products are asked for one by one.
   *
   * @default `2026-04`
   */
  apiVersion?: string;
}
