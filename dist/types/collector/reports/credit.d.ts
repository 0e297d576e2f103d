import type { OrderClaim, Touch } from '../store/types.js';
import type { Assortment } from './names.js';
import type { Sales } from './types.js';
export interface CreditedLine {
    kind: 'direct' | 'influenced' | 'none';
    product: string;
    video: string | null;
    creator: string | null;
    valueMinor: number;
}
export interface CreditedOrder {
    orderId: string;
    atMs: number;
    shopper: string;
    currency: string;
    lines: CreditedLine[];
}
export declare function creditOrders(orders: readonly OrderClaim[], touches: readonly Touch[], assortment: Assortment): CreditedOrder[];
/** Orders with at least one such line, and the value of these lines alone. An order of two creators counts for both. */
export declare function salesOf(orders: readonly CreditedOrder[], belongs: (line: CreditedLine) => boolean): Sales;
