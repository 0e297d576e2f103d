/**
 * `v1/comments`, for shoppers' pages: `GET` counts and threads, `POST` a question, `DELETE` an own one. The contract stands in this folder's
 * README; anybody may build it anew. No cookie travels with it, and nothing of a sender is kept but what they wrote.
 */
import { MAX_QUESTION, questionText } from '../../feed/thread/thread.js';
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
import { PAGE_LENGTH, type CommentLimits } from './commentLimits.js';
import type { KeptQuestion } from './entries.js';
import type { Questions } from './createQuestions.js';

export interface PublicDeps {
  keys: readonly Key[];
  limits: CommentLimits;
  questionsOf(shop: string): Questions;
  /** Ids that the shop's feeds name; `null` while none has been read. */
  getKnown(): Promise<{ video: ReadonlySet<string>; product: ReadonlySet<string> } | null>;
  refusals: Pick<Refusals, 'countBatch'>;
  nowMs(): number;
  setTimer(run: () => void, delayMs: number): () => void;
}

const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': 'GET, POST, DELETE',
  'access-control-allow-headers': 'content-type, authorization',
  'access-control-max-age': '86400',
};
const METHODS = { ...CORS, allow: 'GET, HEAD, POST, DELETE, OPTIONS' };

export function createCommentServer(deps: PublicDeps) {
  const { keys, limits, questionsOf, nowMs } = deps;
  const reads = createRateLimit(limits.readPerNetwork);
  const ask = createAsking(deps);

  return async (request: Request, url: URL, address: string | null): Promise<Response> => {
    const { method } = request;
    if (method === 'OPTIONS') return answer(204, null, PREFLIGHT);
    const network = networkOf(address);
    if (method === 'POST') return ask(request, network);
    if (method !== 'GET' && method !== 'HEAD' && method !== 'DELETE')
      return refuse(405, 'METHOD_NOT_ALLOWED', 'Questions are read, sent and taken back.', METHODS);
    const wait = network === null ? 0 : reads.take(network, nowMs());
    if (wait > 0) return tooMany(wait);
    const key = readersKey(keys, url);
    if (!key) return keyUnknown();
    const questions = questionsOf(key.tenant);
    const id = url.searchParams.get('id');
    if (id !== null) return answerOwn(request, id, questions);
    if (method === 'DELETE')
      return refuse(400, 'ID_MISSING', 'Say which question it is: ?id=…', CORS);
    const video = url.searchParams.get('video');
    const body =
      video === null
        ? { version: 1, counts: [...(await questions.counts())] }
        : threadOf(video, await questions.shown(video), url.searchParams.get('after'));
    return cached(request, JSON.stringify(body));
  };
}

/** What everybody may see. */
function threadOf(video: string, shown: readonly KeptQuestion[], after: string | null) {
  const from = after === null ? 0 : shown.findIndex(({ id }) => id === after) + 1;
  const page = shown.slice(from, from + PAGE_LENGTH);
  const isLast = from + PAGE_LENGTH >= shown.length;
  return {
    version: 1,
    video,
    count: shown.length,
    questions: page.map(({ id, text, atMs, product, answers }) => ({
      id,
      text,
      at: new Date(atMs).toISOString(),
      product,
      answers: answers.map((each) => ({
        id: each.id,
        by: each.by,
        text: each.text,
        at: new Date(each.atMs).toISOString(),
        product: each.product,
        seconds: each.seconds,
      })),
    })),
    next: isLast ? null : (page.at(-1)?.id ?? null),
  };
}

/** Whoever has the question's token reads how it stands, or takes it back. */
async function answerOwn(request: Request, id: string, questions: Questions): Promise<Response> {
  const token = /^Bearer ([\w-]{22,200})$/.exec(request.headers.get('authorization') ?? '')?.[1];
  const gone = () => refuse(404, 'GONE', 'There is no such question of yours, or no longer.', CORS);
  if (token === undefined)
    return refuse(401, 'TOKEN_NEEDED', 'Send the question’s token as "Authorization: Bearer …".', {
      ...CORS,
      'www-authenticate': 'Bearer',
    });
  if (request.method !== 'DELETE') {
    const own = await questions.own(id, token);
    return own ? answerJson(200, ownOf(own), CORS) : gone();
  }
  try {
    if (!(await questions.takeBack(id, token))) return gone();
  } catch {
    return notStored();
  }
  return answer(204, null, CORS);
}

