import { gql } from '../../kit/api/gql.js';
import { cheapest, moneyFromMinor, prices } from '../../kit/price.js';
import { getOwn, ownList, ownText } from '../../kit/read.js';
import type { Money } from '../../../feed/schema.js';
import type { ProductQuote } from '../../contract/types.js';

/** Half of what a request without a token may cost, as each object asked for costs one. */
const MAX_COST = 500;
const PRODUCT_COST = 8;
const VARIANT_COST = 3;
const MAX_VARIANTS = 100;

const MONEY = gql`{ amount currencyCode }`;

/**
 * One query for all products of the shelf, in the shopper's market and language. As many variants are asked for as the query may
 * cost; of a product that has more only the lowest price is read.
 */
export function writeQuery(
  handles: readonly string[],
  { country, locale = '' }: { country: string | undefined; locale: string | undefined },
): string {
  const each = Math.floor((MAX_COST / handles.length - PRODUCT_COST) / VARIANT_COST);
  const first = Math.min(MAX_VARIANTS, Math.max(1, each));
  const [, language, region] = /^([a-z]{2})(?:-([A-Z]{2}))?$/.exec(locale) ?? [];
  const isRegional = language === 'pt' || language === 'zh';
  const context = [
    ...(country && /^[A-Z]{2}$/.test(country) ? [`country: ${country}`] : []),
    ...(language
      ? [`language: ${language.toUpperCase()}${isRegional && region ? `_${region}` : ''}`]
      : []),
  ];
  const fields = handles.map(
    (handle, index) => gql`p${String(index)}: product(handle: "${handle}") { ...F }`,
  );
  return gql`
    query ${context.length ? gql`@inContext(${context.join(', ')})` : ''} { ${fields.join(' ')} }
    fragment F on Product {
      availableForSale
      priceRange { minVariantPrice ${MONEY} }
      variants(first: ${String(first)}) {
        nodes { availableForSale price ${MONEY} compareAtPrice ${MONEY} }
        pageInfo { hasNextPage }
      }
    }
  `;
}

export function parseQuotes(
  data: unknown,
  named: readonly { productId: string }[],
): Map<string, ProductQuote> {
  const found = new Map<string, ProductQuote>();
  named.forEach(({ productId }, index) => {
    const product = getOwn(data, `p${index}`);
    const available = getOwn(product, 'availableForSale');
    if (typeof available !== 'boolean') return;
    const variants = getOwn(product, 'variants');
    const isWhole = getOwn(getOwn(variants, 'pageInfo'), 'hasNextPage') === false;
    const offers = ownList(variants, 'nodes').map((item) => ({
      available: getOwn(item, 'availableForSale') === true,
      ...prices(money(getOwn(item, 'price')), money(getOwn(item, 'compareAtPrice'))),
    }));
    found.set(productId, {
      available,
      ...(isWhole
        ? cheapest(offers)
        : prices(money(getOwn(getOwn(product, 'priceRange'), 'minVariantPrice')), undefined)),
    });
  });
  return found;
}

/** Amounts are decimal text here, with as many decimals as it pleases the shop: `"28.0"`. */
const money = (value: unknown): Money | undefined =>
  moneyFromMinor(
    Math.round(Number(ownText(value, 'amount') ?? Number.NaN) * 1000),
    3,
    ownText(value, 'currencyCode'),
  );
