import { createAccess, type Access } from './access.js';
import { answer, answerJson, refuse } from './answers.js';
import { clientAddress } from './clientAddress.js';
import { createNameSource } from './createNameSource.js';
import type { CollectorEnv } from './env.js';
import { defaultLimits } from './limits.js';
import { createLive } from './live.js';
import { checkKeys, checkToken, type CollectorOptions, type Key } from './options.js';
import { createReceiver } from './receiveEvents.js';
import { createReportDesk } from './reportDesk.js';
import type { Report } from './reports/types.js';
import { createReportServer } from './serveReport.js';

export interface Collector {
  /**
   * A standard handler, to be mounted in any server under any path: what counts is how the path ends (`/v1/events`,
   * `/v1/report`, `/v1/report.csv`, `/v1/report/live`, `/report`, `/health`).
   *
   * @param connection - the sender's address, which a Request does not carry; without it, everybody shares one rate limit.
   */
  fetch(request: Request, connection?: { address?: string | null | undefined }): Promise<Response>;
  /** Ends open report pages' streams, waits for what is being written, and closes the store. */
  close(): Promise<void>;
}

/** @throws CollectorError `OPTIONS_INVALID` for a mistake in the options. */
export function createCollector(options: CollectorOptions, env: CollectorEnv): Collector {
  const keys = checkKeys(options.keys);
  const token = checkToken(options.reportToken);
  const { store, log = () => {}, feed, countAutomated = false } = options;
  const feedBase = options.feedBase ?? options.keys[0]?.origins[0]?.replace(/:\*$/, '') ?? 'https://localhost';
  const proxies = typeof options.trustProxy === 'number' ? options.trustProxy : options.trustProxy ? 1 : 0;
  const desk = createReportDesk<Report>(env.nowMs);
  const live = createLive(env, desk.lastMs);
  const receive = createReceiver({
    keys,
    store,
    limits: { ...defaultLimits, ...options.limits },
    nowMs: env.nowMs,
    log,
    onCommitted: (tenant) => {
      desk.changed(tenant);
      live.notify(tenant);
    },
  });
  const access: Access | null = token === null ? null : createAccess(token);
  const report =
    access &&
    createReportServer({
      access,
      store,
      live,
      desk,
      shops: shopsOf(keys),
      getNames: createNameSource(feed, feedBase, env, log),
      nowMs: env.nowMs,
      isSecure: (request, url) => url.protocol === 'https:' || (proxies > 0 && request.headers.get('x-forwarded-proto') === 'https'),
      countAutomated,
      assets: options.reportAssets ?? import.meta.url,
    });

  const route = async (request: Request, address: string | null): Promise<Response> => {
    const url = new URL(request.url);
    if (url.pathname.endsWith('/v1/events')) return receive(request, address);
    if (url.pathname.endsWith('/health')) return answerJson(200, { status: 'ok' });
    return (await report?.(request, url)) ?? refuse(404, 'NOT_FOUND', 'There is nothing here. Events go to /v1/events; the report is at /report.');
  };

  return {
    async fetch(request, connection) {
      try {
        const response = await route(request, clientAddress(request.headers, connection?.address ?? null, proxies));
        return request.method === 'HEAD' ? answer(response.status, null, Object.fromEntries(response.headers)) : response;
      } catch (error) {
        log(`INTERNAL_ERROR: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return refuse(500, 'INTERNAL_ERROR', 'The collector failed. Its log says why.');
      }
    },
    async close() {
      live.close();
      await store.close();
    },
  };
}

/** Each shop with the first of its keys. */
function shopsOf(keys: readonly Key[]): Map<string, string | null> {
  const shops = new Map<string, string | null>();
  for (const { tenant, key } of keys) if (!shops.has(tenant)) shops.set(tenant, key);
  return shops;
}
