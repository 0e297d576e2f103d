import type { GiftState } from './gift.js';

/** `GET studio/gifts`: what came of each gift, for everybody who may read the report; a creator reads their own. */
export interface GiftReport {
  /** Newest first. */
  gifts: readonly GiftLine[];
}

export interface GiftLine {
  id: string;
  /** A name, or the handle. */
  creator: string;
  product: string;
  state: GiftState;
  /** The shop's last words to the creator. */
  words: string;
  invitedOn: string;
  /** What was sent, `null` before. */
  title: string | null;
  /** How long the shop may show it. */
  rightsUntil: string | null;
  /** In the feed. */
  video: string | null;
  /** TikTok's code for ads, and its last day; never told to viewers. */
  sparkCode: string;
  sparkUntil: string;
  /** Since the first event; `null` where nothing counts, or nothing is shown yet. */
  figures: {
    views: number;
    adds: number;
    orders: number;
    /** Integer minor units by currency. */
    revenue: readonly { currency: string; minor: number }[];
  } | null;
}
