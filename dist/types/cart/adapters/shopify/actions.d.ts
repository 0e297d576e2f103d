import { type Result } from '../../../tools/result.js';
import type { Env } from '../../../tools/env.js';
import type { CartError } from '../../errors.js';
import type { CartPage } from '../../page.js';
import type { SendOutcome, Wish } from './send.js';
/** `Shopify.actions`: functions that Shopify puts on every Liquid storefront once the document is parsed. */
export interface StorefrontActions {
    updateCart(payload: object, options: object): unknown;
    openCart?: () => unknown;
    /** The theme has taken `updateCart` over, so its cart display is in the theme's hands. */
    isConfigured: boolean;
}
/** `null` until the document is parsed, and on shops that have no actions; whoever asks then uses the Ajax API. */
export declare function storefrontActions(page: CartPage): StorefrontActions | null;
/**
 * The platform's own action: it changes the cart and refreshes a theme that it knows.
 *
 * @returns `null` when it could not run at all, so that the Ajax API may be tried instead.
 */
export declare function sendByAction(actions: StorefrontActions, wishes: readonly Wish[], limit: {
    signal: AbortSignal;
    timeoutMs: number;
    setTimer: Env['setTimer'];
}): Promise<Result<SendOutcome, CartError> | null>;
