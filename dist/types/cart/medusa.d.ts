import { A as LiveImage, C as CartSettings, D as CartLine, E as CartAdapter, F as ProductReference, I as QuantityRule, L as CartError, M as LiveVariant, N as ProductQuote, O as CartSummary, P as ProductRef, R as CartErrorCode, S as CartPage, T as AddResult, _ as NoSettings, b as CartMaker, d as MedusaSettings, g as CartIdPlace, j as LiveProduct, k as ChangeResult, t as AnyCartSettings, w as AddLine, x as CartAdapterFactory, y as RequestSettings, z as MoneyFormat } from "../shared/anySettings.js";
import { t as CartAddRequest } from "../shared/offer.js";

/**
 * The cart of a Medusa 2 server, through its Store API. Nothing on a headless shop's page names it: it is named by `cart="medusa"`. The cart
 * is its id alone.
 *
 * Settings: {@link MedusaSettings}.
 *
 * The page announces its own changes with a DOM event `reelshelf:cart_changed` on the document. Products are asked for by id or handle,
 * not by SKU. Limits per product are not known in advance. Prices for customer groups are seen in the cart only.
 *
 * @foundBy named
 * @prices sheet; all cards in one request
 * @theme yours
 * @tried **a real Medusa server on PostgreSQL**
 */
declare const createMedusaCart: CartAdapterFactory<MedusaSettings>;
/** For `createShelf({ cart: medusaCart({ baseUrl, publishableKey, regionId }) })`. */
declare const medusaCart: (settings: MedusaSettings) => CartMaker;
export { AddLine, AddResult, AnyCartSettings, CartAdapter, CartAdapterFactory, CartAddRequest, CartError, CartErrorCode, CartIdPlace, CartLine, CartMaker, CartPage, CartSettings, CartSummary, ChangeResult, ProductQuote as LiveFacts, ProductQuote, LiveImage, LiveProduct, LiveVariant, type MedusaSettings, MoneyFormat, NoSettings, ProductRef, ProductReference, ProductReference as ProductWish, QuantityRule, RequestSettings, createMedusaCart, medusaCart };