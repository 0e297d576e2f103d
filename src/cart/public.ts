/** The types that every `reelshelf/cart/<platform>` exports beside its adapter. */
export type { CartMaker } from './registry.js';
export type { CartAddRequest } from './offer.js';
export type { CartAdapterFactory, CartPage, CartSettings } from './page.js';
export type { AnyCartSettings, CartIdPlace, NoSettings } from './settings.js';
export type {
  AddLine, AddResult, CartAdapter, CartLine, CartSummary, ChangeResult, LiveFacts, LiveImage, LiveProduct, LiveVariant, ProductRef, ProductWish, QuantityRule,
} from './types.js';
export type { CartError, CartErrorCode } from './errors.js';
