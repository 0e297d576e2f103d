import type { CartLine, QuantityRule } from '../../contract/types.js';
/** The lines of `/cart.js`, or of an answer to an add. `currency` is the cart's; an answer to an add does not name it. */
export declare function parseLines(items: readonly unknown[], baseUrl: string, currency?: string): CartLine[];
/** Of a variant on its product's page, or of a line. */
export declare function parseRule(item: unknown): QuantityRule | undefined;
