import type { Feed } from '../../feed/schema.js';
export interface Name {
    name: string;
    /** A creator's handle. */
    note?: string;
    /** A portrait, poster or product picture; an absolute address that `safeUrl` has passed. */
    image?: string;
}
/** What the ids of the events are called, for people. Empty without a feed. */
export interface Names {
    creators: Record<string, Name>;
    videos: Record<string, Name>;
    products: Record<string, Name>;
}
export declare const noNames: Names;
export declare function namesOf(feed: Feed): Names;
/** What the feed knows of its videos and products. An order may name only a variant. */
export interface Assortment {
    creatorOf: ReadonlyMap<string, string>;
    productsOf: ReadonlyMap<string, readonly string[]>;
    productOfVariant: ReadonlyMap<string, string>;
    /** Lengths of the videos whose length the feed tells. */
    durationMsOf: ReadonlyMap<string, number>;
}
export declare const noAssortment: Assortment;
export declare const assortmentOf: (feed: Feed) => Assortment;
