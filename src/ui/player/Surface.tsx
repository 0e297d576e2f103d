import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import type { Stop } from '../../tools/emitter.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/icons.js';
import type { SlideSlot } from './playerContext.js';
import { usePlayer } from './playerContext.js';
import type { DoubleTap } from './SaveMark.js';

const HOLD_MS = 400;
/** Two taps within this time save the video. */
const DOUBLE_TAP_MS = 250;

/** The picture under the thumb: a tap pauses and plays, two save, holding speeds up. Its buttons do the same for keys and screen readers. */
export function Surface({ slide, isCurrent }: { slide: SlideSlot; isCurrent: boolean }) {
  const { deps, player } = useShelf();
  const { playback, text, extras } = usePlayer();
  const hold = useHold(slide);
  const lastTapMs = useRef(-DOUBLE_TAP_MS);
  const doubleTap = useSignal<DoubleTap | null>(null);
  const phase = slide.phase.value;
  const wanted = playback.wanted.value;
  const wasWanted = useRef(wanted);
  const isFailed = phase === 'failed';
  const isGoing =
    phase === 'playing' ||
    phase === 'stalled' ||
    (wanted && !isFailed && phase !== 'ended' && phase !== 'blocked');
  const isWaiting =
    isCurrent && wanted && (phase === 'stalled' || phase === 'loading' || phase === 'idle');
  const platform = slide.capabilities.value?.platform;
  const hasProducts = (slide.video.value?.tags?.length ?? 0) > 0;

  const onClick = ({ timeStamp, offsetX, offsetY }: MouseEvent) => {
    const isSecond = timeStamp - lastTapMs.current < DOUBLE_TAP_MS;
    lastTapMs.current = timeStamp;
    if (hold.wasHeld()) return;
    if (player.isCovered.value && !deps.device.wide.value) return isSecond || player.back();
    // The second tap of two takes back what the first has done.
    if (isSecond) {
      doubleTap.value = { xPx: offsetX, yPx: offsetY };
      playback.wanted.value = wasWanted.current;
      return;
    }
    wasWanted.current = wanted;
    if (!isFailed) playback.togglePlay('tap');
  };
  // The platform's page has buttons of its own, and nothing may lie over it.
  if (platform && !isFailed)
    return extras.FrameSurface ? (
      <extras.FrameSurface slide={slide} platform={platform} isWaiting={isWaiting} />
    ) : null;
  return (
    <>
      <div
        class="pl-surface"
        onClick={onClick}
        onPointerDown={hold.begin}
        onPointerUp={hold.end}
        onPointerCancel={hold.end}
        onPointerLeave={hold.end}
        onContextMenu={(event) => event.preventDefault()}
      />
      {isFailed && extras.Failed ? (
        <extras.Failed hasProducts={hasProducts} isCurrent={isCurrent} />
      ) : (
        <button
          type="button"
          class="pl-play"
          part={isGoing ? 'pause' : 'play'}
          aria-label={text(isGoing ? 'pause' : 'play')}
          data-shown={isCurrent && !isGoing}
          onClick={(event) => playback.togglePlay(event.detail === 0 ? 'key' : 'tap')}
        >
          <Icon
            path={isGoing ? icons.pause : icons.play}
            sizePx={36}
            strokeWidth={isGoing ? 3 : 1.8}
            isFilled={!isGoing}
          />
        </button>
      )}
      {isWaiting && <span class="pl-wait" />}
      {isCurrent && extras.TapMarks && <extras.TapMarks slide={slide} tap={doubleTap.value} />}
    </>
  );
}

/** Plays faster while the thumb stays down. */
function useHold(slide: SlideSlot) {
  const { deps } = useShelf();
  const { playback } = usePlayer();
  const stop = useRef<Stop | null>(null);
  const wasHeld = useRef(false);
  return {
    /** The press that has just ended was one: its click means nothing more. */
    wasHeld: () => wasHeld.current,
    begin(event: PointerEvent) {
      if (event.button !== 0) return;
      wasHeld.current = false;
      stop.current?.();
      stop.current = deps.env.setTimer(() => {
        if (slide.phase.peek() !== 'playing') return;
        wasHeld.current = true;
        playback.setFast(true);
      }, HOLD_MS);
    },
    end() {
      stop.current?.();
      stop.current = null;
      playback.setFast(false);
    },
  };
}
