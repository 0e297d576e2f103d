/**
 * The options: what developers read (`ShelfOptions`) and how attributes are read (`readers`, by option name). Types, defaults
 * and meanings for the README stand in `optionDocs.ts`, which the page does not carry; the compiler and a check keep them one.
 */
import { type CartName } from '../cart/names.js';
import type { CartMaker } from '../cart/registry.js';
import type { AnyCartSettings } from '../cart/settings.js';
import type { CartAdapter } from '../cart/types.js';
import type { FeedSource } from '../feed/load.js';
import type { Display } from '../tools/display.js';
/** The shopper's permission; only the two bits that events and pixels ask about. */
export interface ConsentAnswer {
    analytics: boolean;
    marketing: boolean;
}
export interface ShelfOptions {
    /** URL of the feed, the feed itself, or a function that answers it. In markup: a URL, or `#id` of a `<script type="application/json">`. */
    feed: FeedSource;
    /** Feed id of the product this page is about; its videos come first. */
    product?: string;
    /** Where batches of events are POSTed. Without it nothing leaves the page. */
    endpoint?: string;
    /** Public key that the endpoint knows this shop by. */
    key?: string;
    /** How the shelf looks. */
    layout?: 'carousel';
    /** Title above the shelf; an empty text shows none. */
    heading?: string;
    /** One line under the title. */
    line?: string;
    /** Name of this shelf in events, where a page has several. */
    shelf?: string;
    /** Page topics, for videos that name topics rather than products. */
    topics?: readonly string[];
    /** The shopper's country, ISO 3166-1 alpha-2; videos licensed for other countries stay away. */
    territory?: string;
    /** Most videos shown. */
    limit?: number;
    /** Silent moving previews on cards. They never run under reduced motion or data saving. */
    previews?: 'auto' | 'hover' | 'off';
    /** Which cart: `auto`, an adapter's name, an adapter, or what `reelshelf/cart/<platform>` makes. */
    cart?: 'auto' | CartName | CartAdapter | CartMaker;
    /**
     * Settings of the chosen cart adapter: `MedusaSettings` and the like, which each `reelshelf/cart/<platform>` exports. What
     * `reelshelf/cart/<platform>` makes has its own, and reads none of these but `pageAnswerMs`.
     */
    cartSettings?: AnyCartSettings;
    /** Permission to measure: found on the page (`auto`), fixed, or asked of a function. */
    consent?: 'auto' | 'granted' | 'denied' | (() => ConsentAnswer | Promise<ConsentAnswer>);
    /** Share of visitors, 0 to 0.5, who are not shown the shelf, so that lift can be measured. */
    holdout?: number;
    /** BCP 47 tag for prices and numbers. Default: the page's `lang`, else the browser's. */
    locale?: string;
    /** ISO 4217; currency of orders that are reported without one. */
    currency?: string;
    /** Your own wording, by text key. */
    texts?: Readonly<Record<string, string>>;
}
export type OptionName = keyof ShelfOptions;
/** Options to change; `undefined` brings a default back. */
export type ShelfChanges = {
    [Name in OptionName]?: ShelfOptions[Name] | undefined;
};
/** Takes back what was given before, where it is not given any more. */
export declare const replaceOptions: (before: object, now: ShelfChanges) => ShelfChanges;
interface Reader {
    /** Attribute text to value; `undefined` when it is not one. */
    read(text: string): unknown;
    expected: string;
}
/** `cartSettings` → `cart-settings`; on the script tag with `data-` before it. */
export declare const attributeOf: (name: string) => string;
/** Options that markup can set; the attribute is named like the option, see {@link attributeOf}. */
export declare const readers: {
    feed: Reader;
    product: Reader;
    endpoint: Reader;
    key: Reader;
    layout: Reader;
    heading: Reader;
    line: Reader;
    shelf: Reader;
    topics: Reader;
    territory: Reader;
    limit: Reader;
    previews: Reader;
    cart: Reader;
    cartSettings: Reader;
    consent: Reader;
    holdout: Reader;
    locale: Reader;
    currency: Reader;
};
/** Reads options out of attributes. A value that is not allowed is shown once and the default is used. */
export declare function readAttributes(get: (attribute: string) => string | null, display: Display): Partial<ShelfOptions>;
export {};
