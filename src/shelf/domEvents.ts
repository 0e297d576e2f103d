import type { EventProps, EventType, Fact } from '../events/catalog.js';

/** What a `reelshelf:<type>` event carries in `detail`; frozen. Looking at `type` tells what is in `props`. */
export type ReelshelfEventDetail<T extends EventType = EventType> = {
  [Type in T]: {
    readonly id: string;
    readonly type: Type;
    /** ISO 8601, UTC. */
    readonly at: string;
    readonly video: string | null;
    readonly creator: string | null;
    readonly product: string | null;
    readonly position: number | null;
    readonly props: Readonly<EventProps<Type>>;
  };
}[T];

export function toDetail(fact: Fact): ReelshelfEventDetail {
  return Object.freeze({
    id: fact.id,
    type: fact.type,
    at: new Date(fact.atMs).toISOString(),
    video: fact.video ?? null,
    creator: fact.creator || null,
    product: fact.product ?? null,
    position: fact.position ?? null,
    props: Object.freeze(structuredClone(fact.props)),
  }) as ReelshelfEventDetail;
}

/**
 * Tells the page: bubbling, through shadow roots, named as in the catalogue. What the page learns after it has taken the host away is
 * told on the document as well, where it listens for all shelves.
 */
export function dispatchFact(host: HTMLElement, detail: ReelshelfEventDetail): void {
  for (const target of host.isConnected ? [host] : [host, host.ownerDocument]) {
    target.dispatchEvent(new CustomEvent(`reelshelf:${detail.type}`, { bubbles: true, composed: true, detail }));
  }
}
