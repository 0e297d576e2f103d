import type { Env } from '../../tools/env.js';
import type { PlayerEvent } from '../types.js';
import type { FrameEvent, FrameState } from './protocol.js';

export interface FrameEvents {
  /** Its picture is there. */
  readonly isReady: boolean;
  take(event: Exclude<FrameEvent, { type: 'error' }>): void;
  fail(event: Extract<FrameEvent, { type: 'error' }>): void;
  /** Another video begins, and nothing is known of it. */
  restart(): void;
}

/** Makes a player's facts of what the page in the frame says, each once. */
export function createFrameEvents(
  report: (event: PlayerEvent) => void,
  env: Env,
  onReady: () => void,
): FrameEvents {
  const emit = (event: DistributiveOmit<PlayerEvent, 'atMs'>) =>
    report({ ...event, atMs: env.monotonicMs() } as PlayerEvent);
  const nothing = { isReady: false, state: null, duration: 0, position: 0, buffered: 0 };
  let now: Omit<typeof nothing, 'state'> & { state: FrameState | null } = { ...nothing };

  const becomeReady = () => {
    if (now.isReady) return;
    now.isReady = true;
    emit({ type: 'loaded', durationSeconds: now.duration });
    emit({ type: 'frame' });
    onReady();
  };
  const become = (state: FrameState) => {
    if (state === now.state) return;
    now.state = state;
    if (state === 'stalled' || state === 'ended') emit({ type: state });
    else emit({ type: state, positionSeconds: now.position });
  };
  return {
    get isReady() {
      return now.isReady;
    },
    take(event) {
      becomeReady();
      switch (event.type) {
        case 'duration':
          if (event.seconds === now.duration) return;
          now.duration = event.seconds;
          return emit({ type: 'loaded', durationSeconds: now.duration });
        case 'buffered':
          now.buffered = event.seconds;
          return;
        case 'time':
          now.position = event.seconds;
          return emit({
            type: 'time',
            positionSeconds: now.position,
            bufferedSeconds: now.buffered,
          });
        case 'state':
          return become(event.state);
        case 'muted':
        case 'blocked':
          return emit(event);
      }
    },
    fail: emit,
    restart() {
      now = { ...nothing };
    },
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
