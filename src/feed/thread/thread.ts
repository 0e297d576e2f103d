/**
 * Questions below videos, as an endpoint of the merchant's tells them and as pages send them. The contract in words, for whoever builds
 * an endpoint of their own: `src/collector/comments/README.md`.
 */
import { typedLine } from '../../tools/typedLine.js';

/** Longest question and answer, in characters. */
export const MAX_QUESTION = 500;
export const MAX_ANSWER = 1000;

/** `GET <endpoint>?video=<id>`: one video's questions that everybody may see, the newest first. */
export interface Thread {
  /** Of all pages together. */
  count: number;
  questions: readonly Question[];
  /** What `after` is for the next page; `null` on the last. */
  next: string | null;
}

export interface Question {
  id: string;
  text: string;
  /** ISO 8601. */
  at: string;
  /** The feed's id of what it is about. */
  product: string | null;
  answers: readonly Answer[];
}

export interface Answer {
  id: string;
  /** Who speaks: the shop, or the creator of the video. */
  by: 'shop' | 'creator';
  text: string;
  at: string;
  /** What it recommends; opens like a tag. */
  product: string | null;
  /** The second of the video that shows it. */
  seconds: number | null;
}

/** `GET <endpoint>`: how many questions each video has that everybody may see. Videos without one are left out. */
export type Counts = ReadonlyMap<string, number>;

/** `POST <endpoint>`. */
export interface AskRequest {
  /** Made by the browser, and known to it alone: whoever has it may take the question back. Sent once more it is the same question. */
  token: string;
  video: string;
  text: string;
  product?: string;
  key?: string;
  /** BCP 47 tag of the page's language. */
  locale?: string;
  /** The id that events have, where the shopper permits one; with it all of theirs can be deleted. */
  visitor?: string;
}

/** How a question stands, as its author is told. */
export type QuestionState = 'waiting' | 'shown' | 'hidden';

/** Why a question is not taken, by the endpoint's `code`. */
export const askRefusals = ['TEXT_EMPTY', 'TEXT_TOO_LONG', 'WORDS_BLOCKED'] as const;

/** Nobody sees them, and with them a word is no longer found. */
const BETWEEN = /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** More marks on one letter than any script has are no writing. */
const PILED_UP = /(\p{M}{4})\p{M}+/gu;

/** Whatever somebody has typed, as a question or an answer of one line; it is text, and never anything else. */
export const questionText = (typed: unknown, maxCharacters: number): string =>
  typedLine(
    typeof typed === 'string' ? typed.slice(0, maxCharacters * 8).replace(BETWEEN, '') : null,
    maxCharacters,
  ).replace(PILED_UP, '$1');
