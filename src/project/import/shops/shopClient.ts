/** Asking a stranger's server: one request at a time, with a pause, and never for more than is needed. */
import type { Env } from '../../../tools/env.js';
import { safeUrl } from '../../../tools/safeUrl.js';
import { failure, success, type Result } from '../../../tools/result.js';
import { parseRetryAfter } from '../../../tools/retryAfter.js';
import { whyNoAnswer } from '../../whyNoAnswer.js';

export interface ShopWorld {
  env: Pick<Env, 'nowMs' | 'setTimer'> & { fetch: typeof globalThis.fetch };
  signal: AbortSignal;
  /** Told now and then how far it is. */
  onProgress(what: string): void;
  /** Named in the shop's log. */
  version: string;
}

export interface Answer {
  url: string;
  status: number;
  type: string;
  bytes: Uint8Array;
  headers: Headers;
}

/** A request to an API. It follows no redirect: its headers may hold a key, which is for this address alone. */
export interface ApiRequest {
  headers: Readonly<Record<string, string>>;
  /** What is posted; without it the address is read. */
  json?: object | undefined;
}

export interface ShopClient {
  /** `null` when the shop could not be reached at all; the reason stands in `failures`. */
  get(url: string): Promise<Answer | null>;
  /** The same for an API. */
  send(url: string, request: ApiRequest): Promise<Answer | null>;
  readonly failures: string[];
  /** Pause between two requests. */
  pauseMs: number;
}

const ANSWER_MS = 30_000;
const MAX_WAIT_MS = 60_000;
const MAX_TRIES = 3;

/** @param maxBytes - of one answer; what is longer is not read to its end. */
export function createShopClient(world: ShopWorld, maxBytes: number, pauseMs: number): ShopClient {
  const failures: string[] = [];
  let isFirst = true;
  const wait = (ms: number) =>
    new Promise<void>((resolve) => {
      const end = () => {
        stop();
        world.signal.removeEventListener('abort', end);
        resolve();
      };
      const stop = world.env.setTimer(end, ms);
      world.signal.addEventListener('abort', end);
    });
  const client: ShopClient = {
    failures,
    pauseMs,
    get: (url) => client.send(url, { headers: {} }),
    async send(url, request) {
      for (let attempt = 1; !world.signal.aborted; attempt++) {
        if (!isFirst) await wait(client.pauseMs);
        isFirst = false;
        const answer = await send(url, request, world, maxBytes);
        if (!answer.ok) {
          failures.push(`${url}: ${answer.error}`);
          return null;
        }
        const { status, headers } = answer.value;
        const isBusy = status === 429 || status === 503 || status === 430;
        if (!isBusy || attempt === MAX_TRIES) return answer.value;
        const retryAfterMs = parseRetryAfter(headers.get('retry-after'), world.env.nowMs());
        await wait(Math.min(retryAfterMs ?? 2000 * attempt, MAX_WAIT_MS));
      }
      return null;
    },
  };
  return client;
}

async function send(
  url: string,
  { headers, json }: ApiRequest,
  { env, signal, version }: ShopWorld,
  maxBytes: number,
): Promise<Result<Answer, string>> {
  const isApi = json !== undefined || Object.keys(headers).length > 0;
  try {
    const response = await env.fetch(url, {
      headers: {
        'user-agent': `reelshelf/${version} (import of a catalogue)`,
        accept: 'application/json, text/html;q=0.9, */*;q=0.5',
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(json === undefined ? {} : { method: 'POST', body: JSON.stringify(json) }),
      redirect: isApi ? 'manual' : 'follow',
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
    });
    // A redirect may have led where the address itself would not have been allowed to.
    const final = safeUrl(response.url || url, url);
    if (final === null) return failure(`it leads to ${response.url}, which is not asked`);
    const bytes = await readUpTo(response, maxBytes);
    if (bytes === null)
      return failure(`its answer has more than ${Math.round(maxBytes / 2 ** 20)} MB`);
    return success({
      url: final,
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      bytes,
      headers: response.headers,
    });
  } catch (error) {
    return failure(whyNoAnswer(error));
  }
}

async function readUpTo(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: Uint8Array };
    if (done || !value) break;
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  return new Uint8Array(Buffer.concat(parts));
}
