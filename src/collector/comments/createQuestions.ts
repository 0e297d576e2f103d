/** One shop's questions: what stands, and each change of it. A change is there when it is on the disk. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { QuestionState } from '../../feed/thread/thread.js';
import { failure, success, type Result } from '../../tools/result.js';
import { createWordCheck } from './blockedWords.js';
import { MAX_ANSWERS, type CommentLimits } from './commentLimits.js';
import type { Entry, KeptAnswer, KeptQuestion } from './entries.js';
import { createQuestionBook, type BookDeps, type QuestionBook } from './questionBook.js';

export interface Asked {
  token: string;
  video: string;
  product: string | null;
  text: string;
  locale: string | null;
  visitor: string | null;
}

/** Why a change is not made. */
export type NotChanged = 'GONE' | 'CHANGED' | 'TOO_MANY_ANSWERS' | 'WORDS_BLOCKED';

export interface Questions extends Moderating {
  /** All that stand, the newest first. */
  all(): Promise<readonly KeptQuestion[]>;
  /** Those of one video that everybody may see, the newest first. */
  shown(video: string): Promise<readonly KeptQuestion[]>;
  /** How many that are, of each video that has any. */
  counts(): Promise<ReadonlyMap<string, number>>;
  words(): Promise<readonly string[]>;
  ask(asked: Asked): Promise<Result<KeptQuestion, 'WORDS_BLOCKED' | 'FULL'>>;
  /** The author's own, by its token. */
  own(id: string, token: string): Promise<KeptQuestion | null>;
  /** @returns whether there was one. */
  takeBack(id: string, token: string): Promise<boolean>;
  /** All that a visitor has asked. @returns how many. */
  forget(visitor: string): Promise<number>;
  close(): Promise<void>;
}

interface Moderating {
  setState(id: string, state: QuestionState, was: Seen): Promise<Result<KeptQuestion, NotChanged>>;
  answer(id: string, answer: NewAnswer, was: Seen): Promise<Result<KeptQuestion, NotChanged>>;
  unanswer(id: string, answer: string, was: Seen): Promise<Result<KeptQuestion, NotChanged>>;
  /** @returns ids of those that waited and have one of the words: they are hidden now. */
  setWords(words: readonly string[], by: string): Promise<readonly string[]>;
}

/** What whoever changes something has looked at, and who they are. */
export interface Seen {
  revision: number;
  by: string;
}

/** `id` is that of one that is changed, or was there before. */
export type NewAnswer = Omit<KeptAnswer, 'id' | 'atMs'> & { id: string | null };

interface Deps extends BookDeps {
  limits: Pick<CommentLimits, 'maxWaiting' | 'maxKept'>;
}

export function createQuestions(deps: Deps): Questions {
  const { limits, nowMs } = deps;
  const book = createQuestionBook(deps);
  const { read, inTurn, write } = book;
  const findOwn = async (id: string, token: string) => {
    const question = (await read()).questions.get(id);
    return question && isSame(question.tokenDigest, digestOf(token)) ? question : null;
  };
  return {
    ...createModerating(book, nowMs),
    all: async () => newestFirst((await read()).questions.values()),
    async shown(video) {
      const all = [...(await read()).questions.values()];
      return newestFirst(all.filter((each) => each.state === 'shown' && each.video === video));
    },
    async counts() {
      const found = new Map<string, number>();
      for (const { state, video } of (await read()).questions.values())
        if (state === 'shown') found.set(video, (found.get(video) ?? 0) + 1);
      return found;
    },
    words: async () => (await read()).words,
    ask: ({ token, ...asked }) =>
      inTurn(async () => {
        const { questions, byToken } = await read();
        const tokenDigest = digestOf(token);
        const known = questions.get(byToken.get(tokenDigest) ?? '');
        if (known) return success(known);
        if (book.isBlocked(asked.text)) return failure('WORDS_BLOCKED');
        const waiting = [...questions.values()].filter(({ state }) => state === 'waiting').length;
        if (waiting >= limits.maxWaiting || questions.size >= limits.maxKept)
          return failure('FULL');
        const id = randomBytes(9).toString('base64url');
        const now = await write([{ kind: 'asked', id, atMs: nowMs(), tokenDigest, ...asked }]);
        return success(now.questions.get(id) as KeptQuestion);
      }),
    own: findOwn,
    takeBack: (id, token) =>
      inTurn(async () => {
        const own = await findOwn(id, token);
        if (own) await write([{ kind: 'removed', id }]);
        return own !== null;
      }),
    forget: (visitor) =>
      inTurn(async () => {
        const all = [...(await read()).questions.values()];
        const theirs = all.filter((each) => each.visitor === visitor);
        await write(theirs.map(({ id }) => ({ kind: 'removed', id })));
        return theirs.length;
      }),
    close: book.close,
  };
}

function createModerating(
  { inTurn, read, write, isBlocked }: QuestionBook,
  nowMs: () => number,
): Moderating {
  const change = (id: string, { revision: seen }: Seen, make: (question: KeptQuestion) => Entry) =>
    inTurn(async (): Promise<Result<KeptQuestion, NotChanged>> => {
      const question = (await read()).questions.get(id);
      if (!question) return failure('GONE');
      if (question.revision !== seen) return failure('CHANGED');
      const entry = make(question);
      if (entry.kind === 'answered') {
        const isNew = !question.answers.some((each) => each.id === entry.answer.id);
        if (isNew && question.answers.length >= MAX_ANSWERS) return failure('TOO_MANY_ANSWERS');
        if (isBlocked(entry.answer.text)) return failure('WORDS_BLOCKED');
      }
      await write([entry]);
      return success(question);
    });
  return {
    setState: (id, state, was) =>
      change(id, was, () => ({ kind: 'state', id, atMs: nowMs(), state, by: was.by })),
    answer: (id, { id: known, ...answer }, was) =>
      change(id, was, (question) => {
        const before = question.answers.find((each) => each.id === known);
        const atMs = before?.atMs ?? nowMs();
        const kept = { ...answer, id: known ?? randomBytes(6).toString('base64url'), atMs };
        return { kind: 'answered', id, atMs: nowMs(), answer: kept, by: was.by };
      }),
    unanswer: (id, answer, was) =>
      change(id, was, () => ({ kind: 'unanswered', id, atMs: nowMs(), answer, by: was.by })),
    setWords: (words, by) =>
      inTurn(async () => {
        const has = createWordCheck(words);
        const all = [...(await read()).questions.values()];
        const hit = all.filter(({ state, text }) => state === 'waiting' && has(text));
        const atMs = nowMs();
        const hidden = hit.map(({ id }): Entry => ({
          kind: 'state',
          id,
          atMs,
          state: 'hidden',
          by,
        }));
        await write([{ kind: 'words', words: [...words], atMs, by }, ...hidden]);
        return hit.map(({ id }) => id);
      }),
  };
}

const newestFirst = (questions: Iterable<KeptQuestion>): KeptQuestion[] =>
  [...questions].sort((a, b) => b.atMs - a.atMs || (a.id < b.id ? 1 : -1));

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
