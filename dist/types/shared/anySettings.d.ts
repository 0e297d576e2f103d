import { t as Display } from "./display.js";
import { n as Env } from "./env.js";
import { a as Money } from "./schema.js";

/** Removes a listener, stops a timer, undoes a start. Calling it twice does nothing more. */
type Stop = () => void;
/** Every adapter that can be named in the option `cart`, each once. */
declare const cartNames: readonly ["shopify", "woocommerce", "bigcommerce", "magento", "sfcc", "prestashop", "medusa", "vendure", "saleor", "custom", "shopify-storefront", "form", "link"];
type CartName = (typeof cartNames)[number];
/** How a shop writes its prices of one currency, as its page or its API states it. */
interface MoneyFormat {
  /** `EUR`. Prices of other currencies are not written so. */
  currency: string;
  /** What stands before and after the figure, with its spaces: `€`, ` kr`. */
  before: string;
  after: string;
  /** Between whole and fraction: `,`. */
  decimal: string;
  /** Between thousands: `.`; `''` where nothing stands. */
  thousands: string;
  /** Places after `decimal`; 0 writes whole prices. */
  digits: number;
}
/** Why a cart refused. The closed list every adapter maps its platform's answers onto. */
declare const cartErrorCodes: readonly ['sold_out', 'not_enough_stock', 'quantity_limit', 'quantity_min', 'quantity_increment', 'invalid_variant', 'options_required', 'not_purchasable', 'session_expired', 'rate_limited', 'conflict', 'validation', 'network', 'blocked', 'unknown'];
type CartErrorCode = (typeof cartErrorCodes)[number];
interface CartError {
  code: CartErrorCode;
  /** The platform's own words as plain text, for a log; what the shopper reads is made from the code. */
  message: string;
  httpStatus?: number;
  retryAfterMs?: number;
  /** Pieces of this variant that this cart holds now, where the platform says so or a read before and after shows it. */
  inCart?: number;
  /** Most pieces the platform lets one cart hold (its stock or its limit), where the platform states the figure. */
  limit?: number;
}
interface AddLine {
  /** Feed product id, and how the platform names the product. */
  productId: string;
  ref?: ProductRef;
  /** The platform's variant id; the feed's `variants[].id`. Absent for a product without variants. */
  variantId?: string;
  sku?: string;
  /** Whole number, at least 1. */
  quantity: number;
  options?: {
    name: string;
    value: string;
  }[];
  /** Absolute, already safe; where a link or a form adapter sends the shopper. */
  url?: string;
  /** `{ _reelshelf: "-.session.0" }`, the visit; absent without analytics consent. */
  attribution?: Record<string, string>;
  /** The platform's own line properties (an engraving, an earlier attribution token): kept when a line that was taken out is put back. */
  properties?: Record<string, string>;
}
/** How one platform names a product. */
interface ProductRef {
  id?: string;
  handle?: string;
  sku?: string;
}
interface CartSummary {
  /** Pieces, not lines. */
  count: number;
  /** What the items cost after discounts, before shipping, as the platform states it. */
  total?: Money;
  /** Newest first, or as the platform orders them; absent where they cannot be read. */
  lines?: readonly CartLine[];
}
/** One line of the shop's cart, whoever put it there. Texts are text, never HTML; addresses have passed `safeUrl`. */
interface CartLine {
  /** Names the line towards {@link CartAdapter.setQuantity}; opaque, and good only until the cart changes. */
  key: string;
  variantId: string;
  quantity: number;
  /** `''` where the platform does not say. */
  title: string;
  /** What was chosen: `30 ml / Blue`. */
  variantTitle?: string;
  image?: string;
  url?: string;
  /** The whole line after its own discounts. */
  total?: Money;
  rule?: QuantityRule;
  /** The platform lets nobody change it: a gift, a part of a bundle. */
  isFixed?: true;
  /** What puts the same line back after it was taken out; absent where that cannot be done. */
  again?: AddLine;
}
interface QuantityRule {
  min: number;
  max: number | null;
  increment: number;
}
/** What became of {@link CartAdapter.setQuantity}. */
interface ChangeResult {
  /** The line now has exactly the quantity that was asked for. */
  ok: boolean;
  /** The cart as it is now, whatever was asked; absent where it could not be read. */
  cart?: CartSummary;
  error?: CartError;
}
interface AddResult {
  /** The platform confirmed at least one piece of what was asked. */
  ok: boolean;
  /** One entry a line; `actual` is what the cart really gained, where it can be known. */
  added: {
    variantId: string;
    requested: number;
    actual: number;
  }[];
  cart?: CartSummary;
  /** Set when nothing was added, and also when less was added than asked. */
  error?: CartError;
  /** Whether the shop's own cart display now shows the add. */
  uiRefresh: 'done' | 'partial' | 'none' | 'page_reload';
  /**
   * The add was handed to the page's own form, which does not say what came of it: `actual` repeats what was asked.
   * Do not report it as confirmed.
   */
  unconfirmed?: true;
  /** What {@link CartAdapter.undo} needs to take this add back; opaque. */
  undoToken?: unknown;
}
/** Names one product: the feed's id, the platform's own names where the feed has them, its address. */
interface ProductReference {
  productId: string;
  ref?: ProductRef;
  url?: string;
}
/**
 * How something is sold that is neither sold out nor simply put into this cart.
 *
 * - `backorder`, `preorder`: it can be added, and is sent later.
 * - `no_price`: the shop states no price here (on request, after signing in), and the feed's is not shown either.
 * - `elsewhere`: another seller has it. `group`: several products under one name. `on_page`: its own page sells it, the cart from here
 *   does not (a subscription, say). With these three and `no_price` the shopper is shown the way there.
 */
