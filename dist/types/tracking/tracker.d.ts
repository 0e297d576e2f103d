/**
 * From facts to the endpoint. Before analytics is permitted, facts wait in memory: nothing is stored, nothing is sent, no id
 * is made. On permission those of the last five minutes count; on refusal they are forgotten, and so is everything stored, in every tab.
 * Permission is asked for again before anything is written or sent.
 */
import type { Locks } from '../browser/locks.js';
import type { PageLife } from '../browser/pageLife.js';
import type { Post } from '../browser/post.js';
import type { Display } from '../tools/display.js';
import type { Emitter } from '../tools/emitter.js';
import type { Env, KeyValueStore } from '../tools/env.js';
import type { Fact } from '../events/catalog.js';
import { type Consent, type ConsentState } from './consent/types.js';
import { type Identity } from './identity.js';
import { type TransportStatus } from './transport.js';
import { type PageContext } from './wireContext.js';
export interface TrackerDeps {
    env: Env;
    display: Display;
    /** Absolute and safe; `null`: nothing is kept and nothing is sent. */
    endpoint: string | null;
    /** Public key that the endpoint knows this shop by. */
    key?: string | undefined;
    page: PageLife;
    post: Post;
    locks: Locks;
    /** The part of the shared storage whose names begin so, or `null` where it is refused. Not called before a tool or the shopper has answered. */
    openStorage(within: string): KeyValueStore | null;
    context(): PageContext;
    experiment?: (() => {
        id: string;
        arm: 'on' | 'off';
    } | null) | undefined;
    consent: Consent;
    /** The root's, when it needs the visitor before the tracker is there. */
    identity?: Identity | undefined;
    facts: Emitter<Fact>;
    /** What happened before the tracker was loaded. */
    earlier: readonly Fact[];
}
export interface Tracker {
    /** Sends what waits. Resolves when nothing is on its way any more, whatever came of it. */
    flush(): Promise<void>;
    /** Sends what waits and lets go of the page. What was not confirmed stays in storage for the next page. */
    stop(): void;
    /** `null` without permission. */
    session(): string | null;
    consentState(): ConsentState | null;
    /** For the debug overlay. */
    status(): TransportStatus & {
        waiting: number;
        held: number;
    };
}
export declare function startTracker(deps: TrackerDeps): Tracker;
