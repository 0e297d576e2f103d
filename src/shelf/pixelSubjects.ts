import { cleanPageUrl } from '../events/pageUrl.js';
import type { LiveProduct, ProductQuote } from '../cart/contract/types.js';
import type { Feed, Money, Product, Variant, Video } from '../feed/schema.js';
import { omitNullish } from '../tools/omitNullish.js';
import type { PixelSubjects } from '../tracking/pixels/toPixelEvent.js';
import type { PixelProduct, PixelVideo } from '../tracking/pixels/types.js';
import type { ShelfOptions } from './options.js';

/** What the shop says of a product; once it was asked for the whole, of each variant. */
type Quoted = ProductQuote & Partial<Pick<LiveProduct, 'variants'>>;

/**
 * Videos and products as the feed has them now, for tags that know the shop's catalogue. A price is the one that the shopper is shown:
 * what the shop says, as far as it was asked, else the feed's.
 */
export function createPixelSubjects(
  feed: () => Feed | null,
  options: Pick<ShelfOptions, 'shelf' | 'heading'>,
  quotes: () => ReadonlyMap<string, Quoted> | undefined = () => undefined,
): PixelSubjects {
  const videoOf = (id: string) => feed()?.videos.find((video) => video.id === id);
  const product = (id: string, variantId?: string): PixelProduct => {
    const listed = feed()?.products.find((each) => each.id === id);
    return toProduct(listed ?? { id, title: '' }, variantId, quotes()?.get(id));
  };
  return {
    list() {
      const { shelf = 'main', heading } = options;
      return { id: `reelshelf:${shelf}`, name: heading || shelf };
    },
    video(id) {
      const found = videoOf(id);
      return found && toVideo(found);
    },
    product,
    productsOf: (videoId) =>
      [...new Set(videoOf(videoId)?.tags?.map((tag) => tag.product))].map((id) => product(id)),
  };
}

function toVideo({ id, creator, title, duration, sources }: Video): PixelVideo {
  const file = sources.find(({ type }) => type === 'mp4' || type === 'hls')?.src;
  return {
    id,
    creator,
    ...omitNullish({
      title,
      durationSeconds: duration,
      url: file === undefined ? null : cleanPageUrl(file) || null,
    }),
  };
}

/** Catalogues list items, which are variants, and groups of them, which are products. */
function toProduct(
  product: Product,
  variantId: string | undefined,
  quote: Quoted | undefined,
): PixelProduct {
  const { variants = [], options = [], title } = product;
  const productId = plainId(idOnPlatform(product) ?? product.id);
  const variant =
    variants.find(({ id }) => id === variantId) ??
    (variants.length === 1 && variantId === undefined ? variants[0] : undefined);
  const itemId = variant?.id ?? variantId;
  const price = shownPrice(product, itemId, quote);
  return {
    id: itemId === undefined ? productId : plainId(itemId),
    kind: itemId === undefined && variants.length > 1 ? 'product_group' : 'product',
    productId,
    ...omitNullish({
      title: title || quote?.title || null,
      variant: variant && options.some(({ values }) => values.length > 1) ? wordsOf(variant) : null,
      sku: variant?.sku || null,
      price: price ? Number(price.amount) : null,
      currency: price?.currency,
    }),
  };
}

/** As the sheet has it: the shop's word goes before the feed's, but one price for all never before those of single variants. */
function shownPrice(
  { price, variants = [] }: Product,
  itemId: string | undefined,
  quote: Quoted | undefined,
): Money | undefined {
  const variant = variants.find(({ id }) => id === itemId);
  const isHidden = quote?.sale === 'no_price' || quote?.isPriceUnknown;
  const isWhole = itemId === undefined && quote?.variants !== undefined;
  const stated =
    quote?.variants?.find(({ id }) => id === itemId)?.price ??
    (isWhole || !variants.some((each) => each.price) ? quote?.price : undefined);
  return isHidden ? undefined : (stated ?? variant?.price ?? price);
}

const idOnPlatform = ({ ref }: Product): string | undefined =>
  Object.values(ref ?? {}).find((names) => names?.id)?.id;

/** Shopify's `gid://shopify/ProductVariant/4411` is `4411` in every catalogue that it feeds. */
const plainId = (id: string): string =>
  id.startsWith('gid://') ? (id.split('/').pop() ?? id) : id;

const wordsOf = ({ options = [] }: Variant): string | null =>
  options.filter(Boolean).join(' / ') || null;
