import { toMinor } from '../../feed/product/money.js';
import type { Feed } from '../../feed/schema.js';

export interface Name {
  name: string;
  /** A creator's handle; the gifting that a video came from. */
  note?: string;
  /** Of a title, where the feed says in which language it is written. */
  lang?: string;
  /** A portrait, poster or product picture; an absolute address that `safeUrl` has passed. */
  image?: string;
}

/** What the ids of the events are called, for people. Empty without a feed. */
export interface Names {
  creators: Record<string, Name>;
  videos: Record<string, Name>;
  products: Record<string, Name>;
}

export function namesOf(feed: Feed): Names {
  const inItsLanguage = feed.locale ? { lang: feed.locale } : {};
  const table = <T extends { id: string }>(items: readonly T[], nameOf: (item: T) => Name) =>
    Object.assign(
      Object.create(null) as Record<string, Name>,
      Object.fromEntries(items.map((item) => [item.id, nameOf(item)])),
    );
  return {
    creators: table(feed.creators, ({ name, handle, avatar }) => ({
      name: name ?? handle,
      note: handle,
      ...(avatar ? { image: avatar } : {}),
    })),
    videos: table(feed.videos, ({ id, title, poster, gift }) => ({
      name: title ?? id,
      ...(title ? inItsLanguage : {}),
      ...(gift ? { note: gift } : {}),
      ...(poster ? { image: poster.src } : {}),
    })),
    products: table(feed.products, ({ title, image }) => ({
      name: title,
      ...inItsLanguage,
      ...(image ? { image: image.src } : {}),
    })),
  };
}

/** What the feed knows of its videos and products. An order may name only a variant. */
export interface Assortment {
  creatorOf: ReadonlyMap<string, string>;
  productsOf: ReadonlyMap<string, readonly string[]>;
  productOfVariant: ReadonlyMap<string, string>;
  /** Lengths of the videos whose length the feed tells. */
  durationMsOf: ReadonlyMap<string, number>;
  /** What each product costs at most, in any variant and before any reduction. */
  pricesOf: ReadonlyMap<string, Prices>;
  /** What the dearest product costs. */
  dearest: Prices;
  /** Of creators who say so. */
  followersOf: ReadonlyMap<string, number>;
  /** Where creators publish: `tiktok`, `instagram`, … */
  platformOf: ReadonlyMap<string, string>;
  /** When in a video its products are tagged. */
  tagsOf: ReadonlyMap<string, readonly TagSpan[]>;
  /** What a video is for, where the feed says it. */
  topicsOf: ReadonlyMap<string, readonly string[]>;
}

/** Seconds. */
export interface TagSpan {
  product: string;
  start: number;
  /** `null`: to the end of the video. */
  end: number | null;
}

/** By currency, minor units. */
export type Prices = ReadonlyMap<string, number>;

export const noAssortment: Assortment = {
  creatorOf: new Map(),
  productsOf: new Map(),
  productOfVariant: new Map(),
  durationMsOf: new Map(),
  pricesOf: new Map(),
  dearest: new Map(),
  followersOf: new Map(),
  platformOf: new Map(),
  tagsOf: new Map(),
  topicsOf: new Map(),
};

/** Of a shop with several feeds; the later one counts where both know. */
export const joinAssortments = (a: Assortment, b: Assortment): Assortment => ({
  creatorOf: new Map([...a.creatorOf, ...b.creatorOf]),
  productsOf: new Map([...a.productsOf, ...b.productsOf]),
  productOfVariant: new Map([...a.productOfVariant, ...b.productOfVariant]),
  durationMsOf: new Map([...a.durationMsOf, ...b.durationMsOf]),
  pricesOf: new Map([...a.pricesOf, ...b.pricesOf]),
  dearest: highest([...a.dearest, ...b.dearest]),
  followersOf: new Map([...a.followersOf, ...b.followersOf]),
  platformOf: new Map([...a.platformOf, ...b.platformOf]),
  tagsOf: new Map([...a.tagsOf, ...b.tagsOf]),
  topicsOf: new Map([...a.topicsOf, ...b.topicsOf]),
});

export const assortmentOf = (feed: Feed): Assortment => ({
  creatorOf: new Map(feed.videos.map(({ id, creator }) => [id, creator])),
  productsOf: new Map(
    feed.videos.map((video) => [video.id, (video.tags ?? []).map((tag) => tag.product)]),
  ),
  productOfVariant: new Map([
    ...feed.products.flatMap(platformNames),
    ...feed.products.flatMap((product) =>
      (product.variants ?? []).map((variant) => [variant.id, product.id] as const),
    ),
  ]),
  durationMsOf: new Map(
    feed.videos.flatMap(({ id, duration }) =>
      duration ? [[id, Math.round(duration * 1000)] as const] : [],
    ),
  ),
  pricesOf: new Map(feed.products.map((product) => [product.id, highest(pricesIn(product))])),
  dearest: highest(feed.products.flatMap(pricesIn)),
  followersOf: of(feed.creators, ({ followers }) => followers),
  platformOf: of(feed.creators, ({ platform }) => platform),
  tagsOf: new Map(
    feed.videos.map(({ id, tags = [] }) => [
      id,
      tags.map(({ product, start, end }) => ({ product, start: start ?? 0, end: end ?? null })),
    ]),
  ),
  topicsOf: of(feed.videos, ({ show }) => show?.topics),
});

/** By id, of those that say it. */
const of = <Item extends { id: string }, Value>(
  items: readonly Item[],
  read: (item: Item) => Value | undefined,
): Map<string, Value> =>
  new Map(
    items.flatMap((item) => {
      const value = read(item);
      return value === undefined ? [] : [[item.id, value] as const];
    }),
  );

const pricesIn = ({
  price,
  compareAt,
  variants = [],
}: Feed['products'][number]): (readonly [string, number])[] =>
  [price, compareAt, ...variants.flatMap((variant) => [variant.price, variant.compareAt])].flatMap(
    (money) => (money ? [[money.currency, toMinor(money)] as const] : []),
  );

function highest(prices: readonly (readonly [string, number])[]): Prices {
  const found = new Map<string, number>();
  for (const [currency, minor] of prices)
    found.set(currency, Math.max(minor, found.get(currency) ?? 0));
  return found;
}

/** What shops call a product in an order where they do not name a variant of the feed. */
const platformNames = ({
  id,
  ref,
  variants = [],
}: Feed['products'][number]): (readonly [string, string])[] =>
  [
    ...Object.values(ref ?? {}).flatMap((names) => [names?.id, names?.handle, names?.sku]),
    ...variants.map(({ sku }) => sku),
  ].flatMap((name) => (name ? [[name, id] as const] : []));
