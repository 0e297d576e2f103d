import type { AbortSignalLike, Env } from '../tools/env.js';
import { type Result } from '../tools/result.js';
import type { FeedIssue } from './issues.js';
import type { Feed } from './schema.js';
/** A merchant's function; what it returns or resolves to is parsed like any other feed. `signal` says that nobody waits any more. */
export type FeedFunction = (context: {
    signal: AbortSignalLike;
}) => unknown;
/** A URL, a function, the text of an inline `<script type="application/json">`, or the feed itself. */
export type FeedSource = string | FeedFunction | {
    readonly inline: string;
} | object;
export type FeedLoadErrorCode = 'FEED_URL_REFUSED' | 'FEED_UNREACHABLE' | 'FEED_TIMEOUT' | 'FEED_ABORTED' | 'FEED_HTTP_ERROR' | 'FEED_TOO_LARGE' | 'FEED_NOT_JSON' | 'FEED_WRONG_VERSION' | 'FEED_INVALID' | 'FEED_FUNCTION_FAILED';
/** The words for it are in `failureText.ts`. */
export interface FeedLoadError {
    readonly code: FeedLoadErrorCode;
    readonly args: {
        /** The feed's address, where it has one. */
        readonly url?: string | undefined;
        readonly received?: string | number | boolean | undefined;
        readonly expected?: string | number | undefined;
    };
}
export interface LoadedFeed {
    feed: Feed;
    issues: readonly FeedIssue[];
}
export interface LoadFeedDeps {
    env: Pick<Env, 'fetch' | 'setTimer'>;
    /** Absolute address of the page. */
    baseUrl: string;
    /** Gives up early, with `FEED_ABORTED`. */
    signal?: AbortSignalLike | undefined;
    /** Default: 8,000. Also bounds a merchant's function. */
    timeoutMs?: number | undefined;
}
/** In characters of JSON text; a thousand videos need about half of it. */
export declare const MAX_FEED_CHARS: number;
/**
 * Gets the feed and parses it. Never throws and never rejects; the timer and the abort listener are gone when it resolves.
 * Overlapping calls are the caller's: put `tools/latestOnly` around it.
 */
export declare function loadFeed(source: FeedSource, deps: LoadFeedDeps): Promise<Result<LoadedFeed, FeedLoadError>>;
