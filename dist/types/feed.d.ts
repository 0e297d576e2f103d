import { n as FeedIssue, t as parseFeed } from "./shared/parse.js";
import { n as Notice } from "./shared/display.js";
import { a as Money, c as Video, l as VideoSource, n as Disclosure, o as Product, r as Feed, s as Variant, t as Creator } from "./shared/schema.js";
import * as _$zod_mini0 from "zod/mini";
import * as _$zod_v4_core0 from "zod/v4/core";

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
 * The videos to show, in order: those the rights and the campaign allow, most relevant first, then the pinned ones in the
 * feed's order, then by score.
 *
 * On a product's page a video with `show.products` is shown only where that list names the product. A video all of whose
 * products are sold out stands behind its equals. Pure: same input, same answer.
 */
declare const selectVideos: (feed: Feed, options: SelectOptions) => Video[];
/**
 * The feed as JSON Schema (draft 2020-12), for editors and for other languages. Says less than `parseFeed` does: URLs, ids
 * that lead nowhere and impossible dates are beyond it; and more: other spellings that `parseFeed` takes are not in it. For the command line and npm; the page never loads it.
 */
declare function feedJsonSchema(): Record<string, unknown>;
declare const feedSchema: _$zod_mini0.ZodMiniObject<{
  $schema: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
  id: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
  currency: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
  locale: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
  creator: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
  rights: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
    status: _$zod_mini0.ZodMiniEnum<{
      denied: "denied";
      expired: "expired";
      licensed: "licensed";
      owned: "owned";
      requested: "requested";
      unknown: "unknown";
    }>;
    expiresAt: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    territories: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
    channels: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniEnum<{
      ads: "ads";
      email: "email";
      onsite: "onsite";
    }>>>;
  }, _$zod_v4_core0.$strict>>;
  disclosure: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
    affiliate: "affiliate";
    ai_generated: "ai_generated";
    brand_owned: "brand_owned";
    employee: "employee";
    gifted: "gifted";
    none: "none";
    paid: "paid";
  }>>;
  show: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
    from: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    until: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    timeZone: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    weekly: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniObject<{
      days: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniEnum<{
        fri: "fri";
        mon: "mon";
        sat: "sat";
        sun: "sun";
        thu: "thu";
        tue: "tue";
        wed: "wed";
      }>>>;
      from: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      until: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    }, _$zod_v4_core0.$strict>>>;
    products: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
    topics: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
  }, _$zod_v4_core0.$strict>>;
  poster: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
    src: _$zod_mini0.ZodMiniString<string>;
    alt: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    width: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
    height: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
  }, _$zod_v4_core0.$strip>>;
  version: _$zod_mini0.ZodMiniLiteral<1>;
  creators: _$zod_mini0.ZodMiniDefault<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniObject<{
    id: _$zod_mini0.ZodMiniString<string>;
    handle: _$zod_mini0.ZodMiniString<string>;
    name: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    platform: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
      facebook: "facebook";
      instagram: "instagram";
      other: "other";
      pinterest: "pinterest";
      snapchat: "snapchat";
      tiktok: "tiktok";
      x: "x";
      youtube: "youtube";
    }>>;
    url: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    avatar: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    followers: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
  }, _$zod_v4_core0.$strip>>>;
  products: _$zod_mini0.ZodMiniDefault<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniObject<{
    id: _$zod_mini0.ZodMiniString<string>;
    title: _$zod_mini0.ZodMiniDefault<_$zod_mini0.ZodMiniString<string>>;
    description: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    url: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    image: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
      src: _$zod_mini0.ZodMiniString<string>;
      alt: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      width: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
      height: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
    }, _$zod_v4_core0.$strip>>;
    price: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
      amount: _$zod_mini0.ZodMiniString<string>;
      currency: _$zod_mini0.ZodMiniString<string>;
    }, _$zod_v4_core0.$strip>>;
    compareAt: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
      amount: _$zod_mini0.ZodMiniString<string>;
      currency: _$zod_mini0.ZodMiniString<string>;
    }, _$zod_v4_core0.$strip>>;
    options: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniObject<{
      name: _$zod_mini0.ZodMiniString<string>;
      values: _$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>;
    }, _$zod_v4_core0.$strip>>>;
    variants: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniObject<{
      id: _$zod_mini0.ZodMiniString<string>;
      sku: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      options: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
      price: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
        amount: _$zod_mini0.ZodMiniString<string>;
        currency: _$zod_mini0.ZodMiniString<string>;
      }, _$zod_v4_core0.$strip>>;
      compareAt: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
        amount: _$zod_mini0.ZodMiniString<string>;
        currency: _$zod_mini0.ZodMiniString<string>;
      }, _$zod_v4_core0.$strip>>;
      available: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniBoolean<boolean>>;
      image: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
        src: _$zod_mini0.ZodMiniString<string>;
        alt: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        width: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
        height: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
      }, _$zod_v4_core0.$strip>>;
    }, _$zod_v4_core0.$strip>>>;
    available: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniBoolean<boolean>>;
    ref: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
      bigcommerce: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
        id: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        handle: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        sku: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      }, _$zod_v4_core0.$strip>>;
      custom: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
        id: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        handle: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        sku: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      }, _$zod_v4_core0.$strip>>;
      magento: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
        id: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        handle: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        sku: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      }, _$zod_v4_core0.$strip>>;
      medusa: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
        id: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        handle: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        sku: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      }, _$zod_v4_core0.$strip>>;
      prestashop: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
        id: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        handle: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        sku: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      }, _$zod_v4_core0.$strip>>;
      saleor: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
        id: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        handle: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        sku: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      }, _$zod_v4_core0.$strip>>;
      sfcc: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
        id: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        handle: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        sku: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      }, _$zod_v4_core0.$strip>>;
      shopify: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
        id: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        handle: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        sku: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      }, _$zod_v4_core0.$strip>>;
      vendure: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
        id: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        handle: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        sku: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      }, _$zod_v4_core0.$strip>>;
      woocommerce: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
        id: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        handle: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        sku: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      }, _$zod_v4_core0.$strip>>;
    }, _$zod_v4_core0.$strip>>;
    rating: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
      value: _$zod_mini0.ZodMiniNumber<number>;
      count: _$zod_mini0.ZodMiniInt;
    }, _$zod_v4_core0.$strip>>;
  }, _$zod_v4_core0.$strip>>>;
  videos: _$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniObject<{
    id: _$zod_mini0.ZodMiniString<string>;
    creator: _$zod_mini0.ZodMiniDefault<_$zod_mini0.ZodMiniString<string>>;
    title: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    publishedAt: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    sources: _$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniObject<{
      type: _$zod_mini0.ZodMiniEnum<{
        hls: "hls";
        instagram: "instagram";
        mp4: "mp4";
        tiktok: "tiktok";
        vimeo: "vimeo";
        youtube: "youtube";
      }>;
      src: _$zod_mini0.ZodMiniString<string>;
      width: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
      height: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
      codecs: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    }, _$zod_v4_core0.$strip>>;
    describedSources: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniObject<{
      type: _$zod_mini0.ZodMiniEnum<{
        hls: "hls";
        instagram: "instagram";
        mp4: "mp4";
        tiktok: "tiktok";
        vimeo: "vimeo";
        youtube: "youtube";
      }>;
      src: _$zod_mini0.ZodMiniString<string>;
      width: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
      height: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
      codecs: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    }, _$zod_v4_core0.$strip>>>;
    poster: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
      src: _$zod_mini0.ZodMiniString<string>;
      alt: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      width: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
      height: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
    }, _$zod_v4_core0.$strip>>;
    preview: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
      src: _$zod_mini0.ZodMiniString<string>;
    }, _$zod_v4_core0.$strip>>;
    duration: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
    captions: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniObject<{
      src: _$zod_mini0.ZodMiniString<string>;
      lang: _$zod_mini0.ZodMiniString<string>;
      label: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    }, _$zod_v4_core0.$strip>>>;
    descriptions: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniObject<{
      src: _$zod_mini0.ZodMiniString<string>;
      lang: _$zod_mini0.ZodMiniString<string>;
      label: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    }, _$zod_v4_core0.$strip>>>;
    transcript: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    tags: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniObject<{
      product: _$zod_mini0.ZodMiniString<string>;
      start: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
      end: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
      x: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
      y: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
      show: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
        from: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        until: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        timeZone: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        weekly: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniObject<{
          days: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniEnum<{
            fri: "fri";
            mon: "mon";
            sat: "sat";
            sun: "sun";
            thu: "thu";
            tue: "tue";
            wed: "wed";
          }>>>;
          from: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
          until: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        }, _$zod_v4_core0.$strict>>>;
      }, _$zod_v4_core0.$strict>>;
    }, _$zod_v4_core0.$strip>>>;
    disclosure: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniEnum<{
      affiliate: "affiliate";
      ai_generated: "ai_generated";
      brand_owned: "brand_owned";
      employee: "employee";
      gifted: "gifted";
      none: "none";
      paid: "paid";
    }>>;
    rights: _$zod_mini0.ZodMiniObject<{
      status: _$zod_mini0.ZodMiniEnum<{
        denied: "denied";
        expired: "expired";
        licensed: "licensed";
        owned: "owned";
        requested: "requested";
        unknown: "unknown";
      }>;
      expiresAt: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      territories: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
      channels: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniEnum<{
        ads: "ads";
        email: "email";
        onsite: "onsite";
      }>>>;
    }, _$zod_v4_core0.$strict>;
    show: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
      from: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      until: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      timeZone: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      weekly: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniObject<{
        days: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniEnum<{
          fri: "fri";
          mon: "mon";
          sat: "sat";
          sun: "sun";
          thu: "thu";
          tue: "tue";
          wed: "wed";
        }>>>;
        from: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
        until: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      }, _$zod_v4_core0.$strict>>>;
      products: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
      topics: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
    }, _$zod_v4_core0.$strict>>;
    topics: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniArray<_$zod_mini0.ZodMiniString<string>>>;
    pinned: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniBoolean<boolean>>;
    stats: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
      views: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
      engaged: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
      added: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniInt>;
      watchThrough: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
      updatedAt: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
      score: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
      evidence: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniNumber<number>>;
    }, _$zod_v4_core0.$strip>>;
    live: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
      startsAt: _$zod_mini0.ZodMiniString<string>;
      state: _$zod_mini0.ZodMiniDefault<_$zod_mini0.ZodMiniEnum<{
        ended: "ended";
        live: "live";
        scheduled: "scheduled";
      }>>;
      channel: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    }, _$zod_v4_core0.$strip>>;
    gift: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    sparkCode: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniObject<{
      code: _$zod_mini0.ZodMiniString<string>;
      expiresAt: _$zod_mini0.ZodMiniOptional<_$zod_mini0.ZodMiniString<string>>;
    }, _$zod_v4_core0.$strip>>;
  }, _$zod_v4_core0.$strict>>;
}, _$zod_v4_core0.$strict>;
export { type Creator, type Disclosure, type Feed, type FeedIssue, type Money, type Product, type Variant, type Video, type VideoSource, describeIssue, describeIssues, feedJsonSchema, feedSchema, parseFeed, selectVideos };