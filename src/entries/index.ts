/** npm `reelshelf`: importing it does nothing. */
export { createShelf, type Shelf } from '../shelf/createShelf.js';
export type { CartOption, ConsentAnswer, ShelfChanges, ShelfOptions } from '../shelf/options.js';
export type { ShelfReady } from '../shelf/showFeed.js';
export type { Language, TextKey } from '../i18n/texts.js';
export type { OwnTexts } from '../i18n/ownTexts.js';
export type { LanguageCode } from '../i18n/nearest.js';
export type { ReelshelfEventDetail } from '../shelf/domEvents.js';
export type { EventProps, EventType } from '../events/catalog.js';
export type {
  Creator,
  Disclosure,
  Feed,
  Money,
  Product,
  Variant,
  Video,
  VideoSource,
} from '../feed/schema.js';
export type { CartMaker } from '../cart/detect/registry.js';
export type { AnyCartSettings } from '../cart/detect/anySettings.js';
export type { OrderInput } from '../events/order.js';
export type {
  AddLine,
  AddResult,
  CartAdapter,
  CartLine,
  CartSummary,
  ChangeResult,
  LiveProduct,
  ProductQuote,
  ProductQuote as LiveFacts,
} from '../cart/contract/types.js';
export type { CartError, CartErrorCode } from '../cart/contract/errors.js';
export const version: string = __VERSION__;
export type { ReelShelfAttributes } from '../shelf/markupTypes.js';
