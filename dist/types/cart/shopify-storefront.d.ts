import { A as LiveImage, C as CartSettings, D as CartLine, E as CartAdapter, F as ProductReference, I as QuantityRule, L as CartError, M as LiveVariant, N as ProductQuote, O as CartSummary, P as ProductRef, R as CartErrorCode, S as CartPage, T as AddResult, _ as NoSettings, a as ShopifyStorefrontSettings, b as CartMaker, g as CartIdPlace, j as LiveProduct, k as ChangeResult, t as AnyCartSettings, w as AddLine, x as CartAdapterFactory, y as RequestSettings, z as MoneyFormat } from "../shared/anySettings.js";
import { t as CartAddRequest } from "../shared/offer.js";

/**
 * The cart of a headless Shopify shop (Hydrogen, or any front end), through the Storefront API, which may be on another origin than the
 * page. Such a page has no theme to refresh: it listens to `reelshelf:product_added`, and announces its own changes
 * with the DOM event `reelshelf:cart_changed` on the document.
 *
 * Settings: {@link ShopifyStorefrontSettings}.
 *
 * Not possible: variants that are sold only with a selling plan are refused as `options_required`.
 *
 * @foundBy named
 * @prices sheet; all cards in one request
 * @theme yours
 */
declare const createShopifyStorefrontCart: CartAdapterFactory<ShopifyStorefrontSettings>;
/** For `createShelf({ cart: shopifyStorefrontCart({ shop, accessToken }) })`. */
declare const shopifyStorefrontCart: (settings: ShopifyStorefrontSettings) => CartMaker;
export { AddLine, AddResult, AnyCartSettings, CartAdapter, CartAdapterFactory, CartAddRequest, CartError, CartErrorCode, CartIdPlace, CartLine, CartMaker, CartPage, CartSettings, CartSummary, ChangeResult, ProductQuote as LiveFacts, ProductQuote, LiveImage, LiveProduct, LiveVariant, MoneyFormat, NoSettings, ProductRef, ProductReference, ProductReference as ProductWish, QuantityRule, RequestSettings, type ShopifyStorefrontSettings, createShopifyStorefrontCart, shopifyStorefrontCart };