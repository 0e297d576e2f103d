/** What the creator's page and the studio's inbox say to their servers, and hear from them. */
import type { Gift, GiftFile, GiftState, Grant, Invited, Relation, Submitted } from './gift.js';

/** Longest texts, in characters. */
export const MAX_LENGTHS = {
  title: 200,
  name: 120,
  words: 200,
  note: 1000,
  code: 200,
  shop: 120,
} as const;

/** `GET submit/<token>/api/state`: all that the link's holder may know. */
export interface CreatorView {
  shop: string;
  /** How the shop calls the creator. */
  creator: string;
  products: Invited['products'];
  /** As the shop sees it; the creator states it for themselves. */
  relation: Relation;
  note: string;
  endsOn: string;
  hasEnded: boolean;
  /** As far as the shop asks for. */
  grant: Grant;
  state: Exclude<GiftState, 'cancelled' | 'sent'>;
  /** What the shop says to it. */
  words: string;
  /** What was uploaded last; it is shown at `clip`. */
  file: Pick<GiftFile, 'upload' | 'name' | 'bytes'> | null;
  submission: Pick<Submitted, keyof SubmitRequest | 'at'> | null;
  /** Of the largest video that is taken, in bytes. */
  maxBytes: number;
  /** Today by the server's clock, `YYYY-MM-DD`. */
  today: string;
}

/** `POST submit/<token>/api/send`. Answers with a CreatorView. */
export type SubmitRequest = Omit<Submitted, 'kind' | 'at' | 'id'>;

/** `submit/<token>/api/uploads` speaks the tus protocol; of the metadata `filename` is read. */

/** One line of the inbox. */
export interface InboxGift extends Omit<Gift, 'linkDigest' | 'invitation'> {
  id: string;
  hasLink: boolean;
  hasEnded: boolean;
  invitation: Omit<Invited, 'linkDigest' | 'kind' | 'gift'>;
}

/** `GET studio/api/gifts`. */
export interface Inbox {
  revision: string;
  /** Newest first. */
  gifts: readonly InboxGift[];
  /** The shop's name as it was said last. */
  shop: string;
  /** Where creators reach the upload page, when it was said: `https://events.shop.example`. */
  address: string;
}

/** `POST studio/api/gifts`. Answers with a LinkAnswer. */
export interface InviteRequest {
  shop: string;
  address: string;
  /** A creator of the feed, or a new one's handle. */
  creator: { id: string } | { handle: string; name: string };
  products: readonly string[];
  relation: Relation;
  note: string;
  endsOn: string;
  grant: Grant;
}

/** Also of `POST studio/api/gifts/<id>/link`, after which the older link leads nowhere. */
export interface LinkAnswer {
  id: string;
  /** The end of the link. It is told once, and kept nowhere. */
  token: string;
}

/** `POST studio/api/gifts/<id>/decision`. Answers with an InboxGift. */
export type DecisionRequest =
  | { kind: 'approved'; about: string; product: string | null }
  | { kind: 'changes_asked' | 'refused'; about: string; words: string }
  | { kind: 'reopened' }
  | { kind: 'cancelled' };
