/**
 * The only definition of the feed. Types are inferred from it, the JSON Schema is generated from it, and the command line and whatever
 * has a fault to name parse with it. It is written in the calls of `zod/mini`, and takes them as a parameter: a page reads a feed without
 * a fault by `tools/fits.ts`, which has the same calls in a twentieth of the bytes.
 *
 * Each item has its own schema so that `parse.ts` can drop one bad item and keep the rest.
 */
import type * as zod from 'zod/mini';
import { weekdays } from './calendar.js';
import { platforms, type Platform } from './platforms.js';

export const disclosures = [
  'none',
  'gifted',
  'paid',
  'affiliate',
  'employee',
  'brand_owned',
  'ai_generated',
] as const;

/** What the definition asks of a library. */
export type SchemaCalls = Pick<
  typeof zod,
  | '_default'
  | 'array'
  | 'boolean'
  | 'enum'
  | 'gte'
  | 'int'
  | 'literal'
  | 'lte'
  | 'maxLength'
  | 'minLength'
  | 'number'
  | 'object'
  | 'optional'
  | 'regex'
  | 'strictObject'
  | 'string'
>;

/** What a text, a number or a list may be, once for all the schemas below. */
const text = (z: SchemaCalls, shortest: number, longest: number) =>
  z.string().check(z.minLength(shortest), z.maxLength(longest));
const textUpTo = (z: SchemaCalls, longest: number) => z.string().check(z.maxLength(longest));
const matching = (z: SchemaCalls, pattern: RegExp) => z.string().check(z.regex(pattern));
/** Whatever the platform names it by: a handle with a trademark sign, a percent-encoded slug, a file name with spaces. */
const id = (z: SchemaCalls, longest = 255) =>
  z.string().check(z.minLength(1), z.maxLength(longest), z.regex(/\S/));
/** Of videos and creators: goes into events, and into the attribution token of a cart line, which has no more room. */
const shortId = (z: SchemaCalls) => id(z, 120);
const shortText = (z: SchemaCalls) => text(z, 1, 200);
const longText = (z: SchemaCalls) => textUpTo(z, 5000);
/** Checked for length here and for safety in `parse.ts`, which alone knows the feed's own address. */
const url = (z: SchemaCalls) => text(z, 1, 2048);
const moment = (z: SchemaCalls) =>
  matching(z, /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/);
const currency = (z: SchemaCalls) => matching(z, /^[A-Z]{3}$/);
const count = (z: SchemaCalls) => z.int().check(z.gte(0));
const between = (z: SchemaCalls, from: number, to: number) =>
  z.number().check(z.gte(from), z.lte(to));
const seconds = (z: SchemaCalls) => between(z, 0, 86_400);
const fraction = (z: SchemaCalls) => between(z, 0, 1);
const pixels = (z: SchemaCalls) => z.int().check(z.gte(1), z.lte(16_384));

/** As many as the largest platforms allow a product, and so as many values as one option can have. */
const MAX_VARIANTS = 2048;

const defineMoney = (z: SchemaCalls) =>
  z.object({
    /** Decimal string with a dot, e.g. `"28.00"`. */
    amount: matching(z, /^\d{1,12}(\.\d{1,4})?$/),
    /** ISO 4217. */
    currency: currency(z),
  });

const defineImage = (z: SchemaCalls) =>
  z.object({
    src: url(z),
    alt: z.optional(textUpTo(z, 500)),
    width: z.optional(pixels(z)),
    height: z.optional(pixels(z)),
  });

const defineCreator = (z: SchemaCalls) =>
  z.object({
    id: shortId(z),
    handle: shortText(z),
    name: z.optional(shortText(z)),
    platform: z.optional(
      z.enum(['tiktok', 'instagram', 'youtube', 'facebook', 'pinterest', 'snapchat', 'x', 'other']),
    ),
    url: z.optional(url(z)),
    avatar: z.optional(url(z)),
    followers: z.optional(count(z)),
  });

const defineVariant = (z: SchemaCalls) =>
  z.object({
    id: shortText(z),
    sku: z.optional(textUpTo(z, 200)),
    /** One value per product option, in the product's order; an empty text fits every value. */
    options: z.optional(z.array(textUpTo(z, 200))),
    price: z.optional(defineMoney(z)),
    compareAt: z.optional(defineMoney(z)),
    available: z.optional(z.boolean()),
    image: z.optional(defineImage(z)),
  });

