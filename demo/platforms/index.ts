import { bigcommerceDemo } from './bigcommerce.js';
import { hyvaDemo, magentoDemo } from './magento.js';
import { prestashopDemo } from './prestashop.js';
import { saleorDemo } from './saleor.js';
import { sfccDemo } from './sfcc.js';
import { shopifyDemo } from './shopify.js';
import { shopifyStorefrontDemo } from './shopifyStorefront.js';
import { woocommerceDemo } from './woocommerce.js';
import type { PlatformDemo } from './types.js';

/** Every platform that a shopper can visit here; each is served by itself, see `server.ts`. */
export const platforms: readonly PlatformDemo[] = [
  shopifyDemo,
  woocommerceDemo,
  bigcommerceDemo,
  magentoDemo,
  hyvaDemo,
  sfccDemo,
  prestashopDemo,
  shopifyStorefrontDemo,
  saleorDemo,
];
