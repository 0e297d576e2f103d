import { a as Product, c as VideoSource, i as Money, n as Disclosure, o as Variant, r as Feed, s as Video, t as Creator, u as Notice } from "./shared/schema.js";
import * as z from "zod/mini";

/** What was wrong with a feed, as data. The words for it are in `issueText.ts`, which the first paint does not carry. */
declare const feedIssueCodes: readonly ['FEED_INVALID', 'FEED_WRONG_VERSION', 'FEED_TOO_LARGE', 'LIST_TOO_LONG', 'MISSING', 'WRONG_TYPE', 'TOO_SMALL', 'TOO_BIG', 'WRONG_FORMAT', 'NOT_ALLOWED', 'INVALID', 'UNKNOWN_KEY', 'URL_REFUSED', 'EMBED_ID_REFUSED', 'LOCALE_UNKNOWN', 'TIME_ZONE_UNKNOWN', 'DATE_IMPOSSIBLE', 'TAG_ENDS_BEFORE_START', 'OPTIONS_MISMATCH', 'CREATOR_UNKNOWN', 'DUPLICATE_ID', 'NOTHING_LEFT'];
type FeedIssueCode = (typeof feedIssueCodes)[number];
/** Steps from the feed to the value: `['videos', 2, 'tags', 0, 'x']`, with the places the merchant's file has. */
type IssuePath = readonly (string | number)[];
interface FeedIssue {
  readonly code: FeedIssueCode;
  readonly path: IssuePath;
  readonly args: IssueArgs;
}
interface IssueArgs {
  /** What the shopper goes without: `item` is the creator, product or video, `piece` a part of it, `rest` a list's end. */
  readonly dropped: 'feed' | 'item' | 'piece' | 'rest';
  /** The item's own id, where it has a readable one. */
  readonly id?: string | undefined;
  /** A short form of the value: at most 80 characters of a text, `list` and `object` for those. */
  readonly received?: string | number | boolean | undefined;
  readonly expected?: string | number | undefined;
}
interface ParsedFeed {
  /** `null` only when nothing of the feed can be used; an empty feed is a feed. */
  feed: Feed | null;
  issues: FeedIssue[];
}
/**
 * Turns unknown data into a feed. A bad item is dropped, a bad optional part of an item only that part, and each is named
 * in `issues`; unknown keys are kept out. Every URL of the answer is absolute and has passed `safeUrl`. Never throws.
 *
 * @param baseUrl - absolute address of the feed, or of the page for a feed written into it; relative URLs start there.
 */
declare function parseFeed(raw: unknown, baseUrl: string): ParsedFeed;
/** One issue as plain text. Path, id and value in it come from the feed: never use them as HTML. */
declare function describeIssue(issue: FeedIssue): Notice;
declare const LISTS: readonly ['videos', 'products', 'creators'];
declare function describeIssues(issues: readonly FeedIssue[], feed: Pick<Feed, (typeof LISTS)[number]>): Notice[];
interface SelectOptions {
  nowMs: number;
  /** Where the videos will be shown; the rights must cover it. */
  channel: 'onsite' | 'email' | 'ads';
  /** Settles ties, and only ties: the same seed gives the same order. */
  seed: string | number;
  /** Feed id of the product the page is about. */
  productId?: string | undefined;
  /** Two-letter country of the shopper, where known. */
  territory?: string | undefined;
  /** What the page is about, in the feed's own words. */
  topics?: readonly string[] | undefined;
  /** Leaves out videos none of whose sources this place can play. */
  canPlay?: ((source: VideoSource) => boolean) | undefined;
}
/**
 * The videos to show, in order: those the rights and the campaign allow, most relevant first, then by score.
 *
 * On a product's page a video with `show.products` is shown only where that list names the product. A video all of whose
 * products are sold out stands behind its equals. Pure: same input, same answer.
 */
declare function selectVideos(feed: Feed, options: SelectOptions): Video[];
/**
 * The feed as JSON Schema (draft 2020-12), for editors and for other languages. Says less than `parseFeed` does: URLs, ids
 * that lead nowhere and impossible dates are beyond it; and more: other spellings that `parseFeed` takes are not in it. For the command line and npm; the page never loads it.
 */
