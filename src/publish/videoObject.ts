/** A watch page's structured data, by Google's rules for videos, key moments and product snippets. */
import { priceOf } from '../feed/product/price.js';
import type { Live } from '../feed/schema.js';
import { isSoldOut } from '../feed/product/stock.js';
import { momentUrl, type Shown, type ShownProduct } from './site.js';

/** @returns `null` where something that the rules require is not known: a picture, or since when it is published. */
export function videoObject(shown: Shown): object | null {
  const { video, title, description, poster, file, creator, pageUrl, publishedAt } = shown;
  if (!poster || !publishedAt) return null;
  const clips = clipsOf(shown);
  const { expiresAt, territories } = video.rights;
  return {
    '@type': 'VideoObject',
    '@id': `${pageUrl}#video`,
    name: title,
    description,
    thumbnailUrl: [poster.src],
    uploadDate: withZone(publishedAt),
    ...(file ? { contentUrl: file.url } : {}),
    ...(video.live && video.live.state !== 'ended' ? { publication: broadcastOf(video.live) } : {}),
    url: pageUrl,
    ...(video.duration ? { duration: `PT${Math.max(1, Math.round(video.duration))}S` } : {}),
    ...(file?.width && file.height ? { width: file.width, height: file.height } : {}),
    ...(expiresAt ? { expires: withZone(expiresAt) } : {}),
    ...(territories ? { regionsAllowed: territories.join(',') } : {}),
    ...(creator
      ? {
          creator: {
            '@type': 'Person',
            name: creator.name ?? creator.handle,
            alternateName: creator.handle,
            ...(creator.url ? { url: creator.url } : {}),
          },
        }
      : {}),
    ...(video.transcript ? { transcript: video.transcript } : {}),
    ...(clips.length > 0 ? { hasPart: clips } : {}),
    ...(shown.products.length > 0
      ? { mentions: shown.products.flatMap(({ url }) => (url ? [{ '@id': productId(url) }] : [])) }
      : {}),
  };
}

const broadcastOf = ({ startsAt }: Live) => ({
  '@type': 'BroadcastEvent',
  isLiveBroadcast: true,
  startDate: withZone(startsAt),
});

/** The page's whole graph. A product is named as its own page names it, so that both are one to who reads them. */
export function watchPageGraph(shown: Shown): object | null {
  const video = videoObject(shown);
  const products = shown.products.flatMap((each) => productObject(each) ?? []);
  const graph = [...(video ? [video] : []), ...products];
  return graph.length > 0 ? { '@context': 'https://schema.org', '@graph': graph } : null;
}

/** A clip for each moment; two never start together. */
function clipsOf({ moments, pageUrl, video }: Shown): object[] {
  const starts = new Set<number>();
  return moments.flatMap(({ start, end, product }) => {
    const startOffset = Math.floor(start);
    if (starts.has(startOffset) || (video.duration !== undefined && start >= video.duration))
      return [];
    starts.add(startOffset);
    const last = Math.min(Math.floor(end ?? 0), Math.floor(video.duration ?? Infinity));
    return [
      {
        '@type': 'Clip',
        name: product.title,
        startOffset,
        ...(last > startOffset ? { endOffset: last } : {}),
        url: momentUrl(pageUrl, startOffset),
      },
    ];
  });
}

const productId = (url: string) => `${url}#product`;

/** With its price, which a product snippet has to have; without one it is not marked up at all. */
function productObject({ product, title, url, image }: ShownProduct): object | null {
  const { price, isFrom } = priceOf(product);
  if (!url || !price) return null;
  const availability = isSoldOut(product)
    ? 'OutOfStock'
    : product.available === true || product.variants?.some(({ available }) => available)
      ? 'InStock'
      : null;
  return {
    '@type': 'Product',
    '@id': productId(url),
    name: title,
    url,
    ...(image ? { image: [image.src] } : {}),
    ...(product.description ? { description: product.description } : {}),
    offers: {
      ...(isFrom
        ? { '@type': 'AggregateOffer', lowPrice: price.amount }
        : { '@type': 'Offer', price: price.amount }),
      priceCurrency: price.currency,
      url,
      ...(availability ? { availability: `https://schema.org/${availability}` } : {}),
    },
  };
}

/** Dates without a zone are read as the reader's own; ours are UTC. */
export function withZone(date: string): string {
  if (/(Z|[+-]\d\d:\d\d)$/.test(date)) return date;
  return date.includes('T') ? `${date}Z` : `${date}T00:00:00Z`;
}
