import type { OrderClaim } from './types.js';
/** An `order_completed` event's payload as a claim. The payload was checked by the catalogue before it was stored. */
export declare function toClaim(atMs: number, shopper: string, props: Readonly<Record<string, unknown>>): OrderClaim;
