/**
 * `v1/likes`, for shoppers' pages: `GET` how many like each video, `POST` a like or that it is taken back. The contract stands in this
 * folder's README; anybody may build it anew. No cookie travels with it.
 */
import { said } from '../../i18n/said.js';
import { answer, answerJson, CORS, refuse } from '../../server/answers.js';
import { createRateLimit } from '../../server/rateLimit.js';
import { maskActor } from '../ingest/privacy.js';
import type { Key } from '../options.js';
import {
  cached,
  keyUnknown,
  notStored,
  readersKey,
  readSent,
  sendersKey,
  tooMany,
  videoUnknown,
} from '../publicAnswers.js';
import type { Refusals } from '../refusals.js';
import { networkOf } from '../sendLimits.js';
import type { LikeBook, Liking } from './likeBook.js';
import type { LikeLimits } from './likeLimits.js';

const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'content-type',
  'access-control-max-age': '86400',
};
const METHODS = { ...CORS, allow: 'GET, HEAD, POST, OPTIONS' };

export interface LikeServerDeps {
  keys: readonly Key[];
  limits: LikeLimits;
  likesOf(shop: string): LikeBook;
  /** Ids that the shop's feeds name; `null` while none has been read. */
  getKnown(): Promise<{ video: ReadonlySet<string> } | null>;
  refusals: Pick<Refusals, 'countBatch'>;
  nowMs(): number;
  setTimer(run: () => void, delayMs: number): () => void;
}

export function createLikeServer(deps: LikeServerDeps) {
  const { keys, limits, likesOf, nowMs } = deps;
  const reads = createRateLimit(limits.readPerNetwork);
  const take = createTaking(deps);
  return async (request: Request, url: URL, address: string | null): Promise<Response> => {
    const { method } = request;
    if (method === 'OPTIONS') return answer(204, null, PREFLIGHT);
    const network = networkOf(address);
    if (method === 'POST') return take(request, network);
    if (method !== 'GET' && method !== 'HEAD')
      return refuse(
        405,
        'METHOD_NOT_ALLOWED',
        'Likes are read with GET and sent with POST.',
        METHODS,
      );
    const wait = network === null ? 0 : reads.take(network, nowMs());
    if (wait > 0) return tooMany(wait);
    const key = readersKey(keys, url);
    if (!key) return keyUnknown();
    const counts = [...(await likesOf(key.tenant).counts())];
    return cached(request, JSON.stringify({ version: 1, counts }));
  };
}

function createTaking(deps: LikeServerDeps) {
  const { limits, nowMs, setTimer, refusals, getKnown, likesOf } = deps;
  const networks = createRateLimit(limits.perNetwork);
  const networkVideos = createRateLimit(limits.perNetworkAndVideo);
  const videos = createRateLimit(limits.perVideo);
  const shops = createRateLimit(limits.perShop);

  return async (request: Request, network: string | null): Promise<Response> => {
    // Before anything is read.
    const early = network === null ? 0 : networks.take(network, nowMs());
    if (early > 0) return tooMany(early);
    const body = await readSent(request, {
      maxBytes: limits.bodyBytes,
      setTimer,
      what: 'like',
      tooLong: 'BODY_TOO_LARGE',
    });
    if (body instanceof Response) return body;
    const key = sendersKey(deps, body['key'], request);
    if (key instanceof Response) return key;
    const liking = readLiking(body);
    if (liking instanceof Response) return liking;
    const { video } = liking;
    const { tenant } = key;
    const unknown = videoUnknown(await getKnown(), video, { refusals, tenant, what: 'A like' });
    if (unknown) return unknown;
    const about = `${key.tenant}\n${video}`;
    // What one network or one video has used up is none of the others'.
    const wait =
      (network === null ? 0 : networkVideos.take(`${network}\n${about}`, nowMs())) ||
      videos.take(about, nowMs()) ||
      shops.take(key.tenant, nowMs());
    if (wait > 0) return tooMany(wait);
    try {
      const set = await likesOf(key.tenant).set(liking);
      if (set.ok) return answerJson(200, set.value, { ...CORS, 'cache-control': 'no-store' });
      const message = `${limits.maxKept} likes are kept, and no more are taken. The option likeLimits sets another number.`;
      refusals.countBatch(key.tenant, {
        code: 'LIKES_FULL',
        ...said('server.refused.likes', undefined, message),
      });
      return tooMany(3600);
    } catch (error) {
      const message = `A like could not be written, and was refused: ${String(error)}`;
      refusals.countBatch(key.tenant, {
        code: 'LIKES_NOT_WRITTEN',
        ...said('server.refused.store', undefined, message),
      });
      return notStored();
    }
  };
}

function readLiking({ token, video, liked, visitor }: Record<string, unknown>): Liking | Response {
  const no = (code: string, message: string) => refuse(422, code, message, CORS);
  if (typeof token !== 'string' || !/^[\w-]{22,200}$/.test(token))
    return no('TOKEN_INVALID', 'The token has 22 to 200 letters, digits, - and _.');
  if (typeof video !== 'string' || video === '' || video.length > 255)
    return no('VIDEO_INVALID', 'Say which video it is about, by its id in the feed.');
  if (typeof liked !== 'boolean')
    return no('LIKED_INVALID', 'Say "liked": true, or false to take a like back.');
  const isId = typeof visitor === 'string' && /^[\w.@+-]{1,128}$/.test(visitor);
  return { token, video, liked, visitor: isId ? maskActor(visitor) : null };
}
