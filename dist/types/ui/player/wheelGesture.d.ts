export interface WheelGesture {
    lastAtMs: number;
    lastPx: number;
    sumPx: number;
    /** When this gesture moved a slide; `null` while it has not. */
    firedAtMs: number | null;
}
export declare const noWheelGesture: WheelGesture;
/**
 * One slide for each flick of a trackpad or notch of a wheel. A trackpad goes on sending ever smaller events long after the fingers
 * are gone; those belong to the gesture that moved. An event as strong as the one before it, after a rest, is a new push.
 */
export declare function advanceWheel(gesture: WheelGesture, deltaPx: number, atMs: number): {
    gesture: WheelGesture;
    step: -1 | 0 | 1;
};