declare function feedJsonSchema(): Record<string, unknown>;
declare const feedSchema: z.ZodMiniObject<{
  $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
  id: z.ZodMiniOptional<z.ZodMiniString<string>>;
  currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
  locale: z.ZodMiniOptional<z.ZodMiniString<string>>;
  creator: z.ZodMiniOptional<z.ZodMiniString<string>>;
  rights: z.ZodMiniOptional<z.ZodMiniObject<{
    status: z.ZodMiniEnum<{
      denied: "denied";
      expired: "expired";
      licensed: "licensed";
      owned: "owned";
      requested: "requested";
      unknown: "unknown";
    }>;
    expiresAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    territories: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    channels: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
      ads: "ads";
      email: "email";
      onsite: "onsite";
    }>>>;
  }, z.core.$strict>>;
  disclosure: z.ZodMiniOptional<z.ZodMiniEnum<{
    affiliate: "affiliate";
    ai_generated: "ai_generated";
    brand_owned: "brand_owned";
    employee: "employee";
    gifted: "gifted";
    none: "none";
    paid: "paid";
  }>>;
  show: z.ZodMiniOptional<z.ZodMiniObject<{
    from: z.ZodMiniOptional<z.ZodMiniString<string>>;
    until: z.ZodMiniOptional<z.ZodMiniString<string>>;
    timeZone: z.ZodMiniOptional<z.ZodMiniString<string>>;
    products: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    topics: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
  }, z.core.$strict>>;
  poster: z.ZodMiniOptional<z.ZodMiniObject<{
    src: z.ZodMiniString<string>;
    alt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    width: z.ZodMiniOptional<z.ZodMiniInt>;
    height: z.ZodMiniOptional<z.ZodMiniInt>;
  }, z.core.$strip>>;
  version: z.ZodMiniLiteral<1>;
  creators: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    handle: z.ZodMiniString<string>;
    name: z.ZodMiniOptional<z.ZodMiniString<string>>;
    platform: z.ZodMiniOptional<z.ZodMiniEnum<{
      facebook: "facebook";
      instagram: "instagram";
      other: "other";
      pinterest: "pinterest";
      snapchat: "snapchat";
      tiktok: "tiktok";
      x: "x";
      youtube: "youtube";
    }>>;
    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    avatar: z.ZodMiniOptional<z.ZodMiniString<string>>;
    followers: z.ZodMiniOptional<z.ZodMiniInt>;
  }, z.core.$strip>>>;
  products: z.ZodMiniDefault<z.ZodMiniArray<z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    title: z.ZodMiniDefault<z.ZodMiniString<string>>;
    description: z.ZodMiniOptional<z.ZodMiniString<string>>;
    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    image: z.ZodMiniOptional<z.ZodMiniObject<{
      src: z.ZodMiniString<string>;
      alt: z.ZodMiniOptional<z.ZodMiniString<string>>;
      width: z.ZodMiniOptional<z.ZodMiniInt>;
      height: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strip>>;
    price: z.ZodMiniOptional<z.ZodMiniObject<{
      amount: z.ZodMiniString<string>;
      currency: z.ZodMiniString<string>;
    }, z.core.$strip>>;
    compareAt: z.ZodMiniOptional<z.ZodMiniObject<{
      amount: z.ZodMiniString<string>;
      currency: z.ZodMiniString<string>;
    }, z.core.$strip>>;
    options: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
      name: z.ZodMiniString<string>;
      values: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strip>>>;
    variants: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
      id: z.ZodMiniString<string>;
      sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
      options: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
      price: z.ZodMiniOptional<z.ZodMiniObject<{
        amount: z.ZodMiniString<string>;
        currency: z.ZodMiniString<string>;
      }, z.core.$strip>>;
      compareAt: z.ZodMiniOptional<z.ZodMiniObject<{
        amount: z.ZodMiniString<string>;
        currency: z.ZodMiniString<string>;
      }, z.core.$strip>>;
      available: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
      image: z.ZodMiniOptional<z.ZodMiniObject<{
        src: z.ZodMiniString<string>;
        alt: z.ZodMiniOptional<z.ZodMiniString<string>>;
        width: z.ZodMiniOptional<z.ZodMiniInt>;
        height: z.ZodMiniOptional<z.ZodMiniInt>;
      }, z.core.$strip>>;
    }, z.core.$strip>>>;
    available: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    ref: z.ZodMiniOptional<z.ZodMiniObject<{
      bigcommerce: z.ZodMiniOptional<z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
      }, z.core.$strip>>;
      custom: z.ZodMiniOptional<z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
      }, z.core.$strip>>;
      magento: z.ZodMiniOptional<z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
      }, z.core.$strip>>;
      medusa: z.ZodMiniOptional<z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
      }, z.core.$strip>>;
      prestashop: z.ZodMiniOptional<z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
      }, z.core.$strip>>;
      saleor: z.ZodMiniOptional<z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
      }, z.core.$strip>>;
      sfcc: z.ZodMiniOptional<z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
      }, z.core.$strip>>;
      shopify: z.ZodMiniOptional<z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
      }, z.core.$strip>>;
      vendure: z.ZodMiniOptional<z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
      }, z.core.$strip>>;
      woocommerce: z.ZodMiniOptional<z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
      }, z.core.$strip>>;
    }, z.core.$strip>>;
    rating: z.ZodMiniOptional<z.ZodMiniObject<{
      value: z.ZodMiniNumber<number>;
      count: z.ZodMiniInt;
    }, z.core.$strip>>;
  }, z.core.$strip>>>;
  videos: z.ZodMiniArray<z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    creator: z.ZodMiniDefault<z.ZodMiniString<string>>;
    title: z.ZodMiniOptional<z.ZodMiniString<string>>;
    publishedAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sources: z.ZodMiniArray<z.ZodMiniObject<{
      type: z.ZodMiniEnum<{
        hls: "hls";
        instagram: "instagram";
        mp4: "mp4";
        tiktok: "tiktok";
        vimeo: "vimeo";
        youtube: "youtube";
      }>;
      src: z.ZodMiniString<string>;
      width: z.ZodMiniOptional<z.ZodMiniInt>;
      height: z.ZodMiniOptional<z.ZodMiniInt>;
      codecs: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    poster: z.ZodMiniOptional<z.ZodMiniObject<{
      src: z.ZodMiniString<string>;
      alt: z.ZodMiniOptional<z.ZodMiniString<string>>;
      width: z.ZodMiniOptional<z.ZodMiniInt>;
      height: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strip>>;
    preview: z.ZodMiniOptional<z.ZodMiniObject<{
      src: z.ZodMiniString<string>;
    }, z.core.$strip>>;
    duration: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    captions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
      src: z.ZodMiniString<string>;
      lang: z.ZodMiniString<string>;
      label: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>>;
    transcript: z.ZodMiniOptional<z.ZodMiniString<string>>;
    tags: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
      product: z.ZodMiniString<string>;
      start: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
      end: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
      x: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
      y: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strip>>>;
    disclosure: z.ZodMiniOptional<z.ZodMiniEnum<{
      affiliate: "affiliate";
      ai_generated: "ai_generated";
      brand_owned: "brand_owned";
      employee: "employee";
      gifted: "gifted";
      none: "none";
      paid: "paid";
    }>>;
    rights: z.ZodMiniObject<{
      status: z.ZodMiniEnum<{
        denied: "denied";
        expired: "expired";
        licensed: "licensed";
        owned: "owned";
        requested: "requested";
        unknown: "unknown";
      }>;
      expiresAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
      territories: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
      channels: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        ads: "ads";
        email: "email";
        onsite: "onsite";
      }>>>;
    }, z.core.$strict>;
    show: z.ZodMiniOptional<z.ZodMiniObject<{
      from: z.ZodMiniOptional<z.ZodMiniString<string>>;
      until: z.ZodMiniOptional<z.ZodMiniString<string>>;
      timeZone: z.ZodMiniOptional<z.ZodMiniString<string>>;
      products: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
      topics: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strict>>;
    topics: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    stats: z.ZodMiniOptional<z.ZodMiniObject<{
      views: z.ZodMiniOptional<z.ZodMiniInt>;
      engaged: z.ZodMiniOptional<z.ZodMiniInt>;
      added: z.ZodMiniOptional<z.ZodMiniInt>;
      watchThrough: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
      updatedAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
  }, z.core.$strict>>;
}, z.core.$strict>;
export { type Creator, type Disclosure, type Feed, type FeedIssue, type Money, type Product, type Variant, type Video, type VideoSource, describeIssue, describeIssues, feedJsonSchema, feedSchema, parseFeed, selectVideos };