import { n as EventType, t as EventProps } from "./catalog.js";
import { n as SubjectFields } from "./fields.js";
import { B as CartName, E as CartAdapter, V as Stop, b as CartMaker, n as SettingsByCart, t as AnyCartSettings, v as PageAnswerSettings } from "./anySettings.js";
import { t as FeedSource } from "./load.js";
import { i as LanguageCode, n as TextKey, r as Message, t as Language } from "./texts.js";
/** @ts-ignore Need not be there. */
import * as _$preact from "preact";
/** @ts-ignore Need not be there. */
import * as _$react from "react";

/**
 * What a shop passes. Amounts are decimal strings (`"66.00"`) or numbers, in the currency's main unit. `mark` is the line property
 * `_reelshelf`, where the platform gives it back: it names the video that the line came from.
 */
interface OrderInput {
  id: string | number;
  /** ISO 4217. Default: the option `currency`. */
  currency?: string;
  /** What the shopper paid. */
  total: string | number;
  lines: {
    product: string | number;
    variant?: string | number;
    quantity: number;
    total: string | number;
    mark?: string;
  }[];
}
/** What a `reelshelf:<type>` event carries in `detail`; frozen. By its `type` TypeScript knows what is in `props`. */
type ReelshelfEventDetail<T extends EventType = EventType> = { [Type in T]: {
  readonly id: string;
  readonly type: Type; /** ISO 8601, UTC. */
  readonly at: string;
  readonly props: Readonly<EventProps<Type>>;
} & SubjectFields }[T];
/** The layouts, by the word of the option; the first is the default. Their code stands in `ui/layouts/`, their space in `space.css`. */
declare const layoutNames: readonly ['carousel', 'stories', 'grid', 'floating', 'spotlight', 'gallery'];
type LayoutName = (typeof layoutNames)[number];
/** The tags of the page that events can be passed on to, as the option `pixels` names them. */
declare const pixelNames: readonly ['ga4', 'gtm', 'meta', 'tiktok', 'segment', 'rudderstack', 'jitsu', 'posthog', 'snowplow', 'plausible', 'matomo', 'shopify'];
type PixelName = (typeof pixelNames)[number];
/** An entry of the option `pixels` that names one: `ga4`, `meta:views`, `tiktok:all`. */
type PixelChoice = PixelName | `${PixelName}:${'all' | 'views'}`;
/** Tags whose texts a merchant may bring along though they are none of ours. */
type OtherTag = 'bg' | 'ca' | 'cs' | 'da' | 'el' | 'et' | 'fa' | 'fi' | 'ga' | 'hi' | 'hr' | 'hu' | 'id' | 'is' | 'lt' | 'lv' | 'ms' | 'mt' | 'nb' | 'nn' | 'no' | 'ro' | 'ru' | 'sk' | 'sl' | 'sr' | 'th' | 'uk' | 'ur' | 'vi';
type Wording = Readonly<Partial<Record<TextKey, Message>>>;
type OwnTexts = Wording & Readonly<Partial<Record<LanguageCode | OtherTag, Wording | Language>>> & {
  /** A region's, such as `de-AT`, before the language's. */readonly [tag: `${string}-${string}`]: Wording | undefined;
};
/** The shopper's permission; only the two bits that events and pixels ask about. */
interface ConsentAnswer {
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
type CartOption = 'auto' | CartName | CartAdapter | CartMaker;
/**
 * What `cartSettings` takes beside a cart. Where the code names one, its settings are known, and what it cannot do without is asked for;
 * else they may be anybody's.
 */
type SettingsFor<Cart> = SettingsOption<[Cart] extends [CartName] ? SettingsByCart[Cart] & PageAnswerSettings : AnyCartSettings>;
type SettingsOption<Settings> = {} extends Settings ? {
  /**
   * Settings of the chosen cart adapter.
   *
   * `MedusaSettings` and the like, which each `reelshelf/cart/<platform>` exports. What `reelshelf/cart/<platform>` makes has its own,
   * and reads none of these but `pageAnswerMs`.
   */
  cartSettings?: Settings;
} : {
  /** Settings of the chosen cart adapter, which cannot do without some. */cartSettings: Settings;
};
/** What a component takes as props, too. */
type ComponentOptions<Cart extends CartOption> = PlainOptions<Cart> & SettingsFor<Cart>;
/** `Cart` is inferred where the options are written in the call; elsewhere it may be said: `ShelfOptions<'medusa'>`. */
type ShelfOptions<Cart extends CartOption = CartOption> = ComponentOptions<Cart> & {
  /** Public key that the endpoint knows this shop by. */key?: string;
};
type OptionName = keyof ShelfOptions;
/** Options to change; `undefined` brings a default back. */
type ShelfChanges = { [Name in OptionName]?: ShelfOptions[Name] | undefined };
/** What became of a shelf: cards, or why there are none. */
interface ShelfReady {
  cards: number;
  /** `null` with cards. Else the code of the notice in the console, `HOLDOUT`, `PAYMENT_PAGE` or `DESTROYED`. */
  reason: string | null;
}
interface Shelf {
  /** Resolves when the first cards are there, or with the reason why none will be. Never rejects; waits while the shelf is far from view. */
  readonly ready: Promise<ShelfReady>;
  /** Whether the player is open. */
  readonly isOpen: boolean;
  /**
   * Opens the player at a video of this shelf, or at all that it has of a creator, by id or handle; before the feed is there, as soon as it
   * is. What is unknown is shown in the console.
   */
  open(wanted: string | {
    creator: string;
  }): void;
  /** Closes the player, if it is open. */
  close(): void;
  /**
   * Hears events of the catalogue, `'*'` all of them, with the same payload as the DOM event `reelshelf:<type>`. What the shop answers to
   * an add that was on its way is heard after `destroy`, too.
   * @returns removes the listener.
   */
  on<T extends EventType>(type: T | '*', listener: (detail: ReelshelfEventDetail<T>) => void): Stop;
  /** The same for the next such event alone. */
  once<T extends EventType>(type: T | '*', listener: (detail: ReelshelfEventDetail<T>) => void): Stop;
  /**
   * Changes options and shows the result; an open player stays open while its video is shown. Options that are not named stay,
   * `undefined` is the default. What is alike changes nothing: objects and lists are compared by what is in them, and a function in
   * place of another is called from then on and starts nothing anew.
   */
  update(options: ShelfChanges): void;
  /** Reports an order, e.g. on a thank-you page; an order id counts once, and one that cannot be read is shown in the console. */
  order(order: OrderInput): void;
  /** The shopper's answer, where no consent tool of the page is understood. */
  consent(answer: ConsentAnswer): void;
  /**
   * Removes every node, listener, timer and style of this shelf. What an open player showed is reported first, and an add that is on its
   * way when the shop has answered.
   */
  destroy(): void;
}
interface ReelshelfGlobal {
  (...call: unknown[]): unknown;
  q?: ArrayLike<unknown>[];
  /** Which tag stands for which shelf: the tag's script's own, see `entries/places.ts`. */
  tags?: unknown;
}
/** Each option is a property, too, and wins over the rest. `shelf` is none: that is the running shelf; its option is an attribute. */
type OptionProperties = { [Name in Exclude<OptionName, 'shelf'>]?: ShelfOptions[Name] | undefined };
interface ReelShelfElement extends HTMLElement, OptionProperties {
  /** Options that win over attributes. Setting it shows the result. */
  options: Partial<ShelfOptions>;
  /** The running shelf; `null` while the element is not in a document. */
  readonly shelf: Shelf | null;
}
/** Called with every shelf that starts, and where it sends to; what it returns is called when that shelf has gone. */
type OnShelf = (shelf: Shelf, endpoint: () => string | undefined) => Stop;
/** `cartSettings` → `cart-settings`. */
type Hyphened<Name extends string> = Name extends `${infer Head}${'Settings' | 'Format'}` ? Name extends `${Head}${infer Tail}` ? `${Head}-${Lowercase<Tail>}` : never : Name;
/** Options that markup can set; numbers and lists are text there. */
type MarkupOption = Exclude<keyof ShelfOptions, 'texts' | 'key'>;
/** Attributes of `<reel-shelf>`, and its property `options`, which takes what markup cannot say. */
type ReelShelfAttributes = { [Name in MarkupOption as Hyphened<Name>]?: string | (ShelfOptions[Name] & (string | number)) | undefined } & {
  options?: Partial<ShelfOptions> | undefined;
};
/** @ts-ignore Need not be there. */
type OfReact = _$react.JSX.IntrinsicElements['section'];
/** @ts-ignore Need not be there. */
type OfPreact = _$preact.JSX.IntrinsicElements['section'];
type ReelshelfDomEvents = { [T in EventType as `reelshelf:${T}`]: CustomEvent<Omit<ReelshelfEventDetail, 'type' | 'props'> & {
  type: T;
  props: Readonly<EventProps<T>>;
}> };
declare global {
  interface HTMLElementTagNameMap {
    'reel-shelf': ReelShelfElement;
  }
  interface HTMLElementEventMap extends ReelshelfDomEvents {}
  interface DocumentEventMap extends ReelshelfDomEvents {}
  interface Window {
    /** Of the script tag. */
    reelshelf?: ReelshelfGlobal;
  }
  namespace svelteHTML {
    interface IntrinsicElements {
      'reel-shelf': ReelShelfAttributes & {
        [attribute: string]: unknown;
      };
    }
  }
}
/** @ts-ignore Need not be there. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'reel-shelf': OfReact & ReelShelfAttributes;
    }
  }
}
/** @ts-ignore Need not be there. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'reel-shelf': OfPreact & ReelShelfAttributes;
    }
  }
}
/** @ts-ignore Need not be there. */
declare module 'vue' {
  interface GlobalComponents {
    'reel-shelf': new () => ReelShelfElement & {
      $props: ReelShelfAttributes & {
        [attribute: string]: unknown;
      };
    };
  }
}
export { ShelfReady as a, ConsentAnswer as c, OwnTexts as d, ReelshelfEventDetail as f, Shelf as i, ShelfChanges as l, OnShelf as n, CartOption as o, OrderInput as p, ReelShelfElement as r, ComponentOptions as s, ReelShelfAttributes as t, ShelfOptions as u };