/** The creators' way in behind an address: each link its own page, its own uploads, its own clip, and nothing of any other. */
import { forMethod, refuse } from '../server/answers.js';
import { createRateLimit } from '../server/rateLimit.js';
import type { Uploads } from '../server/uploads.js';
import type { Env } from '../tools/env.js';
import { createGifts, type KeptGift } from './log/gifts.js';
import {
  answerAct,
  answerClip,
  answerState,
  whyNoUpload,
  type LinkDesk,
} from './serve/answerLink.js';
import { createClipUploads } from './serve/clipUploads.js';
import { createGuesses } from './serve/guesses.js';
import { isRead, notRead, notThere, tooMany } from './serve/refusals.js';
import { readRoute } from './serve/route.js';
import { inLanguageOf, say } from './serve/said.js';
import { noSuchLink, tooManyTries, uploadAsset, uploadPage } from './serve/uploadPage.js';

export interface SubmissionsOptions {
  /** The project folder; the private part of it is used, and no lock is needed. */
  folder: string;
  /** Address of the folder with the page's script and style. */
  assets: string;
  /** Of one video, in bytes. @default 1 GB */
  maxBytes?: number | undefined;
  /** Of all videos together, in bytes. @default twenty times `maxBytes` */
  maxTotalBytes?: number | undefined;
  /** The network a request comes from, as far as it is known. */
  senderOf(request: Request, connection: unknown): string;
  log(line: string): void;
}

export interface Submissions {
  /** A standard handler, to be mounted under any path; what counts is how the path goes on from `submit`. */
  fetch(request: Request, connection?: unknown): Promise<Response>;
}

const DEFAULT_MOST_BYTES = 1_000_000_000;
const TIMES_IN_ALL = 20;
/** A file of a gigabyte comes in some hundred parts; a page that is being read asks once in some seconds. */
const PER_LINK = { perSecond: 10, burst: 300 };
const PER_SENDER = { perSecond: 30, burst: 900 };
/** New files an hour by one link. */
const BEGUN_PER_LINK = { perSecond: 20 / 3600, burst: 20 };

export function createSubmissions(
  options: SubmissionsOptions,
  env: Pick<Env, 'nowMs' | 'setTimer'>,
): Submissions {
  const { assets, senderOf, log, maxBytes = DEFAULT_MOST_BYTES } = options;
  const { maxTotalBytes = maxBytes * TIMES_IN_ALL } = options;
  const { nowMs } = env;
  const gifts = createGifts(options.folder, env);
  const guesses = createGuesses(env, log);
  const links = createRateLimit(PER_LINK);
  const senders = createRateLimit(PER_SENDER);
  const begun = createRateLimit(BEGUN_PER_LINK);
  const uploads = new Map<string, Uploads>();
  const uploadsOf = (folderName: string) => {
    const known = uploads.get(folderName) ?? createClipUploads(folderName, rules, env);
    uploads.set(folderName, known);
    return known;
  };
  const rules = { gifts, maxBytes, maxTotalBytes };
  const desk: LinkDesk = {
    gifts,
    nowMs,
    maxBytes,
    forget: (folderName, upload) => uploadsOf(folderName).forget(upload),
  };

  async function answerRoute(request: Request, sender: string): Promise<Response> {
    const route = readRoute(new URL(request.url).pathname);
    if (route === null) return noSuchLink();
    if (route.kind === 'asset')
      return isRead(request) ? uploadAsset(assets, route.rest) : notRead();
    const waitSeconds = guesses.waitOf(sender) || senders.take(sender, nowMs());
    if (waitSeconds > 0)
      return route.kind === 'page' ? tooManyTries(waitSeconds) : tooMany(waitSeconds);
    const kept = await gifts.byToken(route.token);
    if (!kept) {
      await guesses.note(sender);
      return route.kind === 'page' ? noSuchLink() : notThere();
    }
    const waitLink = links.take(kept.folderName, nowMs());
    if (waitLink > 0) return tooMany(waitLink);
    switch (route.kind) {
      case 'page':
        return isRead(request) ? uploadPage() : notRead();
      case 'clip':
        return isRead(request) ? answerClip(request, kept, gifts) : notRead();
      case 'uploads':
        return answerUpload(request, kept, route.rest);
      case 'state':
        return isRead(request) ? answerState(kept, desk) : notRead();
      case 'act':
        return answerAct(request, kept, route.rest, desk);
    }
  }

  async function answerUpload(
    request: Request,
    { folderName, gift }: KeptGift,
    id: string,
  ): Promise<Response> {
    const refusal = whyNoUpload(request, gift, id);
    if (refusal) return refusal;
    const wait = id === '' ? begun.take(folderName, nowMs()) : 0;
    return wait > 0 ? tooMany(wait) : uploadsOf(folderName).answer(request, id);
  }

  async function answerOrFail(request: Request, connection: unknown): Promise<Response> {
    try {
      return await forMethod(request, await answerRoute(request, senderOf(request, connection)));
    } catch (error) {
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      log(`SUBMISSION_FAILED: ${why}`);
      return refuse(500, 'SUBMISSION_FAILED', say('notKept'));
    }
  }

  return {
    fetch: (request, connection) => inLanguageOf(request, () => answerOrFail(request, connection)),
  };
}
