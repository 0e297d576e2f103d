import { safeUrl } from '../../../tools/safeUrl.js';
import { moneyFromMinor, prices, unsold } from '../../kit/price.js';
import { getOwn, omitNullish, ownId, ownList, ownNumber, ownText } from '../../kit/read.js';
import type {
  ProductQuote,
  LiveImage,
  LiveProduct,
  LiveVariant,
  ProductReference,
  SaleKind,
} from '../../contract/types.js';
import { choicesOf, nameIn, valuesOf } from './choices.js';
import { plainText } from '../../kit/plainText.js';
import { readRule } from '../../kit/quantityRule.js';
import type { Money } from '../../../feed/schema.js';
import type { WooStore } from './store.js';

/** What the adapter lends to its later part. */
export interface WooCatalogue extends Pick<WooStore, 'get'> {
  baseUrl: string;
}

type Named = { by: 'include' | 'sku' | 'slug'; value: string };

/** A page holds a hundred variations. */
const MAX_PAGES = 5;

/** How the shop is asked for a product: by its id, else by SKU or by the name in its address. */
function nameOf({ productId, ref, url }: ProductReference): Named {
  const id = [ref?.id, productId].find((text) => /^\d{1,15}$/.test(text ?? ''));
  if (id) return { by: 'include', value: id };
  if (ref?.sku) return { by: 'sku', value: ref.sku };
  const inUrl = /\/(?:product|produkt|produit|producto|prodotto|shop)\/([^/?#]+)/.exec(
    url ?? '',
  )?.[1];
  return { by: 'slug', value: ref?.handle ?? inUrl ?? productId };
}

const keyIn: Record<Named['by'], string> = { include: 'id', sku: 'sku', slug: 'slug' };

/** The platform's product, or `null` when the shop does not know it. */
export async function findProduct(
  store: WooCatalogue,
  reference: ProductReference,
): Promise<unknown> {
  const { by, value } = nameOf(reference);
  const reply =
    by === 'include'
      ? await store.get(`products/${value}`)
      : await store.get('products', { [by]: value });
  if (!reply.ok || reply.value.status !== 200) return null;
  return by === 'include' ? reply.value.body : ownList({ list: reply.value.body }, 'list')[0];
}

/** Price and stock now; a product with variations costs one request more, since their prices stand apart. The Store API does not say whether tax is in its prices. */
export async function loadWooProduct(
  store: WooCatalogue,
  reference: ProductReference,
): Promise<LiveProduct | null> {
  const product = await findProduct(store, reference);
  const id = ownId(product, 'id');
  if (!id) return null;
  const images = ownList(product, 'images').flatMap((image) => imageOf(store, image));
  const shown = {
    title: plainText(ownText(product, 'name') ?? ''),
    ...(images.length ? { images } : {}),
  };
  const named = ownList(product, 'variations');
  if (!named.length)
    return {
      ...readQuote(product, store),
      ...shown,
      options: [],
      variants: [{ id, ...readVariant(product, store) }],
    };
  const attributes = ownList(product, 'attributes').filter(
    (attribute) => getOwn(attribute, 'has_variations') === true,
  );
  const options = attributes.map((attribute) => ({
    name: nameIn(attribute),
    values: valuesOf(attribute),
  }));
  const pages = Array.from(
    { length: Math.min(MAX_PAGES, Math.ceil(named.length / 100)) },
    (_, page) =>
      store.get('products', {
        type: 'variation',
        parent: id,
        per_page: '100',
        ...(page ? { page: String(page + 1) } : {}),
      }),
  );
  const replies = await Promise.all(pages);
  // A variation that is left out counts as gone: half a list is worse than none.
  const isWhole = pages.length * 100 >= named.length && replies.every(({ ok }) => ok);
  const answered = isWhole
    ? replies.flatMap((reply) => (reply.ok ? ownList({ list: reply.value.body }, 'list') : []))
    : [];
  const byId = new Map(answered.map((variation: unknown) => [ownId(variation, 'id'), variation]));
  const taken = new Set<string>();
  // As the shop itself finds a variation: the first that fits a choice has it.
  const isFree = (choice: string[] | null) => {
    const key = JSON.stringify(choice);
    return choice === null || (!taken.has(key) && taken.add(key));
  };
  const variants = named.flatMap((variation): LiveVariant[] => {
    const variationId = ownId(variation, 'id');
    const detail = byId.get(variationId);
    if (!variationId || !detail) return [];
    const [image] = ownList(detail, 'images').flatMap((picture) => imageOf(store, picture));
    return choicesOf(attributes, variation)
      .filter(isFree)
      .map((chosen) => ({
        id: variationId,
        ...readVariant(detail, store),
        ...(chosen ? { options: chosen } : {}),
        ...(image ? { image } : {}),
      }));
  });
  return { ...readQuote(product, store), ...shown, options, variants };
}

/** Price and stock of several products: one request for those named by id, one for each other way of naming. */
export async function loadWooQuotes(
  store: WooCatalogue,
  references: readonly ProductReference[],
): Promise<Map<string, ProductQuote>> {
  const found = new Map<string, ProductQuote>();
  const named = references.map(({ productId, ...reference }) => ({
    productId,
    ...nameOf({ productId, ...reference }),
  }));
  const ways = [...new Set(named.map(({ by }) => by))];
  await Promise.all(
    ways.map(async (by) => {
      const mine = named.filter((name) => name.by === by);
      const reply = await store.get('products', {
        [by]: mine.map(({ value }) => value).join(','),
        per_page: '100',
      });
      for (const product of ownList({ list: reply.ok ? reply.value.body : null }, 'list')) {
        for (const { productId, value } of mine)
          if (ownId(product, keyIn[by]) === value) found.set(productId, readQuote(product, store));
      }
    }),
  );
  return found;
}

function imageOf({ baseUrl }: WooCatalogue, image: unknown): LiveImage[] {
  const src = safeUrl(getOwn(image, 'src'), baseUrl);
  const alt = plainText(ownText(image, 'alt') ?? '');
  return src ? [{ src, ...(alt ? { alt } : {}) }] : [];
}

/** `undefined`: it is put into the cart as everything is. */
function saleOf(product: unknown, price: Money | undefined): SaleKind | undefined {
  const type = getOwn(product, 'type');
  if (type === 'external') return 'elsewhere';
  if (type === 'grouped') return 'group';
  if (getOwn(product, 'is_purchasable') !== true) return unsold(price);
  return getOwn(product, 'is_on_backorder') === true ? 'backorder' : undefined;
}

function readQuote(product: unknown, { baseUrl }: WooCatalogue): ProductQuote {
  const paid = getOwn(product, 'prices');
  const money = (key: string, amount = getOwn(paid, key)) =>
    moneyFromMinor(
      amount,
      ownNumber(paid, 'currency_minor_unit') ?? 2,
      ownText(paid, 'currency_code'),
    );
  const range = getOwn(paid, 'price_range');
  const end = (key: string) => ownText(range, key);
  const stated = money('price', end('min_amount'));
  // A product without a price has one of 0 and no words for it.
  const isNone = Number(stated?.amount) === 0 && getOwn(product, 'price_html') === '';
  const price = isNone ? undefined : stated;
  const available = getOwn(product, 'is_in_stock') === true;
  const sale = available ? saleOf(product, price) : undefined;
  const seller = sale === 'elsewhere' && getOwn(getOwn(product, 'add_to_cart'), 'url');
  return {
    available,
    // Of several prices this is the lowest, and the lowest former price may be another variation's.
    ...prices(price, end('min_amount') ? undefined : money('regular_price')),
    ...omitNullish({
      isFrom: end('min_amount') === end('max_amount') ? undefined : true,
      sale,
      url: safeUrl(seller || getOwn(product, 'permalink'), baseUrl),
    }),
  };
}

function readVariant(product: unknown, store: WooCatalogue): Omit<LiveVariant, 'id'> {
  const cart = getOwn(product, 'add_to_cart');
  const quantity = readRule(cart, 'minimum', 'maximum', 'multiple_of');
  const remaining = ownNumber(product, 'low_stock_remaining');
  const sku = ownText(product, 'sku');
  const { available, price, compareAt, sale } = readQuote(product, store);
  return {
    available,
    ...omitNullish({ price, compareAt, sale }),
    ...(sku ? { sku } : {}),
    ...(quantity ? { quantity } : {}),
    // What can be ordered beyond the stock comes with a stock of zero or below.
    ...(remaining && remaining > 0 ? { left: remaining } : {}),
  };
}
