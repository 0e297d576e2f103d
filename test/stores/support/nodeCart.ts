/** The adapter in Node against the real shop, and the shop's own word for what is in the cart. */
import { detectAdapter } from '../../../src/cart/detect/registry.js';
import { createNodePage } from '../../../demo/platforms/shops/nodePage.js';
import {
  CART_KEY,
  office,
  shopPort,
  store,
  type StoreLine,
  type StoreProduct,
  type StoreVariant,
} from './store.js';
import type { AddLine, CartAdapter } from '../../../src/cart/contract/types.js';

export interface NodeCart {
  adapter: CartAdapter;
  /** What the shop says, read anew by somebody else. */
  held(): Promise<StoreLine[]>;
  pieces(variant?: string): Promise<number>;
  /** What the shop's own pages find in the browser: the cart's name. */
  cartId(): string | null;
  /** A second tab of the same browser. */
  otherTab(): Promise<CartAdapter>;
}

export async function createNodeCart(): Promise<NodeCart> {
  const kept = new Map<string, string>();
  const open = async () => {
    const page = createNodePage(`http://127.0.0.1:${shopPort}`, { localStorage: asStorage(kept) });
    return detectAdapter(page, store.cart, store.settings);
  };
  const held = () => readHeld(kept.get(CART_KEY) ?? null);
  return {
    adapter: await open(),
    held,
    pieces: async (variant) =>
      (await held()).reduce(
        (sum, line) =>
          sum + (variant === undefined || line.variant === variant ? line.quantity : 0),
        0,
      ),
    cartId: () => kept.get(CART_KEY) ?? null,
    otherTab: open,
  };
}

/** @param cartId - what the adapter kept; `null`: nothing yet. */
export async function readHeld(cartId: string | null): Promise<StoreLine[]> {
  if (cartId === null) return [];
  if (office.readCart) return office.readCart(store, cartId);
  const page = createNodePage(`http://127.0.0.1:${shopPort}`, {
    localStorage: asStorage(new Map([[CART_KEY, cartId]])),
  });
  const adapter = await detectAdapter(page, store.cart, store.settings);
  const cart = await adapter.read();
  adapter.destroy();
  if (!cart) throw new Error('The cart could not be read');
  return (cart.lines ?? []).map(({ variantId, quantity, again }) => {
    const attribution =
      Object.entries({ ...again?.properties, ...again?.attribution }).find(([name]) =>
        /reelshelf/.test(name),
      )?.[1] ?? null;
    return { variant: variantId, quantity, attribution };
  });
}

const asStorage = (kept: Map<string, string>) => ({
  length: 0,
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
});

/** As the product sheet asks for it. */
export const lineOf = (
  product: StoreProduct,
  variant: StoreVariant = product.variants[0],
  quantity = 1,
): AddLine => ({
  productId: product.id,
  ref: { handle: product.handle },
  variantId: variant.id,
  quantity,
  options: product.options.map(({ name }, at) => ({ name, value: variant.options[at] ?? '' })),
});
