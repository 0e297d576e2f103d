/** Every adapter that can be named in the option `cart`, each once. */
export declare const cartNames: readonly ["shopify", "woocommerce", "bigcommerce", "magento", "sfcc", "prestashop", "medusa", "vendure", "saleor", "custom", "shopify-storefront", "form", "link"];
export type CartName = (typeof cartNames)[number];