declare const saleKinds: readonly ['backorder', 'preorder', 'no_price', 'elsewhere', 'group', 'on_page'];
type SaleKind = (typeof saleKinds)[number];
/** Whether a product, or one of its variants, can be had and for how much. */
interface Offer {
  /** `undefined`: the platform does not say; what is not called sold out can be added, and it has the last word. */
  available: boolean | undefined;
  /** The lowest at which it can be bought, in the shopper's market. */
  price?: Money;
  compareAt?: Money;
  /** Absent: as everything is, or the platform does not say. */
  sale?: SaleKind;
}
/** What a card shows of a product, as the platform states it now. */
interface ProductQuote extends Offer {
  /** The shop has a price and does not give it for a card: none is shown, for the feed's may be another. */
  isPriceUnknown?: boolean;
  /** Variants cost differently: "from {price}". */
  isFrom?: boolean;
  /** Whether prices are stated with tax; absent where the platform does not say. */
  tax?: 'included' | 'excluded';
  title?: string;
  /** Where it is looked at and bought: the product's page, of what is sold `elsewhere` the seller's. Has passed `safeUrl`. */
  url?: string;
  /** The product's pictures, first one first; addresses have passed `safeUrl`. */
  images?: LiveImage[];
}
/** A product as the platform states it now. Amounts are in the shopper's market. */
interface LiveProduct extends ProductQuote {
  /** As the shop offers them now, in its order; the values stand in {@link LiveVariant.options} in the same order. */
  options?: {
    name: string;
    values: string[];
  }[];
  variants: LiveVariant[];
}
interface LiveImage {
  src: string;
  alt?: string;
}
interface LiveVariant extends Offer {
  /** As {@link AddLine.variantId} takes it. */
  id: string;
  sku?: string;
  /** One value for each of {@link LiveProduct.options}. */
  options?: string[];
  image?: LiveImage;
  quantity?: QuantityRule;
  /** Pieces left, only where the shop shows that figure to shoppers. */
  left?: number;
}
interface CartAdapter {
  readonly id: string;
  /** `false`: this adapter only sends the shopper to the product's page; show "View product" instead of "Add to cart". */
  readonly canAdd: boolean;
  /** Where {@link CartAdapter.canAdd} does not hold for every product (the form of one product's page); absent: it does. */
  canAddProduct?(product: {
    productId: string;
    ref?: ProductRef;
    url?: string;
    variantIds?: readonly string[];
  }): boolean;
  /** Where "View product" leads, with campaign parameters; `null` without a usable URL. Absent: the product's own `url`. */
  productUrl?(line: Pick<AddLine, 'url' | 'attribution'>): string | null;
  /** `null` where the platform does not know or did not answer; the feed's copy is then shown as the feed's. */
  getProduct(product: ProductReference): Promise<LiveProduct | null>;
  /** Price and stock of several products by feed id, in one request where the platform has one for that. What it does not know is left out. */
  getProducts(products: readonly ProductReference[]): Promise<ReadonlyMap<string, ProductQuote>>;
  add(lines: readonly AddLine[]): Promise<AddResult>;
  /** Takes back exactly what one `add` gained. `false` where the platform cannot or the cart has moved on. */
  undo(token: unknown): Promise<boolean>;
  /** Sets one line's pieces; 0 takes the line out. Lines are named by the `key` of the cart read last. */
  setQuantity(key: string, quantity: number): Promise<ChangeResult>;
  /** The cart as it is now; `null` where it cannot be read. */
  read(): Promise<CartSummary | null>;
  /** Opens the theme's drawer or goes to the cart page. `false`: nothing happened. */
  openCart(): Promise<boolean>;
  /** `false`: {@link CartAdapter.checkout} leads nowhere, and no way to the checkout is offered. Absent: it does, for all that is known. */
  readonly canCheckOut?: boolean;
  /** Leaves for the checkout. `false`: nothing happened. */
  checkout(): Promise<boolean>;
  /** Calls the listener when the cart was changed by somebody else. */
  onExternalChange(listener: () => void): Stop;
  destroy: Stop;
}
/** What an adapter may touch of the page; a parameter so that tests run it against a real server without a page. */
interface CartPage {
  readonly env: Env;
  readonly display: Display;
  /** Absolute URL of the page. */
  readonly url: string;
  /** The page's window for platform globals; every read is type-checked by the adapter. */
  readonly window: Window & typeof globalThis;
  /** Element that the shelf stands in: DOM events of the custom adapter are dispatched on it. */
  readonly host: HTMLElement;
  /** Goes to a URL that has passed `safeUrl`. */
  navigate(url: string): void;
  /**
   * The shop has stated how it writes prices: all that are shown are written so from now on, sums too. May be called at each answer.
   * Absent: nobody shows prices.
   */
  stateMoneyFormat?(format: MoneyFormat): void;
}
/** The merchant's settings for the cart, as they wrote them: every adapter reads the keys it knows and checks each one. */
type CartSettings = object;
/** `Settings` is what the adapter reads; what it gets may be anything. */
type CartAdapterFactory<Settings extends object = CartSettings> = (page: CartPage, settings?: Settings | CartSettings) => CartAdapter;
/** What `reelshelf/cart/<platform>` makes: an adapter that still needs its page. */
type CartMaker = (page: CartPage) => CartAdapter;
/**
 * What several carts read of the merchant's settings. Types only: settings may be JSON, so each adapter checks every value by itself, and
 * takes one of a wrong type for one that is not there.
 *
 * The first paragraph of a setting's comment and its `@default` are its row in the README.
 */
