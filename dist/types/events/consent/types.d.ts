import type { Stop } from '../../tools/emitter.js';
/** The two permissions that events and pixels ask about. */
export interface ConsentAnswer {
    analytics: boolean;
    marketing: boolean;
}
export interface ConsentState extends ConsentAnswer {
    /** Who said so: `option`, `call`, or the name of a consent tool. */
    source: string;
}
/** What the shopper permits, followed while the page lives. */
export interface Consent {
    /** `null`: nobody has said anything yet, which permits nothing. */
    current(): ConsentState | null;
    /** Tells every change of {@link Consent.current}. */
    onChange(listener: (state: ConsentState | null) => void): Stop;
    /** The page's own word; from now on it outranks every tool. */
    set(answer: ConsentAnswer): void;
    stop: Stop;
}
/**
 * One consent tool of the page. It may come late, so it is asked again and again; it is read, never driven.
 */
export interface ConsentVendor {
    readonly name: string;
    /**
     * `pending`: the tool is here and the shopper has not chosen, so nobody after it is asked.
     * `null`: the tool is not here, or has nothing to say.
     */
    read(): ConsentAnswer | 'pending' | null;
    /** Calls `look` when the answer may have changed. */
    listen(look: () => void): Stop;
}
