/** A pause this long between two wheel events ends a gesture. */
const PAUSE_MS = 160;
/** One slide needs at least this much. */
const STEP_PX = 30;
/** After a slide, nothing counts until the next one could have been seen. */
const REST_MS = 400;

export interface WheelGesture {
  lastAtMs: number;
  lastPx: number;
  sumPx: number;
  /** When this gesture moved a slide; `null` while it has not. */
  firedAtMs: number | null;
}

export const noWheelGesture: WheelGesture = {
  lastAtMs: -Infinity,
  lastPx: 0,
  sumPx: 0,
  firedAtMs: null,
};

/**
 * One slide for each flick of a trackpad or notch of a wheel. A trackpad goes on sending ever smaller events long after the fingers
 * are gone; those belong to the gesture that moved. An event as strong as the one before it, after a rest, is a new push.
 */
export function advanceWheel(
  gesture: WheelGesture,
  deltaPx: number,
  atMs: number,
): { gesture: WheelGesture; step: -1 | 0 | 1 } {
  const isPushed =
    gesture.firedAtMs !== null &&
    atMs - gesture.firedAtMs > REST_MS &&
    Math.abs(deltaPx) >= STEP_PX &&
    Math.abs(deltaPx) >= Math.abs(gesture.lastPx);
  const isTurned = deltaPx * gesture.lastPx < 0;
  const isNew = atMs - gesture.lastAtMs > PAUSE_MS || isPushed || isTurned;
  const before = isNew ? noWheelGesture : gesture;
  const sumPx = before.sumPx + deltaPx;
  const fires = before.firedAtMs === null && Math.abs(sumPx) >= STEP_PX;
  return {
    gesture: { lastAtMs: atMs, lastPx: deltaPx, sumPx, firedAtMs: fires ? atMs : before.firedAtMs },
    step: fires ? (sumPx > 0 ? 1 : -1) : 0,
  };
}
