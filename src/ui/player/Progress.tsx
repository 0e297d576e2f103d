import { useComputed, useSignal, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { clock } from '../../i18n/clock.js';
import { useShelf } from '../../models/context.js';
import { useLazy } from '../parts/useLazy.js';
import { useText } from '../parts/useText.js';
import type { SlideSlot } from './playerContext.js';
import { usePlayer } from './playerContext.js';
import { useGlide } from './useGlide.js';

/**
 * A hairline that thickens under finger, mouse and focus, and scrubs; the video stands meanwhile, and time and picture of the moment are above
 * the finger. It is drawn again once a second, for who hears it; the line goes on by itself.
 */
export function Progress({ slide, isCurrent }: { slide: SlideSlot; isCurrent: boolean }) {
  const { deps } = useShelf();
  const { playback } = usePlayer();
  const text = useText(playerExtrasTexts);
  const bar = useRef<HTMLDivElement>(null);
  const durationSeconds = useComputed(() => slide.state.value.durationSeconds).value;
  const { scrubbed, ...finger } = useScrub(bar, durationSeconds);
  const shown = useComputed(() => {
    const { durationSeconds: end, positionSeconds } = slide.state.value;
    return Math.min(end, Math.floor(scrubbed.value ?? positionSeconds));
  }).value;
  const isScrubbing = useComputed(() => scrubbed.value !== null).value;
  const canSeek = slide.capabilities.value?.seek ?? true;
  if (!canSeek || !(durationSeconds > 0) || slide.phase.value === 'failed')
    return <div class="pl-progress" />;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    playback.seek(event.key === 'Home' ? 0 : durationSeconds);
  };
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
        now: clock(deps.format, shown),
        total: clock(deps.format, durationSeconds),
      })}
      data-scrubbing={isScrubbing}
      {...finger}
      onKeyDown={onKeyDown}
    >
      {isScrubbing && (
        <Moment
          seconds={shown}
          durationSeconds={durationSeconds}
          scrubbed={scrubbed}
          // A platform's player is a frame, whose picture nobody has.
          video={bar.current?.closest('.pl-slide')?.querySelector('video') ?? null}
        />
      )}
      <div class="pl-track">
        <Done slide={slide} durationSeconds={durationSeconds} scrubbed={scrubbed} />
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
  scrubbed: ReadonlySignal<number | null>;
  video: HTMLVideoElement | null;
}) {
  const { format } = useShelf().deps;
  const part = Math.min(1, (props.scrubbed.value ?? 0) / props.durationSeconds);
  const frame = useLazy(props.video !== null, () => import('./ScrubFrame.js'));
  return (
    <div class="pl-scrub" aria-hidden="true" style={{ '--part': part }}>
      {props.video && frame && frame !== 'failed' && <frame.ScrubFrame video={props.video} />}
      <p class="pl-time">
        <b>{clock(format, props.seconds)}</b> / {clock(format, props.durationSeconds)}
      </p>
    </div>
  );
}

/** The part that has been played. */
function Done(props: {
  slide: SlideSlot;
  durationSeconds: number;
  scrubbed: ReadonlySignal<number | null>;
}) {
  const line = useRef<HTMLDivElement>(null);
  useGlide(line, props.slide, props.durationSeconds, props.scrubbed);
  return <div ref={line} class="pl-done" />;
}
