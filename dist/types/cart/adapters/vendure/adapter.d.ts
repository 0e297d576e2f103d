import type { CartAdapterFactory } from '../../contract/page.js';
import type { VendureSettings } from './settings.js';
/**
 * The cart of a Vendure shop, through its Shop API; from version 2 on. A headless shop has no marks: it is named by `cart="vendure"`.
 *
 * Settings: {@link VendureSettings}.
 *
 * The page tells of its own changes with a DOM event `reelshelf:cart_changed` on the document. An order whose checkout was begun is
 * opened again for an add, as Vendure's own storefronts do. There are no limits per product to tell in advance.
 */
export declare const createVendureCart: CartAdapterFactory<VendureSettings>;
