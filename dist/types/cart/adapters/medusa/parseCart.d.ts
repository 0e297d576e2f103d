import type { Money } from '../../../feed/schema.js';
import type { CartState } from '../../kit/sessionCart.js';
export interface MedusaState extends CartState {
    id: string;
}
export declare const EMPTY: MedusaState;
/** All that is read of a cart; without it Medusa sends each line's whole product along. */
export declare const CART_FIELDS = "currency_code,completed_at,item_total,items.id,items.quantity,items.total,items.variant_id,items.variant_title,items.product_title,items.product_handle,items.thumbnail,items.metadata";
/**
 * Money from a decimal number of major units, in millionths and one more: floats that mean a half (`1.005`, or a computed sum) are a
 * little less, and would be rounded down.
 */
export declare const moneyFromMajor: (item: unknown, key: string, currency: string | undefined) => Money | undefined;
export declare function parseCart(cart: unknown, pageUrl: string): MedusaState | null;
