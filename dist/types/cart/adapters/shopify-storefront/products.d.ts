import type { LiveProduct, ProductWish } from '../../contract/types.js';
import type { Storefront } from './storefront.js';
/**
 * In the order of the wishes; `null` for what the shop does not know, or does not sell in this channel. One request, whose lists are
 * short enough for one without a token. This file takes nothing from those that are loaded before it, so that it is a small file.
 *
 * @param isWhole - with all that a product sheet shows; a card needs only price and stock.
 */
export declare function loadProducts(ask: Storefront['ask'], wishes: readonly ProductWish[], isWhole: boolean, base: string): Promise<(LiveProduct | null)[]>;
