import type { ConsentVendor } from './types.js';
/**
 * Shopify's Customer Privacy API. Its functions join the shop's settings, the region and the shopper's choice, so they are
 * asked rather than the raw choice. The API is a feature of the platform that comes only when somebody asks for it.
 */
export declare function createShopifyConsent(page: Window): ConsentVendor;
