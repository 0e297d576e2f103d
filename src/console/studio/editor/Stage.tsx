import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Product, Tag } from '../../../feed/schema.js';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import './Stage.css';

interface Props {
  video: VideoDocument;
  player: RefObject<HTMLVideoElement | null>;
  seconds: number;
  tags: readonly Tag[];
  selected: number | null;
  productOf(id: string): Product | undefined;
  /** Somebody clicked on the picture: fractions of it, and pixels of the stage. */
  onPoint(point: { x: number; y: number; left: number; top: number }): void;
  onSelect(place: number): void;
  onMove(place: number, x: number, y: number): void;
}

const STEP = 0.01;
const ARROWS: Readonly<Record<string, [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
const within = (fraction: number) => Math.round(Math.min(1, Math.max(0, fraction)) * 1000) / 1000;

export const isShownAt = ({ start = 0, end }: Tag, seconds: number): boolean =>
  seconds >= start - 0.001 && (end === undefined || seconds < end);

/** The video, large and upright, with the points of the tags that a shopper would see now. */
export function Stage({ video, player, seconds, tags, selected, ...props }: Props) {
  const { world } = useStudio();
  const stage = useRef<HTMLDivElement>(null);
  const dragged = useRef<number | null>(null);
  const source = video.sources?.find(({ type }) => type === 'mp4');
  const fractions = (event: PointerEvent | MouseEvent) => {
    const { left, top, width, height } = stage.current!.getBoundingClientRect();
    return {
      x: within((event.clientX - left) / width),
      y: within((event.clientY - top) / height),
      left: event.clientX - left,
      top: event.clientY - top,
    };
  };
  if (!source) return <p class="stage-none">{text('video.nofile')}</p>;
  return (
    <div
      class="stage"
      ref={stage}
      onPointerMove={(event) => {
        if (dragged.current === null) return;
        const { x, y } = fractions(event);
        props.onMove(dragged.current, x, y);
      }}
      onPointerUp={() => (dragged.current = null)}
      onPointerCancel={() => (dragged.current = null)}
    >
      <video
        ref={player}
        src={world.source.fileUrl(source.src)}
        poster={video.poster && world.source.fileUrl(video.poster.src)}
        preload="auto"
        playsInline
        aria-label={text('video.frame')}
        onClick={(event) => props.onPoint(fractions(event))}
      />
      {tags.map((tag, place) => {
        if (tag.x === undefined || tag.y === undefined) return null;
        if (!isShownAt(tag, seconds) && place !== selected) return null;
        const name = props.productOf(tag.product)?.title || tag.product;
        return (
          <button
            key={`${tag.product}-${place}`}
            class="point"
            aria-label={text('tags.point', { product: name })}
            aria-description={text('tags.pointAt', {
              x: Math.round(tag.x * 100),
              y: Math.round(tag.y * 100),
            })}
            aria-pressed={place === selected}
            style={{ insetInlineStart: `${tag.x * 100}%`, insetBlockStart: `${tag.y * 100}%` }}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              dragged.current = place;
              props.onSelect(place);
            }}
            onFocus={() => props.onSelect(place)}
            onKeyDown={(press) => {
              const [dx, dy] = ARROWS[press.key] ?? [0, 0];
              if (dx === 0 && dy === 0) return;
              press.preventDefault();
              press.stopPropagation();
              const far = press.shiftKey ? 10 : 1;
              props.onMove(place, within(tag.x! + dx * far), within(tag.y! + dy * far));
            }}
          />
        );
      })}
    </div>
  );
}
