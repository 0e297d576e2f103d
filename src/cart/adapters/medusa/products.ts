import { safeUrl } from '../../../tools/safeUrl.js';
import { quoteOf } from '../../kit/eachProduct.js';
import { cheapest, prices } from '../../kit/price.js';
import { getOwn, ownList, ownNumber, ownText } from '../../kit/read.js';
import { moneyFromMajor } from './parseCart.js';
import type {
  ProductQuote,
  LiveProduct,
  LiveVariant,
  ProductReference,
} from '../../contract/types.js';
import type { MedusaStore } from './store.js';

const QUOTE_FIELDS =
  'handle,*variants.calculated_price,variants.inventory_quantity,variants.manage_inventory,variants.allow_backorder';
const ALL_FIELDS = `${QUOTE_FIELDS},title,images.url,*options,*variants,*variants.options`;

/** Everything of one product. */
export async function loadProduct(
  store: MedusaStore,
  reference: ProductReference,
  pageUrl: string,
): Promise<LiveProduct | null> {
  const [product] = await ask(store, [reference], ALL_FIELDS);
  return product ? parseProduct(product, pageUrl) : null;
}

/** Price and stock of all of them, in one request. */
export async function loadQuotes(
  store: MedusaStore,
  references: readonly ProductReference[],
  pageUrl: string,
): Promise<Map<string, ProductQuote>> {
  const found = new Map<string, ProductQuote>();
  const products = await ask(store, references, QUOTE_FIELDS);
  for (const reference of references) {
    const [kind, name] = nameOf(reference);
    const product = products.find((each) => getOwn(each, kind) === name);
    if (product) found.set(reference.productId, quoteOf(parseProduct(product, pageUrl)));
  }
  return found;
}

/** Most pieces that one cart may hold of this variant; `undefined` where there is no such limit or the server does not say. */
export async function loadStock(
  store: MedusaStore,
  variantId: string,
  signal: AbortSignal,
): Promise<number | undefined> {
  const [product] = await store.products(
    { 'variants[id]': variantId, fields: QUOTE_FIELDS },
    signal,
  );
  return stockOf(
    ownList(product, 'variants').find((variant) => getOwn(variant, 'id') === variantId),
  );
}

function ask(
  store: MedusaStore,
  references: readonly ProductReference[],
  fields: string,
): Promise<unknown[]> {
  const query: Record<string, string> = { fields, limit: '999' };
  for (const [index, reference] of references.entries()) {
    const [kind, name] = nameOf(reference);
    query[`$or[${index}][${kind}]`] = name;
  }
  return store.products(query);
}

/** One way to ask for the product: Medusa's ids begin with `prod_`, anything else is a handle. */
function nameOf({ productId, ref, url }: ProductReference): [kind: 'id' | 'handle', name: string] {
  const handle = ref?.handle ?? /\/products\/([^/?#]+)/.exec(url ?? '')?.[1] ?? productId;
  return ref?.id ? ['id', ref.id] : [handle.startsWith('prod_') ? 'id' : 'handle', handle];
}

const stockOf = (variant: unknown): number | undefined =>
  getOwn(variant, 'manage_inventory') && !getOwn(variant, 'allow_backorder')
    ? ownNumber(variant, 'inventory_quantity')
    : undefined;

const isLater = (variant: unknown): boolean =>
  getOwn(variant, 'manage_inventory') === true &&
  getOwn(variant, 'allow_backorder') === true &&
  (ownNumber(variant, 'inventory_quantity') ?? 1) <= 0;

function parseProduct(product: unknown, pageUrl: string): LiveProduct {
  const items = ownList(product, 'variants').sort(
    (a, b) => Number(getOwn(a, 'variant_rank')) - Number(getOwn(b, 'variant_rank')),
  );
  // Medusa gives every product an option, also where there is nothing to choose. Only the variants keep the options' and values' order.
  const options = (items[1] ? ownList(items[0], 'options') : []).map((first) => {
    const find = (from: unknown, key: string) =>
      ownList(from, 'options').find((option) => getOwn(option, key) === getOwn(first, 'option_id'));
    const valueOf = (item: unknown) => ownText(find(item, 'option_id'), 'value') ?? '';
    return {
      name: ownText(find(product, 'id'), 'title') ?? '',
      values: [...new Set(items.map(valueOf))],
      valueOf,
    };
  });
  const variants = items.map((item): LiveVariant => {
    const paid = getOwn(item, 'calculated_price');
    const money = (key: string) => moneyFromMajor(paid, key, ownText(paid, 'currency_code'));
    const price = money('calculated_amount');
    return {
      id: ownText(item, 'id') ?? '',
      ...(options[0] ? { options: options.map(({ valueOf }) => valueOf(item)) } : {}),
      // Without a price it is not sold in this region.
      available: (stockOf(item) ?? 1) > 0,
      ...(price ? isLater(item) && { sale: 'backorder' } : { sale: 'no_price' }),
      ...prices(price, money('original_amount')),
    };
  });
  const available = variants.some((variant) => variant.available);
  const lowest = cheapest(variants);
  const isIncluded = getOwn(
    getOwn(items[0], 'calculated_price'),
    'is_calculated_price_tax_inclusive',
  );
  const title = ownText(product, 'title');
  const images = ownList(product, 'images').flatMap((image) => {
    const src = safeUrl(getOwn(image, 'url'), pageUrl);
    return src ? [{ src }] : [];
  });
  return {
    available,
    ...lowest,
    ...(lowest.price ? { tax: isIncluded ? 'included' : 'excluded' } : {}),
    ...(title ? { title } : {}),
    ...(options[0] ? { options: options.map(({ name, values }) => ({ name, values })) } : {}),
    ...(images[0] ? { images } : {}),
    variants,
  };
}
