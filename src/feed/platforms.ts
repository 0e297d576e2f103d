/** Shop platforms that a product can have a name of its own on: the keys of a product's `ref`. */
export const platforms = [
  'shopify',
  'woocommerce',
  'bigcommerce',
  'magento',
  'sfcc',
  'prestashop',
  'medusa',
  'vendure',
  'saleor',
  'custom',
] as const;

export type Platform = (typeof platforms)[number];
