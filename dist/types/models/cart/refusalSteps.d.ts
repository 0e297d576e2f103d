import type { CartError } from '../../cart/contract/errors.js';
/**
 * What a shopper can do about a refusal: `retry` the same, look at the product's `page` or at the `cart`, `choose` another variant,
 * change the `quantity`.
 */
export type RefusalStep = 'retry' | 'page' | 'cart' | 'choose' | 'quantity';
export interface Situation {
    /** There are other variants to choose from. */
    hasChoice: boolean;
    /** The product's page is known. */
    hasPage: boolean;
    /** Fewer than were asked for can be asked for. */
    hasFewer: boolean;
}
/** The next step after a refusal, two where either may help; never none. */
export declare function refusalSteps({ code, inCart }: CartError, { hasChoice, hasPage, hasFewer }: Situation): RefusalStep[];
