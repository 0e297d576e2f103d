import type { RequestSettings } from '../../kit/settings.js';

/**
 * The addresses are needed only where the page does not carry them (`.add-to-cart-url`, `.minicart`) or the shop has renamed its
 * controllers; what needs one that is known neither way is refused as `blocked`.
 * An address on another origin is not used.
 */
export interface SfccSettings extends RequestSettings {
  /**
   * Address of `Cart-AddProduct`; the other controllers are looked for beside it.
   *
   * @default found on the page
   */
  addUrl?: string;
  /**
   * Address of `Cart-Get`, which tells the cart; not the cart page, which is `cartPageUrl`.
   *
   * @default found on the page
   */
  cartUrl?: string;
  /**
   * Address of `Cart-UpdateQuantity`.
   *
   * @default found on the page
   */
  updateUrl?: string;
  /**
   * Address of `Cart-RemoveProductLineItem`.
   *
   * @default found on the page
   */
  removeUrl?: string;
  /**
   * Address of `Product-Variation`, which tells price, stock and choice.
   *
   * @default found on the page
   */
  variationUrl?: string;
  /**
   * The cart page, `Cart-Show`.
   *
   * @default found on the page
   */
  cartPageUrl?: string;
  /**
   * The checkout, `Checkout-Begin`.
   *
   * @default found on the page
   */
  checkoutUrl?: string;
  /**
   * Whether the attribution is sent as the field `reelshelf` of each add (`field`) or not (`none`).
   *
   * SFRA drops form fields that it does not know: `field` is for shops whose cartridge prepends `Cart-AddProduct` and keeps it on the
   * line (`custom` of the product line item).
   *
   * @default `none`
   */
  attribution?: 'field' | 'none';
}
