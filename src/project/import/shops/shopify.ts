import { getOwn, ownList, ownText } from '../../../cart/kit/read.js';
import { readShopifyProducts } from '../files/shopifyJson.js';
import type { SourceCatalogue } from '../types.js';
import { jsonOf } from './answers.js';
import type { ShopClient, ShopWorld } from './shopClient.js';
import type { ShopLimits } from './limits.js';

const PER_PAGE = 250;
/** As far as Shopify lets anybody turn its pages. */
const MAX_PAGES = 100;

/** @returns `null` when the shop is none of Shopify's. */
export async function importShopify(
  origin: string,
  client: ShopClient,
  world: ShopWorld,
  { limit, withVideos }: ShopLimits,
): Promise<SourceCatalogue | null> {
  const products: unknown[] = [];
  const seen = new Set<unknown>();
  let isWhole = false;
  for (
    let page = 1;
    page <= MAX_PAGES && products.length < limit && !world.signal.aborted;
    page++
  ) {
    const body = jsonOf(await client.get(`${origin}/products.json?limit=${PER_PAGE}&page=${page}`));
    const found = ownList(body, 'products');
    if (page === 1 && !Array.isArray(getOwn(body, 'products'))) return null;
    // A page that did not come is not the end of the catalogue.
    if (!Array.isArray(getOwn(body, 'products'))) break;
    // What answers in Shopify's manner need not turn pages, and would give the first one for ever.
    const fresh = found.filter((product) => !seen.has(nameOf(product)));
    for (const product of fresh) seen.add(nameOf(product));
    products.push(...fresh);
    world.onProgress(`${products.length} products`);
    if (fresh.length === 0) {
      isWhole = true;
      break;
    }
  }
  const meta = jsonOf(await client.get(`${origin}/meta.json`));
  const currency =
    ownText(meta, 'currency') ?? ownText(jsonOf(await client.get(`${origin}/cart.js`)), 'currency');
  const read = readShopifyProducts(products.slice(0, limit), origin);
  const videos = withVideos ? await videosOf(origin, read.candidates, client, world) : [];
  return {
    kind: 'Shopify',
    candidates: read.candidates,
    videos,
    currency,
    baseUrl: origin,
    isWhole: isWhole && products.length <= limit && !world.signal.aborted,
    notes: [],
  };
}

const nameOf = (product: unknown): unknown =>
  getOwn(product, 'id') ?? getOwn(product, 'handle') ?? product;

async function videosOf(
  origin: string,
  candidates: SourceCatalogue['candidates'],
  client: ShopClient,
  world: ShopWorld,
): Promise<NonNullable<SourceCatalogue['videos']>> {
  const videos: NonNullable<SourceCatalogue['videos']> = [];
  const wanted = candidates.filter(({ leftOut }) => leftOut === undefined);
  for (const [index, { id }] of wanted.entries()) {
    if (world.signal.aborted) break;
    world.onProgress(`videos of product ${index + 1} of ${wanted.length}`);
    const product = jsonOf(await client.get(`${origin}/products/${encodeURIComponent(id)}.js`));
    if (product !== undefined) videos.push(...(readShopifyProducts([product]).videos ?? []));
  }
  return videos;
}
