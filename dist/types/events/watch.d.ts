/**
 * What a shopper really saw of one video, from its start on a slide until the slide is left. Pure: time and position come in as
 * data, and the same inputs give the same outcomes.
 *
 * The rule, pessimistic on purpose: the time between two samples counts only if the first said "playing and visible" and the
 * position moved as the clock did. A seek, a frozen picture, a sleeping machine count for nothing and break the two seconds
 * that make a view. Wall time is `watchedMs`; content seen at least once is `uniqueMs`, which no seek can raise.
 */
export type WatchInput = 
/** Send one at every media fact and at least four a second while playing; a last one just before `leave`. */
{
    type: 'sample';
    /** Monotonic. */
    atMs: number;
    /** `null` for sources that cannot tell the time: they have watch time, but no unique content and no percentages. */
    positionSeconds: number | null;
    playing: boolean;
    visible: boolean;
    muted: boolean;
    /** How fast it plays: content seconds a second; 1 unless said. */
    rate?: number;
} | {
    type: 'duration';
    seconds: number;
}
/** Playback goes on from the start: the end was reached, or the browser went back before it. */
 | {
    type: 'looped';
    atMs: number;
} | {
    type: 'interaction';
    reason: 'sound_on' | 'tag_opened' | 'shared';
    atMs: number;
} | {
    type: 'leave';
    atMs: number;
};
export type WatchOutcome = {
    type: 'viewed';
} | {
    type: 'engaged';
    reason: 'watched' | 'sound_on' | 'tag_opened' | 'shared';
} | {
    type: 'progressed';
    percent: 25 | 50 | 75 | 95;
}
/** `durationMs` is 0 while the duration is unknown. Not told for a slide on which nothing was watched. */
 | {
    type: 'watched';
    watchedMs: number;
    uniqueMs: number;
    mutedMs: number;
    loops: number;
    durationMs: number;
};
type Sample = Omit<Extract<WatchInput, {
    type: 'sample';
}>, 'type'>;
/** Treat as opaque; feed it back into {@link advanceWatch}. */
export interface WatchState {
    readonly durationMs: number | null;
    /** The moment the next step is measured from. */
    readonly last: Sample | null;
    readonly watchedMs: number;
    readonly mutedMs: number;
    /** Watched without a known position. */
    readonly timelessMs: number;
    readonly continuousMs: number;
    readonly loops: number;
    /** How far content may run ahead of the clock right now: positions are reported a little early or late. */
    readonly leadMs: number;
    /** Content seen, in ms: sorted, apart from each other. */
    readonly seen: readonly (readonly [fromMs: number, toMs: number])[];
    readonly isViewed: boolean;
    readonly isEngaged: boolean;
    readonly percent: number;
    readonly hasLeft: boolean;
}
export declare function createWatch(durationSeconds: number | null): WatchState;
export declare function advanceWatch(state: WatchState, input: WatchInput): {
    state: WatchState;
    outcomes: WatchOutcome[];
};
export {};
