import { safeUrl } from '../../../tools/safeUrl.js';
import { quoteOf } from '../../kit/eachProduct.js';
import { moneyFromMinor, prices } from '../../kit/price.js';
import { getOwn, ownId, ownList, ownNumber, ownText } from '../../kit/read.js';
import type {
  ProductQuote,
  LiveImage,
  LiveProduct,
  LiveVariant,
  ProductReference,
} from '../../contract/types.js';
import { plainText } from '../../kit/plainText.js';
import { readRule } from '../../kit/quantityRule.js';
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
      ...readQuote(product),
      ...shown,
      options: [],
      variants: [{ id, ...readVariant(product) }],
    };
  const attributes = ownList(product, 'attributes').filter(
    (attribute) => getOwn(attribute, 'has_variations') === true,
  );
  const nameIn = (from: unknown) => plainText(ownText(from, 'name') ?? '');
  const options = attributes.map((attribute) => ({
    name: nameIn(attribute),
    values: ownList(attribute, 'terms').map(nameIn),
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
  const variants = named.flatMap((variation): LiveVariant[] => {
    const variationId = ownId(variation, 'id');
    const detail = byId.get(variationId);
    if (!variationId || !detail) return [];
    const chosen = attributes.map((attribute) =>
      valueOf(attribute, ownList(variation, 'attributes')),
    );
    const [image] = ownList(detail, 'images').flatMap((picture) => imageOf(store, picture));
    // "Any colour" is no choice that could be shown.
    const isChosen = chosen.length > 0 && chosen.every((value) => value !== null);
    return [
      {
        id: variationId,
        ...readVariant(detail),
        ...(isChosen ? { options: chosen as string[] } : {}),
        ...(image ? { image } : {}),
      },
    ];
  });
  return { ...readQuote(product), ...shown, options, variants };
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
          if (ownId(product, keyIn[by]) === value)
            found.set(productId, quoteOf(readQuote(product)));
      }
    }),
  );
  return found;
}

/** Variations name a shop-wide attribute's value by its slug, a product's own by its text, and leave out what may be anything. */
function valueOf(attribute: unknown, chosen: readonly unknown[]): string | null {
  const value = ownText(
    chosen.find((choice) => ownText(choice, 'name') === ownText(attribute, 'name')),
    'value',
  );
  if (!value) return null;
  const term = ownList(attribute, 'terms').find((item) => ownText(item, 'slug') === value);
  return plainText(ownText(term, 'name') ?? value);
}

function imageOf({ baseUrl }: WooCatalogue, image: unknown): LiveImage[] {
  const src = safeUrl(getOwn(image, 'src'), baseUrl);
  const alt = plainText(ownText(image, 'alt') ?? '');
  return src ? [{ src, ...(alt ? { alt } : {}) }] : [];
}

function readQuote(product: unknown): ProductQuote {
  const paid = getOwn(product, 'prices');
  const money = (key: string) =>
    moneyFromMinor(
      getOwn(paid, key),
      ownNumber(paid, 'currency_minor_unit') ?? 2,
      ownText(paid, 'currency_code'),
    );
  // Of several prices these are the lowest, and the lowest former price may be another variation's.
  const isRange =
    typeof getOwn(paid, 'price_range') === 'object' && getOwn(paid, 'price_range') !== null;
  return {
    available:
      getOwn(product, 'is_purchasable') === true && getOwn(product, 'is_in_stock') === true,
    ...prices(money('price'), isRange ? undefined : money('regular_price')),
  };
}

function readVariant(product: unknown): Omit<LiveVariant, 'id'> {
  const cart = getOwn(product, 'add_to_cart');
  const quantity = readRule(cart, 'minimum', 'maximum', 'multiple_of');
  const left = ownNumber(product, 'low_stock_remaining');
  const sku = ownText(product, 'sku');
  return {
    ...readQuote(product),
    ...(sku ? { sku } : {}),
    ...(quantity ? { quantity } : {}),
    ...(left === undefined ? {} : { left }),
  };
}
