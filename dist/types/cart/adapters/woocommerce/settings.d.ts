import type { RequestSettings } from '../../kit/settings.js';
export interface WooCommerceSettings extends RequestSettings {
    /**
     * Where the attribution stands: with each add (`line`) or once for the whole cart (`cart`), for a plugin to keep, or nowhere (`none`).
     *
     * - `line`: the body parameter `reelshelf` of each add. WooCommerce drops what it does not know, so it is kept only by a shop with some
     *   PHP for it: a filter on `woocommerce_store_api_add_to_cart_data` that puts it into the line's data, and
     *   `woocommerce_checkout_create_order_line_item` that writes it to the order. A plugin that also answers with the cart's
     *   `extensions.reelshelf`, and with `extensions.reelshelf.mark` of each line, lets a line that was taken out come back with its mark.
     * - `cart`: one mark, the last, sent to `cart/extensions` under the namespace `reelshelf`, to a plugin that names itself in the cart's
     *   `extensions` and to no other shop.
     *
     * @default `line`
     */
    attribution?: 'line' | 'cart' | 'none';
    /**
     * The cart page, on the page's own origin.
     *
     * @default found on the page: in the blocks' settings, the mini cart, the theme's scripts
     */
    cartUrl?: string;
    /**
     * The checkout page, on the page's own origin.
     *
     * Where none is found, the cart page is gone to instead.
     *
     * @default found on the page: in the blocks' settings, the mini cart
     */
    checkoutUrl?: string;
}
