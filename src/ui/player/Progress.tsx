import { useComputed, useSignal, type ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import { useText } from '../parts/useText.js';
import type { SlideSlot } from './playerContext.js';
import { usePlayer } from './playerContext.js';
import { useGlide } from './useGlide.js';

/** A hairline that thickens under finger, mouse and focus, and scrubs. It is drawn again once a second, for who hears it; the line goes on by itself. */
export function Progress({ slide, isCurrent }: { slide: SlideSlot; isCurrent: boolean }) {
  const { deps } = useShelf();
  const { playback } = usePlayer();
  const text = useText(playerExtrasTexts);
  const bar = useRef<HTMLDivElement>(null);
  /** Where the finger is, while there is one. */
  const scrubbed = useSignal<number | null>(null);
  const durationSeconds = useComputed(() => slide.state.value.durationSeconds).value;
  const shown = useComputed(() => {
    const { durationSeconds: end, positionSeconds } = slide.state.value;
    return Math.min(end, Math.floor(scrubbed.value ?? positionSeconds));
  }).value;
  const isScrubbed = useComputed(() => scrubbed.value !== null).value;
  const canSeek = slide.capabilities.value?.seek ?? true;
  if (!canSeek || !(durationSeconds > 0) || slide.phase.value === 'failed')
    return <div class="pl-progress" />;

  const secondsAt = (event: PointerEvent) => {
    const box = bar.current?.getBoundingClientRect();
    if (!bar.current || !box || box.width === 0) return 0;
    const part = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    return (getComputedStyle(bar.current).direction === 'rtl' ? 1 - part : part) * durationSeconds;
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    bar.current?.setPointerCapture(event.pointerId);
    scrubbed.value = secondsAt(event);
    playback.seek(scrubbed.value);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (scrubbed.peek() === null) return;
    scrubbed.value = secondsAt(event);
    playback.seek(scrubbed.value);
  };
  const onPointerEnd = () => {
    scrubbed.value = null;
  };
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
        now: deps.format.clock(shown),
        total: deps.format.clock(durationSeconds),
      })}
      data-scrubbing={isScrubbed}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onKeyDown={onKeyDown}
    >
      {isScrubbed && (
        <p class="pl-time" aria-hidden="true">
          <b>{deps.format.clock(shown)}</b> / {deps.format.clock(durationSeconds)}
        </p>
      )}
      <div class="pl-track">
        <Done slide={slide} durationSeconds={durationSeconds} scrubbed={scrubbed} />
      </div>
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
