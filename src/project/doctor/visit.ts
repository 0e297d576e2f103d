/** Asking as a shopper's browser would. */
import { safeUrl } from '../../tools/safeUrl.js';
import { whyNoAnswer } from '../whyNoAnswer.js';

export interface Line {
  level: 'ok' | 'warning' | 'fault';
  /** Stable, for scripts. */
  code: string;
  message: string;
}

export interface Reply {
  url: string;
  status: number;
  headers: Headers;
  text: string;
}

export interface Visit {
  nowMs: number;
  signal: AbortSignal;
  fetch: typeof globalThis.fetch;
  /** @returns why there is no answer. */
  get(address: string, init?: RequestInit): Promise<Reply | string>;
}

const ANSWER_MS = 20_000;
const MAX_CHARS = 8 * 1024 * 1024;
/** What pages are written for. */
const BROWSER =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1 reelshelf-doctor';

export function createVisit(
  nowMs: number,
  send: typeof globalThis.fetch,
  signal: AbortSignal,
): Visit {
  return {
    nowMs,
    signal,
    fetch: send,
    async get(address, init = {}) {
      if (safeUrl(address, address) === null) return `${address} is not an address that is asked`;
      try {
        const response = await send(address, {
          ...init,
          headers: { 'user-agent': BROWSER, ...(init.headers as Record<string, string>) },
          signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
        });
        const declared = Number(response.headers.get('content-length') ?? 0);
        const isShort = declared <= MAX_CHARS;
        const text = isShort ? (await response.text()).slice(0, MAX_CHARS) : '';
        if (!isShort) await response.body?.cancel();
        return {
          url: response.url || address,
          status: response.status,
          headers: response.headers,
          text,
        };
      } catch (error) {
        return whyNoAnswer(error);
      }
    },
  };
}

/** Whether a page of another origin may read the answer. */
export function mayRead({ headers, url }: Reply, page: string): boolean {
  const { origin } = new URL(page);
  const allowed = headers.get('access-control-allow-origin');
  return new URL(url).origin === origin || allowed === '*' || allowed === origin;
}

/** Why a page of another origin may not even show it; `null` when it may. */
export function blockingResourcePolicy({ headers, url }: Reply, page: string): string | null {
  const policy = headers.get('cross-origin-resource-policy')?.trim().toLowerCase() ?? '';
  const isSame = new URL(url).origin === new URL(page).origin;
  return !isSame && /^same-(origin|site)$/.test(policy) ? policy : null;
}

/** How long a browser may keep an answer without asking again, by its own header. */
export const maxAgeSeconds = ({ headers }: Reply): number =>
  Number(/(?:^|[\s,])max-age=(\d+)/i.exec(headers.get('cache-control') ?? '')?.[1] ?? 0);

export const isNoStore = ({ headers }: Reply): boolean =>
  /no-store/i.test(headers.get('cache-control') ?? '');

/** A page by https: does not get what comes by http:. */
export const isMixed = (page: string, address: string): boolean =>
  page.startsWith('https:') && address.startsWith('http:');
