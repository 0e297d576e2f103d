import type { CartError } from '../../contract/errors.js';
import type { AddResult } from '../../contract/types.js';
import type { ShopifyProduct } from './parseProduct.js';
import type { ShopifyState } from './requests.js';
import type { SendOutcome, Wish } from './send.js';
/** What an add gained: the difference of two carts, capped at what was asked, and the reason for what is missing. */
export declare function reportAdd(wishes: readonly Wish[], before: ShopifyState, after: ShopifyState, outcome: SendOutcome, loadProduct: (wish: Wish) => Promise<ShopifyProduct | null>): Promise<{
    added: AddResult['added'];
    error?: CartError;
}>;
/**
 * The cart as the shop's answer to the add implies it, for when it could not be read afterwards. An action that resolved without
 * a refusal names no lines: then all that was asked is in.
 */
export declare function impliedState(before: ShopifyState, wishes: readonly Wish[], { reply, refused, lines: told }: SendOutcome): ShopifyState;
