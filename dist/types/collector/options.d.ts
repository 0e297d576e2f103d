import type { FeedSource } from '../feed/load.js';
import type { ReportStore } from './store/types.js';
import type { TrustProxy } from './clientAddress.js';
import type { Limits } from './limits.js';
/** Who may send. */
export interface KeyOption {
    /**
     * The public key that the tag carries (`data-key`). It is no secret: it says whose events these are, and `origins` says from
     * where. Leave it out to accept batches without a key from these origins.
     */
    key?: string;
    /** Pages that may send with it: `https://shop.example`, exactly. On localhost the port may be `*`. */
    origins: readonly string[];
    /**
     * The shop's name in the report. Keys of the same name share their figures, so that a key can be replaced and nothing is
     * lost. Default: the first origin's host.
     */
    name?: string;
}
export interface CollectorOptions {
    keys: readonly KeyOption[];
    store: ReportStore;
    /** Opens the report. At least 16 characters. Without it there is no report, only the endpoint. */
    reportToken?: string;
    /** Where names, posters and portraits for the report come from: the shop's feed. Without it the report shows ids. */
    feed?: FeedSource;
    /** What relative addresses in a feed object start from. Default: the first origin. */
    feedBase?: string;
    limits?: Partial<Limits>;
    /**
     * Whose `X-Forwarded-For` (else `Forwarded`, else `X-Real-IP`) is believed: see {@link TrustProxy}. Default: `'auto'`, a proxy on
     * this machine or in a private network.
     */
    trustProxy?: TrustProxy;
    /**
     * A header with the sender's address that your platform or CDN sets itself, whatever the sender wrote there, such as
     * `cf-connecting-ip`. Default: none.
     */
    addressHeader?: string;
    /** Counts what programs sent like what shoppers did, for test rigs. Default: false; both are stored. */
    countAutomated?: boolean;
    /** Folder of the report page's script and style. Default: beside the installed collector. */
    reportAssets?: string;
    /** Hears of what went wrong inside, never of shoppers' data. */
    log?: (line: string) => void;
}
export interface Key {
    key: string | null;
    tenant: string;
    origins: readonly string[];
    allows(origin: string): boolean;
}
/** @throws CollectorError `OPTIONS_INVALID`, naming the option, what was received, and what was expected. */
export declare function checkKeys(keys: readonly KeyOption[] | undefined): Key[];
/** @throws CollectorError `OPTIONS_INVALID`. */
export declare function checkToken(token: string | undefined): string | null;
/** What to do about pages that may not send with a key: most often the shop's own under another address. */
export declare function originAdvice({ key, origins }: Pick<Key, 'key' | 'origins'>, origin: string): string;
