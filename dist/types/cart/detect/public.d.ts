/** The types that every `reelshelf/cart/<platform>` exports beside its adapter. */
export type { CartMaker } from './registry.js';
export type { CartAddRequest } from './offer.js';
export type { CartAdapterFactory, CartPage, CartSettings } from '../contract/page.js';
export type { AnyCartSettings } from './anySettings.js';
export type { CartIdPlace, NoSettings } from '../kit/settings.js';
export type { AddLine, AddResult, CartAdapter, CartLine, CartSummary, ChangeResult, LiveFacts, LiveImage, LiveProduct, LiveVariant, ProductRef, ProductWish, QuantityRule, } from '../contract/types.js';
export type { CartError, CartErrorCode } from '../contract/errors.js';