const defineOption = (z: SchemaCalls) =>
  z.object({
    name: shortText(z),
    values: z.array(shortText(z)).check(z.minLength(1), z.maxLength(MAX_VARIANTS)),
  });

/** How each platform names a product. */
function defineReferences(z: SchemaCalls) {
  const name = z.optional(shortText(z));
  const reference = z.optional(z.object({ id: name, handle: name, sku: name }));
  return z.object(
    Object.fromEntries(platforms.map((platform) => [platform, reference])) as Record<
      Platform,
      typeof reference
    >,
  );
}

const defineProduct = (z: SchemaCalls) =>
  z.object({
    id: id(z),
    /** Empty: the shop's own title is shown. */
    title: z._default(textUpTo(z, 200), ''),
    description: z.optional(longText(z)),
    url: z.optional(url(z)),
    image: z.optional(defineImage(z)),
    price: z.optional(defineMoney(z)),
    compareAt: z.optional(defineMoney(z)),
    options: z.optional(z.array(defineOption(z)).check(z.maxLength(10))),
    variants: z.optional(z.array(defineVariant(z)).check(z.maxLength(MAX_VARIANTS))),
    available: z.optional(z.boolean()),
    ref: z.optional(defineReferences(z)),
    rating: z.optional(z.object({ value: between(z, 0, 5), count: count(z) })),
  });

const defineSource = (z: SchemaCalls) =>
  z.object({
    type: z.enum(['mp4', 'hls', 'youtube', 'tiktok', 'vimeo', 'instagram']),
    /** A URL for `mp4` and `hls`; the platform's own id for embeds. */
    src: url(z),
    width: z.optional(pixels(z)),
    height: z.optional(pixels(z)),
    codecs: z.optional(textUpTo(z, 100)),
  });

const defineCaptions = (z: SchemaCalls) =>
  z.object({ src: url(z), lang: text(z, 2, 35), label: z.optional(shortText(z)) });

const defineTag = (z: SchemaCalls) =>
  z.object({
    product: id(z),
    start: z.optional(seconds(z)),
    end: z.optional(seconds(z)),
    x: z.optional(fraction(z)),
    y: z.optional(fraction(z)),
    /** Outside of it the video is shown without this product. */
    show: z.optional(z.strictObject(defineWindow(z))),
  });

