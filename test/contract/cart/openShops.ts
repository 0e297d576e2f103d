/** One shop of each platform that can tell its cart, with a page of it and the adapter between them. */
import { createBigCommerceCart } from '../../../src/cart/adapters/bigcommerce/adapter.js';
import { createMagentoCart } from '../../../src/cart/adapters/magento/adapter.js';
import { createMedusaCart } from '../../../src/cart/adapters/medusa/adapter.js';
import { createPrestaShopCart } from '../../../src/cart/adapters/prestashop/adapter.js';
import { createSaleorCart } from '../../../src/cart/adapters/saleor/adapter.js';
import { createSfccCart } from '../../../src/cart/adapters/sfcc/adapter.js';
import { createShopifyCart } from '../../../src/cart/adapters/shopify/adapter.js';
import { createShopifyStorefrontCart } from '../../../src/cart/adapters/shopify-storefront/adapter.js';
import { createVendureCart } from '../../../src/cart/adapters/vendure/adapter.js';
import { createWooCommerceCart } from '../../../src/cart/adapters/woocommerce/adapter.js';
import { startBigCommerceShop } from '../../../demo/platforms/shops/bigcommerce.js';
import { catalogue } from '../../../demo/platforms/shops/catalogue.js';
import { startMagentoShop } from '../../../demo/platforms/shops/magento.js';
import { KEY, REGION, startMedusaShop, variantIdOf } from '../../../demo/platforms/shops/medusa.js';
import { createNodePage, type NodePage } from '../../../demo/platforms/shops/nodePage.js';
import { createPrestaGlobal, startPrestaShop } from '../../../demo/platforms/shops/prestashop.js';
import { startSaleorShop } from '../../../demo/platforms/shops/saleor.js';
import { globalId } from '../../../demo/platforms/shops/saleorJson.js';
import { startSfccShop } from '../../../demo/platforms/shops/sfcc.js';
import { startShopifyShop } from '../../../demo/platforms/shops/shopify.js';
import { startStorefrontShop } from '../../../demo/platforms/shops/shopifyStorefront.js';
import { startVendureShop } from '../../../demo/platforms/shops/vendure.js';
import { startWooShop } from '../../../demo/platforms/shops/woocommerce.js';
import { createStorage, VENDURE_KEY } from '../../support/vendureWorld.js';
import type { CartName } from '../../../src/cart/contract/names.js';
import type { CartAdapter } from '../../../src/cart/contract/types.js';

export interface OpenShop {
  /** The merchant has to name this cart: its pages show nothing to know it by. Absent: `auto` has to find it on this page. */
  isNamed?: true;
  page: NodePage;
  adapter: CartAdapter;
  variantId: string;
  productId?: string;
  /** How the request that adds is known, by its address and body. */
  add: RegExp;
  /** Another tab sets the pieces of variant 41001. */
  setElsewhere(quantity: number): void;
  stop(): Promise<void> | void;
}

const field = (value: string) => ({ '.add-to-cart-url': { value } });
/** Every cart with a server of its own. */
export type ShopName = Exclude<CartName, 'custom' | 'form' | 'link'>;

