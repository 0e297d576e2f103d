import { b as CartMaker, h as BigCommerceSettings, x as CartAdapterFactory } from "./anySettings.js";

/**
 * The cart of a BigCommerce storefront (Stencil themes), through the Storefront REST API in the shopper's own session. Headless
 * shops (Catalyst) have no such API on their pages.
 *
 * An add needs the product's number beside the variant's: the feed's `ref.id`, a feed id that is a number, or the form of the
 * product's own page; with a token the shop is asked. Price and stock of single variants are known for products with at most 50 variants.
 *
 * Settings: {@link BigCommerceSettings}.
 *
 * @foundBy `BCData`, Stencil's scripts and form
 * @prices sheet; with a token cards in one request
 * @theme badge by the theme's jQuery, preview where the theme shows it
 */
declare const createBigCommerceCart: CartAdapterFactory<BigCommerceSettings>;
/** For `createShelf({ cart: bigCommerceCart() })`. */
declare const bigCommerceCart: (settings?: BigCommerceSettings | undefined) => CartMaker;
export { createBigCommerceCart as n, bigCommerceCart as t };