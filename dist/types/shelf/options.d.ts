/**
 * The options: what developers read (`ShelfOptions`) and what each one takes (`readers`, by option name), from markup and from scripts
 * alike. What a change of one touches stands in `optionTouches.ts`; types, defaults and meanings for the README in `optionDocs.ts`,
 * which the page does not carry. The compiler and a check keep them one.
 */
import { type CartName } from '../cart/contract/names.js';
import type { CartMaker } from '../cart/detect/registry.js';
import type { AnyCartSettings, SettingsByCart } from '../cart/detect/anySettings.js';
import type { CartAdapter } from '../cart/contract/types.js';
import type { PageAnswerSettings } from '../cart/kit/settings.js';
import type { FeedSource } from '../feed/load.js';
import type { TextKey } from './textKeys.js';
/** The shopper's permission; only the two bits that events and pixels ask about. */
export interface ConsentAnswer {
    analytics: boolean;
    marketing: boolean;
}
interface PlainOptions<Cart> {
    /** URL of the feed, `#id` of a `<script type="application/json">`, the feed itself, a promise of it, or a function that answers one of both. */
    feed: FeedSource;
    /** Feed id of the product this page is about; its videos come first. */
    product?: string;
    /** Where batches of events are POSTed. Without it nothing leaves the page. */
    endpoint?: string;
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
    cart?: Cart;
    /** Permission to measure: found on the page (`auto`), fixed, or asked of a function. */
    consent?: 'auto' | 'granted' | 'denied' | (() => ConsentAnswer | Promise<ConsentAnswer>);
    /** Share of visitors, 0 to 0.5, who are not shown the shelf, so that lift can be measured. */
    holdout?: number;
    /** BCP 47 tag for prices and numbers. Default: the page's `lang`, else the browser's. */
    locale?: string;
    /** ISO 4217; currency of orders that are reported without one. */
    currency?: string;
    /** Your own wording, by text key. */
    texts?: Readonly<Partial<Record<TextKey, string>>>;
}
/** What the option `cart` takes. */
export type CartOption = 'auto' | CartName | CartAdapter | CartMaker;
/**
 * What `cartSettings` takes beside a cart. Where the code names one, its settings are known, and what it cannot do without is asked for;
 * else they may be anybody's.
 */
type SettingsFor<Cart> = SettingsOption<[Cart] extends [CartName] ? SettingsByCart[Cart] & PageAnswerSettings : AnyCartSettings>;
type SettingsOption<Settings> = {} extends Settings ? {
    /**
     * Settings of the chosen cart adapter: `MedusaSettings` and the like, which each `reelshelf/cart/<platform>` exports. What
     * `reelshelf/cart/<platform>` makes has its own, and reads none of these but `pageAnswerMs`.
     */
    cartSettings?: Settings;
} : {
    /** Settings of the chosen cart adapter, which cannot do without some. */
    cartSettings: Settings;
};
/** What a component takes as props, too. */
export type ComponentOptions<Cart extends CartOption> = PlainOptions<Cart> & SettingsFor<Cart>;
/** `Cart` is inferred where the options are written in the call; elsewhere it may be said: `ShelfOptions<'medusa'>`. */
export type ShelfOptions<Cart extends CartOption = CartOption> = ComponentOptions<Cart> & {
    /** Public key that the endpoint knows this shop by. */
    key?: string;
};
export type OptionName = keyof ShelfOptions;
/** Options to change; `undefined` brings a default back. */
export type ShelfChanges = {
    [Name in OptionName]?: ShelfOptions[Name] | undefined;
};
/** Takes back what was given before, where it is not given any more. */
export declare const replaceOptions: (before: object, now: ShelfChanges) => ShelfChanges;
/** A value as it was given, in markup as text; `undefined` when it is none that the option takes. */
type Reader = (value: unknown, inline: (id: string) => string) => unknown;
/** What may be named, where only some words are. */
export declare const choices: {
    readonly layout: readonly ['carousel'];
    readonly previews: readonly ['auto', 'hover', 'off'];
    readonly cart: readonly ["auto", "shopify", "woocommerce", "bigcommerce", "magento", "sfcc", "prestashop", "medusa", "vendure", "saleor", "custom", "shopify-storefront", "form", "link"];
    readonly consent: readonly ['auto', 'granted', 'denied'];
};
/** `cartSettings` → `cart-settings`; on the script tag with `data-` before it. */
export declare const attributeOf: (name: string) => string;
/** What each option takes. In markup the attribute is named like the option, see {@link attributeOf}. */
export declare const readers: Record<OptionName, Reader>;
/** The options that stand in markup, as they are written there. */
export declare function readAttributes(get: (attribute: string) => string | null): Partial<ShelfOptions>;
/**
 * What was given, checked. Own values only: what a page has put on `Object.prototype` is nobody's setting. `undefined` and `null` are
 * the default, and so is a value that the option does not take.
 *
 * @param inline - text of the element that `#id` names.
 * @param refuse - hears what was not taken: wrong values, names that are no option's, and under no name what are no options at all.
 */
export declare function readOptions(given: object, inline: (id: string) => string, refuse: (name: string, value: unknown) => void): ShelfChanges;
export {};
