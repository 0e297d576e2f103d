/**
 * The options: what developers read (`ShelfOptions`, whose comments are the README's words: first paragraph and `@default`) and how each one
 * is read (`readers`), from markup and scripts alike. The rest of each stands in `optionTable.ts`; compiler and a check keep them one.
 */
import { cartNames, type CartName } from '../cart/contract/names.js';
import type { CartMaker } from '../cart/detect/registry.js';
import type { AnyCartSettings, SettingsByCart } from '../cart/detect/anySettings.js';
import type { CartAdapter } from '../cart/contract/types.js';
import type { PageAnswerSettings } from '../cart/kit/settings.js';
import type { FeedSource } from '../feed/read/load.js';
import { layoutNames, type LayoutName } from '../theme/layoutNames.js';
import type { PixelChoice } from '../tracking/pixels/choices.js';
import type { OwnTexts } from '../i18n/ownTexts.js';

/** The shopper's permission; only the two bits that events and pixels ask about. */
export interface ConsentAnswer {
  analytics: boolean;
  marketing: boolean;
}

interface PlainOptions<Cart> {
  /**
   * Where videos, creators and products come from.
   *
   * The feed's address, `#id` of a `<script type="application/json">` on the page, the feed itself, a promise of it, or a function that
   * answers one of both.
   *
   * @default required
   */
  feed: FeedSource;
  /** Feed id of the product that this page is about; its videos come first. */
  product?: string;
  /** Where batches of events are POSTed; without it the shelf itself sends nothing anywhere. */
  endpoint?: string;
  /** Where questions below the videos are, as the collector has them at `/v1/comments` or [an endpoint of your own](../collector/comments/README.md). */
  comments?: string;
  /** Where likes of the videos are kept, as the collector has them at `/v1/likes` or [an endpoint of your own](../collector/likes/README.md). */
  likes?: string;
  /**
   * How the endpoint wants its batches: as `reelshelf.events/1`, or as Segment's HTTP API does.
   *
   * @default `reelshelf`
   */
  endpointFormat?: 'reelshelf' | 'segment';
  /**
   * Which of the page's own tags (GA4, Meta and others) events are passed on to, once the shopper permits it.
   *
   * Each may have `:views` behind its name, for nothing of cart and checkout, or `:all`, for that even where the platform reports it too.
   *
   * @default `auto`
   */
  pixels?: 'auto' | 'off' | readonly ('auto' | PixelChoice)[];
  /**
   * How the shelf looks; see [layouts](../ui/layouts/README.md).
   *
   * @default `carousel`
   */
  layout?: LayoutName;
  /**
   * Title above the shelf; an empty text shows none.
   *
   * @default the text `heading`
   */
  heading?: string;
  /** One line under the title. */
  line?: string;
  /**
   * Name of this shelf in events, where a page has several.
   *
   * @default `main`
   */
  shelf?: string;
  /** Shows the videos of one creator only, by the feed's id or the handle. */
  creator?: string;
  /** Page topics, for videos that name topics rather than products. */
  topics?: readonly string[];
  /** The shopper's country, ISO 3166-1 alpha-2; videos licensed for other countries stay away. */
  territory?: string;
  /**
   * Most videos shown.
   *
   * @default all
   */
  limit?: number;
  /**
   * Whether the order of the cards is the feed's alone, or learns from what the collector at `endpoint` has counted (`live`).
   *
   * It is asked after the first paint, and cards that have been on screen stay where they are. See
   * [ranking](../feed/README.md#an-order-that-learns).
   *
   * @default `feed`
   */
  ranking?: 'feed' | 'live';
  /**
   * Which videos are shown: those that fit the page (`auto`), or those that the shopper has saved in this browser, the latest first (`saved`).
   *
   * See [saved videos](#saved-videos).
   *
   * @default `auto`
   */
  show?: 'auto' | 'saved';
  /**
   * Address of the folder `watch/` that `reelshelf publish` has written; what is shared then leads over the video's own page there, by
   * which messengers show its picture.
   */
  watchPages?: string;
  /**
   * Element of the page that is shown (its `hidden` is taken away) while there is no video to show, as a CSS selector.
   */
  fallback?: string;
  /**
   * Silent moving previews on cards; never under reduced motion or data saving.
   *
   * @default `auto`
   */
  previews?: 'auto' | 'hover' | 'off';
  /**
   * When the players of YouTube, TikTok, Vimeo and Instagram come: once the shopper has agreed in the player (`ask`), or without asking
   * where the page's consent permits marketing (`consent`).
   *
   * @default `ask`
   */
  embeds?: 'ask' | 'consent';
  /**
   * Which cart takes what is added.
   *
   * `auto`, an adapter's name, an adapter, or what `reelshelf/cart/<platform>` makes.
   *
   * @default `auto`
   */
  cart?: Cart;
  /**
   * Permission to measure: found on the page (`auto`), fixed, or asked of a function.
   *
   * @default `auto`
   */
  consent?: 'auto' | 'granted' | 'denied' | (() => ConsentAnswer | Promise<ConsentAnswer>);
  /**
   * Share of consenting visitors, 0 to 0.5, who are not shown the shelf, so that lift can be measured.
   *
   * @default 0
   */
  holdout?: number;
  /**
   * BCP 47 tag of the language that is spoken, and in which prices and numbers are written.
   *
   * Built in is English; [other languages](../i18n/README.md) come by themselves. What is near to none of them is English with prices
   * and numbers of its own.
   *
   * @default the page's `lang`, else the browser's
   */
  locale?: string;
  /** ISO 4217; currency of orders that are reported without one. */
  currency?: string;
  /**
   * Your own wording, by text key; for one language alone, below its tag.
   *
   * `{ heading: "Worn by", de: { heading: "Getragen von" } }`. A sentence with a number may have one form for each plural of its language.
   */
  texts?: OwnTexts;
}

