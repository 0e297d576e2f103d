import { parseRetryAfter } from '../tools/retryAfter.js';
import { lastingPost } from './lastingPost.js';
import { readText } from './readBody.js';

/** What came of a POST. `network` stands for everything without an answer: offline, blocked, refused, timed out. */
export type PostAnswer =
  | {
      type: 'answer';
      status: number;
      /** From `Retry-After`; `null` when the server did not say. */
      retryAfterMs: number | null;
      /** The body as JSON, when it is small and is JSON. */
      receipt?: unknown;
    }
  /** The server wants it elsewhere. Redirects are not followed. */
  | { type: 'redirect' }
  | { type: 'network' };

export interface Post {
  /** Never rejects. Lives on while the page goes away, within the browser's 64 KiB for all scripts of the page. */
  send(url: string, body: string, timeoutMs: number): Promise<PostAnswer>;
}

const RECEIPT_CHARS = 64 * 1024;

export function createPost(window: Window & typeof globalThis): Post {
  return {
    async send(url, body, timeoutMs) {
      try {
        const abort = new AbortController();
        const timer = window.setTimeout(() => abort.abort(), timeoutMs);
        try {
          const response = await lastingPost(window, url, body, abort.signal);
          if (response.type === 'opaqueredirect') return { type: 'redirect' };
          const receipt = response.ok ? await readReceipt(response) : undefined;
          const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'), Date.now());
          return {
            type: 'answer',
            status: response.status,
            retryAfterMs,
            ...(receipt === undefined ? {} : { receipt }),
          };
        } finally {
          window.clearTimeout(timer);
        }
      } catch {
        return { type: 'network' };
      }
    },
  };
}

async function readReceipt(response: Response): Promise<unknown> {
  try {
    const text = await readText(response, RECEIPT_CHARS);
    return text.length > 0 && text.length <= RECEIPT_CHARS ? JSON.parse(text) : undefined;
  } catch {
    // The status is the answer; a body that breaks off or is not JSON takes nothing from it.
    return undefined;
  }
}
