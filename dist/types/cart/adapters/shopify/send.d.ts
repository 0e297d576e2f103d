import { type Result } from '../../../tools/result.js';
import type { CartError } from '../../contract/errors.js';
import type { JsonReply } from '../../kit/http.js';
import type { CartState } from '../../kit/sessionCart.js';
import type { AddLine } from '../../contract/types.js';
import type { ShopifyRequests } from './requests.js';
/** A line with the variant's numeric id. */
export interface Wish {
    line: AddLine;
    variantId: string;
    quantity: number;
    properties: Record<string, string>;
}
/** What the shop said to an add, before the cart has been read again. */
export interface SendOutcome {
    /** An answer that is no success, for {@link explainRefusal}. */
    reply: JsonReply | null;
    refused: CartError | null;
    /** The changed lines with their new quantities, where the answer has them. */
    lines: CartState['lines'];
    /** For the theme's own display; `null` where the platform refreshes the theme itself, or nothing was added. */
    answer: Record<string, unknown> | null;
}
/** The Ajax API: what it answers, and what a theme needs to show it. */
export declare function sendByAjax(requests: ShopifyRequests, wishes: readonly Wish[], extra: {
    sections: string[];
    pageUrl: string;
    attributes: Record<string, string>;
}, signal: AbortSignal): Promise<Result<SendOutcome, CartError>>;
/** What a change asks to be rendered with it, if anything. */
export declare const rendering: (sections: readonly string[], pageUrl: string) => object;
