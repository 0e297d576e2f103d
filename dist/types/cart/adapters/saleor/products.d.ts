import type { LiveProduct, ProductWish } from '../../contract/types.js';
import type { Saleor } from './server.js';
/**
 * In the order of the wishes, in one request; `null` for what the channel does not have. This file takes nothing from those that are
 * loaded before it, so that it is a small file.
 *
 * @param isWhole - with all that a product sheet shows; a card needs only price and stock.
 */
export declare function loadProducts({ ask, language }: Pick<Saleor, 'ask' | 'language'>, wishes: readonly ProductWish[], isWhole: boolean, base: string): Promise<(LiveProduct | null)[]>;
