import { said, type Said } from '../i18n/said.js';
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
  advice: Said;
}

/** Which network an address is of; `null` for one that says nothing about who sends. */
export const networkOf = (address: string | null): string | null =>
  address === null || isPrivate(address) ? null : (truncateIp(address) ?? address);

/** Holds each sender to what it may send: by its network, its visitor, and its key. */
export function createSendLimits({ perNetwork, perVisitor, perKey }: Limits) {
  const networks = createRateLimit(perNetwork);
  const visitors = createRateLimit(perVisitor);
  const keys = createRateLimit(perKey);
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
      const waitKey = keys.take(tenant, nowMs);
      if (waitKey > 0)
        return { seconds: waitKey, advice: network === null ? ADDRESS_ADVICE : KEY_ADVICE };
      const waitVisitor = visitor ? visitors.take(`${tenant}\n${visitor}`, nowMs) : 0;
      if (waitVisitor > 0) return { seconds: waitVisitor, advice: VISITOR_ADVICE };
      const cost = extraCost(events);
      keys.charge(tenant, cost);
      if (network !== null) networks.charge(network, cost);
      return null;
    },
  };
}

const NETWORK_ADVICE = said(
  'server.refused.network',
  undefined,
  'One network sent more than a shop’s pages do. If a proxy or CDN of yours stands in front, the collector takes it for a sender: name its addresses with --trust-proxy; a network that may send more is let by --limit network=….',
);
const ADDRESS_ADVICE = said(
  'server.refused.many',
  undefined,
  'More came at once than one key may send while nobody’s address is known. Tell the collector the addresses (trustProxy, addressHeader), and each sender is counted alone.',
);
const KEY_ADVICE = said(
  'server.refused.many',
  undefined,
  'The pages of one key sent more together than it may. A very large shop raises it with --limit key=…; else a program floods, from many addresses.',
);
const VISITOR_ADVICE = said(
  'server.refused.visitor',
  undefined,
  'One visitor sent more than any shopper does: a program, or pages that share one visitor.',
);
