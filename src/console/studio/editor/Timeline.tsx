import { useEffect, useRef, useState } from 'preact/hooks';
import type { Product, Tag } from '../../../feed/schema.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { clock, productName } from '../wording.js';
import { drawStrip } from './filmStrip.js';
import { dragged, type Grip } from './spans.js';
import type { Tags } from './useTags.js';
import './Timeline.css';

interface Props {
  /** Address of the video's file, for the film strip. */
  src: string | null;
  seconds: number;
  duration: number;
  tags: Tags;
  products: ReadonlyMap<string, Product>;
  onSeek(seconds: number): void;
}

/** About one picture of most phones' videos. */
const FRAME_SECONDS = 1 / 30;

const percent = (part: number, whole: number) => `${(Math.min(part, whole) / whole) * 100}%`;

/** A film strip; under it each tag as a span whose ends are dragged, or moved by the arrow keys. */
export function Timeline({ src, seconds, duration, tags, products, onSeek }: Props) {
  const { model } = useStudio();
  const track = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<{ index: number; grip: Grip; from: number; tag: Tag } | null>(
    null,
  );
  const secondsAt = (event: PointerEvent) => {
    const { left, width } = track.current!.getBoundingClientRect();
    return ((event.clientX - left) / width) * duration;
  };
  /** What is moved is shown at its own moment. */
  const move = (index: number, tag: Tag, grip: Grip, bySeconds: number) => {
    const next = dragged(tag, grip, bySeconds, duration);
    tags.change(index, next, 'span');
    onSeek(grip === 'end' ? (next.end ?? duration) : (next.start ?? 0));
  };
  const drop = () => {
    if (held) model.endGroup();
    setHeld(null);
  };
  return (
    <section class="timeline" aria-label={text('timeline.label')}>
      <Strip src={src} seconds={seconds} duration={duration} onSeek={onSeek} />
      <div
        class="spans"
        ref={track}
        onPointerMove={(event) => {
          if (held) move(held.index, held.tag, held.grip, secondsAt(event) - held.from);
        }}
        onPointerUp={drop}
        onPointerCancel={drop}
      >
        {tags.list.map((tag, index) => (
          <Span
            key={`${tag.product}-${index}`}
            tag={tag}
            name={productName(products.get(tag.product), tag.product)}
            duration={duration}
            isSelected={index === tags.selected}
            onSelect={() => tags.select(index)}
            onHold={(event, grip) => {
              event.preventDefault();
              event.stopPropagation();
              (event.currentTarget as Element).setPointerCapture(event.pointerId);
              tags.select(index);
              setHeld({ index, grip, from: secondsAt(event), tag });
            }}
            onStep={(grip, bySeconds) => move(index, tag, grip, bySeconds)}
            onStepped={model.endGroup}
          />
        ))}
      </div>
      <p class="hint wide-only" dir="auto">
        {text('timeline.keys')}
      </p>
    </section>
  );
}

function Strip({ src, seconds, duration, onSeek }: Omit<Props, 'tags' | 'products'>) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (src === null || !canvas.current) return undefined;
    return drawStrip(canvas.current, src, duration);
  }, [src, duration]);
  return (
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
          const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
          if (direction === undefined || !event.shiftKey) return;
          event.preventDefault();
          onSeek(Math.min(duration, Math.max(0, seconds + direction)));
        }}
      />
      <span class="now" style={{ insetInlineStart: percent(seconds, duration) }} />
    </div>
  );
}

interface SpanProps {
  tag: Tag;
  name: string;
  duration: number;
  isSelected: boolean;
  onSelect(): void;
  onHold(event: PointerEvent, grip: Grip): void;
  onStep(grip: Grip, bySeconds: number): void;
  onStepped(): void;
}

const DIRECTIONS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};

function Span({ tag, name, duration, isSelected, onSelect, onHold, onStep, onStepped }: SpanProps) {
  const [start, end] = [tag.start ?? 0, tag.end ?? duration];
  const grips = [
    ['start', start, text('tags.start', { product: name })],
    ['end', end, text('tags.end', { product: name })],
  ] as const;
  return (
    <div class="lane">
      <div
        class={`span ${isSelected ? 'is-selected' : ''}`}
        style={{
          insetInlineStart: percent(start, duration),
          inlineSize: percent(Math.max(0, end - start), duration),
        }}
        onPointerDown={(event) => onHold(event, 'whole')}
      >
        <span class="span-name">{name}</span>
        {grips.map(([grip, at, label]) => (
          <span
            key={grip}
            role="slider"
            tabIndex={0}
            class={`grip is-${grip}`}
            aria-label={label}
            aria-valuemin={0}
            aria-valuemax={duration}
            aria-valuenow={Math.round(at * 100) / 100}
            aria-valuetext={clock(at, true)}
            onPointerDown={(event) => onHold(event, grip)}
            onFocus={onSelect}
            onKeyUp={onStepped}
            onKeyDown={(event) => {
              const direction = DIRECTIONS[event.key];
              if (direction === undefined) return;
              event.preventDefault();
              onStep(grip, direction * (event.shiftKey ? 1 : FRAME_SECONDS));
            }}
          />
        ))}
      </div>
    </div>
  );
}
