import { A as LiveImage, C as CartSettings, D as CartLine, E as CartAdapter, F as ProductReference, I as QuantityRule, L as CartError, M as LiveVariant, N as ProductQuote, O as CartSummary, P as ProductRef, R as CartErrorCode, S as CartPage, T as AddResult, _ as NoSettings, b as CartMaker, c as ThemeStep, g as CartIdPlace, j as LiveProduct, k as ChangeResult, o as ShopifySettings, s as ThemeRule, t as AnyCartSettings, w as AddLine, x as CartAdapterFactory, y as RequestSettings, z as MoneyFormat } from "../shared/anySettings.js";
import { t as CartAddRequest } from "../shared/offer.js";

/**
 * The cart of a Liquid storefront. Uses the platform's own actions where they refresh the theme in place, else the Ajax API and the
 * theme's own way of showing a change. What an add gained is always the difference of the cart before and after.
 *
 * Settings: {@link ShopifySettings}.
 *
 * Not possible: to put a subscription or a part of a bundle back after it was taken out; to say how many pieces are left.
 *
 * @foundBy `window.Shopify` of a Liquid storefront
 * @prices sheet; all cards in one request
 * @theme standard actions where they work in place, else the theme's sections, events or functions
 */
declare const createShopifyCart: CartAdapterFactory<ShopifySettings>;
/** For `createShelf({ cart: shopifyCart() })`. */
declare const shopifyCart: (settings?: ShopifySettings | undefined) => CartMaker;
export { AddLine, AddResult, AnyCartSettings, CartAdapter, CartAdapterFactory, CartAddRequest, CartError, CartErrorCode, CartIdPlace, CartLine, CartMaker, CartPage, CartSettings, CartSummary, ChangeResult, ProductQuote as LiveFacts, ProductQuote, LiveImage, LiveProduct, LiveVariant, MoneyFormat, NoSettings, ProductRef, ProductReference, ProductReference as ProductWish, QuantityRule, RequestSettings, type ShopifySettings, type ThemeRule, type ThemeStep, createShopifyCart, shopifyCart };