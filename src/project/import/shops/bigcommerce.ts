/** A BigCommerce shop through its GraphQL Storefront API. Its pages tell nobody the numbers that its cart goes by. */
import { moneyFromDecimal, prices } from '../../../cart/kit/price.js';
import { getOwn, ownAt, ownId, ownList, ownText } from '../../../cart/kit/read.js';
import { failure, success } from '../../../tools/result.js';
import { isFee } from '../fees.js';
import type { Candidate, RawVariant } from '../types.js';
import { currencyOf, keyNeeded, keyRefused, type ImportApi } from './access.js';
import { listIn, readList, refusedBy } from './apiPages.js';
import { askGraphql } from './graphql.js';

/** As many as the API gives. */
const MAX_PAGE_SIZE = 50;
const WHERE = 'the control panel under Settings → API → Storefront API tokens';
const PRICES = `
  gross: prices(includeTax: true) { price { value currencyCode } basePrice { value } }
  net: prices { price { value currencyCode } basePrice { value } }
`;
const PRODUCTS = `
  query ($first: Int!, $after: String) {
    site {
      settings { tax { pdp } }
      products(first: $first, after: $after) {
        pageInfo { hasNextPage endCursor }
        edges {
          node {
            entityId
            name
            path
            availabilityV2 { status }
            inventory { isInStock }
            defaultImage { url(width: 800) altText }
            ${PRICES}
            variants(first: 50) {
              pageInfo { hasNextPage }
              edges {
                node {
                  entityId
                  sku
                  isPurchasable
                  inventory { isInStock }
                  ${PRICES}
                  productOptions(first: 9) {
                    edges {
                      node {
                        displayName
                        ... on MultipleChoiceOption {
                          values(first: 1) { edges { node { label } } }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`;

/** What of a page's text shows BigCommerce: what the shelf looks for there. */
export const isBigCommercePage = (html: string): boolean =>
  /\bBCData\b|\bstencilBootstrap\b|data-cart-item-add|\.bigcommerce\.com\/s-/.test(html);

export const importBigCommerce: ImportApi = async (address, client, world, { limit }, access) => {
  const { origin } = new URL(address);
  const key = access.keyFor('bigcommerce');
  if (!key) return failure(keyNeeded('bigcommerce', origin, 'a Storefront API token', WHERE));
  const api = { url: `${origin}/graphql`, headers: { authorization: `Bearer ${key}` } };
  const list = await readList(world, limit, MAX_PAGE_SIZE, async (first, after) => {
    const reply = await askGraphql(client, api, PRODUCTS, { first, after });
    if (!reply.ok) return reply;
    const products = ownAt(reply.value, 'site.products');
    const hasNext = ownAt(products, 'pageInfo.hasNextPage') === true;
    return success({
      items: listIn(products, 'edges')?.map((edge) => getOwn(edge, 'node')),
      next: hasNext ? (ownText(getOwn(products, 'pageInfo'), 'endCursor') ?? null) : null,
      answer: reply.value,
    });
  });
  if (!list.ok)
    return list.error.kind === 'key'
      ? failure(keyRefused('bigcommerce', origin, WHERE))
      : refusedBy('BigCommerce', origin, list.error);
  const { items, answer, isWhole, notes } = list.value;
  // Shops that show both prices on a product's page are taken at the one with tax.
  const shown = ownAt(answer, 'site.settings.tax.pdp') === 'EX' ? 'net' : 'gross';
  const candidates = items.map((item, index) => productOf(item, index, shown));
  return success({
    kind: 'BigCommerce',
    candidates,
    currency: currencyOf(candidates),
    baseUrl: origin,
    isWhole,
    notes,
  });
};

const nodes = (from: unknown, path: string): unknown[] =>
  ownList(ownAt(from, path), 'edges').map((edge) => getOwn(edge, 'node'));

function paidIn(node: unknown, shown: 'net' | 'gross') {
  const currency = ownAt(node, `${shown}.price.currencyCode`);
  const money = (name: string) => moneyFromDecimal(ownAt(node, `${shown}.${name}.value`), currency);
  return prices(money('price'), money('basePrice'));
}

function productOf(product: unknown, index: number, shown: 'net' | 'gross'): Candidate {
  const id = ownId(product, 'entityId') ?? '';
  const title = ownText(product, 'name') ?? '';
  const path = ownText(product, 'path') ?? '';
  const slug = /([^/]+)\/?$/.exec(path)?.[1] ?? '';
  const options: { name: string; values: string[] }[] = [];
  const isSold =
    ownAt(product, 'availabilityV2.status') !== 'Unavailable' &&
    ownAt(product, 'inventory.isInStock') !== false;
  // Of more variants than fit into one answer none is told: one that is left out would count as gone.
  const isCut = ownAt(product, 'variants.pageInfo.hasNextPage') === true;
  const variants = (isCut ? [] : nodes(product, 'variants')).map((variant): RawVariant => {
    const chosen = nodes(variant, 'productOptions').map((option, optionIndex) => {
      const value = ownText(nodes(option, 'values')[0], 'label') ?? '';
      const known = (options[optionIndex] ??= {
        name: ownText(option, 'displayName') ?? '',
        values: [],
      });
      if (value && !known.values.includes(value)) known.values.push(value);
      return value;
    });
    const isGone =
      ownAt(variant, 'inventory.isInStock') === false || getOwn(variant, 'isPurchasable') === false;
    return {
      id: ownId(variant, 'entityId') ?? '',
      sku: ownText(variant, 'sku') || undefined,
      options: chosen,
      ...paidIn(variant, shown),
      ...(isGone ? { available: false } : {}),
    };
  });
  const src = ownText(getOwn(product, 'defaultImage'), 'url');
  return {
    id: slug || id,
    location: `product ${index + 1}`,
    title,
    url: path || undefined,
    ...(src
      ? { image: { src, alt: ownText(getOwn(product, 'defaultImage'), 'altText') || undefined } }
      : {}),
    ...(variants.length ? {} : isCut ? {} : paidIn(product, shown)),
    ...(isSold ? {} : { available: false }),
    ...(options.length ? { options } : {}),
    variants,
    ref: { bigcommerce: { id } },
    leftOut: isFee([slug, title]) ? 'fee' : undefined,
  };
}
