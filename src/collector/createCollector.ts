import { said } from '../i18n/said.js';
import type { CreditWindows } from '../events/attribution.js';
import type { FeedSource } from '../feed/read/load.js';
import { createAccess } from '../server/access/createAccess.js';
import { createPeopleFolder } from '../server/access/peopleFolder.js';
import type { ConsoleParts } from '../server/console/createConsole.js';
import { CORS, forMethod, refuse } from '../server/answers.js';
import { createAddressOf, ownAddress } from './clientAddress.js';
import { createNameSource, type NameSource } from './createNameSource.js';
import { createComments, type Comments, type CommentsDeps } from './comments/createComments.js';
import type { CollectorEnv } from './env.js';
import { answerHealth } from './health.js';
import { defaultLimits, type Limits } from './limits.js';
import { createLikes, type Likes, type LikesDeps } from './likes/createLikes.js';
import { createLiveServer, type LiveServer } from './live/serveLive.js';
import { createReportNews } from './reportNews.js';
import { createNotices, type Notices } from '../server/notices.js';
import {
  checkCreditDays,
  checkKeepDays,
  checkKeys,
  checkToken,
  type CollectorOptions,
  type Key,
} from './options.js';
import { createReceiver } from './receiveEvents.js';
import { createRefusals, type Refusals } from './refusals.js';
import { createReportDesk } from './reportDesk.js';
import { ordersToKeep } from './reports/keptOrders.js';
import { toWindows } from './reports/shared/windows.js';
import { startRetention } from './retention.js';
import { createScoreServer } from './ranking/serveScores.js';
import { createRooms } from './serveRooms.js';
import { createSecrets, type Secrets } from './webhooks/kept/secrets.js';
import { createSecretsFolder } from './webhooks/kept/secretsFolder.js';
import { createOrdersReceiver } from './webhooks/receiveOrders.js';
import { checkWebhooks } from './webhooks/webhookOptions.js';

/** Of everything that a collector serves to merchants. */
export const COOKIE = 'reelshelf_report';

export interface Collector {
  /**
   * A standard handler, to be mounted in any server under any path: what counts is how the path ends (`/v1/events`,
   * `/v1/orders/<platform>`, `/v1/feeds/<id>/stats`, `/v1/report`, `/v1/report.csv`, `/v1/report/…`, `/v1/people`, `/v1/webhooks`, `/v1/visitors/forget`,
   * `/v1/live/…`, `/v1/comments`, `/v1/comments/room`, `/v1/likes`, `/report`, `/live`, `/questions`, `/orders`, `/people`, `/console/…`, `/health`, `/ready`).
   *
   * @param connection - what the server knows of the connection, for the sender's address, which a Request does not carry: the
   *   address itself, or an object that has it, such as Node's socket, Deno's info, Bun's server, Hono's conninfo.
   */
  fetch(request: Request, connection?: unknown): Promise<Response>;
  /** Takes nothing more in, ends open report pages' streams, waits for what is being written, and closes the store. */
  close(): Promise<void>;
}

/**
 * @param shared - where it stands beside a studio: the sign-in that both have, and what there is in all.
 * @throws CollectorError `OPTIONS_INVALID` for a mistake in the options.
 */
