import { a as ShelfReady, c as ConsentAnswer, d as OwnTexts, f as ReelshelfEventDetail, i as Shelf, l as ShelfChanges, o as CartOption, p as OrderInput, t as ReelShelfAttributes, u as ShelfOptions } from "./shared/markupTypes.js";
import { i as LanguageCode, n as TextKey, t as Language } from "./shared/texts.js";
import { n as EventType, t as EventProps } from "./shared/catalog.js";
import { a as Money, c as Video, l as VideoSource, n as Disclosure, o as Product, r as Feed, s as Variant, t as Creator } from "./shared/schema.js";
import { D as CartLine, E as CartAdapter, L as CartError, N as ProductQuote, O as CartSummary, R as CartErrorCode, T as AddResult, b as CartMaker, j as LiveProduct, k as ChangeResult, t as AnyCartSettings, w as AddLine } from "./shared/anySettings.js";

/**
 * Shows a shelf inside `host`. The host gets an open shadow root; nothing outside it is touched. A wrong option or host is shown in the
 * console, with what was expected. For markup prefer `<reel-shelf>`, for Preact `<ReelShelf>`.
 */
declare function createShelf<Cart extends CartOption = 'auto'>(host: HTMLElement, options: ShelfOptions<Cart>): Shelf;
declare const version: string;
export { type AddLine, type AddResult, type AnyCartSettings, type CartAdapter, type CartError, type CartErrorCode, type CartLine, type CartMaker, type CartOption, type CartSummary, type ChangeResult, type ConsentAnswer, type Creator, type Disclosure, type EventProps, type EventType, type Feed, type Language, type LanguageCode, type ProductQuote as LiveFacts, type ProductQuote, type LiveProduct, type Money, type OrderInput, type OwnTexts, type Product, type ReelShelfAttributes, type ReelshelfEventDetail, type Shelf, type ShelfChanges, type ShelfOptions, type ShelfReady, type TextKey, type Variant, type Video, type VideoSource, createShelf, version };