/** Read whichever cart it is, and from the option `cartSettings` alone. */
interface PageAnswerSettings {
  /**
   * How long a listener of `reelshelf:cart_add` may take to answer an add, in milliseconds.
   *
   * Later is a refusal with the code `network`.
   *
   * @default 30 000
   */
  pageAnswerMs?: number;
}
/** Of every adapter that asks a server. */
interface RequestSettings {
  /**
   * How long one request may take, in milliseconds.
   *
   * Later is no answer: the cart is read again, and the code is `network` if that says nothing either. One change of the cart, with all
   * the requests it needs, may take five times this. 0 or less is the default.
   *
   * @default 10 000
   */
  timeoutMs?: number;
}
/** Of the adapters for pages without a theme that we know. */
interface CartPageSettings {
  /**
   * The cart page, on the page's own origin.
   *
   * An address elsewhere is not gone to. Without it and without {@link CartPageSettings.openCart} the shop's own cart cannot be opened,
   * which is told of as `CART_NOT_OPENED`.
   */
  cartUrl?: string;
  /** Opens the shop's own cart instead of going to `cartUrl`; `false` or an exception says that nothing opened. */
  openCart?: () => unknown;
}
/** Of the adapters whose cart is an id that the page keeps. */
interface CartIdSettings {
  /**
   * The shop's own place for the cart's id, so that the shelf and the shop mean one cart.
   *
   * @default a cart of our own, whose id stays in this browser
   */
  cartId?: CartIdPlace;
}
/** Both are functions of the object itself, not of its class, and are called without it. What they throw is no answer. */
interface CartIdPlace {
  /** The id; nothing, or an empty text, where there is no cart yet. */
  get: () => string | null | undefined | Promise<string | null | undefined>;
  /** Keeps the id of a cart that was begun. `null` forgets it: the cart became an order, or the shop does not know it any more. */
  set: (id: string | null) => unknown;
}
/** Of `form` and `link`, which read none. */
type NoSettings = Readonly<Record<string, never>>;
interface BigCommerceSettings extends RequestSettings {
  /**
   * Storefront API token made for this origin: with it, price and stock of single variants, and of all cards in one request.
   *
   * Without it the theme's own endpoint tells of one product at a time, and of a variant only where there is no choice.
   */
  token?: string;
  /**
   * ISO 4217 code of the prices that are asked with `token`.
   *
   * @default the shop's
   */
  currency?: string;
  /**
   * Number of the text modifier that keeps the attribution on a line: of the merchant's making, not required, hidden by the theme.
   *
   * BigCommerce has no free line properties: without it nothing is sent.
   */
  attributionModifierId?: number | string;
  /**
   * Whether the attribution is sent to that modifier (`line`) or not (`none`).
   *
   * @default `line`
   */
  attribution?: 'line' | 'none';
}
/** What a function of the shop may answer to an add: all of it, any part of it, or just whether it worked. */
type CustomAnswer = Partial<AddResult> | boolean | void;
/** The shop's own functions. What one of them throws is shown as `HOST_CALLBACK_FAILED` and taken for a refusal. */
interface CustomCart {
  /**
   * Puts the lines into the cart.
   *
   * A refusal is an answer with `ok: false` and an `error`, not an exception.
   */
  add(lines: readonly AddLine[]): CustomAnswer | Promise<CustomAnswer>;
  /** Takes back what one add gained; `token` is the `undoToken` that `add` answered with. */
  undo?(token: unknown): boolean | Promise<boolean>;
  /**
   * Sets one line's pieces, 0 takes it out; `key` is the line's own in what `read` answered.
   *
   * A refusal is an answer, too.
   */
  setQuantity?(key: string, quantity: number): Partial<ChangeResult> | boolean | void | Promise<Partial<ChangeResult> | boolean | void>;
  /**
   * Price and stock as the shop has them now; `null` where it cannot tell.
   *
   * @default the page's own JSON-LD with `cart: 'custom'`, else the feed's copy
   */
  getProduct?(reference: ProductReference): LiveProduct | null | Promise<LiveProduct | null>;
  /** The cart with its `lines`, so that the shopper sees and changes them in the player. */
  read?(): CartSummary | Promise<CartSummary>;
  /** Opens the shop's own cart; anything but `false` says that it was shown. */
  openCart?(): unknown;
  /** Goes to the checkout; anything but `false` says that the shopper is on the way. */
  checkout?(): unknown;
  /**
   * `true` offers adds without a function `add`: the page answers the DOM event `reelshelf:cart_add` instead.
   *
   * @default whether `add` is a function; always `true` with `cart: 'custom'`
   */
  canAdd?: boolean;
  /**
   * A third of what `add` and `setQuantity` may take, in milliseconds.
   *
   * Later is a refusal with the code `network`.
   *
   * @default 10 000
   */
  timeoutMs?: number;
}
interface MagentoSettings extends RequestSettings {
  /**
   * The store's address on the page's own origin, with the store's code where it stands in addresses.
   *
   * Requests to another origin are refused as `blocked`.
   *
   * @default the page's `BASE_URL`, else the root of the page's origin
   */
  baseUrl?: string;
  /**
   * Code of the store view that product data are asked of.
   *
   * @default the page's, else the session's
   */
  storeCode?: string;
  /**
   * Id of the custom option that keeps the attribution on a line: of the type "text field", for all products, not required, without a SKU.
   *
   * Magento Open Source keeps no note of a script's on a line: without it nothing is sent. With it, one attribution more is a line more.
   */
  attributionOptionId?: number | string;
  /**
   * Whether the attribution is sent to that option (`line`) or not (`none`).
   *
   * @default `line`
   */
  attribution?: 'line' | 'none';
}
interface MedusaSettings extends RequestSettings, CartIdSettings, CartPageSettings {
  /**
   * The Medusa server, whose `storeCors` allows the page's origin: `https://api.shop.example`.
   *
   * Without it, or without the key, nothing can be added, and `CART_SETTINGS` says so.
   */
  baseUrl: string;
  /** Publishable API key: `pk_…`. */
  publishableKey: string;
  /**
   * Region of the cart, `reg_…`: it decides currency and prices.
   *
   * Without it and without {@link MedusaSettings.countryCode} the server tells no prices, and the feed's are shown.
   */
  regionId?: string;
  /**
   * The shopper's country, as ISO 3166-1 alpha-2; read where `regionId` is not given.
   *
   * The server is then asked once which of its regions the country is in.
   */
  countryCode?: string;
  /** Needed with a key that has several sales channels, which can tell no stock without it: `sc_…`. */
  salesChannelId?: string;
  /** The checkout page, on the page's own origin; without it the way to the checkout leads nowhere, and the shopper is told so. */
  checkoutUrl?: string;
  /** Called with the cart after each change, for the shop's own badge; it is not waited for. */
  refresh?: (cart: CartSummary) => unknown;
  /**
   * Where the attribution stands: metadata of the line (`line`), metadata of the cart (`cart`), nowhere (`none`).
   *
   * - `line`: `_reelshelf`, which Medusa copies to the order's line. Pieces of different visits become lines of their own.
   * - `cart`: the last mark only; no line is parted.
   *
   * @default `line`
   */
  attribution?: 'line' | 'cart' | 'none';
}
interface SaleorSettings extends RequestSettings, CartIdSettings, CartPageSettings {
  /**
   * The Saleor server: `https://halden.saleor.cloud`, or `/` for the page's own origin; `graphql/` is added.
   *
   * Without it, or without the channel, nothing can be added, and `CART_SETTINGS` says so.
   */
  baseUrl: string;
  /** The channel's slug: it decides currency, prices and stock. */
  channel: string;
  /**
   * Language of names and choices, as one of Saleor's codes: `de`, `pt-br`.
   *
   * @default the channel's
   */
  language?: string;
  /**
   * The shop's own place for the checkout's id, so that the shelf and the shop mean one cart.
   *
   * @default the cookie `checkoutId-<channel>` as Saleor's storefront keeps it, else a checkout of our own
   */
  cartId?: CartIdPlace;
  /**
   * The shop's own checkout page, on any origin; `{id}` stands for the checkout's id.
   *
   * Without it the way to the checkout leads nowhere, and the shopper is told so.
   */
  checkoutUrl?: string;
  /**
   * Where the attribution stands: metadata of the line (`line`), which Saleor copies to the order, or nowhere (`none`).
   *
   * @default `line`
   */
  attribution?: 'line' | 'none';
}
/**
 * The addresses are needed only where the page does not carry them (`.add-to-cart-url`, `.minicart`) or the shop has renamed its
 * controllers; what needs one that is known neither way is refused as `blocked`.
 * An address on another origin is not used.
 */