export function createCollector(
  options: CollectorOptions,
  env: CollectorEnv,
  shared?: ConsoleParts,
): Collector {
  const keys = checkKeys(options.keys);
  const token = checkToken(options.reportToken);
  const addressOf = createAddressOf(options);
  const { store, log = () => {} } = options;
  const notices = createNotices(log, env);
  const refusals = createRefusals(env.nowMs, notices);
  const desk = createReportDesk(env.nowMs);
  const news = createReportNews(env, desk);
  const onCommitted = (tenant: string) =>
    [desk.changed, news.notify].forEach((each) => each(tenant));
  const shops = shopsOf(keys);
  const receiving = { store, refusals, ...env, onCommitted };
  const reporting = { ...receiving, desk, shops };
  const secrets = secretsOf(options, [...shops.keys()], env.nowMs);
  const receiveOrder = createOrdersReceiver({ ...receiving, secrets });
  const limits = { ...defaultLimits, ...options.limits };
  const receive = createReceiver({ ...receiving, keys, limits });
  const { getNames, close: stopReadingFeeds } = namesOf(options, env, notices);
  const parts = shared ?? (token === null ? null : ownParts(token, options, { notices, ...env }));
  const tellScores = createScoreServer(options, { keys, getNames, ...env });
  const lives = livesOf(options, { limits, notices, getNames, env });
  const creditDays = checkCreditDays(options.creditDays);
  const left = leftBelow(options, { keys, getNames, refusals, notices, ...env });
  const behind = { ...reporting, ...left, secrets, news, getNames, creditDays, options };
  const rooms = parts && createRooms(parts, behind);
  const stopHearing = parts?.access.onEnded((id) => [news, lives].map((part) => part?.endFor(id)));
  const stopRetention = keepAsLongAsToldTo(options, [...shops.keys()], {
    windows: toWindows(creditDays),
    getNames,
    notices,
    ...env,
  });
  let isClosing = false;

  const route = async (request: Request, connection: unknown): Promise<Response> => {
    const url = new URL(request.url);
    if (/\/(health|ready)$/.test(url.pathname)) return answerHealth(url.pathname, store, isClosing);
    const platform = /\/v1\/orders\/([\w.-]{1,60})$/.exec(url.pathname)?.[1];
    if (isClosing && (platform !== undefined || url.pathname.endsWith('/v1/events')))
      return closing();
    if (platform !== undefined) return receiveOrder(request, platform);
    if (url.pathname.endsWith('/v1/events'))
      return receive(request, addressOf(request, connection));
    const below = partFor(url.pathname, left);
    if (below) return below.answer(request, url, addressOf(request, connection));
    const feed = /\/v1\/feeds\/([^/]{1,800})\/stats$/.exec(url.pathname)?.[1];
    if (feed !== undefined) return tellScores(request, url, feed);
    const sender = { address: ownAddress(addressOf(request, connection)) };
    return (
      (await lives?.answer(request, url, sender, rooms)) ??
      (await rooms?.answer(request, url, sender)) ??
      createNothingHere(keys, refusals)(request, url.pathname)
    );
  };

  return {
    async fetch(request, connection) {
      try {
        return await forMethod(request, await route(request, connection));
      } catch (error) {
        return internalError(error, notices);
      }
    },
    async close() {
      isClosing = true;
      stopHearing?.();
      stopRetention();
      stopReadingFeeds();
      news.close();
      lives?.close();
      for (const part of [left.comments, left.likes]) await part?.close();
      await store.close();
      if (!shared) await parts?.access.close();
      notices.close();
    },
  };
}

