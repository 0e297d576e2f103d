import type { Money } from '../../../feed/schema.js';
import type { CartSummary } from '../../contract/types.js';
/** A shop's own cart as its code answers it; known fields are copied one by one. `null` when there is no count. */
export declare function parseCart(raw: unknown, base: string): CartSummary | null;
export declare function parseMoney(raw: unknown): Money | undefined;
