import { A as LiveImage, C as CartSettings, D as CartLine, E as CartAdapter, F as ProductReference, I as QuantityRule, L as CartError, M as LiveVariant, N as ProductQuote, O as CartSummary, P as ProductRef, R as CartErrorCode, S as CartPage, T as AddResult, _ as NoSettings, b as CartMaker, g as CartIdPlace, j as LiveProduct, k as ChangeResult, t as AnyCartSettings, w as AddLine, x as CartAdapterFactory, y as RequestSettings, z as MoneyFormat } from "../shared/anySettings.js";
import { t as CartAddRequest } from "../shared/offer.js";

/**
 * Buys through the page's own product form, as if the shopper had filled it in: the shop's checks and handlers all run. Works
 * only for the product whose page this is. Nothing comes back, so what it adds is {@link AddResult.unconfirmed}.
 *
 * A form that no script of the theme takes would leave the page, and the video with it: it is sent in the background instead.
 *
 * @foundBy the product page's own cart form
 * @lines no: what a form did is not known, and not counted
 * @prices the page's JSON-LD
 * @theme the page's own
 * @tried a real browser
 */
declare const createFormCart: CartAdapterFactory<NoSettings>;
/** For `createShelf({ cart: formCart() })`. */
declare const formCart: (settings?: Readonly<Record<string, never>> | undefined) => CartMaker;
export { AddLine, AddResult, AnyCartSettings, CartAdapter, CartAdapterFactory, CartAddRequest, CartError, CartErrorCode, CartIdPlace, CartLine, CartMaker, CartPage, CartSettings, CartSummary, ChangeResult, ProductQuote as LiveFacts, ProductQuote, LiveImage, LiveProduct, LiveVariant, MoneyFormat, NoSettings, ProductRef, ProductReference, ProductReference as ProductWish, QuantityRule, RequestSettings, createFormCart, formCart };