function internalError(error: unknown, notices: Notices): Response {
  notices.say(
    'INTERNAL_ERROR',
    `INTERNAL_ERROR: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return refuse(
    500,
    'INTERNAL_ERROR',
    said('server.server.failed', undefined, 'The collector failed. Its log says why.'),
  );
}

/** A tag with a wrong endpoint would otherwise send for weeks and nobody know. A scanner that tries addresses is not reported. */
const createNothingHere =
  (keys: readonly Key[], refusals: Refusals) =>
  (request: Request, path: string): Response => {
    const origin = request.headers.get('origin') ?? '';
    const message = 'There is nothing here. Events go to /v1/events; the report is at /report.';
    if (request.method !== 'POST' || !keys.some((key) => key.allows(origin)))
      return refuse(404, 'NOT_FOUND', message, CORS);
    const advice = `Pages of ${origin} send to ${path.slice(0, 120)}, where nothing is. Set data-endpoint on the tag to this collector’s address with /v1/events at its end.`;
    refusals.countBatch(null, { code: 'NOT_FOUND', subject: path, message: advice });
    return refuse(404, 'NOT_FOUND', message, CORS);
  };

const closing = () =>
  refuse(
    503,
    'CLOSING',
    said('server.server.closing', undefined, 'The collector is being stopped. Send again later.'),
    {
      ...CORS,
      'retry-after': '5',
    },
  );

interface LeftBelow {
  comments: Comments | null;
  likes: Likes | null;
}

/** What shoppers leave below videos, where it is taken. */
const leftBelow = (
  { commentsFolder, commentLimits = {}, likesFolder, likeLimits = {} }: CollectorOptions,
  deps: Omit<CommentsDeps & LikesDeps, 'folder' | 'limits'>,
): LeftBelow => ({
  comments:
    commentsFolder === undefined
      ? null
      : createComments({ folder: commentsFolder, limits: commentLimits, ...deps }),
  likes:
    likesFolder === undefined
      ? null
      : createLikes({ folder: likesFolder, limits: likeLimits, ...deps }),
});

const partFor = (path: string, { comments, likes }: LeftBelow) =>
  path.endsWith('/v1/comments') ? comments : path.endsWith('/v1/likes') ? likes : null;

/** @returns what ends it. */
function keepAsLongAsToldTo(
  options: CollectorOptions,
  tenants: readonly string[],
  {
    windows,
    getNames,
    notices,
    ...env
  }: CollectorEnv & { windows: CreditWindows; notices: Notices } & Pick<NameSource, 'getNames'>,
): () => void {
  const { store, countAutomated: automated = false } = options;
  const keep = checkKeepDays(options, windows);
  const creditOrders = async (fromMs: number, toMs: number) => {
    const scopes = tenants.map((tenant) => ({ tenant, fromMs, toMs, automated }));
    const { assortment } = await getNames();
    return ordersToKeep(store, scopes, { assortment, windows, nowMs: env.nowMs() });
  };
  return startRetention({ store, keep, windows, creditOrders, notices, ...env });
}

const livesOf = (
  { liveFolder: folder }: CollectorOptions,
  {
    getNames,
    ...rest
  }: { limits: Limits; notices: Notices; env: CollectorEnv } & Pick<NameSource, 'getNames'>,
): LiveServer | null =>
  folder === undefined
    ? null
    : createLiveServer({ ...rest, folder, getOnAir: async () => (await getNames()).onAir });

/** Of a collector that stands alone. */
function ownParts(
  token: string,
  { accessFolder, webhooksFolder, liveFolder, commentsFolder, log = () => {} }: CollectorOptions,
  { notices, nowMs }: { notices: Notices; nowMs(): number },
): ConsoleParts {
  const folder = accessFolder === undefined ? null : createPeopleFolder(accessFolder, log);
  return {
    access: createAccess({ ownerToken: token, cookieName: COOKIE, folder, notices, nowMs }),
    offers: [
      'report',
      ...(liveFolder === undefined ? [] : (['live'] as const)),
      ...(commentsFolder === undefined ? [] : (['questions'] as const)),
      ...(webhooksFolder === undefined ? [] : (['orders'] as const)),
      ...(folder ? (['people'] as const) : []),
    ],
  };
}

/** @throws CollectorError `OPTIONS_INVALID`. */
function secretsOf(
  { webhooks, webhooksFolder, log = () => {} }: CollectorOptions,
  shops: readonly string[],
  nowMs: () => number,
): Secrets {
  const folder = webhooksFolder === undefined ? null : createSecretsFolder(webhooksFolder, log);
  return createSecrets(checkWebhooks(webhooks, shops), folder, { shops, nowMs, log });
}

const namesOf = (options: CollectorOptions, env: CollectorEnv, notices: Notices): NameSource =>
  createNameSource({
    feeds: feedsOf(options),
    baseUrl: baseOf(options),
    env,
    store: options.store,
    log: (line) => notices.say('FEED', line),
  });

const feedsOf = ({ feed, feeds = [] }: CollectorOptions): FeedSource[] =>
  feed === undefined ? [...feeds] : [feed, ...feeds];

const baseOf = ({ feedBase, keys }: CollectorOptions): string =>
  feedBase ?? keys[0]?.origins[0]?.replace(/:\*$/, '') ?? 'https://localhost';

/** Each shop with the first of its keys. */
function shopsOf(keys: readonly Key[]): Map<string, string | null> {
  const shops = new Map<string, string | null>();
  for (const { tenant, key } of keys) if (!shops.has(tenant)) shops.set(tenant, key);
  return shops;
}
