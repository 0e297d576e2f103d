import type { Rate } from '../server/rateLimit.js';

/** What one sender may do. Every figure is generous for a shop's pages and small for a script that floods. */
export interface Limits {
  bodyBytes: number;
  /** How long a body may take to arrive, in milliseconds. */
  bodyMs: number;
  eventsPerBatch: number;
  eventBytes: number;
  /**
   * Requests a second from one network (/24 of IPv4, /48 of IPv6), and how many at once; a batch counts once more for every 20
   * events in it. A page that is being used sends one in some seconds, so that a network holds some hundred shoppers at a time:
   * an office, or a mobile carrier. Private networks, and senders without an address, have no limit but the one of their key.
   */
  perNetwork: Rate;
  /** The same for one visitor. */
  perVisitor: Rate;
  /** The same for all senders of one shop's keys together, so that none takes the collector from the others. */
  perKey: Rate;
  /** Pages that follow lives at a time, and how many of them of one network. */
  liveViewers: number;
  liveViewersPerNetwork: number;
  /** How often pages of one network begin to follow one. */
  liveOpeningsPerNetwork: Rate;
}

export const defaultLimits: Limits = {
  bodyBytes: 64 * 1024,
  bodyMs: 15_000,
  eventsPerBatch: 100,
  eventBytes: 8 * 1024,
  perNetwork: { perSecond: 200, burst: 2000 },
  perVisitor: { perSecond: 5, burst: 100 },
  perKey: { perSecond: 2000, burst: 10_000 },
  liveViewers: 5000,
  liveViewersPerNetwork: 500,
  liveOpeningsPerNetwork: { perSecond: 20, burst: 600 },
};

/** What a batch costs beyond its request: what it takes to judge it grows with its events. */
export const extraCost = (events: number): number => Math.floor(events / 20);
