import { A as LiveImage, C as CartSettings, D as CartLine, E as CartAdapter, F as ProductReference, I as QuantityRule, L as CartError, M as LiveVariant, N as ProductQuote, O as CartSummary, P as ProductRef, R as CartErrorCode, S as CartPage, T as AddResult, _ as NoSettings, b as CartMaker, g as CartIdPlace, j as LiveProduct, k as ChangeResult, m as CustomCart, p as CustomAnswer, t as AnyCartSettings, w as AddLine, x as CartAdapterFactory, y as RequestSettings, z as MoneyFormat } from "../shared/anySettings.js";
import { t as CartAddRequest } from "../shared/offer.js";

/**
 * A shop's own cart. The page announces changes with a DOM event `reelshelf:cart_changed` on the document.
 *
 * Settings: {@link CustomCart}.
 *
 * @foundBy `cartSettings.add`, or a listener of `reelshelf:cart_add`
 * @lines as your functions tell
 * @prices as your functions tell
 * @theme yours
 * @tried a real browser
 * @param next - does what no function was given for; without it that is refused.
 */
declare function createCustomCart(page: CartPage, settings?: Partial<CustomCart> | CartSettings, next?: CartAdapter): CartAdapter;
/** For `createShelf({ cart: customCart({ add }) })`. */
declare const customCart: (cart: CustomCart) => CartMaker;
export { AddLine, AddResult, AnyCartSettings, CartAdapter, CartAdapterFactory, CartAddRequest, CartError, CartErrorCode, CartIdPlace, CartLine, CartMaker, CartPage, CartSettings, CartSummary, ChangeResult, type CustomAnswer, type CustomCart, ProductQuote as LiveFacts, ProductQuote, LiveImage, LiveProduct, LiveVariant, MoneyFormat, NoSettings, ProductRef, ProductReference, ProductReference as ProductWish, QuantityRule, RequestSettings, createCustomCart, customCart };