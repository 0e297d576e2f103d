import type { CartAdapterFactory } from '../../contract/page.js';
import type { SaleorSettings } from './settings.js';
/**
 * The cart of a Saleor server (3.19 or newer), which there is called a checkout, by GraphQL and without an account. The server may be on
 * another origin than the page. Such a page has no theme that could be told of a change: it listens to `reelshelf:product_added`, and
 * tells us of its own changes with the DOM event `reelshelf:cart_changed` on the document.
 *
 * Settings: {@link SaleorSettings}.
 *
 * Saleor adds to a line of the same variant and writes over its metadata, so what would take a line from another video, or credit one
 * that came without us, goes on a line of its own. An add of several lines is done as a whole or not at all.
 */
export declare const createSaleorCart: CartAdapterFactory<SaleorSettings>;
