/** The shop's feed, put together from the catalogue, the clips' facts and what was measured while they were rendered. */
import { clips, creators, type Clip } from './clips.js';

export interface CatalogueProduct {
  handle: string;
  title: string;
  description: string;
  images: { src: string; alt: string; width: number; height: number }[];
  options: { name: string; values: string[] }[];
  variants: {
    id: string;
    sku: string;
    options: string[];
    price: string;
    compareAt?: string;
    available: boolean;
  }[];
}

export interface Catalogue {
  currency: string;
  products: CatalogueProduct[];
}

/** Tag points by clip, in the order of the clip's tags. A clip not measured yet keeps what the last feed said. */
export type TagPoints = Record<string, { x: number; y: number }[]>;

const createProduct = (product: CatalogueProduct, currency: string) => {
  const money = (amount: string) => ({ amount, currency });
  const first = product.variants[0];
  const image = product.images[0];
  return {
    id: product.handle,
    title: product.title,
    description: product.description,
    url: `/products/${product.handle}`,
    ...(image ? { image } : {}),
    ...(first ? { price: money(first.price) } : {}),
    ...(first?.compareAt ? { compareAt: money(first.compareAt) } : {}),
    ...(product.options.length > 0 ? { options: product.options } : {}),
    variants: product.variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku,
      options: variant.options,
      price: money(variant.price),
      ...(variant.compareAt ? { compareAt: money(variant.compareAt) } : {}),
      available: variant.available,
    })),
    available: product.variants.some((variant) => variant.available),
    ref: { shopify: { handle: product.handle } },
  };
};

const createVideo = (clip: Clip, points: TagPoints[string]) => ({
  id: clip.id,
  creator: clip.creator,
  title: clip.title,
  publishedAt: clip.publishedAt,
  sources: [
    {
      type: 'mp4',
      src: `/media/clips/${clip.id}.mp4`,
      width: 540,
      height: 960,
      codecs: 'avc1.64001f, mp4a.40.2',
    },
  ],
  poster: { src: `/media/posters/${clip.id}.jpg`, alt: clip.title, width: 540, height: 960 },
  preview: { src: `/media/previews/${clip.id}.mp4` },
  duration: clip.durationSeconds,
  captions: [{ src: `/media/captions/${clip.id}.en.vtt`, lang: 'en', label: 'English' }],
  transcript: clip.lines.map((line) => line.text).join(' '),
  tags: clip.tags.map((tag, index) => ({
    product: tag.product,
    start: tag.start,
    end: tag.end,
    ...(points[index] ?? { x: 0.5, y: 0.55 }),
  })),
  disclosure: clip.disclosure,
  rights: { ...clip.rights, channels: ['onsite'] },
  topics: clip.topics,
});

/** A whole feed, version 1. `points` are fractions of the frame. */
export const createFeed = (catalogue: Catalogue, points: TagPoints) => ({
  version: 1,
  id: 'halden-autumn',
  currency: catalogue.currency,
  locale: 'en-US',
  creators: creators.map(({ voice: _voice, ...creator }) => ({
    ...creator,
    avatar: `/media/avatars/${creator.id}.jpg`,
  })),
  products: catalogue.products.map((product) => createProduct(product, catalogue.currency)),
  videos: clips.map((clip) => createVideo(clip, points[clip.id] ?? [])),
});
