import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import { useText } from '../parts/useText.js';
import type { SlideSlot } from './playerContext.js';
import { usePlayer } from './playerContext.js';

/** A hairline that thickens under finger, mouse and focus, and scrubs. Between two facts of the player it glides. */
export function Progress({ slide, isCurrent }: { slide: SlideSlot; isCurrent: boolean }) {
  const { deps } = useShelf();
  const { playback } = usePlayer();
  const text = useText(playerExtrasTexts);
  const bar = useRef<HTMLDivElement>(null);
  const lastSeconds = useRef(0);
  /** Where the finger is, while there is one. */
  const scrubbed = useSignal<number | null>(null);
  const { positionSeconds, durationSeconds, phase } = slide.state.value;
  const now = scrubbed.value ?? positionSeconds;
  // Only forward: a loop or a seek back must not sweep over the whole line.
  const glides = phase === 'playing' && scrubbed.value === null && now >= lastSeconds.current;
  lastSeconds.current = now;
  const canSeek = slide.capabilities.value?.seek ?? true;
  if (!canSeek || !(durationSeconds > 0) || phase === 'failed') return <div class="pl-progress" />;

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
    if (scrubbed.value === null) return;
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
      data-scrubbing={scrubbed.value !== null}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onKeyDown={onKeyDown}
    >
      {scrubbed.value !== null && (
        <p class="pl-time" aria-hidden="true">
          <b>{deps.format.clock(shown)}</b> / {deps.format.clock(durationSeconds)}
        </p>
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
