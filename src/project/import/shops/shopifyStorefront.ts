/** A Shopify shop through its Storefront API: what is left where a headless shop has no `products.json`. */
import { moneyFromDecimal, prices } from '../../../cart/kit/price.js';
import { getOwn, ownAt, ownList, ownText } from '../../../cart/kit/read.js';
import { success } from '../../../tools/result.js';
import { isFee } from '../fees.js';
import type { Candidate, RawVariant } from '../types.js';
import { currencyOf, keyRefused, NO_PAGES, type ImportApi } from './access.js';
import { listIn, readList, refusedBy } from './apiPages.js';
import { askGraphql } from './graphql.js';
import { VIDEOS, videosOf } from './storefrontVideos.js';

const VERSION = '2026-04';
const WHERE =
  'Shopify’s admin under Sales channels → Headless → your storefront (Public access token)';
const MAX_PAGE_SIZE = 50;

const queryOf = (withVideos: boolean): string => `
  query ($first: Int!, $after: String, $country: CountryCode) @inContext(country: $country) {
    products(first: $first, after: $after, sortKey: ID) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        handle
        title
        productType
        onlineStoreUrl
        availableForSale
        featuredImage { url altText }
        options { name optionValues { name } }
        variants(first: 100) {
          pageInfo { hasNextPage }
          nodes {
            id
            sku
            availableForSale
            price { amount currencyCode }
            compareAtPrice { amount currencyCode }
            selectedOptions { name value }
          }
        }
        priceRange { minVariantPrice { amount currencyCode } maxVariantPrice { amount currencyCode } }
        ${withVideos ? VIDEOS : ''}
      }
    }
  }
`;
/** Small requests are answered without a key; then fewer products come at a time. */
export const importShopifyStorefront: ImportApi = async (
  address,
  client,
  world,
  { limit, withVideos },
  access,
) => {
  const { origin } = new URL(address);
  const key = access.keyFor('shopify-storefront');
  const api = {
    url: `${origin}/api/${VERSION}/graphql.json`,
    headers: key ? { 'x-shopify-storefront-access-token': key } : {},
  };
  const country = /^[a-z]{2}$/i.test(access.region ?? '')
    ? access.region?.toUpperCase()
    : undefined;
  const list = await readList(world, limit, MAX_PAGE_SIZE, async (first, after) => {
    const reply = await askGraphql(client, api, queryOf(withVideos), { first, after, country });
    if (!reply.ok) return reply;
    const products = getOwn(reply.value, 'products');
    const cursor = ownText(getOwn(products, 'pageInfo'), 'endCursor') ?? null;
    const hasNext = ownAt(products, 'pageInfo.hasNextPage') === true;
    return success({
      items: listIn(products, 'nodes'),
      next: hasNext ? cursor : null,
      answer: reply.value,
    });
  });
  if (!list.ok) {
    if (list.error.kind === 'key')
      return { ok: false, error: keyRefused('shopify-storefront', origin, WHERE) };
    if (list.error.kind === 'absent' && access.platform === undefined) return null;
    return refusedBy('Shopify', origin, list.error);
  }
  const { items, isWhole, notes } = list.value;
  const candidates = items.map(productOf);
  return success({
    kind: 'Shopify Storefront API',
    candidates,
    videos: items.flatMap(videosOf),
    currency: currencyOf(candidates),
    baseUrl: origin,
    isWhole,
    notes: [...notes, ...(candidates.some(({ url }) => url === undefined) ? [NO_PAGES] : [])],
  });
};

const money = (value: unknown) =>
  moneyFromDecimal(getOwn(value, 'amount'), getOwn(value, 'currencyCode'));
const numberIn = (id: string | undefined): string => /\/(\d+)(?:\?|$)/.exec(id ?? '')?.[1] ?? '';

function productOf(product: unknown, index: number): Candidate {
  const handle = ownText(product, 'handle') ?? '';
  const title = ownText(product, 'title') ?? '';
  const options = ownList(product, 'options').flatMap((option) => {
    const values = ownList(option, 'optionValues').flatMap((value) => ownText(value, 'name') || []);
    // What products without a choice have for an option.
    return values.length === 0 || values[0] === 'Default Title'
      ? []
      : [{ name: ownText(option, 'name') ?? '', values }];
  });
  const [lowest, highest] = ['minVariantPrice', 'maxVariantPrice'].map((end) =>
    money(ownAt(product, `priceRange.${end}`)),
  );
  // Of more variants than fit into one answer none is told: one that is left out would count as gone.
  const isCut = ownAt(product, 'variants.pageInfo.hasNextPage') === true;
  const variants = isCut
    ? []
    : ownList(getOwn(product, 'variants'), 'nodes').map((variant): RawVariant => {
        const chosen = ownList(variant, 'selectedOptions');
        const valueOf = (name: string) =>
          ownText(
            chosen.find((each) => ownText(each, 'name') === name),
            'value',
          ) ?? '';
        return {
          id: numberIn(ownText(variant, 'id')),
          sku: ownText(variant, 'sku') || undefined,
          options: options.map(({ name }) => valueOf(name)),
          ...prices(money(getOwn(variant, 'price')), money(getOwn(variant, 'compareAtPrice'))),
          ...(getOwn(variant, 'availableForSale') === false ? { available: false } : {}),
        };
      });
  const src = ownText(getOwn(product, 'featuredImage'), 'url');
  const id = numberIn(ownText(product, 'id'));
  return {
    id: handle,
    location: `product ${index + 1}`,
    title,
    url: ownText(product, 'onlineStoreUrl'),
    ...(src
      ? { image: { src, alt: ownText(getOwn(product, 'featuredImage'), 'altText') || undefined } }
      : {}),
    ...(isCut && lowest?.amount === highest?.amount ? { price: lowest } : {}),
    ...(getOwn(product, 'availableForSale') === false ? { available: false } : {}),
    ...(options.length && variants.length ? { options } : {}),
    variants,
    ref: { shopify: { handle, ...(id ? { id } : {}) } },
    leftOut: isFee([
      handle,
      title,
      ownText(product, 'productType') ?? '',
      ...options.map(({ name }) => name),
    ])
      ? 'fee'
      : undefined,
  };
}
