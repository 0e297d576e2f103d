import { safeUrl } from '../../../tools/safeUrl.js';
import { requestGraphql } from '../../kit/api/graphql.js';
import { prices, unsold } from '../../kit/price.js';
import { getOwn, ownAt, ownId, ownList, ownNumber, ownText } from '../../kit/read.js';
import { moneyOf } from './cart.js';
import { askProducts, DETAILS, FIND_BY_PATH, FIND_BY_VARIANT } from './queries.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
import type {
  ProductQuote,
  LiveImage,
  LiveProduct,
  LiveVariant,
  ProductReference,
} from '../../contract/types.js';

/** The GraphQL Storefront API of the same origin, for shops whose merchant gave a token. Every answer is nothing where the shop does not answer. */
export interface Catalog {
  load(id: string): Promise<LiveProduct | null>;
  /** The shop's number for a product that is known by its variant or by its address. */
  find(variantId: string | undefined, path: string | undefined): Promise<string | undefined>;
  /** Facts by feed id, in one request for every fifty; `null` where the shop did not answer. */
  list(
    references: readonly ProductReference[],
    idOf: (reference: ProductReference) => string | undefined,
  ): Promise<Map<string, ProductQuote> | null>;
}

const MAX_PRODUCTS = 50;

export function createCatalog(page: CartPage, settings: CartSettings, timeoutMs: number): Catalog {
  const currency = ownText(settings, 'currency');
  const headers = { Authorization: `Bearer ${ownText(settings, 'token')}` };
  async function ask(query: string, variables: object): Promise<unknown> {
    const reply = await requestGraphql(
      page,
      { url: '/graphql', headers, timeoutMs },
      query,
      variables,
    );
    return reply.ok ? getOwn(reply.value.data, 'site') : null;
  }

  return {
    async load(id) {
      const site = await ask(askProducts(DETAILS), { x: [Number(id)], c: currency });
      return (
        nodes(site, 'products').map((node) => parseProduct(node, isNet(site), page.url))[0] ?? null
      );
    },
    async find(variantId, path) {
      const number = Number(variantId);
      const site = number
        ? await ask(FIND_BY_VARIANT, { x: number })
        : path && (await ask(FIND_BY_PATH, { x: path }));
      return ownId(ownAt(site, 'product') ?? ownAt(site, 'route.node'), 'entityId');
    },
    async list(references, idOf) {
      const ids = references.map(idOf);
      const numbers = ids.filter(Boolean).map(Number);
      const quotes = new Map<string | undefined, ProductQuote>();
      for (let start = 0; start < numbers.length; start += MAX_PRODUCTS) {
        const site = await ask(askProducts(''), {
          x: numbers.slice(start, start + MAX_PRODUCTS),
          c: currency,
        });
        if (!site) return null;
        for (const node of nodes(site, 'products'))
          quotes.set(ownId(node, 'entityId'), quoteIn(node, isNet(site)));
      }
      return new Map(
        references.flatMap(({ productId }, index) => {
          const quote = quotes.get(ids[index]);
          return quote ? [[productId, quote]] : [];
        }),
      );
    },
  };
}

const nodes = (from: unknown, path: string): unknown[] =>
  ownList(ownAt(from, path), 'edges').map((edge) => getOwn(edge, 'node'));
/** Shops that show both prices on a product's page are taken at the one with tax. */
const isNet = (site: unknown): boolean => ownAt(site, 'settings.tax.pdp') === 'EX';

function paidIn(node: unknown, net: boolean): Pick<ProductQuote, 'price' | 'compareAt' | 'isFrom'> {
  const paid = getOwn(node, net ? 'net' : 'gross');
  const money = (path: string) =>
    moneyOf(ownAt(paid, path), ownText(ownAt(paid, 'price'), 'currencyCode'));
  const price = money('price.value');
  const lowest = money('priceRange.min.value') ?? price;
  // The struck price belongs to the product's own price, not to that of its cheapest variant.
  const isFrom = Number(ownAt(paid, 'priceRange.max.value')) > Number(lowest?.amount);
  return {
    ...prices(lowest, lowest?.amount === price?.amount ? money('basePrice.value') : undefined),
    ...(isFrom && { isFrom }),
  };
}

function quoteIn(node: unknown, net: boolean): ProductQuote {
  const available = ownAt(node, 'inventory.isInStock') === true;
  const status = ownAt(node, 'availabilityV2.status');
  const paid = paidIn(node, net);
  const sale = status === 'Preorder' ? 'preorder' : status === 'Unavailable' && unsold(paid.price);
  return {
    available,
    ...paid,
    ...(available && sale && { sale }),
    tax: net ? 'excluded' : 'included',
  };
}

function imageIn(image: unknown, base: string): LiveImage[] {
  const src = safeUrl(getOwn(image, 'url'), base);
  return src ? [{ src, alt: ownText(image, 'altText') ?? '' }] : [];
}

function parseProduct(node: unknown, net: boolean, base: string): LiveProduct {
  const quote = quoteIn(node, net);
  const options: { name: string; values: string[] }[] = [];
  const quantity = {
    min: ownNumber(node, 'minPurchaseQuantity') ?? 1,
    max: ownNumber(node, 'maxPurchaseQuantity') ?? null,
    increment: 1,
  };
  const variants = nodes(node, 'variants').map((variant): LiveVariant => {
    // Told only by shops that show it to shoppers.
    const remaining = ownAt(variant, 'inventory.aggregated.availableToSell');
    const sku = ownText(variant, 'sku');
    const [image] = imageIn(getOwn(variant, 'defaultImage'), base);
    return {
      id: ownId(variant, 'entityId') ?? '',
      ...(sku && { sku }),
      options: nodes(variant, 'productOptions').map((option, index) => {
        const value = ownText(nodes(option, 'values')[0], 'label') ?? '';
        const known = (options[index] ??= {
          name: ownText(option, 'displayName') ?? '',
          values: [],
        });
        if (!known.values.includes(value)) known.values.push(value);
        return value;
      }),
      ...(image && { image }),
      available:
        quote.available &&
        ownAt(variant, 'inventory.isInStock') === true &&
        getOwn(variant, 'isPurchasable') === true,
      ...paidIn(variant, net),
      ...(quote.sale && { sale: quote.sale }),
      quantity,
      ...(typeof remaining === 'number' && { left: remaining }),
    };
  });
  // A variant that is left out counts as gone: of more than fit into one answer none is listed.
  const isCut = ownAt(node, 'variants.pageInfo.hasNextPage') === true;
  const images = nodes(node, 'images').flatMap((image) => imageIn(image, base));
  return {
    ...quote,
    title: ownText(node, 'name') ?? '',
    images,
    ...(isCut ? { variants: [] } : { options, variants }),
  };
}
