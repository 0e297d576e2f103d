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
export declare function toDetail(fact: Fact): ReelshelfEventDetail;
/** Tells the page: bubbling, through shadow roots, named as in the catalogue. */
export declare function dispatchFact(host: HTMLElement, fact: Fact): void;
