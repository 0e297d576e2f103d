import type { CartPage } from '../../contract/page.js';
import type { AddLine } from '../../contract/types.js';
import type { Sold } from './parseProduct.js';
/**
 * What Luma's own product page knows of its configurable product: the numbers behind the names of the options. Saves asking for them,
 * and works in shops whose GraphQL is shut off. `null` where this is not that product's page, or the choice is not one of its own.
 */
export declare function readPageConfig(page: CartPage, { ref, url, options }: AddLine): Sold | null;
