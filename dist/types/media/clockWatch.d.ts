/**
 * Some browsers stand still without any error event: the element says "playing" and the clock does not move. This is the
 * arithmetic that tells a slow line from a dead media; the player feeds it about once a second.
 */
export interface ClockWatch {
    positionSeconds: number;
    /** When the clock last moved, or bytes last came while the element was waiting for them. */
    movedAtMs: number;
}
interface ClockLook {
    atMs: number;
    positionSeconds: number;
    /** Enough is there to go on playing, so a standing clock is not the line's fault. */
    hasData: boolean;
    /** Bytes came since the last look. */
    gotBytes: boolean;
}
export declare const STALLED_AFTER_MS = 4000;
export declare const STUCK_AFTER_MS = 10000;
export declare function lookAtClock(watch: ClockWatch, look: ClockLook): {
    watch: ClockWatch;
    verdict: 'moving' | 'waiting' | 'stalled' | 'stuck';
};
export {};
