/**
 * Takes batches from the queue to the endpoint. While the page lives one batch is on its way at a time; when it is being left
 * everything goes at once, as far as browsers allow a page that is going away.
 */
import type { Post } from '../browser/post.js';
import type { Display } from '../tools/display.js';
import type { Env } from '../tools/env.js';
import { type FlushReason } from './flush.js';
import type { Queue } from './queue.js';
export interface TransportDeps {
    env: Env;
    post: Post;
    display: Display;
    queue: Queue;
    /** Absolute and safe. */
    endpoint: string;
    key?: string | undefined;
    isHidden(): boolean;
    /** Asked before each batch; what may not be sent waits. */
    isPermitted(): boolean;
}
export interface Transport {
    send(reason: FlushReason): void;
    /** Resolves when nothing is on its way. */
    idle(): Promise<void>;
    /** Answers that are still out no longer count, and nothing is retried. For a revoked consent. */
    abandon(): void;
    stop(): void;
    readonly status: TransportStatus;
}
export interface TransportStatus {
    /** Failures in a row. */
    failures: number;
    /** HTTP status of the last answer; 0 for none, `null` before the first. */
    lastStatus: number | null;
}
export declare function createTransport({ env, post, display, queue, endpoint, key, isHidden, isPermitted }: TransportDeps): Transport;
