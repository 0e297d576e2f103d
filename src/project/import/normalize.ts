/** Makes of what a source says what a feed may say: the feed's own reader is the judge. */
import { decodeHTMLStrict } from 'entities';
import { readMoney } from '../../feed/product/amount.js';
import { parseFeed } from '../../feed/read/parse.js';
import { describeIssues } from '../../feed/issues/issueSummary.js';
import type { FeedIssue } from '../../feed/issues/issues.js';
import type { Product, Video } from '../../feed/schema.js';
import { BASE_URL } from '../folder/feedDocument.js';
import { createAmountReader } from './amountReader.js';
import type { Candidate, CandidateVideo, SourceCatalogue, RawPrice } from './types.js';

export interface NormalizedCatalogue {
  products: Product[];
  videos: Video[];
  leftOut: { id: string; title: string; why: NonNullable<Candidate['leftOut']> }[];
  /** Ids of products that cannot be used at all. */
  refused: string[];
  /** What was lost and why, by kind, in whole sentences. */
  losses: string[];
}

/** The feed's reader takes this many at a time. */
const BATCH = 1000;

/** @param currency - of prices that name none. */
export function normalizeCatalogue(
  { candidates, videos = [], baseUrl = BASE_URL }: SourceCatalogue,
  currency: string | undefined,
): NormalizedCatalogue {
  const leftOut: NormalizedCatalogue['leftOut'] = [];
  const wanted = candidates.filter((candidate) => {
    if (candidate.leftOut === undefined) return true;
    leftOut.push({
      id: candidate.id,
      title: plainText(candidate.title),
      why: candidate.leftOut,
    });
    return false;
  });
  const normalized: NormalizedCatalogue = {
    products: [],
    videos: [],
    leftOut,
    refused: [],
    losses: [],
  };
  const money = createMoneyReader(candidates, currency);
  const issues: FeedIssue[] = [];
  for (let at = 0; at < wanted.length; at += BATCH) {
    const batch = wanted.slice(at, at + BATCH);
    const parsed = parseFeed(
      {
        version: 1,
        currency,
        videos: [],
        products: batch.map((each) => feedProduct(each, money)),
      },
      baseUrl,
    );
    normalized.products.push(...(parsed.feed?.products ?? []));
    // A product that a source names twice is one product.
    issues.push(...parsed.issues.filter(({ code }) => code !== 'DUPLICATE_ID'));
  }
  const known = new Set(normalized.products.map(({ id }) => id));
  normalized.products = [
    ...new Map(normalized.products.map((each) => [each.id, each])).values(),
  ].map((product) =>
    liftSharedPrice(baseUrl === BASE_URL ? withoutRelativeUrls(product) : product),
  );
  normalized.refused = wanted.map(({ id }) => id).filter((id) => !known.has(id));
  if (videos.length > 0) {
    const parsed = parseFeed(
      { version: 1, videos: videos.slice(0, 2000).map(feedVideo), creators: [] },
      baseUrl,
    );
    normalized.videos = parsed.feed?.videos.map(withoutRelativeUrls) ?? [];
    issues.push(...parsed.issues);
  }
  normalized.losses = describeIssues(issues, {
    products: normalized.products,
    videos: normalized.videos,
    creators: [],
  }).map(({ message, remedy }) => `${message} ${remedy}`);
  return normalized;
}

function feedProduct(
  {
    location: _location,
    leftOut: _leftOut,
    title,
    image,
    url,
    options,
    variants,
    price,
    compareAt,
    ...rest
  }: Candidate,
  money: ReturnType<typeof createMoneyReader>,
): unknown {
  return {
    ...rest,
    price: money(price),
    compareAt: money(compareAt),
    title: plainText(title),
    ...(url ? { url: withHttps(url) } : {}),
    ...(image
      ? {
          image: {
            ...image,
            src: withHttps(image.src),
            ...(image.alt ? { alt: plainText(image.alt) } : {}),
          },
        }
      : {}),
    ...(options
      ? {
          options: options.map(({ name, values }) => ({
            name: plainText(name),
            values: values.map(plainText),
          })),
        }
      : {}),
    ...(variants?.length
      ? {
          variants: variants.map((variant) => ({
            ...variant,
            price: money(variant.price),
            compareAt: money(variant.compareAt),
            ...(variant.options ? { options: variant.options.map(plainText) } : {}),
          })),
        }
      : {}),
  };
}