interface SfccSettings extends RequestSettings {
  /**
   * Address of `Cart-AddProduct`; the other controllers are looked for beside it.
   *
   * @default found on the page
   */
  addUrl?: string;
  /**
   * Address of `Cart-Get`, which tells the cart; not the cart page, which is `cartPageUrl`.
   *
   * @default found on the page
   */
  cartUrl?: string;
  /**
   * Address of `Cart-UpdateQuantity`.
   *
   * @default found on the page
   */
  updateUrl?: string;
  /**
   * Address of `Cart-RemoveProductLineItem`.
   *
   * @default found on the page
   */
  removeUrl?: string;
  /**
   * Address of `Product-Variation`, which tells price, stock and choice.
   *
   * @default found on the page
   */
  variationUrl?: string;
  /**
   * The cart page, `Cart-Show`.
   *
   * @default found on the page
   */
  cartPageUrl?: string;
  /**
   * The checkout, `Checkout-Begin`.
   *
   * @default found on the page
   */
  checkoutUrl?: string;
  /**
   * Whether the attribution is sent as the field `reelshelf` of each add (`field`) or not (`none`).
   *
   * SFRA drops form fields that it does not know: `field` is for shops whose cartridge prepends `Cart-AddProduct` and keeps it on the
   * line (`custom` of the product line item).
   *
   * @default `none`
   */
  attribution?: 'field' | 'none';
}
/**
 * How one theme family shows a changed cart, as data. In `detail`, `own`, `promise` and `with`, these texts stand for values of the change:
 *
 * `$cart` (as `/cart.js` gives it, with the rendered `sections` where there are any), `$line` (the added line), `$count` (pieces in the
 * cart), `$quantity` (pieces added), `$variant`, `$product` (ids), `$sections` (rendered HTML by section id), `$action` (`add` or
 * `update`), `$lines` (what was added, by global id), `$summary` (the cart as Shopify's standard events have it).
 */
