import { safeUrl } from '../../../tools/safeUrl.js';
import { eachProduct } from '../../kit/eachProduct.js';
import { requestJson } from '../../kit/http.js';
import { prices, unsold } from '../../kit/price.js';
import { getOwn, ownId, ownList, ownNumber, ownText, reachText } from '../../kit/read.js';
import { moneyOf } from './cart.js';
import type { CartPage, CartSettings } from '../../contract/page.js';
import type {
  AddLine,
  CartAdapter,
  ProductQuote,
  LiveProduct,
  ProductReference,
} from '../../contract/types.js';
import type { Catalog } from './catalog.js';

export interface BigCommerceProducts extends Pick<CartAdapter, 'getProduct' | 'getProducts'> {
  /** The shop's number for a product, which every add needs beside the variant's. */
  idOf(reference: ProductReference & Pick<AddLine, 'variantId'>): Promise<string | undefined>;
}

/**
 * Price and stock. With the merchant's Storefront API token all of a product is known, and many products in one request; without it
 * the theme's own endpoint answers for one product, and for its variant only when there is no choice.
 */
export function createProducts(
  page: CartPage,
  settings: CartSettings,
  timeoutMs: number,
): BigCommerceProducts {
  const { window } = page;
  // Only shops that gave a token have a use for it; failing to load it costs what the token would have added.
  const loading: Promise<Catalog | null> | null = ownText(settings, 'token')
    ? import('./catalog.js')
        .then(({ createCatalog }) => createCatalog(page, settings, timeoutMs))
        .catch(() => null)
    : null;

  /** Without asking: from the feed, else from the form of the page that is the product's. */
  function knownId({ productId, ref, url }: ProductReference): string | undefined {
    const form =
      pathOf(url, page.url) === pathOf(page.url, page.url)
        ? window.document.querySelector('[data-cart-item-add] [name=product_id]')
        : null;
    return [ref?.id, productId, reachText(form, 'value')].find(isNumber);
  }

  const idOf: BigCommerceProducts['idOf'] = async (reference) =>
    knownId(reference) ??
    (await loading)?.find(reference.variantId, pathOf(reference.url, page.url));

  async function getProduct(reference: ProductReference): Promise<LiveProduct | null> {
    const id = await idOf(reference);
    const live = id && (await (await loading)?.load(id));
    if (!id || live) return live || null;
    const headers = {
      'stencil-config': '{}',
      'stencil-options': '{}',
      'x-xsrf-token': reachText(window, 'BCData.csrf_token') ?? '',
    };
    const reply = await requestJson(
      page,
      `/remote/v1/product-attributes/${id}`,
      { form: `action=add&product_id=${id}&qty%5B%5D=1`, headers },
      timeoutMs,
    );
    return reply.ok ? parseAttributes(getOwn(reply.value.body, 'data')) : null;
  }

  return {
    idOf,
    getProduct,
    getProducts: async (references) =>
      (await (await loading)?.list(references, knownId)) ?? eachProduct(getProduct)(references),
  };
}

export const isNumber = (text: string | undefined): boolean => /^\d{1,15}$/.test(text ?? '');

function pathOf(address: string | undefined, base: string): string | undefined {
  const url = safeUrl(address, base);
  return url ? new URL(url).pathname : undefined;
}

/** The answer of the theme's endpoint. A refusal comes with HTTP 200 and words instead of data. */
function parseAttributes(data: unknown): LiveProduct | null {
  const price = getOwn(data, 'price');
  const tax = getOwn(price, 'with_tax') ? 'with_tax' : 'without_tax';
  if (getOwn(data, 'instock') === undefined) return null;
  const money = (key: string) =>
    moneyOf(getOwn(getOwn(price, key), 'value'), ownText(getOwn(price, key), 'currency'));
  const available = getOwn(data, 'instock') === true;
  const paid = prices(money(tax), money(`non_sale_price_${tax}`));
  const quote: ProductQuote = {
    available,
    ...paid,
    ...(available && getOwn(data, 'purchasable') !== true && { sale: unsold(paid.price) }),
    tax: tax === 'with_tax' ? 'included' : 'excluded',
  };
  const id = ownId(data, 'v3_variant_id');
  const remaining = ownNumber(data, 'stock');
  return {
    ...quote,
    variants:
      id && !ownList(data, 'in_stock_attributes').length
        ? [{ id, ...quote, ...(remaining !== undefined && { left: remaining }) }]
        : [],
  };
}
