/** Products as Shopify writes them: `products.json`, the Admin API's, and a product's own `.js` with its media. */
import { getOwn, ownId, ownList, ownNumber, ownText } from '../../../cart/kit/read.js';
import { isFee } from '../fees.js';
import type { Candidate, CandidateVideo, SourceCatalogue, RawPrice, RawVariant } from '../types.js';

export const isShopifyProduct = (value: unknown): boolean =>
  ownText(value, 'handle') !== undefined &&
  ownText(value, 'title') !== undefined &&
  ['variants', 'media', 'images', 'body_html', 'vendor'].some(
    (key) => getOwn(value, key) !== undefined,
  );

export function readShopifyProducts(
  products: readonly unknown[],
  baseUrl?: string,
): Pick<SourceCatalogue, 'candidates' | 'videos'> {
  return {
    candidates: products.map((product, index) => productOf(product, index, baseUrl)),
    videos: products.flatMap(videosOf),
  };
}

function productOf(product: unknown, index: number, baseUrl: string | undefined): Candidate {
  const handle = ownText(product, 'handle') ?? '';
  const title = ownText(product, 'title') ?? '';
  const id = ownId(product, 'id');
  const options = ownList(product, 'options').flatMap((option) => {
    const name = typeof option === 'string' ? option : ownText(option, 'name');
    return name === undefined
      ? []
      : [{ name, values: ownList(option, 'values').flatMap((value) => asText(value) || []) }];
  });
  const isChoice = !(options.length === 1 && options[0]?.name === 'Title');
  // A `.js` counts in cents, in every currency; the other two write decimals.
  const isInCents = getOwn(product, 'price_min') !== undefined;
  const money = (value: unknown): RawPrice | undefined => {
    const raw = typeof value === 'string' || typeof value === 'number' ? value : undefined;
    if (raw === undefined || raw === '') return undefined;
    return isInCents ? Number(raw) / 100 : raw;
  };
  const variants = ownList(product, 'variants').flatMap((variant): RawVariant[] => {
    const own = ownId(variant, 'id');
    if (own === undefined) return [];
    const values = ['option1', 'option2', 'option3'].flatMap((key) => asText(getOwn(variant, key)));
    return [
      {
        id: own,
        options: isChoice ? options.map((_, optionIndex) => values[optionIndex] ?? '') : [],
        price: money(getOwn(variant, 'price')),
        compareAt: money(getOwn(variant, 'compare_at_price')) || undefined,
        ...(getOwn(variant, 'available') === false ? { available: false } : {}),
      },
    ];
  });
  const values = options.map((option, optionIndex) => ({
    ...option,
    // A `.js` names its options only.
    values: option.values.length
      ? option.values
      : [...new Set(variants.flatMap((variant) => variant.options?.[optionIndex] || []))],
  }));
  const image = pictureOf(product);
  return {
    id: handle,
    location: `product ${index + 1}`,
    title,
    ...(baseUrl === undefined ? {} : { url: `/products/${encodeURIComponent(handle)}` }),
    ...(image ? { image } : {}),
    ...(isChoice && values.length ? { options: values } : {}),
    variants,
    ref: { shopify: { handle, ...(id ? { id } : {}) } },
    leftOut: leftOutOf(product, [
      handle,
      title,
      ownText(product, 'product_type') ?? ownText(product, 'type') ?? '',
      ...options.map(({ name }) => name),
    ]),
  };
}

function leftOutOf(product: unknown, words: readonly string[]): Candidate['leftOut'] {
  const status = ownText(product, 'status')?.toLowerCase();
  if (status !== undefined && status !== 'active') return 'draft';
  if (getOwn(product, 'published_at') === null) return 'hidden';
  return isFee(words) ? 'fee' : undefined;
}

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function pictureOf(product: unknown): Candidate['image'] {
  const [first] = ownList(product, 'images');
  const single = getOwn(product, 'image') ?? getOwn(product, 'featured_image') ?? first;
  const src = typeof single === 'string' ? single : ownText(single, 'src');
  const alt = ownText(single, 'alt');
  return src ? { src, ...(alt ? { alt } : {}) } : undefined;
}

/** A shop often has videos already, with their pictures. */
function videosOf(product: unknown): CandidateVideo[] {
  const handle = ownText(product, 'handle') ?? '';
  const title = ownText(product, 'title') ?? '';
  const films = ownList(product, 'media').filter(
    (media) => ownText(media, 'media_type') === 'video',
  );
  return films.flatMap((media, index) => {
    const sources = ownList(media, 'sources').flatMap(sourceOf);
    // MP4 plays everywhere; of several the largest that a phone shows whole.
    sources.sort((one, other) => rank(one) - rank(other));
    if (sources.length === 0) return [];
    const poster = getOwn(media, 'preview_image');
    const src = ownText(poster, 'src');
    const size = sizeOf(poster);
    const lengthMs = ownNumber(media, 'duration');
    return [
      {
        id: `${handle.slice(0, 100)}-video-${index + 1}`,
        product: handle,
        title,
        ...(src ? { poster: { src, ...size } } : {}),
        ...(lengthMs ? { durationS: lengthMs / 1000 } : {}),
        sources: sources.slice(0, 12),
      },
    ];
  });
}

type Source = CandidateVideo['sources'][number];

function sourceOf(source: unknown): Source[] {
  const src = ownText(source, 'url');
  const format = ownText(source, 'format') ?? '';
  const type = format === 'mp4' ? 'mp4' : format === 'm3u8' ? 'hls' : null;
  return src && type ? [{ type, src, ...sizeOf(source) }] : [];
}

const rank = ({ type, height = 0 }: Source): number =>
  (type === 'mp4' ? 0 : 100_000) + Math.abs(1280 - height);

function sizeOf(value: unknown): { width?: number; height?: number } {
  const width = ownNumber(value, 'width');
  const height = ownNumber(value, 'height');
  return width && height ? { width, height } : {};
}
