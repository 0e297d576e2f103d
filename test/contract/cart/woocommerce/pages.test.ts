/** Ways to the cart and the checkout of a WooCommerce shop that has translated and moved both pages. */
import { afterEach, describe, expect, it } from 'vitest';
import { createWooCommerceCart } from '../../../../src/cart/adapters/woocommerce/adapter.js';
import type { CartAdapter } from '../../../../src/cart/contract/types.js';
import { catalogue } from '../../../../demo/platforms/shops/catalogue.js';
import { createNodePage, type NodePage } from '../../../../demo/platforms/shops/nodePage.js';
import { startWooShop } from '../../../../demo/platforms/shops/woocommerce.js';

const SERUM = { productId: 'serum-dew', variantId: '41001', quantity: 1 };
const GERMAN = { cart: '/warenkorb/', checkout: '/kasse/' };
const AJAX = { wc_add_to_cart_params: { wc_ajax_url: '/?wc-ajax=%%endpoint%%' } };

let server: Awaited<ReturnType<typeof startWooShop>>;
let page: NodePage;
let adapter: CartAdapter;

interface Stage {
  pages?: { cart: string; checkout: string };
  globals?: Record<string, unknown>;
  settings?: Record<string, unknown>;
  /** What is on the page, by selector; a text is a link's address. */
  elements?(origin: string): Record<string, unknown>;
}

async function open({
  pages = GERMAN,
  globals = {},
  settings = {},
  elements = () => ({}),
}: Stage = {}) {
  server = await startWooShop(catalogue, { pages, origin: '' });
  const links = Object.entries(elements(server.origin)).map(
    ([selector, found]) =>
      [selector, typeof found === 'string' ? { getAttribute: () => found } : found] as const,
  );
  page = createNodePage(server.origin, globals, {
    'link[rel="https://api.w.org/"]': { getAttribute: () => `${server.origin}/wp-json/` },
    ...Object.fromEntries(links),
  });
  adapter = createWooCommerceCart(page, settings);
  await adapter.add([SERUM]);
}
afterEach(async () => {
  adapter.destroy();
  await server.stop();
});

/** Where "Check out" and "View full cart" lead. */
async function leadTo() {
  const went = [await adapter.checkout(), await adapter.openCart()];
  return { went, to: page.navigated.map((url) => url.slice(server.origin.length)) };
}
const DATA = '#wp-script-module-data-@wordpress/interactivity';
const CHECKOUT_LINK =
  '.woocommerce-mini-cart__buttons a.checkout, a.wc-block-mini-cart__footer-checkout';
const CART_LINK =
  '.woocommerce-mini-cart__buttons a.wc-forward:not(.checkout), a.wc-block-mini-cart__footer-cart, a.added_to_cart.wc-forward';

const ways: Record<string, Stage> = {
  'the merchant’s setting': { settings: { cartUrl: '/warenkorb/', checkoutUrl: '/kasse/' } },
  'the settings of WooCommerce’s blocks': {
    globals: {
      wcSettings: {
        storePages: { cart: { permalink: '/warenkorb/' }, checkout: { permalink: '/kasse/' } },
      },
    },
  },
  'the links of a mini cart': {
    elements: (origin) => ({
      [CHECKOUT_LINK]: `${origin}/kasse/`,
      [CART_LINK]: `${origin}/warenkorb/`,
    }),
  },
  'the data of a block theme’s mini cart': {
    elements: (origin) => ({
      [DATA]: {
        textContent: JSON.stringify({
          config: {},
          state: {
            'woocommerce/mini-cart': {
              checkoutUrl: `${origin}/kasse/`,
              cartUrl: `${origin}/warenkorb/`,
            },
          },
        }).replaceAll('/', String.raw`\/`),
      },
    }),
  },
  'the mini cart as the shop draws it anew, where the page has none yet': { globals: AJAX },
};

describe('the cart and checkout page of a shop in German', () => {
  it.each(Object.entries(ways))(
    'the cart and checkout page of a shop in German are found by %s',
    async (_by, stage) => {
      await open(stage);
      expect(await leadTo()).toEqual({ went: [true, true], to: ['/kasse/', '/warenkorb/'] });
    },
  );

  it('the cart and checkout page of a shop in German are not guessed in English: without a mark of them nothing is gone to, and the shopper is told', async () => {
    await open();
    expect(await leadTo()).toEqual({ went: [false, false], to: [] });
  });

  it('the cart and checkout page of a shop in German are one and the same where only the cart’s is known: better the cart than a page that is not there', async () => {
    await open({ globals: { wc_add_to_cart_params: { cart_url: '/warenkorb/' } } });
    expect(await leadTo()).toEqual({ went: [true, true], to: ['/warenkorb/', '/warenkorb/'] });
  });
});

it('the shop is asked on the page’s own origin, where its session is, whatever it takes for its own address', async () => {
  await open({
    pages: { cart: '/cart/', checkout: '/checkout/' },
    elements: () => ({
      'link[rel="https://api.w.org/"]': 'https://www.halden.example/index.php?rest_route=/',
    }),
  });
  expect(await adapter.read()).toMatchObject({ count: 1 });
});

describe('an address', () => {
  it('an address may hold a query, as on a server that rewrites no addresses', async () => {
    await open({
      pages: { cart: '/?page_id=7&lang=de', checkout: '/?page_id=8&lang=de' },
      globals: AJAX,
    });
    expect((await leadTo()).to).toEqual(['/?page_id=8&lang=de', '/?page_id=7&lang=de']);
  });

  it('an address in English is taken where something is there, in the folder that WordPress lives in', async () => {
    await open({
      pages: { cart: '/shop/cart/', checkout: '/shop/checkout/' },
      elements: (origin) => ({ 'link[rel="https://api.w.org/"]': `${origin}/shop/wp-json/` }),
    });
    expect((await leadTo()).to).toEqual(['/shop/checkout/', '/shop/cart/']);
  });

  it('an address of the shop itself is gone to though the shop prints it with another scheme, as one behind a proxy does', async () => {
    await open({ elements: (origin) => ({ [CHECKOUT_LINK]: `${origin}/kasse/` }) });
    const secure = (address: string) => address.replace(/^http:/, 'https:');
    adapter.destroy();
    adapter = createWooCommerceCart({ ...page, url: secure(page.url) });
    expect({ checkout: await adapter.checkout(), navigated: page.navigated }).toEqual({
      checkout: true,
      navigated: [secure(`${server.origin}/kasse/`)],
    });
  });

  it('an address that is not gone to is shown to the merchant', async () => {
    await open({ settings: { checkoutUrl: 'https://pay.halden.example/kasse/' } });
    expect(await adapter.checkout()).toBe(false);
    expect(page.said.join()).toContain('SHOP_PAGE_REFUSED');
  });

  it.each(['https://evil.example/checkout/', 'javascript:alert(1)', '//evil.example/'])(
    'of another origin is not gone to: %s',
    async (address) => {
      await open({ settings: { cartUrl: address, checkoutUrl: address } });
      expect(await leadTo()).toEqual({ went: [false, false], to: [] });
    },
  );
});
