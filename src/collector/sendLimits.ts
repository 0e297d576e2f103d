import { createRateLimit } from '../server/rateLimit.js';
import { isPrivate } from './clientAddress.js';
import { truncateIp } from './ingest/privacy.js';
import { extraCost, type Limits } from './limits.js';

/** Whose batch it is. */
export interface BatchSender {
  tenant: string;
  /** As {@link networkOf} tells it. */
  network: string | null;
  visitor: string | null | undefined;
}

/** Seconds to wait, and why, for whoever runs the shop; `null` when it may go on. */
export interface Wait {
  seconds: number;
  advice: string;
}

/** Which network an address is of; `null` for one that says nothing about who sends. */
export const networkOf = (address: string | null): string | null =>
  address === null || isPrivate(address) ? null : (truncateIp(address) ?? address);

/** Holds each sender to what it may send: by its network, its visitor, and its key where no network is known. */
export function createSendLimits({ perNetwork, perVisitor, perKeyWithoutAddress }: Limits) {
  const networks = createRateLimit(perNetwork);
  const visitors = createRateLimit(perVisitor);
  const withoutAddress = createRateLimit(perKeyWithoutAddress);
  return {
    /** Before anything is read. */
    takeRequest(network: string | null, nowMs: number): Wait | null {
      const seconds = network === null ? 0 : networks.take(network, nowMs);
      return seconds > 0 ? { seconds, advice: NETWORK_ADVICE } : null;
    },
    takeBatch(
      { tenant, network, visitor }: BatchSender,
      events: number,
      nowMs: number,
    ): Wait | null {
      const waitKey = network === null ? withoutAddress.take(tenant, nowMs) : 0;
      if (waitKey > 0) return { seconds: waitKey, advice: ADDRESS_ADVICE };
      const waitVisitor = visitor ? visitors.take(`${tenant}\n${visitor}`, nowMs) : 0;
      if (waitVisitor > 0) return { seconds: waitVisitor, advice: VISITOR_ADVICE };
      const cost = extraCost(events);
      if (network === null) withoutAddress.charge(tenant, cost);
      else networks.charge(network, cost);
      return null;
    },
  };
}

const NETWORK_ADVICE =
  'One network sent more than a shop’s pages do. If a proxy or CDN of yours stands in front, the collector takes it for a sender: name its addresses with --trust-proxy.';
const ADDRESS_ADVICE =
  'More came at once than one key may send while nobody’s address is known. Tell the collector the addresses (trustProxy, addressHeader), and each sender is counted alone.';
const VISITOR_ADVICE =
  'One visitor sent more than any shopper does: a program, or pages that share one visitor.';
