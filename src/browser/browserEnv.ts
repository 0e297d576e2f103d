import type { Env, HttpInit, HttpResponse } from '../tools/env.js';
import { readBytes, readText } from './readBody.js';

/**
 * The real outside world of a page. Functions are read from `window` when they are called, so a polyfill that the shop loads
 * late, or a test that replaces `fetch`, is used.
 */
export function createBrowserEnv(window: Window & typeof globalThis): Env {
  return {
    nowMs: () => Date.now(),
    monotonicMs: () => window.performance.now(),
    setTimer(run, delayMs) {
      const id = window.setTimeout(run, delayMs);
      return () => window.clearTimeout(id);
    },
    async fetch(url, init) {
      return toAnswer(await window.fetch(url, toRequestInit(init)));
    },
    random: () => random(window),
    locale: window.navigator.language || 'en',
    timeZone: readTimeZone(),
  };
}

/** A page's own policy may be to tell everybody its whole address. */
export const referrerPolicy = 'strict-origin-when-cross-origin';

export function toAnswer(response: Response): HttpResponse {
  const { ok, status, url, redirected, headers } = response;
  return {
    ok,
    status,
    url,
    redirected,
    headers,
    text: () => readText(response),
    arrayBuffer: () => readBytes(response),
  };
}

function toRequestInit(init: HttpInit = {}): RequestInit {
  const { signal, ...others } = init;
  const rest: RequestInit = { referrerPolicy, ...others };
  // `Env` describes the part of AbortSignal that callers need; what reaches fetch was made by an AbortController.
  return signal instanceof AbortSignal ? { ...rest, signal } : rest;
}

/** 53 random bits from the system: pages seed or replace `Math.random` more often than one would think. */
function random(window: Window & typeof globalThis): number {
  try {
    const [high = 0, low = 0] = window.crypto.getRandomValues(new Uint32Array(2));
    return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53;
  } catch {
    return Math.random();
  }
}

function readTimeZone(): string {
  try {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  } catch {
    return 'UTC';
  }
}
