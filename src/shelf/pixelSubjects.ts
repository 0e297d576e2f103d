import { cleanPageUrl } from '../events/pageUrl.js';
import type { Feed, Product, Variant, Video } from '../feed/schema.js';
import { omitNullish } from '../tools/omitNullish.js';
import type { PixelSubjects } from '../tracking/pixels/toPixelEvent.js';
import type { PixelProduct, PixelVideo } from '../tracking/pixels/types.js';
import type { ShelfOptions } from './options.js';

/** Videos and products as the feed has them now, for tags that know the shop's catalogue. Prices are the feed's. */
export function createPixelSubjects(
  feed: () => Feed | null,
  options: Pick<ShelfOptions, 'shelf' | 'heading'>,
): PixelSubjects {
  const videoOf = (id: string) => feed()?.videos.find((video) => video.id === id);
  const product = (id: string, variantId?: string): PixelProduct => {
    const found = feed()?.products.find((each) => each.id === id);
    return found ? toProduct(found, variantId) : toUnlisted(id, variantId);
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
function toProduct(product: Product, variantId: string | undefined): PixelProduct {
  const { variants = [], options = [], title } = product;
  const productId = plainId(idOnPlatform(product) ?? product.id);
  const variant =
    variants.find(({ id }) => id === variantId) ??
    (variants.length === 1 && variantId === undefined ? variants[0] : undefined);
  const itemId = variant?.id ?? variantId;
  const price = variant?.price ?? product.price;
  return {
    id: itemId === undefined ? productId : plainId(itemId),
    kind: itemId === undefined && variants.length > 1 ? 'product_group' : 'product',
    productId,
    ...omitNullish({
      title: title || null,
      variant: variant && options.some(({ values }) => values.length > 1) ? wordsOf(variant) : null,
      sku: variant?.sku || null,
      price: price ? Number(price.amount) : null,
      currency: price?.currency,
    }),
  };
}

const toUnlisted = (id: string, variantId: string | undefined): PixelProduct => ({
  id: plainId(variantId ?? id),
  kind: 'product',
  productId: plainId(id),
});

const idOnPlatform = ({ ref }: Product): string | undefined =>
  Object.values(ref ?? {}).find((names) => names?.id)?.id;

/** Shopify's `gid://shopify/ProductVariant/4411` is `4411` in every catalogue that it feeds. */
const plainId = (id: string): string =>
  id.startsWith('gid://') ? (id.split('/').pop() ?? id) : id;

const wordsOf = ({ options = [] }: Variant): string | null =>
  options.filter(Boolean).join(' / ') || null;
