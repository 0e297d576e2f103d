import type { Env } from '../../tools/env.js';
import type { PlayerEvent } from '../types.js';
import type { FrameFact, FrameState } from './protocol.js';

export interface FrameFacts {
  /** Its picture is there. */
  readonly isReady: boolean;
  take(fact: Exclude<FrameFact, { type: 'error' }>): void;
  fail(fact: Extract<FrameFact, { type: 'error' }>): void;
  /** Another video begins, and nothing is known of it. */
  restart(): void;
}

/** Makes a player's facts of what the page in the frame says, each once. */
export function createFrameFacts(
  report: (event: PlayerEvent) => void,
  env: Env,
  onReady: () => void,
): FrameFacts {
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
    take(fact) {
      becomeReady();
      switch (fact.type) {
        case 'duration':
          if (fact.seconds === now.duration) return;
          now.duration = fact.seconds;
          return emit({ type: 'loaded', durationSeconds: now.duration });
        case 'buffered':
          now.buffered = fact.seconds;
          return;
        case 'time':
          now.position = fact.seconds;
          return emit({
            type: 'time',
            positionSeconds: now.position,
            bufferedSeconds: now.buffered,
          });
        case 'state':
          return become(fact.state);
        case 'muted':
        case 'blocked':
          return emit(fact);
      }
    },
    fail: emit,
    restart() {
      now = { ...nothing };
    },
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
