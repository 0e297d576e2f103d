/** How much may come: generous for shoppers, small for a program that floods. */
import type { Rate } from '../../server/rateLimit.js';

export interface CommentLimits {
  bodyBytes: number;
  /** Questions from one network (/24 of IPv4, /48 of IPv6). */
  askPerNetwork: Rate;
  /** About one video, whoever asks. */
  askPerVideo: Rate;
  /** Of one shop: also of senders whose address is not known. */
  askPerShop: Rate;
  /** Threads and counts read, own questions looked at and taken back, from one network. */
  readPerNetwork: Rate;
  /** Of one shop; a flood that gets past all else ends here. */
  maxWaiting: number;
  maxKept: number;
}

export const defaultCommentLimits: CommentLimits = {
  bodyBytes: 8 * 1024,
  askPerNetwork: { perSecond: 1 / 20, burst: 6 },
  askPerVideo: { perSecond: 1 / 10, burst: 30 },
  askPerShop: { perSecond: 2, burst: 120 },
  readPerNetwork: { perSecond: 50, burst: 500 },
  maxWaiting: 2000,
  maxKept: 50_000,
};

/** Questions on one page of a thread. */
export const PAGE_LENGTH = 30;
/** Of one question. */
export const MAX_ANSWERS = 20;
