import { getOwn, ownId, ownList } from '../../../cart/kit/read.js';
import { isWooProduct, readWooProducts } from '../files/wooJson.js';
import type { SourceCatalogue } from '../types.js';
import { jsonOf } from './answers.js';
import type { ShopClient, ShopWorld } from './shopClient.js';
import type { ShopLimits } from './limits.js';

const PER_PAGE = 100;
const MAX_PAGES = 500;

/** @returns `null` when the shop has no Store API. */
export async function importWooCommerce(
  origin: string,
  client: ShopClient,
  world: ShopWorld,
  { limit }: ShopLimits,
): Promise<SourceCatalogue | null> {
  // Without pretty addresses WordPress answers by a parameter only.
  for (const root of [`${origin}/wp-json/`, `${origin}/?rest_route=/`]) {
    const address = (query: Record<string, string>) => {
      const url = new URL(`${root}wc/store/v1/products`);
      for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
      return url.href;
    };
    const first = jsonOf(await client.get(address({ per_page: String(PER_PAGE), page: '1' })));
    if (Array.isArray(first) && first.every(isWooProduct))
      return readPages(origin, first, (query) => client.get(address(query)), world, limit);
  }
  return null;
}

async function readPages(
  origin: string,
  first: readonly unknown[],
  get: (query: Record<string, string>) => ReturnType<ShopClient['get']>,
  world: ShopWorld,
  limit: number,
): Promise<SourceCatalogue> {
  const products = [...first];
  let isWhole = first.length < PER_PAGE;
  for (
    let page = 2;
    !isWhole && page <= MAX_PAGES && products.length < limit && !world.signal.aborted;
    page++
  ) {
    world.onProgress(`${products.length} products`);
    const found = jsonOf(await get({ per_page: String(PER_PAGE), page: String(page) }));
    if (!Array.isArray(found)) break;
    products.push(...(found as unknown[]));
    isWhole = found.length < PER_PAGE;
  }
  const kept = products.slice(0, limit);
  const variations = new Map<string, unknown[]>();
  const variable = kept.filter((product) => ownList(product, 'variations').length > 0);
  for (const [index, product] of variable.entries()) {
    if (world.signal.aborted) break;
    world.onProgress(`choices of product ${index + 1} of ${variable.length}`);
    const id = ownId(product, 'id') ?? '';
    const found = jsonOf(await get({ type: 'variation', parent: id, per_page: String(PER_PAGE) }));
    // Some shops' variations say their attributes on the product only.
    if (Array.isArray(found))
      variations.set(
        id,
        found.map((each) => withAttributes(each, product)),
      );
  }
  return {
    kind: 'WooCommerce',
    ...readWooProducts(kept, variations),
    baseUrl: origin,
    isWhole: isWhole && products.length <= limit && !world.signal.aborted,
    notes: [],
  };
}

function withAttributes(variation: unknown, product: unknown): unknown {
  const named = ownList(product, 'variations').find(
    (each) => ownId(each, 'id') === ownId(variation, 'id'),
  );
  const attributes = getOwn(named, 'attributes');
  return attributes === undefined || typeof variation !== 'object'
    ? variation
    : { ...variation, attributes };
}
