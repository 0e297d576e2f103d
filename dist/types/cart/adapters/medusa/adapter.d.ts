import type { CartAdapterFactory } from '../../contract/page.js';
import type { MedusaSettings } from './settings.js';
/**
 * The cart of a Medusa 2 server, through its Store API. A headless shop has no marks: it is named by `cart="medusa"`. The cart
 * is its id alone.
 *
 * Settings: {@link MedusaSettings}.
 *
 * The page tells of its own changes with a DOM event `reelshelf:cart_changed` on the document. Products are asked for by id or handle,
 * not by SKU. There are no limits per product to tell in advance. Prices for customer groups are seen in the cart only.
 */
export declare const createMedusaCart: CartAdapterFactory<MedusaSettings>;
