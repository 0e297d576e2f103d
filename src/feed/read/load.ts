import type { AbortSignalLike, Env } from '../../tools/env.js';
import { isPromise } from '../../tools/isPromise.js';
import { failure, success, type Result } from '../../tools/result.js';
import { safeUrl } from '../../tools/safeUrl.js';
import type { FeedIssue } from '../issues/issues.js';
import type { Feed } from '../schema.js';
import { readWholeFeed } from './wholeFeed.js';

// In every browser and in Node, but not in the ES library that pure code compiles against.
declare const AbortController: { new (): { readonly signal: AbortSignalLike; abort(): void } };

/** A merchant's function; what it returns or resolves to is parsed like any other feed. `signal` aborts when the feed is no longer awaited. */
export type FeedFunction = (context: { signal: AbortSignalLike }) => unknown;

/** A URL, a function, the text of an inline `<script type="application/json">`, or the feed itself. */
export type FeedSource = string | FeedFunction | { readonly inline: string } | object;

export type FeedLoadErrorCode =
  | 'FEED_URL_REFUSED'
  | 'FEED_UNREACHABLE'
  | 'FEED_TIMEOUT'
  | 'FEED_ABORTED'
  | 'FEED_HTTP_ERROR'
  | 'FEED_TOO_LARGE'
  | 'FEED_NOT_JSON'
  | 'FEED_WRONG_VERSION'
  | 'FEED_INVALID'
  | 'FEED_FUNCTION_FAILED';

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
export const MAX_FEED_CHARS = 2 * 1024 * 1024;

/**
 * Gets the feed and parses it. Never throws and never rejects; the timer and the abort listener are gone when it resolves.
 * Overlapping calls are the caller's: put `tools/latestOnly` around it.
 */
export async function loadFeed(
  source: FeedSource,
  deps: LoadFeedDeps,
): Promise<Result<LoadedFeed, FeedLoadError>> {
  const { env, baseUrl, signal, timeoutMs = 8000 } = deps;
  const url = typeof source === 'string' ? source : undefined;
  if (signal?.aborted) return failure({ code: 'FEED_ABORTED', args: { url } });

  const controller = new AbortController();
  let release = () => {};
  // A race, because a merchant's function need not listen to its signal.
  const interrupted = new Promise<Result<never, FeedLoadError>>((resolve) => {
    const onAbort = () => resolve(failure({ code: 'FEED_ABORTED', args: { url } }));
    const stopTimer = env.setTimer(
      () => resolve(failure({ code: 'FEED_TIMEOUT', args: { url, expected: timeoutMs } })),
      timeoutMs,
    );
    signal?.addEventListener('abort', onAbort, { once: true });
    release = () => {
      stopTimer();
      signal?.removeEventListener('abort', onAbort);
    };
  });
  try {
    const answer = await Promise.race([
      interrupted,
      readSource(source, { env, baseUrl, signal: controller.signal }),
    ]);
    return answer.ok ? await parseAnswer(answer.value, url) : answer;
  } catch (error) {
    // The file that names a feed's faults could not be had.
    return failure({
      code: 'FEED_INVALID',
      args: { url, received: reasonOf(error), expected: 'object' },
    });
  } finally {
    release();
    // Ends the download when the race was lost; after an answer it does nothing.
    controller.abort();
  }
}

/** Unparsed data, and the address its relative URLs start from. */
interface Answer {
  raw: unknown;
  baseUrl: string;
}

async function parseAnswer(
  { raw, baseUrl }: Answer,
  url: string | undefined,
): Promise<Result<LoadedFeed, FeedLoadError>> {
  const whole = await readWholeFeed(raw, baseUrl);
  if (whole) return success({ feed: whole, issues: [] });
  const { parseFeed } = await import('./parse.js');
  const { feed, issues } = parseFeed(raw, baseUrl);
  if (feed) return success({ feed, issues });
  const issue = issues[0];
  const code =
    issue?.code === 'FEED_WRONG_VERSION' || issue?.code === 'FEED_TOO_LARGE'
      ? issue.code
      : 'FEED_INVALID';
  return failure({
    code,
    args: { url, received: issue?.args.received, expected: issue?.args.expected },
  });
}

type Reader = { env: Pick<Env, 'fetch'>; baseUrl: string; signal: AbortSignalLike };

async function readSource(
  source: FeedSource,
  reader: Reader,
): Promise<Result<Answer, FeedLoadError>> {
  const { baseUrl, signal } = reader;
  // A script may pass what it has just begun to fetch.
  if (isPromise(source)) return readSource(() => source, reader);
  if (typeof source === 'string') return fetchFeed(source, reader);
  if (typeof source === 'function') {
    try {
      return success({ raw: await (source as FeedFunction)({ signal }), baseUrl });
    } catch (error) {
      return failure({ code: 'FEED_FUNCTION_FAILED', args: { received: reasonOf(error) } });
    }
  }
  const inline: unknown =
    source && Object.hasOwn(source, 'inline') ? (source as { inline: unknown }).inline : undefined;
  return typeof inline === 'string'
    ? parseJson(inline, baseUrl)
    : success({ raw: source, baseUrl });
}

async function fetchFeed(
  raw: string,
  { env, baseUrl, signal }: Reader,
): Promise<Result<Answer, FeedLoadError>> {
  const url = safeUrl(raw, baseUrl);
  const refused = (received: string) => {
    const args = { url: raw.slice(0, 200), received: received.slice(0, 200) };
    return failure({ code: 'FEED_URL_REFUSED' as const, args });
  };
  if (!url) return refused(raw);
  try {
    const response = await env.fetch(url, { credentials: 'omit', signal });
    // A redirect may have led to a place that the feed's own URL would not have been allowed to name.
    const finalUrl = response.url ? safeUrl(response.url, url) : url;
    if (!finalUrl) return refused(response.url);
    if (!response.ok)
      return failure({
        code: 'FEED_HTTP_ERROR',
        args: { url, received: response.status, expected: 200 },
      });
    const declared = Number(response.headers.get('content-length') ?? 0);
    const text = declared > MAX_FEED_CHARS ? '' : await response.text();
    const length = Math.max(declared, text.length);
    if (length > MAX_FEED_CHARS)
      return failure({
        code: 'FEED_TOO_LARGE',
        args: { url, received: length, expected: MAX_FEED_CHARS },
      });
    return parseJson(text, finalUrl, url);
  } catch (error) {
    return failure({ code: 'FEED_UNREACHABLE', args: { url, received: reasonOf(error) } });
  }
}

/** Keys such as `__proto__` are left out by the parser's own copy, for every kind of source. */
function parseJson(text: string, baseUrl: string, url?: string): Result<Answer, FeedLoadError> {
  try {
    // Trimmed, because a mark of the text's order of bytes is no JSON.
    return success({ raw: JSON.parse(text.trim()), baseUrl });
  } catch (error) {
    return failure({
      code: 'FEED_NOT_JSON',
      args: { url, received: text.trim().slice(0, 80), expected: reasonOf(error) },
    });
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : typeof error;
