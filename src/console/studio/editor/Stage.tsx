import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Product, Tag, VideoSource } from '../../../feed/schema.js';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { productName, productPrice } from '../wording.js';
import { ProductPicture } from './ProductPicture.js';
import type { Point, Tags } from './useTags.js';
import './Stage.css';

/** A click on the picture: fractions of it, and pixels from its corner. */
export interface Clicked extends Point {
  left: number;
  top: number;
}

interface Props {
  video: VideoDocument;
  /** Which of its films is played; `undefined`: none can be. */
  source: VideoSource | undefined;
  player: RefObject<HTMLVideoElement | null>;
  seconds: number;
  tags: Tags;
  products: ReadonlyMap<string, Product>;
  onPoint(clicked: Clicked): void;
}

/** Past this part of the width the words stand before the point, as on the shelf. */
const FLIP_AT = 0.5;
const STEP = 0.01;
const ARROWS: Readonly<Record<string, [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
const within = (fraction: number) => Math.round(Math.min(1, Math.max(0, fraction)) * 1000) / 1000;

const isShownAt = ({ start = 0, end }: Tag, seconds: number): boolean =>
  seconds >= start - 0.001 && (end === undefined || seconds < end);

/** The video, large and upright, with the points of the tags that a shopper would see now. */
export function Stage({ video, source, player, seconds, tags, products, onPoint }: Props) {
  const { world } = useStudio();
  const stage = useRef<HTMLDivElement>(null);
  /** The tag whose point is dragged, and how far from it the pointer took hold. */
  const held = useRef<{ index: number; byX: number; byY: number } | null>(null);
  const clickedAt = (event: MouseEvent): Clicked => {
    const box = stage.current!.getBoundingClientRect();
    const [left, top] = [event.clientX - box.left, event.clientY - box.top];
    return { x: within(left / box.width), y: within(top / box.height), left, top };
  };
  const move = (index: number, { x, y }: Point) =>
    tags.change(index, { ...tags.list[index]!, x, y }, 'point');
  const drop = () => (held.current = null);
  useSamePlace(player, source?.src, seconds);
  if (!source) return <p class="stage-none">{text('video.nofile')}</p>;
  return (
    <div
      class="stage"
      ref={stage}
      onPointerMove={(event) => {
        if (held.current === null) return;
        const { index, byX, byY } = held.current;
        const { x, y } = clickedAt(event);
        move(index, { x: within(x + byX), y: within(y + byY) });
      }}
      onPointerUp={drop}
      onPointerCancel={drop}
    >
      <video
        ref={player}
        src={world.source.fileUrl(source.src)}
        poster={video.poster && world.source.fileUrl(video.poster.src)}
        preload="auto"
        playsInline
        aria-label={text('video.frame')}
        onClick={(event) => onPoint(clickedAt(event))}
      />
      {tags.list.map((tag, index) => (
        <TagPoint
          key={`${tag.product}-${index}`}
          tag={tag}
          product={products.get(tag.product)}
          isShown={isShownAt(tag, seconds) || index === tags.selected}
          isSelected={index === tags.selected}
          onSelect={() => tags.select(index)}
          onHold={(event) => {
            const { x, y } = clickedAt(event);
            held.current = { index, byX: (tag.x ?? x) - x, byY: (tag.y ?? y) - y };
          }}
          onMove={(point) => move(index, point)}
        />
      ))}
    </div>
  );
}

/** Another film of the same video goes on from the same second, playing if the one before was. */
function useSamePlace(
  player: RefObject<HTMLVideoElement | null>,
  src: string | undefined,
  seconds: number,
): void {
  const place = useRef({ src, seconds, isPlaying: false });
  const { current } = place;
  if (current.src === src) {
    current.seconds = seconds;
    current.isPlaying = player.current?.paused === false;
  }
  useLayoutEffect(() => {
    const element = player.current;
    if (!element || current.src === src) return;
    const { seconds: kept, isPlaying } = current;
    current.src = src;
    element.currentTime = kept;
    if (isPlaying) void element.play().catch(() => {});
  }, [src]);
}

interface PointProps {
  tag: Tag;
  product: Product | undefined;
  isShown: boolean;
  isSelected: boolean;
  onSelect(): void;
  onHold(event: PointerEvent): void;
  onMove(point: Point): void;
}

/** As the shelf draws it: the product's picture on the point, its price beside it. */
function TagPoint(props: PointProps) {
  const { tag, product, isShown, isSelected, onSelect, onHold, onMove } = props;
  const { world } = useStudio();
  const { x, y } = tag;
  if (x === undefined || y === undefined || !isShown) return null;
  const name = productName(product, tag.product);
  return (
    <button
      class="point"
      data-flip={x > FLIP_AT}
      aria-label={text('tags.point', { product: name })}
      aria-description={text('tags.pointAt', { x: Math.round(x * 100), y: Math.round(y * 100) })}
      aria-pressed={isSelected}
      style={{ insetInlineStart: `${x * 100}%`, insetBlockStart: `${y * 100}%` }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onSelect();
        onHold(event);
      }}
      onFocus={onSelect}
      onKeyDown={(press) => {
        const [across, down] = ARROWS[press.key] ?? [0, 0];
        if (across === 0 && down === 0) return;
        press.preventDefault();
        const far = press.shiftKey ? 10 : 1;
        onMove({ x: within(x + across * far), y: within(y + down * far) });
      }}
    >
      <ProductPicture product={product} />
      <span class="point-words">{(product && productPrice(product, world.locale)) || name}</span>
    </button>
  );
}
