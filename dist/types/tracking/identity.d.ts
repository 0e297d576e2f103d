import type { Env, KeyValueStore } from '../tools/env.js';
/**
 * Who is looking: a random visitor id of this shop alone, and a session. Both exist only while analytics is permitted; before
 * that nothing is made, read or stored.
 */
export interface Identity {
    /** Permission was given: ids are taken up again or made. Without storage they live as long as the page. */
    grant(store: KeyValueStore | null): void;
    /** Permission is gone: ids are forgotten here; taking them out of storage is the caller's. A later grant makes new ones. */
    revoke(): void;
    /** Something happened: the session lives on, or a new one begins after 30 idle minutes. */
    touch(): void;
    /** The visitor's id was stored and is there no more: somebody else has taken the permission back. Another id is taken up instead. */
    isGone(): boolean;
    readonly visitor: string | null;
    readonly session: string | null;
}
/** Within the shop's part of the storage. */
export declare const VISITOR_KEY = "visitor";
export declare function createIdentity(env: Pick<Env, 'nowMs' | 'random'>): Identity;
