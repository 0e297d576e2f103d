/** Questions below videos, of all shops of this collector. */
import type { Console, Sender } from '../../server/console/createConsole.js';
import type { Notices } from '../../server/notices.js';
import type { Env } from '../../tools/env.js';
import type { NameSource } from '../createNameSource.js';
import type { Key } from '../options.js';
import type { Refusals } from '../refusals.js';
import { defaultCommentLimits, type CommentLimits } from './commentLimits.js';
import { createQuestions, type Questions } from './createQuestions.js';
import { createMemoryFile, createQuestionFile } from './questionFile.js';
import { createCommentServer } from './servePublic.js';
import { createCommentRoom } from './serveRoom.js';

export interface CommentsDeps
  extends Pick<Env, 'nowMs' | 'setTimer'>, Pick<NameSource, 'getNames'> {
  /** Private; `null`: kept in memory, for tests. */
  folder: string | null;
  keys: readonly Key[];
  limits?: Partial<CommentLimits>;
  refusals: Pick<Refusals, 'countBatch'>;
  notices: Pick<Notices, 'say'>;
}

export interface Comments {
  /** `v1/comments`, for pages. */
  answer(request: Request, url: URL, address: string | null): Promise<Response>;
  /** What stands behind the sign-in. */
  room(
    page: Pick<Console, 'admit'>,
  ): (request: Request, url: URL, sender: Sender) => Promise<Response | null>;
  /** What a visitor has asked, in all shops, is gone when it returns. */
  forget(visitor: string): Promise<number>;
  /** What waits for the shop, the newest first: for its mails. */
  waiting(shop: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export function createComments(deps: CommentsDeps): Comments {
  const { folder, keys, notices, getNames, nowMs, setTimer } = deps;
  const limits = { ...defaultCommentLimits, ...deps.limits };
  const shops = [...new Set(keys.map(({ tenant }) => tenant))];
  const made = new Map<string, Questions>();
  const questionsOf = (shop: string): Questions => {
    const known = made.get(shop);
    if (known) return known;
    const file = folder === null ? createMemoryFile() : createQuestionFile(folder, shop);
    const questions = createQuestions({ file, limits, nowMs, setTimer, say: notices.say });
    made.set(shop, questions);
    return questions;
  };
  const getKnown = async () => (await getNames()).known;
  return {
    answer: createCommentServer({ ...deps, limits, questionsOf, getKnown }),
    room: (page) => createCommentRoom({ page, shops, questionsOf, getNames }),
    async forget(visitor) {
      const counts = await Promise.all(shops.map((shop) => questionsOf(shop).forget(visitor)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    waiting: async (shop) =>
      (await questionsOf(shop).all()).flatMap(({ state, text }) =>
        state === 'waiting' ? text : [],
      ),
    async close() {
      for (const questions of made.values()) await questions.close();
    },
  };
}
