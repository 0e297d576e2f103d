import type { Product } from '../../feed/schema.js';
import { type Selection } from '../../feed/variants.js';
/**
 * The selection after the shopper chose `value` for the option at `place`. What was chosen before that place stays; what comes
 * after it gives way where the combination is not made, to the nearest one that is: to be had first, then most alike.
 */
export declare function reselect(product: Product, selection: Selection, place: number, value: string): Selection;
