/** What came of a POST. `network` stands for everything without an answer: offline, blocked, refused, timed out. */
export type PostAnswer = {
    type: 'answer';
    status: number;
    /** From `Retry-After`; `null` when the server did not say. */
    retryAfterMs: number | null;
    /** The body as JSON, when it is small and is JSON. */
    receipt?: unknown;
}
/** The server wants it elsewhere. Redirects are not followed. */
 | {
    type: 'redirect';
} | {
    type: 'network';
};
export interface Post {
    /** Never rejects. Lives on while the page goes away, within the browser's 64 KiB for all scripts of the page. */
    send(url: string, body: string, timeoutMs: number): Promise<PostAnswer>;
}
/**
 * POSTs text the way that needs no preflight: `text/plain`, no headers of our own, no credentials. A preflight cannot be
 * answered any more while the page is going away.
 */
export declare function createPost(window: Window & typeof globalThis): Post;
/** Seconds or an HTTP date, as milliseconds from now; `null` for anything else. */
export declare function parseRetryAfter(header: string | null, nowMs: number): number | null;
