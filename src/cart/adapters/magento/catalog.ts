import { gql } from '../../kit/api/gql.js';
import { requestGraphql } from '../../kit/api/graphql.js';
import { getOwn, ownList, ownText, reachText } from '../../kit/read.js';
import { readMoneyFormat } from './moneyFormat.js';
import { parseProduct, type Sold } from './parseProduct.js';
import type { Result } from '../../../tools/result.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
import type { LiveProduct, ProductReference } from '../../contract/types.js';

/**
 * Fields that every version since 2.4 knows; one that a shop does not know would fail the whole request. Variants are left out where
 * only cards are wanted.
 */
const QUERY = gql`
  query ($s: [String] $k: [String] $n: Int $v: Boolean!) {
    s: products(filter: { sku: { in: $s } } pageSize: $n) { items { ...P } }
    k: products(filter: { url_key: { in: $k } } pageSize: $n) { items { ...P } }
  }
  fragment P on ProductInterface {
    ...F
    __typename
    name
    url_key
    media_gallery { url label }
    ... on ConfigurableProduct @include(if: $v) {
      configurable_options {
        attribute_id
        attribute_code
        label
        values { value_index label }
      }
      variants {
        attributes { code value_index }
        product { ...F }
      }
    }
  }
  fragment F on ProductInterface {
    id
    sku
    stock_status
    only_x_left_in_stock
    image { url label }
    price_range {
      minimum_price {
        regular_price { value currency }
        final_price { value currency }
      }
      maximum_price { final_price { value } }
    }
  }
`;

export interface MagentoCatalog {
  /** What the shop sells under a SKU, as far as it was asked for. */
  known: ReadonlyMap<string, Sold>;
  /** Products by feed id; those that the shop does not know are left out. */
  load(
    references: readonly ProductReference[],
    withVariants: boolean,
    signal?: AbortSignal,
  ): Promise<Result<Map<string, LiveProduct>, CartError>>;
  /** The shopper's, as far as the page or a product says. */
  currency(): string | undefined;
}

export function createMagentoCatalog(
  page: CartPage,
  base: string,
  settings: CartSettings,
  timeoutMs: number,
): MagentoCatalog {
  const { window } = page;
  const known = new Map<string, Sold>();
  let currency: string | undefined;

  return {
    known,
    async load(references, v, signal) {
      const store = ownText(settings, 'storeCode') ?? reachText(window, 'CURRENT_STORE_CODE');
      const wanted = reachText(window, 'CURRENT_CURRENCY_CODE');
      // Without them the shop takes what the shopper chose last, from the session.
      const headers = {
        ...(store ? { Store: store } : {}),
        ...(wanted ? { 'Content-Currency': wanted } : {}),
      };
      const s = references.map(({ ref, productId }) => ref?.sku ?? productId);
      const k = references.map(
        ({ ref, url, productId }) => ref?.handle ?? urlKey(url) ?? productId,
      );
      const reply = await requestGraphql(
        page,
        { url: `${base}graphql`, timeoutMs, headers },
        QUERY,
        { s, k, n: s.length, v },
        signal,
      );
      if (!reply.ok) return reply;
      const items = ['s', 'k'].flatMap((name) => ownList(getOwn(reply.value.data, name), 'items'));
      const value = new Map<string, LiveProduct>();
      for (const [index, { productId }] of references.entries()) {
        const item =
          items.find((candidate) => ownText(candidate, 'sku') === s[index]) ??
          items.find((candidate) => ownText(candidate, 'url_key') === k[index]);
        if (!item) continue;
        // Without its variants a configurable product looks like a simple one.
        const live = parseProduct(item, page.url, v ? known : new Map());
        currency = live.price?.currency ?? currency;
        value.set(productId, live);
      }
      const format = readMoneyFormat(page, currency);
      if (format) page.stateMoneyFormat?.(format);
      return { ok: true, value };
    },
    currency: () =>
      currency ??
      reachText(window, 'CURRENT_CURRENCY_CODE') ??
      reachText(
        window.document.querySelector('meta[property="product:price:currency"]'),
        'content',
      ),
  };
}

/** `/de/kitchen/mug.html` is the page of `mug`. */
const urlKey = (url = ''): string | undefined => /([^/?#]+?)(\.\w+)?\/?([?#].*)?$/.exec(url)?.[1];
