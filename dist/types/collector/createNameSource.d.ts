import { type FeedSource } from '../feed/load.js';
import type { CollectorEnv } from './env.js';
import { type Assortment, type Names } from './reports/names.js';
export interface Known {
    names: Names;
    assortment: Assortment;
    /** Origins of the pictures, for the page's content security policy. */
    imageOrigins: readonly string[];
}
/**
 * What ids are called, from the shop's feed. It is read when somebody asks and the last reading is older than five minutes; a
 * feed that cannot be read leaves the names as they were.
 */
export declare function createNameSource(feed: FeedSource | undefined, baseUrl: string, env: CollectorEnv, log: (line: string) => void): () => Promise<Known>;
