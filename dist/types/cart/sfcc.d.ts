import { A as LiveImage, C as CartSettings, D as CartLine, E as CartAdapter, F as ProductReference, I as QuantityRule, L as CartError, M as LiveVariant, N as ProductQuote, O as CartSummary, P as ProductRef, R as CartErrorCode, S as CartPage, T as AddResult, _ as NoSettings, b as CartMaker, g as CartIdPlace, j as LiveProduct, k as ChangeResult, l as SfccSettings, t as AnyCartSettings, w as AddLine, x as CartAdapterFactory, y as RequestSettings, z as MoneyFormat } from "../shared/anySettings.js";
import { t as CartAddRequest } from "../shared/offer.js";

/**
 * The cart of a Salesforce B2C Commerce shop built on the Storefront Reference Architecture (SFRA), through its own controllers in the
 * shopper's session. Not for shops on PWA Kit, which have none of them.
 *
 * Variants are named by their product id (`pid`); a master product cannot be bought.
 *
 * Settings: {@link SfccSettings}.
 *
 * Not possible: the basket has sums only as text in the shop's locale, which is read strictly or not at all, and nothing of a line's
 * address; variants that cannot be ordered have no address and are left out; a gift to choose is chosen on the cart page.
 *
 * @foundBy SFRA's addresses, `CQuotient`, the add field
 * @prices sheet; cards one by one
 * @theme SFRA's minicart events
 */
declare const createSfccCart: CartAdapterFactory<SfccSettings>;
/** For `createShelf({ cart: sfccCart() })`. */
declare const sfccCart: (settings?: SfccSettings | undefined) => CartMaker;
export { AddLine, AddResult, AnyCartSettings, CartAdapter, CartAdapterFactory, CartAddRequest, CartError, CartErrorCode, CartIdPlace, CartLine, CartMaker, CartPage, CartSettings, CartSummary, ChangeResult, ProductQuote as LiveFacts, ProductQuote, LiveImage, LiveProduct, LiveVariant, MoneyFormat, NoSettings, ProductRef, ProductReference, ProductReference as ProductWish, QuantityRule, RequestSettings, type SfccSettings, createSfccCart, sfccCart };