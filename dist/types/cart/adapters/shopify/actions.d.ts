import { type Result } from '../../../tools/result.js';
import type { Env } from '../../../tools/env.js';
import type { CartError } from '../../contract/errors.js';
import type { SendOutcome, Wish } from './send.js';
import type { StorefrontActions } from './storefrontActions.js';
export interface ActionLimit {
    signal: AbortSignal;
    timeoutMs: number;
    setTimer: Env['setTimer'];
    /** Whether the cart has gained any of it, or cannot be asked. */
    mayHaveArrived(): Promise<boolean>;
}
/**
 * The platform's own action: it changes the cart and refreshes a theme that it knows.
 *
 * @returns `null` when it could not run at all, so that the Ajax API may be tried instead.
 */
export declare function sendByAction(actions: StorefrontActions, wishes: readonly Wish[], limit: ActionLimit): Promise<Result<SendOutcome, CartError> | null>;
