import type { PostAnswer } from '../browser/post.js';

/** What an answer means for the events of the batch. */
export type ResponseClass = 'accepted' | 'dropped' | 'halve' | 'retry';

/** These 4xx speak of the moment, not of the batch. */
const RETRIED = [408, 425, 429];

/**
 * 2xx is the only confirmation. Every other 4xx would be answered the same way tomorrow; anything else (5xx, a redirect, which is
 * never followed, no answer at all) may pass.
 */
export function classifyResponse(answer: PostAnswer): ResponseClass {
  if (answer.type !== 'answer') return 'retry';
  const { status } = answer;
  if (status >= 200 && status < 300) return 'accepted';
  if (status === 413) return 'halve';
  return status >= 400 && status < 500 && !RETRIED.includes(status) ? 'dropped' : 'retry';
}
