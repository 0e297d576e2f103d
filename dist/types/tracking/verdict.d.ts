import type { PostAnswer } from '../browser/post.js';
/** What an answer means for the events of the batch. */
export type Verdict = 'accepted' | 'dropped' | 'halve' | 'retry';
/**
 * 2xx is the only confirmation. Every other 4xx would be answered the same way tomorrow; anything else (5xx, a redirect, which is
 * never followed, no answer at all) may pass.
 */
export declare function judge(answer: PostAnswer): Verdict;
