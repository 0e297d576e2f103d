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

export function defineFeed(z: SchemaCalls) {
  /** Whatever the platform names it by: a handle with a trademark sign, a percent-encoded slug, a file name with spaces. */
  const idUpTo = (longest: number) =>
    z.string().check(z.minLength(1), z.maxLength(longest), z.regex(/\S/));
  const id = idUpTo(255);
  /** Of videos and creators: goes into events, and into the mark of a cart line, which has no more room. */
  const shortId = idUpTo(120);
  const shortText = z.string().check(z.minLength(1), z.maxLength(200));
  const longText = z.string().check(z.maxLength(5000));
  /** Checked for length here and for safety in `parse.ts`, which alone knows the feed's own address. */
  const url = z.string().check(z.minLength(1), z.maxLength(2048));
  const moment = z
    .string()
    .check(z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/));
  const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
  const count = z.int().check(z.gte(0));
  const seconds = z.number().check(z.gte(0), z.lte(86_400));
  const fraction = z.number().check(z.gte(0), z.lte(1));
  const pixels = z.int().check(z.gte(1), z.lte(16_384));

  /** As many as the largest platforms allow a product, and so as many values as one option can have. */
  const MAX_VARIANTS = 2048;

  const moneySchema = z.object({
    /** Decimal string with a dot, e.g. `"28.00"`. */
    amount: z.string().check(z.regex(/^\d{1,12}(\.\d{1,4})?$/)),
    /** ISO 4217. */
    currency,
  });

  const imageSchema = z.object({
    src: url,
    alt: z.optional(z.string().check(z.maxLength(500))),
    width: z.optional(pixels),
    height: z.optional(pixels),
  });

  const creatorSchema = z.object({
    id: shortId,
    handle: shortText,
    name: z.optional(shortText),
    platform: z.optional(
      z.enum(['tiktok', 'instagram', 'youtube', 'facebook', 'pinterest', 'snapchat', 'x', 'other']),
    ),
    url: z.optional(url),
    avatar: z.optional(url),
    followers: z.optional(count),
  });

  const variantSchema = z.object({
    id: z.string().check(z.minLength(1), z.maxLength(200)),
    sku: z.optional(z.string().check(z.maxLength(200))),
    /** One value per product option, in the product's order; an empty text fits every value. */
    options: z.optional(z.array(z.string().check(z.maxLength(200)))),
    price: z.optional(moneySchema),
    compareAt: z.optional(moneySchema),
    available: z.optional(z.boolean()),
    image: z.optional(imageSchema),
  });

  const optionSchema = z.object({
    name: shortText,
    values: z
      .array(z.string().check(z.minLength(1), z.maxLength(200)))
      .check(z.minLength(1), z.maxLength(MAX_VARIANTS)),
  });

  const platformName = z.optional(z.string().check(z.minLength(1), z.maxLength(200)));
  const reference = z.optional(
    z.object({ id: platformName, handle: platformName, sku: platformName }),
  );
  const references = Object.fromEntries(
    platforms.map((platform) => [platform, reference]),
  ) as Record<Platform, typeof reference>;

  const productSchema = z.object({
    id,
    /** Empty: the shop's own title is shown. */
    title: z._default(z.string().check(z.maxLength(200)), ''),
    description: z.optional(longText),
    url: z.optional(url),
    image: z.optional(imageSchema),
    price: z.optional(moneySchema),
    compareAt: z.optional(moneySchema),
    options: z.optional(z.array(optionSchema).check(z.maxLength(10))),
    variants: z.optional(z.array(variantSchema).check(z.maxLength(MAX_VARIANTS))),
    available: z.optional(z.boolean()),
    /** How each platform names this product. */
    ref: z.optional(z.object(references)),
    rating: z.optional(z.object({ value: z.number().check(z.gte(0), z.lte(5)), count })),
  });

  const sourceSchema = z.object({
    type: z.enum(['mp4', 'hls', 'youtube', 'tiktok', 'vimeo', 'instagram']),
    /** A URL for `mp4` and `hls`; the platform's own id for embeds. */
    src: z.string().check(z.minLength(1), z.maxLength(2048)),
    width: z.optional(pixels),
    height: z.optional(pixels),
    codecs: z.optional(z.string().check(z.maxLength(100))),
  });

  const captionsSchema = z.object({
    src: url,
    lang: z.string().check(z.minLength(2), z.maxLength(35)),
    label: z.optional(shortText),
  });

  const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));
  /** When something is shown. A date alone is that whole day. */
  const windowKeys = {
    from: z.optional(moment),
    until: z.optional(moment),
    /** IANA name; how moments without an offset, and times of the week, are read. Default: UTC. */
    timeZone: z.optional(z.string().check(z.maxLength(64))),
    /** Within those only at these times of the week. `until` not after `from` is of the next day. */
    weekly: z.optional(
      z
        .array(
          z.strictObject({
            days: z.optional(z.array(z.enum(weekdays)).check(z.minLength(1), z.maxLength(7))),
            from: z.optional(clock),
            until: z.optional(clock),
          }),
        )
        .check(z.minLength(1), z.maxLength(50)),
    ),
  };

  const tagSchema = z.object({
    product: id,
    start: z.optional(seconds),
    end: z.optional(seconds),
    x: z.optional(fraction),
    y: z.optional(fraction),
    /** Outside of it the video is shown without this product. */
    show: z.optional(z.strictObject(windowKeys)),
  });

  /** Strict, as `show` and the video itself are: a misspelt key may be the one that says that a video must not be shown. */
  const rightsSchema = z.strictObject({
    status: z.enum(['owned', 'licensed', 'requested', 'denied', 'expired', 'unknown']),
    expiresAt: z.optional(moment),
    territories: z.optional(z.array(z.string().check(z.regex(/^[A-Z]{2}$/)))),
    channels: z.optional(z.array(z.enum(['onsite', 'email', 'ads']))),
  });

  const showSchema = z.strictObject({
    ...windowKeys,
    products: z.optional(z.array(id)),
    topics: z.optional(z.array(shortText)),
  });

  const statsSchema = z.object({
    views: z.optional(count),
    engaged: z.optional(count),
    added: z.optional(count),
    /** Σ unique seconds watched ÷ (views × duration), 0 to 1. */
    watchThrough: z.optional(fraction),
    updatedAt: z.optional(moment),
  });

  const videoSchema = z.strictObject({
    id: shortId,
    /** Empty: a video of the shop's own. */
    creator: z._default(z.string().check(z.maxLength(120)), ''),
    title: z.optional(shortText),
    publishedAt: z.optional(moment),
    sources: z.array(sourceSchema).check(z.minLength(1), z.maxLength(12)),
    poster: z.optional(imageSchema),
    /** A short silent clip for the card; without it the card shows the poster only. */
    preview: z.optional(z.object({ src: url })),
    duration: z.optional(seconds),
    captions: z.optional(z.array(captionsSchema).check(z.maxLength(40))),
    transcript: z.optional(longText),
    tags: z.optional(z.array(tagSchema).check(z.maxLength(50))),
    disclosure: z.optional(z.enum(disclosures)),
    rights: rightsSchema,
    show: z.optional(showSchema),
    topics: z.optional(z.array(shortText)),
    stats: z.optional(statsSchema),
    /** The gifting that it came from: goes into events, so that the report can tell what each gift has brought. */
    gift: z.optional(shortId),
    /** TikTok's code by which the post may be run as an ad. Whoever reads the feed has it: the studio keeps it to itself. */
    sparkCode: z.optional(z.object({ code: shortText, expiresAt: z.optional(moment) })),
  });

  /** What the feed says of itself, and what it says once for all its videos that do not say otherwise. */
  const head = {
    $schema: z.optional(z.string()),
    id: z.optional(id),
    /** Of every price that names none. */
    currency: z.optional(currency),
    /** Language of its texts, and of captions that name none. */
    locale: z.optional(z.string().check(z.maxLength(35))),
    creator: z.optional(shortId),
    rights: z.optional(rightsSchema),
    disclosure: z.optional(z.enum(disclosures)),
    show: z.optional(showSchema),
    poster: z.optional(imageSchema),
  };
  const feedHeadSchema = z.strictObject(head);

  const feedSchema = z.strictObject({
    version: z.literal(1),
    ...head,
    creators: z._default(z.array(creatorSchema), []),
    products: z._default(z.array(productSchema), []),
    videos: z.array(videoSchema),
  });

  return {
    moneySchema,
    imageSchema,
    creatorSchema,
    variantSchema,
    optionSchema,
    productSchema,
    sourceSchema,
    captionsSchema,
    tagSchema,
    rightsSchema,
    showSchema,
    statsSchema,
    videoSchema,
    feedHeadSchema,
    feedSchema,
  };
}

type Schemas = ReturnType<typeof defineFeed>;
export type Feed = zod.infer<Schemas['feedSchema']>;
export type Creator = zod.infer<Schemas['creatorSchema']>;
export type Product = zod.infer<Schemas['productSchema']>;
export type Variant = zod.infer<Schemas['variantSchema']>;
export type Video = zod.infer<Schemas['videoSchema']>;
export type VideoSource = zod.infer<Schemas['sourceSchema']>;
export type Tag = zod.infer<Schemas['tagSchema']>;
export type Money = zod.infer<Schemas['moneySchema']>;
export type Image = zod.infer<Schemas['imageSchema']>;
export type Captions = zod.infer<Schemas['captionsSchema']>;
export type Disclosure = (typeof disclosures)[number];