interface ThemeRule {
  /** `Shopify.theme.schema_name` in lower case, several parted by `|`; `*` is the rule for every other theme. */
  names: string;
  /** Versions of the schema: at least, and below. */
  from?: number;
  below?: number;
  /** A fork under another name is known by an element it kept. */
  markup?: string;
  /** Shopify's own cart action refreshes this family without a reload, so it may be used. */
  inPlace?: boolean;
  /** Sections to ask for with the add, besides those the rendered element names itself; five in all at most. */
  sections?: string;
  /** Elements whose `data-section-id` names a section to ask for, with an add and with a change. */
  sectionsOf?: string;
  /** An event in which the theme itself names the sections: it puts their ids into `detail.sections`. With an add and with a change. */
  askSections?: string;
  /** The element that shows the cart by its `open()`, or by its property `open`. */
  drawer?: string;
  /** A function of the page that shows the cart. */
  opens?: string;
  steps: ThemeStep[];
  /** Instead of `steps` after a line was changed or an add was taken back: themes that open their drawer on an add must not then. */
  changed?: ThemeStep[];
}
type ThemeStep = /** Calls `renderContents(answer)` of the first element found. */{
  render: string;
} /** Dispatched on `document` if nothing else is said. Standard events carry properties of their own and a `promise` of the outcome. */ | {
  event: string;
  on?: 'html' | 'window';
  detail?: unknown;
  own?: unknown;
  promise?: unknown;
} /** Calls a function of the page. */ | {
  call: string;
  with?: unknown[];
};
interface ShopifySettings extends RequestSettings {
  /**
   * Where the attribution stands: a hidden property of the line (`line`), a private attribute of the cart (`cart`), nowhere (`none`).
   *
   * - `line`: the line property `_reelshelf`, which comes back on the order's line. It parts a product added from any video from the
   *   same product added elsewhere, so quantity discounts may count them apart.
   * - `cart`: the cart attribute `__reelshelf`, which never splits a line and comes back on the order. It holds the last video that sold
   *   something: Shopify merges attributes by name, ours replaces only ours, and a private one can be read by no page, so there is
   *   nothing to merge it with. The platform's own actions cannot write it; such an add uses the Ajax API.
   *
   * @default `line`
   */
  attribution?: 'line' | 'cart' | 'none';
  /**
   * Rules for themes that show a changed cart in a way we do not know; they come before ours.
   *
   * One that is malformed is left out and told of as `CART_SETTING_INVALID`; the others hold.
   *
   * @default our rules alone
   */
  themes?: readonly ThemeRule[];
  /**
   * Version of the Storefront API that tells several products in one request: `2026-04`, `unstable`.
   *
   * What is no version is the default. Where the shop refuses it, at most six products are asked for one by one.
   *
   * @default `2026-04`
   */
  apiVersion?: string;
}
interface ShopifyStorefrontSettings extends RequestSettings, CartIdSettings, CartPageSettings {
  /**
   * The shop: `halden.myshopify.com`, its primary domain, or `/` where the page's own origin hands requests on.
   *
   * Without it nothing can be added, and `CART_SETTINGS` says so.
   */
  shop: string;
  /**
   * Public access token of the Storefront API.
   *
   * Without it Shopify allows small requests only.
   */
  accessToken?: string;
  /**
   * Version of the Storefront API.
   *
   * @default `2026-04`
   */
  apiVersion?: string;
  /**
   * The market, as ISO 3166-1 alpha-2: it decides currency and prices.
   *
   * @default the shop's own
   */
  country?: string;
  /**
   * Language of names and choices: `de`, `pt-BR`.
   *
   * @default the page's `lang`, else the browser's
   */
  language?: string;
  /**
   * The shop's own place for the cart's id, so that the shelf and the shop mean one cart.
   *
   * The id is whole: `gid://shopify/Cart/…?key=…`; without its key Shopify lets nobody change the cart.
   *
   * @default the cookie `cart` as Hydrogen keeps it, else a cart of our own
   */
  cartId?: CartIdPlace;
  /**
   * Where the attribution stands: a hidden attribute of the line (`line`), an attribute of the cart (`cart`), nowhere (`none`).
   *
   * `cart` holds the last video that sold something, and never splits a line.
   *
   * @default `line`
   */
  attribution?: 'line' | 'cart' | 'none';
}
/**
 * Custom fields that are named here and not declared by the server cost no sale: all of them are left out, and `CART_FIELD_UNKNOWN`
 * says so.
 */
