import { A as LiveImage, C as CartSettings, D as CartLine, E as CartAdapter, F as ProductReference, I as QuantityRule, L as CartError, M as LiveVariant, N as ProductQuote, O as CartSummary, P as ProductRef, R as CartErrorCode, S as CartPage, T as AddResult, _ as NoSettings, b as CartMaker, f as MagentoSettings, g as CartIdPlace, j as LiveProduct, k as ChangeResult, t as AnyCartSettings, w as AddLine, x as CartAdapterFactory, y as RequestSettings, z as MoneyFormat } from "../shared/anySettings.js";
import { t as CartAddRequest } from "../shared/offer.js";

/**
 * The cart of a Magento 2 or Adobe Commerce shop, Luma or Hyvä. Adds and changes by the storefront's own forms in the shopper's session
 * (a cart made by GraphQL would be another one), and takes for done what the cart section then holds. Product data come by GraphQL, all
 * products in one request. A variant is named by its SKU (the feed's `variants[].id` or `sku`), a product by its SKU or the last part of
 * its address. The cart's total is the subtotal that the shop's own mini cart shows. Reasons of a refusal come in the shop's language: in
 * English they are recognised, in others as far as the product's stock explains them. Bundles are bought on their own page, and a line
 * with a choice that the cart does not name by its number is not put back.
 *
 * Settings: {@link MagentoSettings}.
 *
 * @foundBy Hyvä, RequireJS with `BASE_URL`, `x-magento-init`
 * @prices sheet; all cards in one request
 * @theme Luma's customer data, Hyvä's sections
 */
declare const createMagentoCart: CartAdapterFactory<MagentoSettings>;
/** For `createShelf({ cart: magentoCart() })`. */
declare const magentoCart: (settings?: MagentoSettings | undefined) => CartMaker;
export { AddLine, AddResult, AnyCartSettings, CartAdapter, CartAdapterFactory, CartAddRequest, CartError, CartErrorCode, CartIdPlace, CartLine, CartMaker, CartPage, CartSettings, CartSummary, ChangeResult, ProductQuote as LiveFacts, ProductQuote, LiveImage, LiveProduct, LiveVariant, type MagentoSettings, MoneyFormat, NoSettings, ProductRef, ProductReference, ProductReference as ProductWish, QuantityRule, RequestSettings, createMagentoCart, magentoCart };