const clock = (z: SchemaCalls) => matching(z, /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** When something is shown. A date alone is that whole day. */
const defineWindow = (z: SchemaCalls) => ({
  from: z.optional(moment(z)),
  until: z.optional(moment(z)),
  /** IANA name; how moments without an offset, and times of the week, are read. Default: UTC. */
  timeZone: z.optional(textUpTo(z, 64)),
  /** Within those only at these times of the week. `until` not after `from` is of the next day. */
  weekly: z.optional(z.array(defineTimesOfWeek(z)).check(z.minLength(1), z.maxLength(50))),
});
const defineTimesOfWeek = (z: SchemaCalls) =>
  z.strictObject({
    days: z.optional(z.array(z.enum(weekdays)).check(z.minLength(1), z.maxLength(7))),
    from: z.optional(clock(z)),
    until: z.optional(clock(z)),
  });

/** Strict, as `show` and the video itself are: a misspelt key may be the one that says that a video must not be shown. */
const defineRights = (z: SchemaCalls) =>
  z.strictObject({
    status: z.enum(['owned', 'licensed', 'requested', 'denied', 'expired', 'unknown']),
    expiresAt: z.optional(moment(z)),
    territories: z.optional(z.array(matching(z, /^[A-Z]{2}$/))),
    channels: z.optional(z.array(z.enum(['onsite', 'email', 'ads']))),
  });

const defineShow = (z: SchemaCalls) =>
  z.strictObject({
    ...defineWindow(z),
    products: z.optional(z.array(id(z))),
    topics: z.optional(z.array(shortText(z))),
  });

const defineStats = (z: SchemaCalls) =>
  z.object({
    views: z.optional(count(z)),
    engaged: z.optional(count(z)),
    added: z.optional(count(z)),
    /** Σ unique seconds watched ÷ (views × duration), 0 to 1. */
    watchThrough: z.optional(fraction(z)),
    updatedAt: z.optional(moment(z)),
    /** How well it moves those who see it, beside what is usual in the shop: 1 is usual. `reelshelf rank` writes it; then nothing else here counts. */
    score: z.optional(between(z, 0, 100)),
    /** How much there is behind the score: openings and adds that were to be expected. */
    evidence: z.optional(between(z, 0, 1_000_000)),
  });

export const liveStates = ['scheduled', 'live', 'ended'] as const;

const defineLive = (z: SchemaCalls) =>
  z.object({
    startsAt: moment(z),
    /** As it was when the feed was written; where there is a channel, that knows better. Before its start nothing is played. */
    state: z._default(z.enum(liveStates), 'scheduled'),
    /** Address of its channel at the collector, such as `https://events.shop.example/v1/live/spring`: what is pinned, and when. */
    channel: z.optional(url(z)),
  });

const defineVideo = (z: SchemaCalls) =>
  z.strictObject({
    id: shortId(z),
    /** Empty: a video of the shop's own. */
    creator: z._default(textUpTo(z, 120), ''),
    title: z.optional(shortText(z)),
    publishedAt: z.optional(moment(z)),
    sources: z.array(defineSource(z)).check(z.minLength(1), z.maxLength(12)),
    /** The same film with somebody who tells what is to be seen in its sound: played instead while audio description is on. */
    describedSources: z.optional(z.array(defineSource(z)).check(z.minLength(1), z.maxLength(12))),
    poster: z.optional(defineImage(z)),
    /** A short silent clip for the card; without it the card shows the poster only. */
    preview: z.optional(z.object({ src: url(z) })),
    duration: z.optional(seconds(z)),
    captions: z.optional(z.array(defineCaptions(z)).check(z.maxLength(40))),
    /** What is to be seen, as WebVTT: told by the screen reader in its time, to whoever turns audio description on. */
    descriptions: z.optional(z.array(defineCaptions(z)).check(z.maxLength(40))),
    transcript: z.optional(longText(z)),
    tags: z.optional(z.array(defineTag(z)).check(z.maxLength(50))),
    disclosure: z.optional(z.enum(disclosures)),
    rights: defineRights(z),
    show: z.optional(defineShow(z)),
    topics: z.optional(z.array(shortText(z))),
    /** Before its equals, whatever shoppers did; several in the feed's order. */
    pinned: z.optional(z.boolean()),
    stats: z.optional(defineStats(z)),
    /** It is, or was, shown while it is made: its source is a stream. */
    live: z.optional(defineLive(z)),
    /** The gifting that it came from: goes into events, so that the report can show what each gift has brought. */
    gift: z.optional(shortId(z)),
    /** TikTok's code by which the post may be run as an ad. Whoever reads the feed has it: the studio keeps it to itself. */
    sparkCode: z.optional(z.object({ code: shortText(z), expiresAt: z.optional(moment(z)) })),
  });

/** What the feed says of itself, and what it says once for all its videos that do not say otherwise. */
const defineHead = (z: SchemaCalls) => ({
  $schema: z.optional(z.string()),
  id: z.optional(id(z)),
  /** Of every price that names none. */
  currency: z.optional(currency(z)),
  /** Language of its texts, and of captions that name none. */
  locale: z.optional(textUpTo(z, 35)),
  creator: z.optional(shortId(z)),
  rights: z.optional(defineRights(z)),
  disclosure: z.optional(z.enum(disclosures)),
  show: z.optional(defineShow(z)),
  poster: z.optional(defineImage(z)),
});

export const defineFeed = (z: SchemaCalls) =>
  z.strictObject({
    version: z.literal(1),
    ...defineHead(z),
    creators: z._default(z.array(defineCreator(z)), []),
    products: z._default(z.array(defineProduct(z)), []),
    videos: z.array(defineVideo(z)),
  });

/** The feed without its lists, and each item, for whoever reads them one by one. */
export const defineItems = (z: SchemaCalls) => ({
  feedHeadSchema: z.strictObject(defineHead(z)),
  creatorSchema: defineCreator(z),
  productSchema: defineProduct(z),
  videoSchema: defineVideo(z),
});

type InferOf<Define extends (z: SchemaCalls) => zod.core.$ZodType> = zod.infer<ReturnType<Define>>;
export type Feed = InferOf<typeof defineFeed>;
export type Creator = InferOf<typeof defineCreator>;
export type Product = InferOf<typeof defineProduct>;
export type Variant = InferOf<typeof defineVariant>;
export type Video = InferOf<typeof defineVideo>;
export type VideoSource = InferOf<typeof defineSource>;
export type Tag = InferOf<typeof defineTag>;
export type Live = InferOf<typeof defineLive>;
export type Money = InferOf<typeof defineMoney>;
export type Image = InferOf<typeof defineImage>;
export type Captions = InferOf<typeof defineCaptions>;
export type Disclosure = (typeof disclosures)[number];
