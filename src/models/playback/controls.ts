import type { ReadonlySignal, Signal } from '@preact/signals';
import type { EventProps, EventType } from '../../events/catalog.js';
import type { PlayerModel, Trigger } from '../playerModel.js';
import type { SlideModel } from './slideModel.js';
import type { Visits } from './visits.js';

export const FAST_RATE = 2;

interface ControlsInput {
  player: PlayerModel;
  current: ReadonlySignal<SlideModel>;
  visits: Visits;
  /** The slide is to play. */
  wanted: Signal<boolean>;
  isFast: Signal<boolean>;
}

/** What the shopper does to the slide that is watched. */
export function createControls({ player, current, visits, wanted, isFast }: ControlsInput) {
  const seek = (positionSeconds: number) => {
    const { durationSeconds } = current.value.state.value;
    // One that is being made has no end yet.
    const end = durationSeconds ? Math.max(0, durationSeconds - 0.1) : Infinity;
    current.value.seek(Math.min(Math.max(0, positionSeconds), end));
  };
  const togglePlay = (by: Trigger) => {
    const { phase } = current.value.state.value;
    const isGoing =
      phase === 'playing' ||
      phase === 'stalled' ||
      (wanted.value && (phase === 'idle' || phase === 'loading'));
    if (phase === 'failed') return current.value.retry(true);
    if (!isGoing && !visits.current?.hasStarted) visits.current?.setTrigger(by);
    if (!isGoing && wanted.value) current.value.play();
    wanted.value = !isGoing;
  };
  return {
    togglePlay,
    toggleSound() {
      const muted = !player.muted.value;
      player.setMuted(muted);
      if (!muted) visits.current?.interaction('sound_on');
    },
    seek,
    seekBy: (deltaSeconds: number) =>
      seek(current.value.state.value.positionSeconds + deltaSeconds),
    setFast(fast: boolean) {
      if (fast === isFast.value || !current.value.capabilities.value?.rate) return;
      isFast.value = fast;
      current.value.setRate(fast ? FAST_RATE : 1);
    },
    openTag(productId: string, from: 'tag' | 'bar' | 'panel' | 'answer') {
      visits.current?.interaction('tag_opened');
      player.openProduct(productId, from);
    },
    /** What the shopper did to the video that plays, recorded as an event of it. */
    record: <T extends EventType>(type: T, props: EventProps<T>) =>
      visits.current?.record(type, props),
  };
}
