/** What is written down of questions, one entry a line, and what stands when all of it is read. */
import * as z from 'zod/mini';
import type { QuestionState } from '../../feed/thread/thread.js';
import { parseJson } from '../../tools/parseJson.js';

const id = z.string().check(z.minLength(1), z.maxLength(255));
const ms = z.number();
const states = z.enum(['waiting', 'shown', 'hidden']);
const answer = z.object({
  id,
  by: z.enum(['shop', 'creator']),
  creator: z.nullable(id),
  text: z.string().check(z.maxLength(8000)),
  atMs: ms,
  product: z.nullable(id),
  seconds: z.nullable(z.number().check(z.gte(0))),
});

const schema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('asked'),
    id,
    atMs: ms,
    video: id,
    product: z.nullable(id),
    text: z.string().check(z.maxLength(4000)),
    locale: z.nullable(z.string().check(z.maxLength(40))),
    tokenDigest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    visitor: z.nullable(z.string().check(z.maxLength(128))),
  }),
  z.object({ kind: z.literal('state'), id, atMs: ms, state: states, by: id }),
  z.object({ kind: z.literal('answered'), id, atMs: ms, answer, by: id }),
  z.object({ kind: z.literal('unanswered'), id, atMs: ms, answer: id, by: id }),
  /** By the author, on a shopper's request, or by age: nothing of it is kept. */
  z.object({ kind: z.literal('removed'), id }),
  z.object({ kind: z.literal('words'), words: z.array(z.string()), atMs: ms, by: id }),
]);

export type Entry = z.infer<typeof schema>;
export type KeptAnswer = z.infer<typeof answer>;

export interface KeptQuestion extends Omit<Extract<Entry, { kind: 'asked' }>, 'kind'> {
  state: QuestionState;
  /** When it came to that. */
  stateMs: number;
  answers: KeptAnswer[];
  revision: number;
}

/** One line; `null` for one that was cut off, or is none of ours. */
export function readEntry(line: string): Entry | null {
  const read = schema.safeParse(parseJson(line));
  return read.success ? read.data : null;
}

/** All that stands of one shop. */
export interface Standing {
  questions: Map<string, KeptQuestion>;
  /** The id of each by its token's digest. */
  byToken: Map<string, string>;
  words: readonly string[];
}

export const nothing = (): Standing => ({ questions: new Map(), byToken: new Map(), words: [] });

/** Adds to what stands what an entry says. One about a question that is gone changes nothing. */
export function apply(standing: Standing, entry: Entry): void {
  if (entry.kind === 'words') {
    standing.words = entry.words;
    return;
  }
  const { questions, byToken } = standing;
  if (entry.kind === 'asked') {
    const { kind: _kind, ...asked } = entry;
    questions.set(entry.id, {
      ...asked,
      state: 'waiting',
      stateMs: entry.atMs,
      answers: [],
      revision: 0,
    });
    byToken.set(entry.tokenDigest, entry.id);
    return;
  }
  const question = questions.get(entry.id);
  if (!question) return;
  question.revision += 1;
  if (entry.kind === 'removed') {
    questions.delete(entry.id);
    byToken.delete(question.tokenDigest);
  } else if (entry.kind === 'state') {
    question.state = entry.state;
    question.stateMs = entry.atMs;
  } else {
    const about = entry.kind === 'answered' ? entry.answer.id : entry.answer;
    const at = question.answers.findIndex((each) => each.id === about);
    const put = entry.kind === 'answered' ? [entry.answer] : [];
    if (at >= 0) question.answers.splice(at, 1, ...put);
    else question.answers.push(...put);
  }
}

/** What has to be written so that the same stands: one that was removed has left nothing. */
export const entriesOf = ({ questions, words }: Standing): Entry[] => [
  ...(words.length > 0
    ? [{ kind: 'words' as const, words: [...words], atMs: 0, by: 'owner' }]
    : []),
  ...[...questions.values()].flatMap(
    ({ state, stateMs, answers, revision: _revision, ...asked }): Entry[] => [
      { kind: 'asked', ...asked },
      ...answers.map((each) => ({
        kind: 'answered' as const,
        id: asked.id,
        atMs: each.atMs,
        answer: each,
        by: 'kept',
      })),
      ...(state === 'waiting'
        ? []
        : [{ kind: 'state' as const, id: asked.id, atMs: stateMs, state, by: 'kept' }]),
    ],
  ),
];