const ownOf = ({ id, state, text }: KeptQuestion) => ({ id, state, text });

function createAsking(deps: PublicDeps) {
  const { limits, nowMs, setTimer, refusals, getKnown, questionsOf } = deps;
  const networks = createRateLimit(limits.askPerNetwork);
  const videos = createRateLimit(limits.askPerVideo);
  const shops = createRateLimit(limits.askPerShop);

  return async (request: Request, network: string | null): Promise<Response> => {
    // Before anything is read.
    const early = network === null ? 0 : networks.take(network, nowMs());
    if (early > 0) return tooMany(early);
    const body = await readSent(request, {
      maxBytes: limits.bodyBytes,
      setTimer,
      what: 'question',
      tooLong: 'TEXT_TOO_LONG',
    });
    if (body instanceof Response) return body;
    const key = sendersKey(deps, body['key'], request);
    if (key instanceof Response) return key;
    const read = readAsk(body);
    if ('refusal' in read) return read.refusal;
    const known = await getKnown();
    const { tenant } = key;
    const unknown = videoUnknown(known, read.video, { refusals, tenant, what: 'A question' });
    if (unknown) return unknown;
    // What one video has used up is none of the others'.
    const wait =
      videos.take(`${key.tenant}\n${read.video}`, nowMs()) || shops.take(key.tenant, nowMs());
    if (wait > 0) return tooMany(wait);
    const isProduct = read.product !== null && (known?.product.has(read.product) ?? true);
    try {
      const asked = await questionsOf(key.tenant).ask({
        ...read,
        product: isProduct ? read.product : null,
      });
      if (asked.ok) return answerJson(201, ownOf(asked.value), CORS);
      if (asked.error === 'WORDS_BLOCKED')
        return refuse(422, 'WORDS_BLOCKED', 'The shop does not take some of these words.', CORS);
      const message = `${limits.maxWaiting} questions wait, and no more are taken. Answer or hide some at /questions.`;
      refusals.countBatch(key.tenant, { code: 'QUESTIONS_FULL', message });
      return tooMany(3600);
    } catch (error) {
      const message = `A question could not be written, and was refused: ${String(error)}`;
      refusals.countBatch(key.tenant, { code: 'QUESTIONS_NOT_WRITTEN', message });
      return notStored();
    }
  };
}

function readAsk(body: Record<string, unknown>) {
  const no = (status: number, code: string, message: string) => ({
    refusal: refuse(status, code, message, CORS),
  });
  const { token, video } = body;
  if (typeof token !== 'string' || !/^[\w-]{22,200}$/.test(token))
    return no(422, 'TOKEN_INVALID', 'The token has 22 to 200 letters, digits, - and _.');
  if (typeof video !== 'string' || video === '' || video.length > 255)
    return no(422, 'VIDEO_INVALID', 'Say which video it is about, by its id in the feed.');
  const text = questionText(body['text'], MAX_QUESTION + 1);
  if (text === '') return no(422, 'TEXT_EMPTY', 'There is no question in it.');
  if (Array.from(text).length > MAX_QUESTION)
    return no(422, 'TEXT_TOO_LONG', `A question has at most ${MAX_QUESTION} characters.`);
  const { product, locale, visitor } = body;
  return {
    token,
    video,
    text,
    product:
      typeof product === 'string' && product !== '' && product.length <= 255 ? product : null,
    locale:
      typeof locale === 'string' && /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(locale)
        ? locale.slice(0, 40)
        : null,
    visitor:
      typeof visitor === 'string' && /^[\w.@+-]{1,128}$/.test(visitor) ? maskActor(visitor) : null,
  };
}
