import { A as LiveImage, C as CartSettings, D as CartLine, E as CartAdapter, F as ProductReference, I as QuantityRule, L as CartError, M as LiveVariant, N as ProductQuote, O as CartSummary, P as ProductRef, R as CartErrorCode, S as CartPage, T as AddResult, _ as NoSettings, b as CartMaker, g as CartIdPlace, j as LiveProduct, k as ChangeResult, r as WooCommerceSettings, t as AnyCartSettings, w as AddLine, x as CartAdapterFactory, y as RequestSettings, z as MoneyFormat } from "../shared/anySettings.js";
import { t as CartAddRequest } from "../shared/offer.js";

/**
 * The cart of a WooCommerce shop, through its Store API in the shopper's own session. Where that is switched off, simple products are
 * added as the theme's own buttons do (`?wc-ajax=add_to_cart`); the cart can then be neither read nor changed.
 *
 * Settings: {@link WooCommerceSettings}.
 *
 * Not possible: to put back what an add-on plugin noted on a line; to say whether prices are with tax, which the Store API does not say.
 *
 * @foundBy its scripts' settings, generator mark, body class
 * @prices sheet; all cards in one request
 * @theme fragments, classic buttons, blocks, Interactivity API
 */
declare const createWooCommerceCart: CartAdapterFactory<WooCommerceSettings>;
/** For `createShelf({ cart: wooCommerceCart() })`. */
declare const wooCommerceCart: (settings?: WooCommerceSettings | undefined) => CartMaker;
export { AddLine, AddResult, AnyCartSettings, CartAdapter, CartAdapterFactory, CartAddRequest, CartError, CartErrorCode, CartIdPlace, CartLine, CartMaker, CartPage, CartSettings, CartSummary, ChangeResult, ProductQuote as LiveFacts, ProductQuote, LiveImage, LiveProduct, LiveVariant, MoneyFormat, NoSettings, ProductRef, ProductReference, ProductReference as ProductWish, QuantityRule, RequestSettings, type WooCommerceSettings, createWooCommerceCart, wooCommerceCart };