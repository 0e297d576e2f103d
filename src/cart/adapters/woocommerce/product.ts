import { moneyFromMinor, prices } from '../../price.js';
import { own, ownId, ownList, ownNumber, ownText } from '../../read.js';
import type { LiveProduct, LiveVariant, ProductRef } from '../../types.js';
import type { WooStore } from './store.js';

export interface WooProductWish {
  productId: string;
  ref?: ProductRef;
  url?: string;
}

const digits = (text: string | undefined): string | undefined => (/^\d{1,15}$/.test(text ?? '') ? text : undefined);

/** The platform's product: by id, else by slug or SKU. `null` when the shop does not know it. */
export async function findProduct(store: WooStore, { productId, ref, url }: WooProductWish): Promise<unknown> {
  const id = digits(ref?.id) ?? digits(productId);
  const slug = ref?.handle ?? /\/(?:product|produkt|produit|producto|prodotto|shop)\/([^/?#]+)/.exec(url ?? '')?.[1] ?? productId;
  const reply = id ? await store.get(`products/${id}`) : await store.get('products', ref?.sku ? { sku: ref.sku } : { slug });
  if (!reply.ok || reply.value.status !== 200) return null;
  return id ? reply.value.body : ownList({ list: reply.value.body }, 'list')[0];
}

/** Price and stock now; a product with variations costs one request more, since their prices stand apart. */
export async function loadWooProduct(store: WooStore, wish: WooProductWish): Promise<LiveProduct | null> {
  const product = await findProduct(store, wish);
  const id = ownId(product, 'id');
  if (!id) return null;
  const self = facts(product);
  const named = ownList(product, 'variations').flatMap((variation) => ownId(variation, 'id') ?? []);
  if (!named.length) return { ...self, variants: [{ id, ...self }] };
  const reply = await store.get('products', { type: 'variation', parent: id, per_page: '100' });
  const answered = reply.ok && Array.isArray(reply.value.body) ? reply.value.body : [];
  const variants = answered.flatMap((variation: unknown): LiveVariant[] => {
    const own = ownId(variation, 'id');
    return own && named.includes(own) ? [{ id: own, ...facts(variation) }] : [];
  });
  return { ...self, variants };
}

function facts(product: unknown): Omit<LiveVariant, 'id'> {
  const paid = own(product, 'prices');
  const money = (key: string) => moneyFromMinor(own(paid, key), ownNumber(paid, 'currency_minor_unit') ?? 2, ownText(paid, 'currency_code'));
  const cart = own(product, 'add_to_cart');
  const min = ownNumber(cart, 'minimum');
  const max = ownNumber(cart, 'maximum');
  return {
    available: own(product, 'is_purchasable') === true && own(product, 'is_in_stock') === true,
    ...prices(money('price'), money('regular_price')),
    ...(min === undefined ? {} : { quantity: { min, max: max ?? null, increment: ownNumber(cart, 'multiple_of') ?? 1 } }),
  };
}
