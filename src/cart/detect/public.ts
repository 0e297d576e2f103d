/** The types that every `reelshelf/cart/<platform>` exports beside its adapter. */
export type { CartMaker } from './registry.js';
export type { CartAddRequest } from './offer.js';
export type { CartAdapterFactory, CartPage, CartSettings } from '../contract/page.js';
export type { AnyCartSettings } from './anySettings.js';
export type { CartIdPlace, NoSettings, RequestSettings } from '../kit/settings.js';
export type {
  AddLine,
  AddResult,
  CartAdapter,
  CartLine,
  CartSummary,
  ChangeResult,
  LiveImage,
  LiveProduct,
  LiveVariant,
  ProductQuote,
  ProductRef,
  ProductReference,
  QuantityRule,
} from '../contract/types.js';
export type { MoneyFormat } from '../contract/moneyFormat.js';
/** What two of them were called before. */
export type {
  ProductQuote as LiveFacts,
  ProductReference as ProductWish,
} from '../contract/types.js';
export type { CartError, CartErrorCode } from '../contract/errors.js';
