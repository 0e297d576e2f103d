/**
 * The outside world as a parameter. Domain code receives an `Env` and never names a browser or Node global,
 * so the same code runs in a page, in the collector and in a test with a clock of its own.
 *
 * The shapes below are the structural subset of the web platform's types that we use: `tools` compiles without DOM types.
 */
interface Env {
  /** Wall clock, milliseconds since the Unix epoch. For stamps only; differences come from {@link Env.monotonicMs}. */
  nowMs(): number;
  /** Monotonic clock in milliseconds (`performance.now()`); may stop while the machine sleeps. */
  monotonicMs(): number;
  /** Runs `run` once after `delayMs`; the result cancels it. */
  setTimer(run: () => void, delayMs: number): () => void;
  fetch: (url: string, init?: HttpInit) => Promise<HttpResponse>;
  /** Uniform in [0, 1). */
  random(): number;
  /** BCP 47 tag of the shopper's browser, e.g. `de-DE`. */
  locale: string;
  /** IANA name, e.g. `Europe/Berlin`. */
  timeZone: string;
}
interface HttpInit {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  signal?: AbortSignalLike;
  credentials?: 'omit' | 'same-origin' | 'include';
  redirect?: 'error' | 'follow' | 'manual';
  cache?: 'default' | 'no-store' | 'no-cache';
  keepalive?: boolean;
}
interface HttpResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly url: string;
  readonly redirected: boolean;
  readonly headers: {
    get(name: string): string | null;
  };
  text(): Promise<string>;
  /** The body as it came; a stand-in need not have it. */
  arrayBuffer?(): Promise<ArrayBuffer>;
}
interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: {
    once?: boolean;
  }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
export { Env as n, AbortSignalLike as t };