export const shops: Record<ShopName, () => Promise<OpenShop>> = {
  async shopify() {
    const server = await startShopifyShop(catalogue);
    const page = createNodePage(server.origin, {
      Shopify: { shop: 'halden.myshopify.com', routes: { root: '/' } },
    });
    return {
      page,
      stop: server.stop,
      add: /cart\/add/,
      setElsewhere: (quantity) => server.shop.setQuantity(page.cookies, '41001', quantity),
      adapter: createShopifyCart(page),
      variantId: '41001',
    };
  },
  async 'shopify-storefront'() {
    const server = await startStorefrontShop(catalogue);
    const page = createNodePage('https://shop.example');
    return {
      isNamed: true,
      page,
      stop: server.stop,
      add: /cartLinesAdd/,
      setElsewhere: (quantity) => server.shop.setQuantity({}, '41001', quantity),
      adapter: createShopifyStorefrontCart(page, { shop: server.origin }),
      variantId: '41001',
    };
  },
  async woocommerce() {
    const server = await startWooShop(catalogue);
    const page = createNodePage(server.origin, { wcSettings: {} });
    return {
      page,
      stop: server.stop,
      add: /add-item/,
      setElsewhere: (quantity) => server.shop.setQuantity(page.cookies, '41001', quantity),
      adapter: createWooCommerceCart(page),
      variantId: '41001',
    };
  },
  async bigcommerce() {
    const server = await startBigCommerceShop(catalogue);
    const page = createNodePage(server.origin, { BCData: {} });
    return {
      page,
      stop: server.stop,
      add: /"lineItems"/,
      setElsewhere: (quantity) => server.shop.setQuantity(page.cookies, '41001', quantity),
      adapter: createBigCommerceCart(page),
      variantId: '41001',
      productId: '5001',
    };
  },
  async magento() {
    const server = await startMagentoShop(catalogue, {});
    const hyva = { getFormKey: (): string => (page.cookies['form_key'] ??= 'key1') };
    const page = createNodePage(server.origin, { BASE_URL: `${server.origin}/`, hyva });
    return {
      page,
      stop: server.stop,
      add: /cart\/add/,
      setElsewhere: (quantity) => server.shop.setQuantity(page.cookies, '41001', quantity),
      adapter: createMagentoCart(page),
      variantId: 'DEW-30',
    };
  },
  async sfcc() {
    const server = await startSfccShop(catalogue);
    const page = createNodePage(
      server.origin,
      {},
      field('/on/demandware.store/Sites-Halden-Site/en_US/Cart-AddProduct'),
    );
    return {
      page,
      stop: server.stop,
      add: /Cart-AddProduct/,
      setElsewhere: (quantity) => server.shop.setQuantity(page.cookies, '41001', quantity),
      adapter: createSfccCart(page),
      variantId: '41001',
      productId: '5001',
    };
  },
  async prestashop() {
    const server = await startPrestaShop(catalogue);
    const page = createNodePage(server.origin, {
      prestashop: createPrestaGlobal(server.origin).prestashop,
    });
    return {
      page,
      stop: server.stop,
      add: /add=1/,
      setElsewhere: (quantity) => server.shop.setQuantity(page.cookies, '41001', quantity),
      adapter: createPrestaShopCart(page),
      variantId: '41001',
      productId: '5001',
    };
  },
  async medusa() {
    const server = await startMedusaShop(catalogue);
    const page = createNodePage('http://127.0.0.1');
    return {
      isNamed: true,
      page,
      stop: server.stop,
      add: /line-items|"items"/,
      setElsewhere: (quantity) => server.shop.setQuantity({}, '41001', quantity),
      adapter: createMedusaCart(page, {
        baseUrl: server.origin,
        publishableKey: KEY,
        regionId: REGION,
      }),
      variantId: variantIdOf('41001'),
    };
  },
  async vendure() {
    const server = await startVendureShop(catalogue);
    const storage = createStorage();
    const page = createNodePage('https://shop.example', { localStorage: storage });
    return {
      isNamed: true,
      page,
      stop: server.stop,
      add: /addItemToOrder/,
      setElsewhere: (quantity) =>
        server.shop.setQuantity({ token: storage.kept.get(VENDURE_KEY) ?? '' }, '41001', quantity),
      adapter: createVendureCart(page, { baseUrl: server.origin }),
      variantId: '41001',
    };
  },
  async saleor() {
    const server = await startSaleorShop(catalogue);
    const page = createNodePage('https://shop.example');
    return {
      isNamed: true,
      page,
      stop: server.stop,
      add: /checkoutLinesAdd/,
      setElsewhere: (quantity) => server.shop.setQuantity({}, '41001', quantity),
      adapter: createSaleorCart(page, { baseUrl: server.origin, channel: 'default-channel' }),
      variantId: globalId('ProductVariant', '41001'),
    };
  },
};
