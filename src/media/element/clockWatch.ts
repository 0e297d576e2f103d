/**
 * Some browsers stand still without any error event: the element says "playing" and the clock does not move. This is the
 * arithmetic that tells a slow network from a dead media; the player feeds it about once a second.
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

export const STALLED_AFTER_MS = 4000;
export const STUCK_AFTER_MS = 10_000;

export function lookAtClock(
  watch: ClockWatch,
  look: ClockLook,
): { watch: ClockWatch; outcome: 'moving' | 'waiting' | 'stalled' | 'stuck' } {
  const moved = look.positionSeconds !== watch.positionSeconds || (!look.hasData && look.gotBytes);
  if (moved)
    return {
      watch: { positionSeconds: look.positionSeconds, movedAtMs: look.atMs },
      outcome: 'moving',
    };
  const stoodMs = look.atMs - watch.movedAtMs;
  const outcome =
    stoodMs >= STUCK_AFTER_MS ? 'stuck' : stoodMs >= STALLED_AFTER_MS ? 'stalled' : 'waiting';
  return { watch, outcome };
}
