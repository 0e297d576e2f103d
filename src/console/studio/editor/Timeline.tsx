import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Product, Tag } from '../../../feed/schema.js';
import { text } from '../texts.js';
import { clock } from '../wording.js';
import { drawStrip } from './filmStrip.js';
import { dragged, type Grip } from './spans.js';
import './Timeline.css';

interface Props {
  /** Address of the video's file, for the film strip. */
  src: string | null;
  player: RefObject<HTMLVideoElement | null>;
  seconds: number;
  duration: number;
  tags: readonly Tag[];
  selected: number | null;
  productOf(id: string): Product | undefined;
  onSeek(seconds: number): void;
  onSelect(place: number): void;
  onChange(place: number, tag: Tag): void;
  onEnd(): void;
}

/** About one picture of most phones' videos. */
const FRAME_SECONDS = 1 / 30;

/** A film strip; under it each tag as a span whose ends are dragged, or moved by the arrow keys. */
export function Timeline(props: Props) {
  const { src, seconds, duration, tags, selected, productOf, onSeek } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const [grip, setGrip] = useState<{ place: number; grip: Grip; from: number; tag: Tag } | null>(
    null,
  );
  useEffect(() => {
    if (!src || !canvas.current) return undefined;
    return drawStrip(canvas.current, src, duration);
  }, [src, duration]);

  const secondsAt = (event: PointerEvent) => {
    const { left, width } = track.current!.getBoundingClientRect();
    return ((event.clientX - left) / width) * duration;
  };
  const percent = (at: number) => `${(Math.min(at, duration) / duration) * 100}%`;
  const take = (event: PointerEvent, place: number, which: Grip) => {
    event.preventDefault();
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    props.onSelect(place);
    setGrip({ place, grip: which, from: secondsAt(event), tag: tags[place]! });
  };
  const pull = (event: PointerEvent) => {
    if (!grip) return;
    const next = dragged(grip.tag, grip.grip, secondsAt(event) - grip.from, duration);
    props.onChange(grip.place, next);
    onSeek(grip.grip === 'end' ? (next.end ?? duration) : (next.start ?? 0));
  };
  const drop = () => {
    if (grip) props.onEnd();
    setGrip(null);
  };
  const press = (event: KeyboardEvent, place: number, which: 'start' | 'end') => {
    const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = dragged(
      tags[place]!,
      which,
      direction * (event.shiftKey ? 1 : FRAME_SECONDS),
      duration,
    );
    props.onChange(place, next);
    onSeek(which === 'end' ? (next.end ?? duration) : (next.start ?? 0));
  };

  return (
    <section class="timeline" aria-label={text('timeline.label')}>
      <div class="strip">
        <canvas ref={canvas} width={1200} height={112} aria-hidden="true" />
        <input
          type="range"
          min={0}
          max={duration}
          step={FRAME_SECONDS}
          value={seconds}
          aria-label={text('timeline.seek')}
          aria-valuetext={text('video.time', { at: clock(seconds, true), length: clock(duration) })}
          onInput={(input) => onSeek(Number(input.currentTarget.value))}
          onKeyDown={(event) => {
            // The browser's own step is a frame already; a second is ours.
            const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
            if (by === undefined || !event.shiftKey) return;
            event.preventDefault();
            onSeek(Math.min(duration, Math.max(0, seconds + by)));
          }}
        />
        <span class="now" style={{ insetInlineStart: percent(seconds) }} />
      </div>
      <div class="spans" ref={track} onPointerMove={pull} onPointerUp={drop} onPointerCancel={drop}>
        {tags.map((tag, place) => {
          const [start, end] = [tag.start ?? 0, tag.end ?? duration];
          const name = productOf(tag.product)?.title || tag.product;
          const grips = [
            ['start', start, text('tags.start', { product: name })],
            ['end', end, text('tags.end', { product: name })],
          ] as const;
          return (
            <div class="lane" key={`${tag.product}-${place}`}>
              <div
                class={`span ${place === selected ? 'is-selected' : ''}`}
                style={{
                  insetInlineStart: percent(start),
                  inlineSize: percent(Math.max(0, end - start)),
                }}
                onPointerDown={(event) => take(event, place, 'whole')}
              >
                <span class="span-name">{name}</span>
                {grips.map(([which, at, label]) => (
                  <span
                    key={which}
                    role="slider"
                    tabIndex={0}
                    class={`grip is-${which}`}
                    aria-label={label}
                    aria-valuemin={0}
                    aria-valuemax={duration}
                    aria-valuenow={Math.round(at * 100) / 100}
                    aria-valuetext={clock(at, true)}
                    onPointerDown={(event) => {
                      event.stopPropagation();
                      take(event, place, which);
                    }}
                    onFocus={() => props.onSelect(place)}
                    onKeyDown={(event) => press(event, place, which)}
                    onKeyUp={props.onEnd}
                  />
                ))}
              </div>
            </div>
          );
        })}
      </div>
      <p class="hint wide-only">{text('timeline.keys')}</p>
    </section>
  );
}
