import { type TrustProxy } from '../collector/clientAddress.js';
import type { KeyOption } from '../collector/options.js';
import { type Result } from '../tools/result.js';
export interface CollectSettings {
    keys: KeyOption[];
    /** No shop was named: pages on localhost may send. */
    isLocalOnly: boolean;
    data: string;
    port: number;
    host: string;
    reportToken: string | null;
    feed: string | null;
    trustProxy: TrustProxy;
    addressHeader: string | null;
    countAutomated: boolean;
}
export declare const LOCAL_ORIGINS: string[];
/** Reads the words after `collect`. A mistake is a sentence that says what was received and what was expected. */
export declare function parseCollectSettings(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Result<CollectSettings, string>;
