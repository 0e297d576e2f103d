/** How many likes may come: generous for shoppers, small for a program that makes up people. */
import type { Rate } from '../../server/rateLimit.js';

export interface LikeLimits {
  bodyBytes: number;
  /** Likes and likes taken back from one network (/24 of IPv4, /48 of IPv6), whatever the video. */
  perNetwork: Rate;
  /** From one network for one video: what a forger can add to a figure. A phone network has many shoppers behind few addresses. */
  perNetworkAndVideo: Rate;
  /** For one video, whoever sends it. */
  perVideo: Rate;
  /** Of one shop: also of senders whose address is not known. */
  perShop: Rate;
  /** Counts read from one network. */
  readPerNetwork: Rate;
  /** Of one shop; a flood that gets past all else ends here. */
  maxKept: number;
}

export const defaultLikeLimits: LikeLimits = {
  bodyBytes: 2 * 1024,
  perNetwork: { perSecond: 1 / 5, burst: 40 },
  perNetworkAndVideo: { perSecond: 1 / 60, burst: 20 },
  perVideo: { perSecond: 5, burst: 300 },
  perShop: { perSecond: 20, burst: 1000 },
  readPerNetwork: { perSecond: 50, burst: 500 },
  maxKept: 500_000,
};