interface VendureSettings extends RequestSettings, CartIdSettings, CartPageSettings {
  /**
   * The Shop API's address, or the server's alone, to which `/shop-api` is added; `?currencyCode=EUR` chooses a market.
   *
   * @default the page's own origin
   */
  baseUrl?: string;
  /**
   * Token of the channel.
   *
   * @default the server's own channel
   */
  channelToken?: string;
  /**
   * Language of names and choices: `de`.
   *
   * @default the channel's
   */
  language?: string;
  /**
   * How the server knows the shopper: by a token that stays in this browser (`bearer`), or by its own cookie (`cookie`).
   *
   * - `bearer`: the server needs `authOptions.tokenMethod: ['bearer', 'cookie']` and, on another origin, CORS with
   *   `exposedHeaders: ['vendure-auth-token']`; without them an add is refused as `blocked`.
   * - `cookie`: the server's own default, for a shop on the server's site.
   *
   * @default `bearer`
   */
  session?: 'bearer' | 'cookie';
  /**
   * The shop's own place for the session's token, so that the shelf and the shop mean one cart; read with `session: 'bearer'`.
   *
   * @default a session of our own, whose token stays in this browser
   */
  cartId?: CartIdPlace;
  /**
   * Whether prices are shown without tax.
   *
   * @default `false`
   */
  net?: boolean;
  /**
   * Decimals of the server's amounts, as its MoneyStrategy has them.
   *
   * @default 2
   */
  precision?: number;
  /** A variant's custom field with the price before the offer; Vendure itself knows none. */
  compareAtField?: string;
  /**
   * Where the attribution stands: a custom field of the order's line (`line`), of the order (`order`), nowhere (`none`).
   *
   * Vendure keeps only what its config declares:
   *
   *     customFields: {
   *       OrderLine: [
   *         { name: 'reelshelf', type: 'string', nullable: true },
   *       ],
   *     },
   *
   * On the line, each add with a mark of its own is a line of its own, as in Vendure itself.
   *
   * @default `line` where `attributionField` is named, else `none`
   */
  attribution?: 'line' | 'order' | 'none';
  /**
   * Name of that custom field.
   *
   * @default `reelshelf`
   */
  attributionField?: string;
  /** The shop's other text fields of an order's line (an engraving), so that a line put back is the same. */
  lineFields?: readonly string[];
  /** The cart page, on any origin. */
  cartUrl?: string;
  /** The checkout page, on any origin; without it the way to the checkout leads nowhere, and the shopper is told so. */
  checkoutUrl?: string;
  /** Called after each change, for the shop's own badge; `false` or an exception says that nothing was shown. */
  refresh?: () => unknown;
}
interface WooCommerceSettings extends RequestSettings {
  /**
   * Where the attribution stands: with each add (`line`) or once for the whole cart (`cart`), for a plugin to keep, or nowhere (`none`).
   *
   * - `line`: the body parameter `reelshelf` of each add. WooCommerce drops what it does not know, so it is kept only by a shop with some
   *   PHP for it: a filter on `woocommerce_store_api_add_to_cart_data` that puts it into the line's data, and
   *   `woocommerce_checkout_create_order_line_item` that writes it to the order. A plugin that also answers with the cart's
   *   `extensions.reelshelf`, and with `extensions.reelshelf.mark` of each line, lets a line that was taken out come back with its mark.
   * - `cart`: one mark, the last, sent to `cart/extensions` under the namespace `reelshelf`, to a plugin that names itself in the cart's
   *   `extensions` and to no other shop.
   *
   * @default `line`
   */
  attribution?: 'line' | 'cart' | 'none';
  /**
   * The cart page, on the page's own origin.
   *
   * @default found on the page: in the blocks' settings, the mini cart, the theme's scripts
   */
  cartUrl?: string;
  /**
   * The checkout page, on the page's own origin.
   *
   * Where none is found, the cart page is gone to instead.
   *
   * @default found on the page: in the blocks' settings, the mini cart
   */
  checkoutUrl?: string;
}
/** The carts with settings of their own. */
interface OwnSettings {
  bigcommerce: BigCommerceSettings;
  /** Without a function `add` the page answers the DOM event, which `canAdd` says. */
  custom: CustomCart | (Partial<CustomCart> & {
    canAdd: true;
  });
  form: PageAnswerSettings;
  link: PageAnswerSettings;
  magento: MagentoSettings;
  medusa: MedusaSettings;
  saleor: SaleorSettings;
  sfcc: SfccSettings;
  shopify: ShopifySettings;
  'shopify-storefront': ShopifyStorefrontSettings;
  vendure: VendureSettings;
  woocommerce: WooCommerceSettings;
}
/** The settings of each cart that can be named in the option `cart`. */
type SettingsByCart = { [Name in CartName]: Name extends keyof OwnSettings ? OwnSettings[Name] : RequestSettings };
/** The settings of any cart, for completion. Each cart reads its own and ignores the others. */
type AnyCartSettings = (PageAnswerSettings & Partial<SettingsByCart[keyof SettingsByCart]>) | CartSettings;
export { LiveImage as A, CartName as B, CartSettings as C, CartLine as D, CartAdapter as E, ProductReference as F, QuantityRule as I, CartError as L, LiveVariant as M, ProductQuote as N, CartSummary as O, ProductRef as P, CartErrorCode as R, CartPage as S, AddResult as T, Stop as V, NoSettings as _, ShopifyStorefrontSettings as a, CartMaker as b, ThemeStep as c, MedusaSettings as d, MagentoSettings as f, CartIdPlace as g, BigCommerceSettings as h, VendureSettings as i, LiveProduct as j, ChangeResult as k, SfccSettings as l, CustomCart as m, SettingsByCart as n, ShopifySettings as o, CustomAnswer as p, WooCommerceSettings as r, ThemeRule as s, AnyCartSettings as t, SaleorSettings as u, PageAnswerSettings as v, AddLine as w, CartAdapterFactory as x, RequestSettings as y, MoneyFormat as z };