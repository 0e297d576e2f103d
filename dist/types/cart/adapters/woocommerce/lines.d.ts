import type { CartLine, QuantityRule } from '../../contract/types.js';
import type { CartState } from '../../kit/sessionCart.js';
/** A line's `variantId` is the product's id, or the variation's. */
export type WooLine = CartLine & {
    rule: QuantityRule;
};
export interface WooState extends CartState {
    lines: WooLine[];
    /** The shop has the plugin that keeps our attribution: it names itself among the cart's extensions. */
    hasPlugin: boolean;
}
export declare function parseWooCart(body: unknown, baseUrl: string): WooState | null;
