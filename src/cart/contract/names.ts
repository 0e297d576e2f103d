import { platforms } from '../../feed/platforms.js';

/** Every adapter that can be named in the option `cart`, each once. */
export const cartNames = [...platforms, 'shopify-storefront', 'form', 'link'] as const;

export type CartName = (typeof cartNames)[number];
