/** The real shop that `npm run test:stores` has started, as its `boot.mjs` described it. */
import type { CartSettings } from '../../../src/cart/contract/page.js';
import type { CartName } from '../../../src/cart/contract/names.js';
import type { Money } from '../../../src/feed/schema.js';

export interface StoreVariant {
  /** As the adapter takes it. */
  id: string;
  /** One value for each of the product's options. */
  options: string[];
  price: Money;
}

export interface StoreProduct {
  /** As the feed names it. */
  id: string;
  handle: string;
  title: string;
  price: Money;
  options: { name: string; values: string[] }[];
  variants: [StoreVariant, ...StoreVariant[]];
}

export interface StoreFacts {
  name: string;
  /** Where the server answers; not the shop page's origin. */
  origin: string;
  cart: CartName;
  settings: CartSettings;
  products: StoreProduct[];
  /** A product of which only some are left. */
  limited: { product: string; variant: string; stock: number };
  soldOut: { product: string; variant: string; stock: number } | null;
}

export interface StoreLine {
  variant: string;
  quantity: number;
  attribution: string | null;
}

/** What a shop's `orders.mjs` offers. */
interface Office {
  readOrder(facts: StoreFacts, code: string): Promise<{ lines: StoreLine[]; total: Money }>;
  /** The cart behind what the adapter keeps in the browser, asked for without the adapter. */
  readCart?(facts: StoreFacts, cartId: string): Promise<StoreLine[]>;
}

function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error('These tests need a running shop: npm run test:stores');
  return value;
}

export const store = JSON.parse(environment('REELSHELF_STORE')) as StoreFacts;
export const shopPort = Number(environment('REELSHELF_SHOP_PORT'));
/** Where the shop tells of its orders, and what it signs them with. */
export const ordersPort = Number(environment('REELSHELF_ORDERS_PORT'));
export const ordersSecret = environment('REELSHELF_SECRET');
export const office = (await import(`../${store.name}/orders.mjs`)) as Office;

/** Where the adapter keeps what names the shopper's cart. */
export const CART_KEY = `reelshelf.cart.${store.cart}`;

export function productOf(id: string): StoreProduct {
  const product = store.products.find((candidate) => candidate.id === id);
  if (!product) throw new Error(`${store.name} has no product ${id}`);
  return product;
}

const isPlenty = ({ id }: StoreProduct) =>
  id !== store.limited.product && id !== store.soldOut?.product;
const first = (products: StoreProduct[]): StoreProduct =>
  products[0] ?? productOf('that this test needs');

/** A product with one choice to make, and more of it than a test can buy. */
export const chosen = first(
  store.products.filter(
    (product) => isPlenty(product) && product.options.length === 1 && product.variants.length > 1,
  ),
);
/** A product with two choices. */
export const twofold = first(
  store.products.filter((product) => isPlenty(product) && product.options.length === 2),
);
/** Another one than {@link chosen}. */
export const other = first(
  store.products.filter(
    (product) => isPlenty(product) && product !== chosen && product !== twofold,
  ),
);
export const limited = productOf(store.limited.product);
export const soldOut = store.soldOut && productOf(store.soldOut.product);

/** What a second line of a product without a second variant would be: the test cannot run. */
export function variantAt(product: StoreProduct, index: number): StoreVariant {
  const variant = product.variants[index];
  if (!variant) throw new Error(`${product.id} has no variant ${index}`);
  return variant;
}