/**
 * A price that says its own currency keeps it, whatever the others are in. Read here once, so that the feed's reader finds nothing to
 * mend, which takes it twice as long.
 */
function createMoneyReader(
  candidates: readonly Candidate[],
  currency: string | undefined,
): (price: RawPrice | undefined) => unknown {
  const readAmount = createAmountReader(candidates);
  return (price) => {
    if (typeof price === 'object' || price === undefined) return price;
    const sum = readAmount(price, currency);
    return readMoney(sum) ?? readMoney(sum, currency) ?? price;
  };
}

const feedVideo = ({ product, durationS, poster, sources, title, ...rest }: CandidateVideo) => ({
  ...rest,
  title: plainText(title),
  sources: sources.map((source) => ({ ...source, src: withHttps(source.src) })),
  ...(poster ? { poster: { ...poster, src: withHttps(poster.src) } } : {}),
  ...(durationS === undefined ? {} : { duration: durationS }),
  tags: [{ product }],
  // What stands on the shop's own product pages is the shop's to show.
  rights: { status: 'owned' },
});

/** Text without markup and entities, which exports keep from the shop's own editor; written twice, as some do, they are read twice. */
function plainText(text: unknown): string {
  if (typeof text !== 'string') return '';
  const once = decodeHTMLStrict(text);
  return decodeHTMLStrict(once)
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A browser asks for nothing by plain `http:` from a page that is safe; a shop that sells answers by `https:`, too. */
const withHttps = (address: unknown): string =>
  typeof address === 'string'
    ? decodeHTMLStrict(address.trim()).replace(
        /^http:\/\/(?!(?:localhost|127\.0\.0\.1|\[::1\]|[\w.-]+\.localhost)[:/?#])/i,
        'https://',
      )
    : '';

/** An address that was relative to a shop that nobody has named leads nowhere. */
function withoutRelativeUrls<T extends object>(item: T): T {
  return JSON.parse(
    JSON.stringify(item, (key, value: unknown) =>
      typeof value === 'object' && value !== null && wasRelative((value as { src?: unknown }).src)
        ? undefined
        : wasRelative(value) && (key === 'url' || key === 'src')
          ? undefined
          : value,
    ),
  ) as T;
}
const wasRelative = (value: unknown) => typeof value === 'string' && value.startsWith(BASE_URL);

/** The page loads the feed: what is the same for every variant is said once. */
function liftSharedPrice(product: Product): Product {
  const { variants = [] } = product;
  const [first] = variants;
  const same = (pick: (variant: (typeof variants)[number]) => unknown) =>
    new Set(variants.map((variant) => JSON.stringify(pick(variant)))).size === 1;
  if (!first) return product;
  const isOnePrice =
    first.price !== undefined && same(({ price }) => price) && same(({ compareAt }) => compareAt);
  if (!isOnePrice) return product;
  const { price, compareAt } = first;
  return {
    ...product,
    price,
    ...(compareAt ? { compareAt } : {}),
    variants: variants.map(({ price: _price, compareAt: _compareAt, ...rest }) => rest),
  };
}

/** Whether a price is there that says nothing of its currency. */
export function needsCurrency({ candidates }: SourceCatalogue): boolean {
  const readAmount = createAmountReader(candidates);
  const isBare = (price: RawPrice | undefined) =>
    price !== undefined &&
    price !== '' &&
    typeof price !== 'object' &&
    readMoney(readAmount(price)) === undefined;
  return candidates.some(
    ({ price, variants = [], leftOut }) =>
      leftOut === undefined && (isBare(price) || variants.some((variant) => isBare(variant.price))),
  );
}
