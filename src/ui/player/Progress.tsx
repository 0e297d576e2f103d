import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import { useLazy } from '../parts/useLazy.js';
import { useText } from '../parts/useText.js';
import type { SlideSlot } from './playerContext.js';
import { usePlayer } from './playerContext.js';

/**
 * A hairline that thickens under finger, mouse and focus, and scrubs; the video stands meanwhile, and time and picture of the moment are above
 * the finger. Between two facts of the player it glides.
 */
export function Progress({ slide, isCurrent }: { slide: SlideSlot; isCurrent: boolean }) {
  const { deps } = useShelf();
  const { playback } = usePlayer();
  const text = useText(playerExtrasTexts);
  const bar = useRef<HTMLDivElement>(null);
  const lastSeconds = useRef(0);
  const { positionSeconds, durationSeconds, phase } = slide.state.value;
  const { scrubbed, ...finger } = useScrub(bar, durationSeconds);
  const now = scrubbed.value ?? positionSeconds;
  // Only forward: a loop or a seek back must not sweep over the whole line.
  const glides = phase === 'playing' && scrubbed.value === null && now >= lastSeconds.current;
  lastSeconds.current = now;
  const isScrubbing = scrubbed.value !== null;
  const canSeek = slide.capabilities.value?.seek ?? true;
  if (!canSeek || !(durationSeconds > 0) || phase === 'failed') return <div class="pl-progress" />;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    playback.seek(event.key === 'Home' ? 0 : durationSeconds);
  };
  const shown = Math.min(durationSeconds, Math.floor(now));
  return (
    <div
      ref={bar}
      class="pl-progress"
      role="slider"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={text('position')}
      aria-valuemin={0}
      aria-valuemax={Math.round(durationSeconds)}
      aria-valuenow={shown}
      aria-valuetext={text('positionOf', {
        now: deps.format.clock(shown),
        total: deps.format.clock(durationSeconds),
      })}
      data-scrubbing={isScrubbing}
      {...finger}
      onKeyDown={onKeyDown}
    >
      {isScrubbing && (
        <Moment
          seconds={shown}
          durationSeconds={durationSeconds}
          part={Math.min(1, now / durationSeconds)}
          // A platform's player is a frame, whose picture nobody has.
          video={bar.current?.closest('.pl-slide')?.querySelector('video') ?? null}
        />
      )}
      <div class="pl-track">
        <div
          class="pl-done"
          data-glides={glides}
          style={{ transform: `scaleX(${Math.min(1, now / durationSeconds)})` }}
        />
      </div>
    </div>
  );
}

/** What a finger on the bar does. */
function useScrub(bar: RefObject<HTMLElement | null>, durationSeconds: number) {
  const { playback } = usePlayer();
  /** Where the finger is, while there is one. */
  const scrubbed = useSignal<number | null>(null);
  const wasWanted = useRef(false);
  const goTo = ({ clientX }: PointerEvent) => {
    const box = bar.current?.getBoundingClientRect();
    if (!bar.current || !box || box.width === 0) return;
    const part = Math.min(1, Math.max(0, (clientX - box.left) / box.width));
    const isRtl = getComputedStyle(bar.current).direction === 'rtl';
    scrubbed.value = (isRtl ? 1 - part : part) * durationSeconds;
    playback.seek(scrubbed.value);
  };
  const onPointerEnd = () => {
    if (scrubbed.value === null) return;
    scrubbed.value = null;
    if (wasWanted.current) playback.wanted.value = true;
  };
  return {
    scrubbed,
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      bar.current?.setPointerCapture(event.pointerId);
      goTo(event);
      if (scrubbed.peek() === null) return;
      wasWanted.current = playback.wanted.peek();
      playback.wanted.value = false;
    },
    onPointerMove: (event: PointerEvent) => scrubbed.value !== null && goTo(event),
    onPointerUp: onPointerEnd,
    onPointerCancel: onPointerEnd,
  };
}

/** Above the finger: the time, and where the video can be drawn its picture. */
function Moment(props: {
  seconds: number;
  durationSeconds: number;
  part: number;
  video: HTMLVideoElement | null;
}) {
  const { clock } = useShelf().deps.format;
  const frame = useLazy(props.video !== null, () => import('./ScrubFrame.js'));
  return (
    <div class="pl-scrub" aria-hidden="true" style={{ '--part': props.part }}>
      {props.video && frame && frame !== 'failed' && <frame.ScrubFrame video={props.video} />}
      <p class="pl-time">
        <b>{clock(props.seconds)}</b> / {clock(props.durationSeconds)}
      </p>
    </div>
  );
}
