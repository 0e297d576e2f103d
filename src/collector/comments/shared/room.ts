/** What the console's room and its server say to each other about questions below videos. */
import type { Answer, QuestionState } from '../../../feed/thread/thread.js';

export interface RoomAnswer extends Answer {
  /** Of one by the creator: who. */
  creator: string | null;
}

/** A question as whoever answers it sees it. */
export interface RoomQuestion {
  id: string;
  text: string;
  at: string;
  video: string;
  product: string | null;
  /** BCP 47 tag of the page on which it was asked. */
  locale: string | null;
  state: QuestionState;
  answers: readonly RoomAnswer[];
  /** Grows with each change. */
  revision: number;
}

/** What a video or a product is called, and looks like. */
export interface RoomName {
  id: string;
  name: string;
  /** Of the name, where the feed says it. */
  lang?: string;
  image: string | null;
}

/** `GET v1/comments/room`. */
export interface Room {
  shops: readonly RoomShop[];
  /** Whether whoever asks may approve, hide and block; a creator only answers. */
  mayModerate: boolean;
  /** Of a creator's access: who they are. */
  creator: string | null;
  videos: readonly (RoomName & { creator: string | null; products: readonly string[] })[];
  products: readonly RoomName[];
  creators: readonly RoomName[];
}

export interface RoomShop {
  name: string;
  /** Newest first. */
  questions: readonly RoomQuestion[];
  /** Words that are not taken; empty for a creator. */
  words: readonly string[];
}

/** `POST v1/comments/room`. Answers with a {@link RoomChange}. */
export type RoomRequest = { shop: string } & (
  | { act: 'state'; id: string; state: QuestionState; revision: number }
  | {
      act: 'answer';
      id: string;
      revision: number;
      /** Left out, it is a new one. */
      answer?: string;
      by: Answer['by'];
      text: string;
      product: string | null;
      seconds: number | null;
    }
  | { act: 'unanswer'; id: string; answer: string; revision: number }
  | { act: 'words'; words: readonly string[] }
);

export interface RoomChange {
  /** As it is now; `null` where the change was about none. */
  question: RoomQuestion | null;
  /** Ids of those that a new word has hidden. */
  hidden: readonly string[];
  words: readonly string[];
}

/** Of one that was hidden so long ago nothing is kept. */
export const HIDDEN_DAYS = 30;