/** What the option `cart` takes. */
export type CartOption = 'auto' | CartName | CartAdapter | CartMaker;

/**
 * What `cartSettings` takes beside a cart. Where the code names one, its settings are known, and what it cannot do without is asked for;
 * else they may be anybody's.
 */
type SettingsFor<Cart> = SettingsOption<
  [Cart] extends [CartName] ? SettingsByCart[Cart] & PageAnswerSettings : AnyCartSettings
>;

type SettingsOption<Settings> = {} extends Settings
  ? {
      /**
       * Settings of the chosen cart adapter.
       *
       * `MedusaSettings` and the like, which each `reelshelf/cart/<platform>` exports. What `reelshelf/cart/<platform>` makes has its own,
       * and reads none of these but `pageAnswerMs`.
       */
      cartSettings?: Settings;
    }
  : {
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
export type ShelfChanges = { [Name in OptionName]?: ShelfOptions[Name] | undefined };

/** Takes back what was given before, where it is not given any more. */
export const replaceOptions = (before: object, now: ShelfChanges): ShelfChanges => ({
  ...Object.fromEntries(Object.keys(before).map((name) => [name, undefined])),
  ...now,
});

/** A value as it was given, in markup as text; `undefined` when it is none that the option takes. */
type Reader = (value: unknown, inline: (id: string) => string) => unknown;

/** What may be named, where only some words are. */
export const choices = {
  layout: layoutNames,
  previews: ['auto', 'hover', 'off'],
  ranking: ['feed', 'live'],
  show: ['auto', 'saved'],
  embeds: ['ask', 'consent'],
  cart: ['auto', ...cartNames],
  consent: ['auto', 'granted', 'denied'],
  endpointFormat: ['reelshelf', 'segment'],
} as const;

// The page's own scripts write numbers and URL objects where markup has text.
const text: Reader = (value) =>
  typeof value === 'string'
    ? value
    : Number.isFinite(value) || value instanceof URL
      ? String(value)
      : undefined;
// With a scheme, or from the root: `shop.example/events` would be a path of this page.
const address: Reader = (value) =>
  pattern(/^([a-z][a-z\d+.-]*:|\.{0,2}\/)\S*$/i)(text(value, String), String);
const words: Reader = (value) => {
  const list: unknown = typeof value === 'string' ? value.split(',') : value;
  // `isSkin && 'skin'` may be no word at all.
  const read = Array.isArray(list)
    ? list.filter(Boolean).map((word) => text(word, String))
    : [undefined];
  return read.includes(undefined)
    ? undefined
    : read.map((word) => String(word).trim()).filter(Boolean);
};
const oneOf =
  (allowed: readonly string[]): Reader =>
  (value) =>
    allowed.includes(value as string) ? value : undefined;
const pattern =
  (shape: RegExp): Reader =>
  (value) =>
    typeof value === 'string' && shape.test(value) ? value : undefined;
const numberIn =
  (min: number, max: number): Reader =>
  (value) => {
    const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof parsed === 'number' && parsed >= min && parsed <= max ? parsed : undefined;
  };
const object: Reader = (value, inline) => {
  try {
    const parsed: unknown =
      typeof value === 'string' ? JSON.parse(value[0] === '#' ? inline(value) : value) : value;
    return typeof parsed === 'object' && !Array.isArray(parsed) ? (parsed ?? undefined) : undefined;
  } catch {
    return undefined;
  }
};
const orCode =
  (named: Reader, ...kinds: string[]): Reader =>
  (value, inline) =>
    named(value, inline) ?? (kinds.includes(typeof value) ? value : undefined);

/** `cartSettings` → `cart-settings`; on the script tag with `data-` before it. */
export const attributeOf = (name: string): string => name.replace(/[A-Z]/g, '-$&').toLowerCase();

/** What each option takes. In markup the attribute is named like the option, see {@link attributeOf}. */
export const readers: Record<OptionName, Reader> = {
  feed: (value, inline) =>
    typeof value === 'string' && value[0] === '#'
      ? { inline: inline(value) }
      : orCode(text, 'object', 'function')(value, inline),
  product: text,
  endpoint: address,
  comments: address,
  likes: address,
  endpointFormat: oneOf(choices.endpointFormat),
  pixels: words,
  key: text,
  layout: oneOf(choices.layout),
  heading: text,
  line: text,
  shelf: text,
  creator: text,
  topics: words,
  territory: pattern(/^[A-Z]{2}$/),
  limit: numberIn(1, 2000),
  ranking: oneOf(choices.ranking),
  show: oneOf(choices.show),
  watchPages: address,
  fallback: text,
  previews: oneOf(choices.previews),
  embeds: oneOf(choices.embeds),
  cart: orCode(oneOf(choices.cart), 'object', 'function'),
  cartSettings: object,
  consent: orCode(oneOf(choices.consent), 'function'),
  holdout: numberIn(0, 0.5),
  locale: pattern(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i),
  currency: pattern(/^[A-Z]{3}$/),
  texts: object,
};

/** The options that stand in markup, as they are written there, where templates put values on lines of their own. */
export function readAttributes(get: (attribute: string) => string | null): Partial<ShelfOptions> {
  const found = Object.keys(readers).map((name) => [name, get(name)?.trim()] as const);
  const given = found.filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(given) as Partial<ShelfOptions>;
}

/**
 * What was given, checked. Own values only: what a page has put on `Object.prototype` is nobody's setting. `undefined` and `null` are
 * the default, and so is a value that the option does not take.
 *
 * @param inline - text of the element that `#id` names.
 * @param refuse - called with what was not taken: wrong values, names that are no option's, and under no name what are no options at all.
 */
export function readOptions(
  given: object,
  inline: (id: string) => string,
  refuse: (name: string, value: unknown) => void,
): ShelfChanges {
  const found = Object.create(null) as Record<string, unknown>;
  const isObject = typeof given === 'object' && !Array.isArray(given);
  if (!isObject) refuse('', given);
  for (const name of isObject ? Object.keys(given) : []) {
    const isKnown = Object.hasOwn(readers, name);
    let value: unknown;
    let read: unknown;
    try {
      value = Reflect.get(given, name);
      if (isKnown && value !== undefined && value !== null)
        read = readers[name as OptionName](value, inline);
    } catch (error) {
      // A getter of the page's, or an object that is no text.
      value = error;
    }
    if (read === undefined && value !== undefined && value !== null) refuse(name, value);
    if (isKnown) found[name] = read;
  }
  return found;
}
