import { A as LiveImage, C as CartSettings, D as CartLine, E as CartAdapter, F as ProductReference, I as QuantityRule, L as CartError, M as LiveVariant, N as ProductQuote, O as CartSummary, P as ProductRef, R as CartErrorCode, S as CartPage, T as AddResult, _ as NoSettings, b as CartMaker, g as CartIdPlace, i as VendureSettings, j as LiveProduct, k as ChangeResult, t as AnyCartSettings, w as AddLine, x as CartAdapterFactory, y as RequestSettings, z as MoneyFormat } from "../shared/anySettings.js";
import { t as CartAddRequest } from "../shared/offer.js";

/**
 * The cart of a Vendure shop, through its Shop API; from version 2 on. Nothing on a headless shop's page names it: it is named by `cart="vendure"`.
 *
 * Settings: {@link VendureSettings}.
 *
 * The page announces its own changes with a DOM event `reelshelf:cart_changed` on the document. An order whose checkout was begun is
 * opened again for an add, as Vendure's own storefronts do. Limits per product are not known in advance.
 *
 * @foundBy named
 * @prices sheet; all cards in one request
 * @theme yours
 * @tried **a real Vendure server**
 */
declare const createVendureCart: CartAdapterFactory<VendureSettings>;
/** For `createShelf({ cart: vendureCart() })`. */
declare const vendureCart: (settings?: VendureSettings | undefined) => CartMaker;
export { AddLine, AddResult, AnyCartSettings, CartAdapter, CartAdapterFactory, CartAddRequest, CartError, CartErrorCode, CartIdPlace, CartLine, CartMaker, CartPage, CartSettings, CartSummary, ChangeResult, ProductQuote as LiveFacts, ProductQuote, LiveImage, LiveProduct, LiveVariant, MoneyFormat, NoSettings, ProductRef, ProductReference, ProductReference as ProductWish, QuantityRule, RequestSettings, type VendureSettings, createVendureCart, vendureCart };