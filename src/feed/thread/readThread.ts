/** What stands behind an address may be anybody's: each value is looked at, and what is none is left out. */
import { isRecord } from '../../tools/isRecord.js';
import { parseJson } from '../../tools/parseJson.js';
import {
  MAX_ANSWER,
  MAX_QUESTION,
  questionText,
  type Answer,
  type Counts,
  type Question,
  type QuestionState,
  type Thread,
} from './thread.js';

/** Of one page. */
const MAX_QUESTIONS = 100;
const MAX_ANSWERS = 20;
const MAX_VIDEOS = 5000;
const MAX_COUNT = 1_000_000;
const MAX_LIKES = 1_000_000_000;
const MAX_SECONDS = 86_400;

/** @returns `null` for what is no thread at all. */
export function readThread(text: string): Thread | null {
  const raw = parseJson(text);
  const all = own(raw, 'questions');
  if (!Array.isArray(all)) return null;
  const questions = all.slice(0, MAX_QUESTIONS).flatMap((each) => readQuestion(each) ?? []);
  return {
    questions,
    count: Math.max(questions.length, amount(own(raw, 'count'), MAX_COUNT)),
    next: id(own(raw, 'next')),
  };
}

/** @returns `null` for what tells no counts. */
export function readCounts(text: string): Counts | null {
  const all = own(parseJson(text), 'counts');
  if (!Array.isArray(all)) return null;
  return new Map(
    all.slice(0, MAX_VIDEOS).flatMap((each: unknown): [string, number][] => {
      const video = Array.isArray(each) ? id(each[0]) : null;
      const count = Array.isArray(each) ? amount(each[1], MAX_COUNT) : 0;
      return video !== null && count > 0 ? [[video, count]] : [];
    }),
  );
}

/** What a `POST` is answered with, and what its author is told later. */
export function readAsked(
  text: string,
): { id: string; state: QuestionState; text: string | null } | null {
  const raw = parseJson(text);
  const found = id(own(raw, 'id'));
  const state = (['waiting', 'shown', 'hidden'] as const).find(
    (each) => each === own(raw, 'state'),
  );
  const words = questionText(own(raw, 'text'), MAX_QUESTION);
  return found !== null && state ? { id: found, state, text: words || null } : null;
}

/** What a like is answered with: whether it stands, and how many there are. */
export function readLiked(text: string): { liked: boolean; count: number } | null {
  const raw = parseJson(text);
  const liked = own(raw, 'liked');
  const count = own(raw, 'count');
  if (typeof liked !== 'boolean' || typeof count !== 'number') return null;
  return { liked, count: amount(count, MAX_LIKES) };
}

/** The stable code of a refusal; empty where there is none. */
export const readCode = (text: string): string => {
  const code = own(parseJson(text), 'code');
  return typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code) ? code : '';
};

function readQuestion(raw: unknown): Question | null {
  const found = id(own(raw, 'id'));
  const text = questionText(own(raw, 'text'), MAX_QUESTION);
  const at = moment(own(raw, 'at'));
  if (found === null || text === '' || at === null) return null;
  const answers = own(raw, 'answers');
  return {
    id: found,
    text,
    at,
    product: id(own(raw, 'product')),
    answers: (Array.isArray(answers) ? answers : [])
      .slice(0, MAX_ANSWERS)
      .flatMap((each) => readAnswer(each) ?? []),
  };
}

function readAnswer(raw: unknown): Answer | null {
  const found = id(own(raw, 'id'));
  const text = questionText(own(raw, 'text'), MAX_ANSWER);
  const at = moment(own(raw, 'at'));
  const by = (['shop', 'creator'] as const).find((each) => each === own(raw, 'by'));
  if (found === null || text === '' || at === null || !by) return null;
  const seconds = own(raw, 'seconds');
  const isSecond = typeof seconds === 'number' && seconds >= 0 && seconds <= MAX_SECONDS;
  return {
    id: found,
    by,
    text,
    at,
    product: id(own(raw, 'product')),
    seconds: isSecond ? seconds : null,
  };
}

const own = (raw: unknown, name: string): unknown =>
  isRecord(raw) && Object.hasOwn(raw, name) ? raw[name] : undefined;
const id = (raw: unknown): string | null =>
  typeof raw === 'string' && raw !== '' && raw.length <= 255 ? raw : null;
const amount = (raw: unknown, max: number): number =>
  typeof raw === 'number' && Number.isInteger(raw) && raw >= 0 ? Math.min(raw, max) : 0;
const moment = (raw: unknown): string | null =>
  typeof raw === 'string' && raw.length < 40 && !Number.isNaN(Date.parse(raw)) ? raw : null;
