import type { Fact } from '../events/catalog.js';

/** What a `reelshelf:<type>` event carries in `detail`; frozen. */
export interface ReelshelfEventDetail {
  id: string;
  type: Fact['type'];
  /** ISO 8601, UTC. */
  at: string;
  video: string | null;
  creator: string | null;
  product: string | null;
  position: number | null;
  props: Readonly<Record<string, unknown>>;
}

export function toDetail(fact: Fact): ReelshelfEventDetail {
  return Object.freeze({
    id: fact.id,
    type: fact.type,
    at: new Date(fact.atMs).toISOString(),
    video: fact.video ?? null,
    creator: fact.creator ?? null,
    product: fact.product ?? null,
    position: fact.position ?? null,
    props: Object.freeze(structuredClone(fact.props)),
  });
}

/** Tells the page: bubbling, through shadow roots, named as in the catalogue. */
export function dispatchFact(host: HTMLElement, fact: Fact): void {
  host.dispatchEvent(new CustomEvent(`reelshelf:${fact.type}`, { bubbles: true, composed: true, detail: toDetail(fact) }));
}
