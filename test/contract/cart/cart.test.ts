import { createCustomCart } from '../../../src/cart/adapters/custom/adapter.js';
import { createLinkCart } from '../../../src/cart/adapters/link/adapter.js';
import { createShopifyCart } from '../../../src/cart/adapters/shopify/adapter.js';
import { createWooCommerceCart } from '../../../src/cart/adapters/woocommerce/adapter.js';
import { offerToPage } from '../../../src/cart/detect/offer.js';
import { catalogue } from '../../../demo/platforms/shops/catalogue.js';
import { createNodePage } from '../../../demo/platforms/shops/nodePage.js';
import { startShopifyShop } from '../../../demo/platforms/shops/shopify.js';
import { startWooShop } from '../../../demo/platforms/shops/woocommerce.js';
import { describeCartAdapter } from './cartAdapter.js';
import type { CartErrorCode } from '../../../src/cart/contract/errors.js';
import type { AddLine } from '../../../src/cart/contract/types.js';
import type { ShopifyCart } from '../../../demo/platforms/shops/shopifyCart.js';

const faults = ['offline', 'answer lost', 'hang', 'html', 'rate limited', 'server error'] as const;

const shopifyGlobals = {
  Shopify: {
    shop: 'halden.myshopify.com',
    routes: { root: '/' },
    currency: { active: 'USD' },
    theme: { schema_name: 'Unknown' },
  },
};

for (const [name, addsWhatIsLeft] of [
  ['shopify, Ajax API', true],
  ['shopify, Ajax API, a shop that adds all or nothing', false],
] as const) {
  describeCartAdapter({
    name,
    can: {
      add: true,
      confirm: true,
      undo: true,
      attribution: true,
      productData: true,
      lines: true,
      again: true,
      faults,
    },
    async start() {
      const server = await startShopifyShop(catalogue, {
        addsWhatIsLeft,
        clampsChanges: addsWhatIsLeft,
      });
      const page = createNodePage(server.origin, shopifyGlobals);
      return {
        makeAdapter: (settings) => createShopifyCart(page, settings),
        serverCart: () => server.shop.lines(page.cookies),
        changeElsewhere(variantId, quantity) {
          server.shop.setQuantity(page.cookies, variantId, quantity);
          page.window.document.dispatchEvent(new Event('cart:update'));
        },
        fault: server.fault,
        stop: server.stop,
      };
    },
  });
}

describeCartAdapter({
  name: 'woocommerce',
  can: {
    add: true,
    confirm: true,
    undo: true,
    attribution: true,
    productData: true,
    lines: true,
    again: true,
    faults: [...faults, 'stale nonce'],
  },
  async start() {
    const server = await startWooShop(catalogue, { hasPlugin: true });
    const link = { getAttribute: () => `${server.origin}/wp-json/` };
    const page = createNodePage(
      server.origin,
      { wcSettings: {} },
      { 'link[rel="https://api.w.org/"]': link },
    );
    return {
      makeAdapter: (settings) => createWooCommerceCart(page, settings),
      serverCart: () => server.shop.lines(page.cookies),
      changeElsewhere(variantId, quantity) {
        server.shop.setQuantity(page.cookies, variantId, quantity);
        page.window.document.body.dispatchEvent(new Event('wc-blocks_removed_from_cart'));
      },
      fault: server.fault,
      stop: server.stop,
    };
  },
});

/** A merchant's own code around some cart of theirs, as the documentation tells them to write it. */
function merchantCart(shop: ShopifyCart, origin: string, cookies: Record<string, string>) {
  const post = (path: string, json: object) =>
    fetch(origin + path, {
      method: 'POST',
      body: JSON.stringify(json),
      headers: { cookie: `cart=${cookies['cart'] ?? 'none'}` },
    });
  const count = () => shop.cart(cookies)?.item_count ?? 0;
  const total = () => ({
    amount: ((shop.cart(cookies)?.total_price ?? 0) / 100).toFixed(2),
    currency: 'USD',
  });
  const fail = (code: CartErrorCode, more: object = {}) => ({
    ok: false,
    error: { code, message: code, ...more },
  });
  return {
    async add(lines: readonly AddLine[]) {
      const before = count();
      const items = lines.map((line) => ({
        id: line.variantId,
        quantity: line.quantity,
        properties: line.attribution,
      }));
      const response = await post('/cart/add.js', { items }).catch(() => null);
      if (!cookies['cart'] && response)
        cookies['cart'] = response.headers.getSetCookie()[0]?.split(/[=;]/)[1] ?? '';
      if (response?.status === 200 && response.headers.get('content-type')?.includes('html'))
        return fail('blocked');
      if (response?.ok) return { ok: true, cart: { count: count(), total: total() } };
      if (!response && count() === before) return fail('network');
      if (response?.status === 429)
        return fail('rate_limited', {
          retryAfterMs: Number(response.headers.get('retry-after')) * 1000,
        });
      if (response?.status === 404) return fail('invalid_variant');
      if (response?.status === 500) return fail('unknown');
      const gain = count() - before;
      const [line] = lines;
      const added = [{ variantId: line?.variantId, actual: gain }];
      if (line && gain === line.quantity) return { ok: true, added, cart: { count: count() } };
      const isSoldOut = catalogue.products.some((product) =>
        product.variants.some((variant) => variant.id === line?.variantId && !variant.available),
      );
      return {
        ok: gain > 0,
        added,
        cart: { count: count() },
        error: {
          code: isSoldOut ? 'sold_out' : 'not_enough_stock',
          message: 'no',
          inCart: count(),
        },
      };
    },
    read: () => ({ count: count(), total: total() }),
  };
}

for (const way of ['callback', 'DOM event'] as const) {
  describeCartAdapter({
    name: `custom, ${way}`,
    can: {
      add: true,
      confirm: true,
      undo: false,
      attribution: true,
      productData: false,
      lines: false,
      faults,
    },
    async start() {
      const server = await startShopifyShop(catalogue);
      const page = createNodePage(server.origin);
      const first = server.shop.handle({ method: 'GET', path: '/cart.js' });
      page.cookies['cart'] = first?.headers['set-cookie']?.split(/[=;]/)[1] ?? '';
      const theirs = merchantCart(server.shop, server.origin, page.cookies);
      if (way === 'DOM event') {
        page.host.addEventListener('reelshelf:cart_add', (event) => {
          const { lines, respondWith } = (
            event as CustomEvent<{ lines: AddLine[]; respondWith(answer: unknown): void }>
          ).detail;
          respondWith(theirs.add(lines));
        });
      }
      const own = way === 'callback' ? theirs : { read: theirs.read, canAdd: true };
      return {
        makeAdapter(settings = {}) {
          const custom = createCustomCart(page, { ...settings, ...own });
          return way === 'callback'
            ? custom
            : offerToPage(page, custom, settings['timeoutMs'] ? 600 : 30_000);
        },
        serverCart: () => server.shop.lines(page.cookies),
        changeElsewhere(variantId, quantity) {
          server.shop.setQuantity(page.cookies, variantId, quantity);
          page.window.document.dispatchEvent(new Event('reelshelf:cart_changed'));
        },
        fault: server.fault,
        stop: server.stop,
      };
    },
  });
}

describeCartAdapter({
  name: 'link',
  can: {
    add: false,
    confirm: false,
    undo: false,
    attribution: false,
    productData: false,
    lines: false,
    faults: [],
  },
  async start() {
    const page = createNodePage('https://shop.example');
    return Promise.resolve({
      makeAdapter: () => createLinkCart(page),
      serverCart: () => [],
      changeElsewhere() {},
      fault() {},
      stop() {},
    });
  },
});
