import { A as LiveImage, C as CartSettings, D as CartLine, E as CartAdapter, F as ProductReference, I as QuantityRule, L as CartError, M as LiveVariant, N as ProductQuote, O as CartSummary, P as ProductRef, R as CartErrorCode, S as CartPage, T as AddResult, _ as NoSettings, b as CartMaker, g as CartIdPlace, j as LiveProduct, k as ChangeResult, t as AnyCartSettings, w as AddLine, x as CartAdapterFactory, y as RequestSettings, z as MoneyFormat } from "../shared/anySettings.js";
import { t as CartAddRequest } from "../shared/offer.js";

/** The pages of a PrestaShop shop carry every address that is needed. */
interface PrestaShopSettings extends RequestSettings {}
/**
 * The cart of a PrestaShop shop (1.7 to 9), through its cart page in the shopper's session, as its themes do it.
 *
 * Products are named by their number (`ref.prestashop.id`, or the feed's id), variants by the number of their combination
 * (`id_product_attribute`); of a product without any the variant does not matter, and is `0`.
 *
 * Settings: {@link PrestaShopSettings}.
 *
 * Not possible: PrestaShop has no place for an attribution on the cart (its customisation fields are shown to the shopper), so nothing
 * is sent; orders are reported on the confirmation page. Gifts of a cart rule look like any other line. The theme's window "added
 * to your cart" is not opened over a playing video. Shoppers who are logged in may have a token that is too old, on a page from a cache:
 * the shop then changes nothing, does not say so, and gives no new one without a new page. Products with combinations cost the product
 * sheet one request each (at most 20); their choice is read from the fields of the theme's quick view.
 *
 * @foundBy `prestashop.urls`
 * @prices sheet; cards one by one, not where there is a choice
 * @theme `updateCart`
 */
declare const createPrestaShopCart: CartAdapterFactory<PrestaShopSettings>;
/** For `createShelf({ cart: prestaShopCart() })`. */
declare const prestaShopCart: (settings?: PrestaShopSettings | undefined) => CartMaker;
export { AddLine, AddResult, AnyCartSettings, CartAdapter, CartAdapterFactory, CartAddRequest, CartError, CartErrorCode, CartIdPlace, CartLine, CartMaker, CartPage, CartSettings, CartSummary, ChangeResult, ProductQuote as LiveFacts, ProductQuote, LiveImage, LiveProduct, LiveVariant, MoneyFormat, NoSettings, type PrestaShopSettings, ProductRef, ProductReference, ProductReference as ProductWish, QuantityRule, RequestSettings, createPrestaShopCart, prestaShopCart };