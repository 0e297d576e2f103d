import type { OrderClaim, Touch } from '../store/types.js';
import type { Assortment } from './names.js';
import { type Pace } from '../pace.js';
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
/** @param orders - oldest first, as the store tells them; so are `touches`. */
export declare function creditOrders(orders: readonly OrderClaim[], touches: readonly Touch[], assortment: Assortment, pace: Pace): Promise<CreditedOrder[]>;
