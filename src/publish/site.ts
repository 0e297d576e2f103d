/** Where the documents will stand, and what they may show. */
import { selectVideos } from '../feed/select/select.js';
import { fileNameOf } from '../feed/fileNameOf.js';
import type { Captions, Creator, Feed, Image, Product, Video } from '../feed/schema.js';
import { safeUrl } from '../tools/safeUrl.js';

export interface Site {
  /** Absolute address of the folder that the documents will be served from, with a slash at its end. */
  baseUrl: string;
  nowMs: number;
  /** The shop's name. */
  name?: string | undefined;
  /** When a video was first published here, by its id: used where the feed does not say it. */
  publishedAt?: Readonly<Record<string, string>> | undefined;
  /** Address of what messengers show of a video's page, as large as {@link LINK_PICTURE}, by the video's id. */
  linkPictures?: Readonly<Record<string, string>> | undefined;
  /** Address of a still with a play mark for e-mail, by the video's id. */
  stills?: Readonly<Record<string, string>> | undefined;
}

/** Pixels. */
export const LINK_PICTURE = { width: 1200, height: 630 } as const;

/** A video that has a file, or is or was live, and may be shown, with all that is shown beside it; every address is absolute and safe. */
export interface Shown {
  video: Video;
  /** Never empty. */
  title: string;
  description: string;
  creator: Creator | null;
  /** `null`: of a live there is only its picture. */
  file: { url: string; width: number | undefined; height: number | undefined } | null;
  poster: (Image & { src: string }) | null;
  captions: ShownText[];
  /** What is to be seen. */
  descriptions: ShownText[];
  moments: Moment[];
  /** Each product once, in the order of its first moment. */
  products: ShownProduct[];
  /** The watch page. */
  pageUrl: string;
  /** Below `baseUrl`. */
  path: string;
  publishedAt: string | null;
}

interface ShownText {
  src: string;
  lang: string;
  label: string;
}

export interface Moment {
  start: number;
  end: number | null;
  product: ShownProduct;
}

export interface ShownProduct {
  product: Product;
  title: string;
  url: string | null;
  image: (Image & { src: string }) | null;
}

/**
 * The videos of a feed that may be published, in the feed's order of merit. A video that is only at a platform (YouTube, TikTok) has no
 * file to show, and its page there is its watch page already. A live has a page with its poster on the shop's own site, so that messengers show
 * it, and whose visitors go on to the shop.
 *
 * @param channel - what the rights have to cover.
 */
export function shownVideos(
  feed: Feed,
  site: Site,
  channel: 'onsite' | 'email' = 'onsite',
): Shown[] {
  const safe = (url: string | undefined) => safeUrl(url, site.baseUrl);
  const videos = selectVideos(feed, { nowMs: site.nowMs, channel, seed: 'documents' });
  const products = new Map(
    feed.products.map((product) => [product.id, shownProduct(product, safe)]),
  );
  const creators = new Map(
    feed.creators.map((creator) => [creator.id, shownCreator(creator, safe)]),
  );
  return videos.flatMap((video) => {
    const source = video.sources.find(({ type, src }) => type === 'mp4' && safe(src));
    const isLive = video.live !== undefined && channel === 'onsite' && safe(video.poster?.src);
    if (!source && !isLive) return [];
    const moments = momentsOf(video, products);
    const shown = [...new Set(moments.map(({ product }) => product))];
    const creator = creators.get(video.creator) ?? null;
    const title =
      video.title?.trim() ||
      shown[0]?.title ||
      (creator ? `Video by ${creator.name ?? creator.handle}` : `Video ${video.id}`);
    const path = `watch/${fileNameOf(video.id)}.html`;
    return {
      video,
      title,
      description: descriptionOf(video, title, shown),
      creator,
      file: source
        ? { url: safe(source.src) ?? '', width: source.width, height: source.height }
        : null,
      poster: safeImage(video.poster, safe),
      captions: shownTexts(video.captions, safe),
      descriptions: shownTexts(video.descriptions, safe),
      moments,
      products: shown,
      pageUrl: safe(path) ?? '',
      path,
      publishedAt: video.publishedAt ?? site.publishedAt?.[video.id] ?? null,
    };
  });
}

type Safe = (url: string | undefined) => string | null;

const safeImage = (image: Image | undefined, safe: Safe) => {
  const src = safe(image?.src);
  return image && src ? { ...image, src } : null;
};

function shownCreator({ url, ...creator }: Creator, safe: Safe): Creator {
  const page = safe(url);
  return { ...creator, ...(page ? { url: page } : {}) };
}

const shownTexts = (files: readonly Captions[] = [], safe: Safe): ShownText[] =>
  files.flatMap(({ src, lang, label }) => {
    const url = safe(src);
    return url ? [{ src: url, lang, label: label ?? lang }] : [];
  });

const shownProduct = (product: Product, safe: Safe): ShownProduct => ({
  product,
  title: product.title || product.id,
  url: safe(product.url),
  image: safeImage(product.image, safe),
});

function momentsOf(video: Video, products: ReadonlyMap<string, ShownProduct>): Moment[] {
  return (video.tags ?? [])
    .flatMap(({ product: id, start = 0, end }) => {
      const product = products.get(id);
      return product
        ? [{ start, end: end !== undefined && end > start ? end : null, product }]
        : [];
    })
    .sort((a, b) => a.start - b.start);
}

function descriptionOf(
  { transcript }: Video,
  title: string,
  products: readonly ShownProduct[],
): string {
  const text = transcript?.replace(/\s+/g, ' ').trim();
  if (text) return text.length <= 300 ? text : `${text.slice(0, 299).replace(/\s+\S*$/, '')}…`;
  return products.length > 0
    ? `${title}. In this video: ${products.map((each) => each.title).join(', ')}.`
    : title;
}

/** A video's page, at that second. */
export const momentUrl = (pageUrl: string, seconds: number): string =>
  seconds > 0 ? `${pageUrl}?t=${Math.round(seconds * 10) / 10}` : pageUrl;
