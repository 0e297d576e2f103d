import { n as EventType, t as EventProps } from "./catalog.js";
import { n as SubjectFields } from "./fields.js";
import { B as CartName, E as CartAdapter, V as Stop, b as CartMaker, n as SettingsByCart, t as AnyCartSettings, v as PageAnswerSettings } from "./anySettings.js";
import { t as FeedSource } from "./load.js";
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
/** English texts of the cart in the player. What it says of refusals stands in `product.ts`. */
declare const cartTexts: {
  readonly cartTitle: 'Your cart';
  readonly closeCart: 'Close cart';
  readonly cartLines: 'In your cart';
  readonly quantityOf: 'Quantity of {title}';
  readonly pieces: '× {count}';
  readonly remove: 'Remove';
  readonly removeTitle: 'Remove {title}';
  readonly removed: 'Removed';
  readonly undo: 'Undo';
  readonly undoTitle: 'Undo: put {title} back';
  readonly cartItem: 'Item';
  readonly subtotal: 'Subtotal';
  readonly updating: 'Updating';
  readonly shippingAndTaxes: 'Shipping and taxes at checkout';
  readonly checkOut: 'Check out';
  readonly viewFullCart: 'View full cart';
  readonly cartEmpty: 'Your cart is empty.';
  readonly cartEmptyHint: 'What you add from a video comes here.';
  readonly keepWatching: 'Keep watching';
  readonly saidRemoved: '{title} was taken out of your cart.';
  readonly saidReturned: '{title} is back in your cart.';
  readonly saidChanged: 'Your cart changed.';
  readonly notChanged: 'This could not be changed. Try again, or change it in the full cart.';
  readonly cartLost: 'Your cart could not be read. Check your connection and try again.';
};
type CartTexts = { [K in keyof typeof cartTexts]: string };
/** English texts of a creator's own list. */
declare const creatorTexts: {
  readonly closeCreator: 'Close {creator}';
  readonly creatorVideos: '{count} videos';
  readonly creatorVideo: '1 video';
  readonly creatorProducts: 'Seen in them';
  readonly creatorProfile: 'Profile on {platform}';
  readonly creatorPage: 'Profile';
  readonly creatorWatching: 'You are watching this one';
};
type CreatorTexts = { [K in keyof typeof creatorTexts]: string };
/** English texts of the player as it opens. Labels of buttons say what a press does. What comes later is in `playerExtras.ts`. */
declare const playerTexts: {
  readonly playerLabel: 'Videos from creators';
  readonly slide: 'video';
  readonly slideLabel: '{index} of {count}: {creator}. {title}';
  readonly openCreator: 'All by {creator}';
  readonly close: 'Close';
  readonly play: 'Play';
  readonly pause: 'Pause';
  readonly sound: 'Sound';
  readonly soundOn: 'Turn sound on';
  readonly soundOff: 'Turn sound off';
  readonly was: 'was';
};
type PlayerTexts = { [K in keyof typeof playerTexts]: string };
/** English texts of the parts of the player that come after its first picture. Errors say what happened and what to do. */
declare const playerExtrasTexts: {
  readonly share: 'Share';
  readonly shared: 'Link copied';
  readonly captionsNone: 'Captions: off';
  readonly captionsIn: 'Captions: {language}';
  readonly fast: '2× speed';
  readonly picture: 'Play in a small window';
  readonly pictureFailed: 'This browser did not open the small window.';
  readonly pictureBack: 'Back to the large player';
  readonly save: 'Save';
  readonly saved: 'Saved';
  readonly savedNow: 'Saved for later in this browser';
  readonly unsavedNow: 'No longer saved';
  readonly copyLink: 'Copy this link';
  readonly seenAll: 'That was the last of {count} videos.';
  readonly seenAllBack: 'Back to the shop';
  readonly seenAllBackTo: 'Back to {product}';
  readonly seenAllAgain: 'From the beginning';
  readonly previousVideo: 'Previous video';
  readonly nextVideo: 'Next video';
  readonly playFrame: 'Play on {platform}';
  readonly playFrameMeans: 'This loads {platform}’s own player. {platform} then learns that you are here, and may set cookies.';
  readonly position: 'Position in the video';
  readonly positionOf: '{now} of {total}';
  readonly more: 'Show the whole text';
  readonly less: 'Show less';
  readonly products: 'In this video';
  readonly openProduct: '{product}, {price}. View product';
  readonly addNow: 'Add · {price}';
  readonly addProduct: 'Add · {price}, {product}';
  readonly failedWithProducts: 'This video cannot be played here. You can still open its products.';
  readonly failed: 'This video cannot be played here.';
  readonly offline: 'You are offline. The video goes on when you are connected again.';
  readonly offlineWithProducts: 'You are offline. The video goes on when you are connected again. You can still open its products.';
  readonly tryAgain: 'Try again';
  readonly productFailed: 'This could not be shown. Check your connection and try again.';
  readonly offlineProduct: 'You are offline. This is shown when you are connected again.';
};
type PlayerExtrasTexts = { [K in keyof typeof playerExtrasTexts]: string };
/** English texts of the product sheet and the way to the cart. */
declare const productTexts: {
  readonly closeProduct: 'Close product';
  readonly was: 'was';
  readonly priceUnsure: 'The cart shows the final price.';
  readonly taxIncluded: 'Tax included';
  readonly taxExcluded: 'Plus tax';
  readonly onlyLeft: '{left} left';
  readonly sale_backorder: 'Out of stock now. You can order it, and it is sent when it is back.';
  readonly sale_preorder: 'Not out yet. You can order it, and it is sent when it is.';
  readonly sale_no_price: 'The price is on the product page.';
  readonly sale_elsewhere: 'Sold by another shop.';
  readonly sale_group: 'Several products. Choose among them on the product page.';
  readonly sale_on_page: 'Not sold from here. The product page says more.';
  readonly pictures: 'Pictures of {title}';
  readonly rating: 'Rated {value} out of 5 by {count} customers';
  readonly inThisVideo: 'In this video';
  readonly details: 'See full details';
  readonly notLoaded: 'The product could not be loaded. Check your connection and try again.';
  readonly valueSoldOut: '{value}, sold out';
  readonly valueImpossible: '{value}, not made in this combination';
  readonly quantity: 'Quantity';
  readonly less: 'One less';
  readonly more: 'One more';
  readonly add: 'Add';
  readonly buyNow: 'Buy now';
  readonly adding: 'Adding';
  readonly added: 'Added';
  readonly soldOut: 'Sold out';
  readonly choose: 'Choose {option}';
  readonly viewProduct: 'View product';
  readonly viewSeller: 'Go to the seller';
  readonly viewCart: 'View cart';
  readonly checkOut: 'Check out';
  readonly inCart: 'In your cart';
  readonly sent: 'Sent';
  readonly sentToCart: 'Sent to your cart';
  readonly undo: 'Undo';
  readonly addAnother: 'Add another';
  readonly saidAdded: '{title} is in your cart.';
  readonly saidSent: '{title} was sent to your cart.';
  readonly saidUndone: 'Taken out of your cart.';
  readonly saidKept: 'This could not be taken out here. Change it in your cart.';
  readonly checkoutRefused: 'The checkout could not be opened. Go there from your cart.';
  readonly failed: 'This could not be added. Try again, or use the product page.';
  readonly cart: 'View cart';
  readonly cartCount: 'View cart, {count} in it';
};
type ProductTexts = { [K in keyof typeof productTexts]: string };
/** Why the shop refused, in English: what happened and what to do. A number stands in a text only when the shop stated it. */
declare const refusalTexts: {
  readonly partly: 'Only {actual} of {requested} could be added.';
  readonly instead: 'The shop put {actual} into your cart, not {requested}.';
  readonly leftOneHeld: 'Only 1 left, and it is in your cart.';
  readonly leftTwoHeld: 'Only 2 left, and both are in your cart.';
  readonly leftAllHeld: 'Only {limit} left, and all of them are in your cart.';
  readonly left: 'Only {limit} left.';
  readonly leftWithHeld: 'Only {limit} left, {inCart} of them in your cart.';
  readonly fewerThan: 'There are not {requested} of this left. Try fewer.';
  readonly noneLeft: 'There are no more of this left.';
  readonly atMost: 'You can have {limit} of this at most.';
  readonly atMostOneHeld: 'You can have 1 of this at most, and it is in your cart.';
  readonly atMostHeld: 'You can have {limit} of this at most, and they are in your cart.';
  readonly overLimit: 'The shop does not sell that many of this at once. Try fewer.';
  readonly atLeast: 'The shop sells at least {min} of this at once.';
  readonly underLimit: 'The shop does not sell that few of this. Try more.';
  readonly inSteps: 'This is sold in steps of {increment}.';
  readonly inOtherSteps: 'This is not sold in that number. Try another.';
  readonly soldOutNow: 'This is sold out.';
  readonly gone: 'This choice is no longer sold. Choose another.';
  readonly chooseFirst: 'Choose the options first.';
  readonly notSold: 'This cannot be bought online at the moment.';
  readonly timedOut: 'Your visit to the shop timed out. Try again.';
  readonly busy: 'The shop is busy. Try again in a moment.';
  readonly cartChanged: 'Your cart changed in the meantime. Try again.';
  readonly notAccepted: 'The shop did not accept this. Its product page says more.';
  readonly unreachable: 'The shop could not be reached. Check your connection and try again.';
  readonly blocked: 'The shop did not let this through. Try again, or use its product page.';
  readonly failed: "This could not be added. Try again, or use the product page.";
  readonly tryAgain: 'Try again';
  readonly tryAgainIn: 'Try again in {time}';
  readonly productPage: 'See the product page';
  readonly chooseAnother: 'Choose another';
  readonly changeQuantity: 'Change the quantity';
};
type RefusalTexts = { [K in keyof typeof refusalTexts]: string };
declare const shelfTexts: {
  readonly heading: "Seen on creators";
  readonly cardLabel: 'Play video by {creator}';
  readonly cardLabelOwn: 'Play video: {title}';
  readonly cardLabelTitled: 'Play video by {creator}: {title}';
  readonly storyLabel: 'Play {count} videos by {creator}';
  readonly watched: 'Watched';
  readonly showMore: 'Show more';
  readonly shownOf: '{shown} of {count} videos are shown';
  readonly dismiss: 'Close this video';
  readonly previous: 'Previous videos';
  readonly next: 'Next videos';
  readonly pausePreviews: 'Pause previews';
  readonly playPreviews: 'Play previews';
  readonly priceFrom: 'From {price}';
  readonly was: 'was';
  readonly soldOut: 'Sold out';
  readonly seePrice: 'See price';
  readonly backorder: 'Backorder';
  readonly preorder: 'Preorder';
  readonly disclosure_gifted: 'Gifted';
  readonly disclosure_paid: 'Ad';
  readonly disclosure_affiliate: 'Affiliate';
  readonly disclosure_employee: 'Employee';
  readonly disclosure_brand_owned: 'Brand video';
  readonly disclosure_ai_generated: 'AI-generated';
  readonly loading: 'Loading…';
  readonly playerFailed: 'The video could not be opened. Check your connection and try again.';
};
type ShelfTexts = { [K in keyof typeof shelfTexts]: string };
type TextKey = keyof ShelfTexts | keyof PlayerTexts | keyof PlayerExtrasTexts | keyof ProductTexts | keyof RefusalTexts | keyof CartTexts | keyof CreatorTexts;
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
   * BCP 47 tag for prices and numbers.
   *
   * @default the page's `lang`, else the browser's
   */
  locale?: string;
  /** ISO 4217; currency of orders that are reported without one. */
  currency?: string;
  /** Your own wording, by text key. */
  texts?: Readonly<Partial<Record<TextKey, string>>>;
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
export { ShelfReady as a, ConsentAnswer as c, TextKey as d, ReelshelfEventDetail as f, Shelf as i, ShelfChanges as l, OnShelf as n, CartOption as o, OrderInput as p, ReelShelfElement as r, ComponentOptions as s, ReelShelfAttributes as t, ShelfOptions as u };