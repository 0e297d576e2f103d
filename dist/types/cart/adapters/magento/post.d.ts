import { type Result } from '../../../tools/result.js';
import type { CartError } from '../../contract/errors.js';
import type { JsonReply } from '../../kit/http.js';
import type { CartPage } from '../../contract/page.js';
import type { MagentoRequests } from './requests.js';
import type { MagentoScripts } from './scripts.js';
type Reply = Result<JsonReply, CartError>;
export interface MagentoPost {
    /** A change. A form key that the shop does not take is renewed, and the request sent once more. */
    post(path: string, fields: Record<string, string>, signal: AbortSignal): Promise<Reply>;
    /** Why the last change was refused, in the shop's words and language; `''` where it left none. */
    reason(reply: unknown, signal: AbortSignal): Promise<string>;
}
export declare function createMagentoPost({ window }: CartPage, { ask, section }: MagentoRequests, { isHyva, call, load }: MagentoScripts): MagentoPost;
export {};
