import { json, type Catalogue } from '../../../../demo/platforms/shops/shopifyJson.js';
import { startShopServer, type ShopServer } from '../../../../demo/platforms/shops/server.js';
import type { RecordedShop } from '../../../../demo/platforms/shops/recordedShop.js';

const COOKIE = 'plain_session';

/** A shop's cart as pure request-to-response logic; one cart per session cookie. */
export function createPlainShop({ currency, products }: Catalogue): RecordedShop {
  const carts = new Map<string, Map<string, number>>();
  const stocks = new Map<string, number | null>();
  const variants = products.flatMap((product) =>
    product.variants.map((variant) => ({ ...variant, title: product.title })),
  );
  const find = (id: unknown) => variants.find((variant) => variant.id === id);
  const stockOf = (id: string) => {
    const variant = find(id);
    if (!variant?.available) return 0;
    return stocks.get(id) ?? variant.stock ?? Infinity;
  };
  const cartJson = (cart: ReadonlyMap<string, number>) => {
    const lines = [...cart].map(([variantId, quantity]) => {
      const variant = find(variantId);
      const total = Number(variant?.price) * quantity;
      return { key: `line-${variantId}`, variantId, title: variant?.title, quantity, total };
    });
    const sum = (key: 'quantity' | 'total') => lines.reduce((all, line) => all + line[key], 0);
    return { currency, count: sum('quantity'), total: sum('total'), lines };
  };
  const set = (cart: Map<string, number>, id: string, quantity: number) =>
    quantity > 0 ? cart.set(id, quantity) : cart.delete(id);

  return {
    handle({ path, body, cookies = {} }) {
      if (!path.startsWith('/api/cart')) return null;
      const session = cookies[COOKIE] ?? `s${carts.size + 1}`;
      const cart = carts.get(session) ?? new Map<string, number>();
      carts.set(session, cart);
      const headers = { 'set-cookie': `${COOKIE}=${session}; path=/; HttpOnly` };
      const asked = JSON.parse(String(body || '{}')) as Record<string, unknown>;
      const id = String(asked['variantId'] ?? asked['key']).replace(/^line-/, '');
      const held = path === '/api/cart/add' ? (cart.get(id) ?? 0) : 0;
      const wanted = held + Number(asked['quantity'] ?? 0);
      if (path !== '/api/cart') {
        const isGone = path === '/api/cart/set' && !cart.has(id);
        if (isGone || wanted > stockOf(id)) return json(409, { code: 'SOLD_OUT' }, headers);
        set(cart, id, wanted);
      }
      return json(200, cartJson(cart), headers);
    },
    lines: (cookies) =>
      [...(carts.get(cookies[COOKIE] ?? '') ?? [])].map(([variantId, quantity]) => ({
        variantId,
        quantity,
        attribution: null,
      })),
    setQuantity(cookies, variantId, quantity) {
      const cart = carts.get(cookies[COOKIE] ?? '');
      if (cart) set(cart, variantId, quantity);
    },
    setStock: (variantId, stock) => void stocks.set(variantId, stock),
  };
}

export async function startPlainShop(
  catalogue: Catalogue,
): Promise<ShopServer & { shop: RecordedShop }> {
  const shop = createPlainShop(catalogue);
  return { ...(await startShopServer((request) => shop.handle(request))), shop };
}
