import { A as LiveImage, C as CartSettings, D as CartLine, E as CartAdapter, F as ProductReference, I as QuantityRule, L as CartError, M as LiveVariant, N as ProductQuote, O as CartSummary, P as ProductRef, R as CartErrorCode, S as CartPage, T as AddResult, _ as NoSettings, b as CartMaker, g as CartIdPlace, j as LiveProduct, k as ChangeResult, t as AnyCartSettings, w as AddLine, x as CartAdapterFactory, y as RequestSettings, z as MoneyFormat } from "../shared/anySettings.js";
import { t as CartAddRequest } from "../shared/offer.js";

/**
 * No cart within reach: the shopper is shown the way to the product's page. Nothing is ever opened by itself.
 *
 * @foundBy nothing else fits; Wix, Squarespace
 * @lines no
 * @prices the page's JSON-LD
 * @theme —
 * @tried a real browser
 */
declare const createLinkCart: CartAdapterFactory<NoSettings>;
/** For `createShelf({ cart: linkCart() })`. */
declare const linkCart: (settings?: Readonly<Record<string, never>> | undefined) => CartMaker;
export { AddLine, AddResult, AnyCartSettings, CartAdapter, CartAdapterFactory, CartAddRequest, CartError, CartErrorCode, CartIdPlace, CartLine, CartMaker, CartPage, CartSettings, CartSummary, ChangeResult, ProductQuote as LiveFacts, ProductQuote, LiveImage, LiveProduct, LiveVariant, MoneyFormat, NoSettings, ProductRef, ProductReference, ProductReference as ProductWish, QuantityRule, RequestSettings, createLinkCart, linkCart };