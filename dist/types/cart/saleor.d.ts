import { A as LiveImage, C as CartSettings, D as CartLine, E as CartAdapter, F as ProductReference, I as QuantityRule, L as CartError, M as LiveVariant, N as ProductQuote, O as CartSummary, P as ProductRef, R as CartErrorCode, S as CartPage, T as AddResult, _ as NoSettings, b as CartMaker, g as CartIdPlace, j as LiveProduct, k as ChangeResult, t as AnyCartSettings, u as SaleorSettings, w as AddLine, x as CartAdapterFactory, y as RequestSettings, z as MoneyFormat } from "../shared/anySettings.js";
import { t as CartAddRequest } from "../shared/offer.js";

/**
 * The cart of a Saleor server (3.19 or newer), which there is called a checkout, by GraphQL and without an account. The server may be on
 * another origin than the page. Such a page has no theme to refresh: it listens to `reelshelf:product_added`, and
 * announces its own changes with the DOM event `reelshelf:cart_changed` on the document.
 *
 * Settings: {@link SaleorSettings}.
 *
 * Saleor adds to a line of the same variant and writes over its metadata, so what would take a line from another video, or credit one
 * that came without us, goes on a line of its own. An add of several lines is done as a whole or not at all.
 *
 * @foundBy named
 * @prices sheet; all cards in one request
 * @theme yours
 */
declare const createSaleorCart: CartAdapterFactory<SaleorSettings>;
/** For `createShelf({ cart: saleorCart({ baseUrl, channel }) })`. */
declare const saleorCart: (settings: SaleorSettings) => CartMaker;
export { AddLine, AddResult, AnyCartSettings, CartAdapter, CartAdapterFactory, CartAddRequest, CartError, CartErrorCode, CartIdPlace, CartLine, CartMaker, CartPage, CartSettings, CartSummary, ChangeResult, ProductQuote as LiveFacts, ProductQuote, LiveImage, LiveProduct, LiveVariant, MoneyFormat, NoSettings, ProductRef, ProductReference, ProductReference as ProductWish, QuantityRule, RequestSettings, type SaleorSettings, createSaleorCart, saleorCart };