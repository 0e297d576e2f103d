import { useComputed } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import type { Video } from '../../feed/schema.js';
import { Photo } from '../parts/Photo.js';
import type { SlideSlot } from './playerContext.js';
import { usePlayer } from './playerContext.js';
import { SlideFoot } from './SlideFoot.js';
import { Surface } from './Surface.js';

/** Wider than this does not count as portrait: it is shown whole and not cropped to the screen. */
const PORTRAIT_RATIO = 0.8;

/**
 * One of three places in the list, moved to where its video belongs. The poster lies over the video until a picture of it is there: a
 * swipe never shows black.
 */
export function Slide({
  slide,
  place,
  describe,
}: {
  slide: SlideSlot;
  /** What its video is in, or will be. */
  place: HTMLElement;
  describe(index: number): string;
}) {
  const { player } = useShelf();
  const { text, extras } = usePlayer();
  const { TagPins, Rail, LivePlace } = extras;
  const frame = useRef<HTMLDivElement>(null);
  const index = slide.index.value;
  const video = slide.video.value;
  // A swipe draws the two that it changes, and not the third.
  const isCurrent = useComputed(() => slide.index.value === player.index.value).value;
  const isFailed = useComputed(() => slide.phase.value === 'failed').value;
  // A neighbour has its picture from the start, and the rest with the later parts, or when its turn comes.
  const isDrawn = isCurrent || !!extras.ExtraStyles;

  useLayoutEffect(() => frame.current?.append(place), [place]);

  const ratio = video ? ratioOf(video) : 9 / 16;
  return (
    <div
      class="pl-slide"
      part="slide"
      role="group"
      aria-roledescription={text('slide')}
      aria-label={describe(index)}
      data-index={index}
      data-phase={slide.phase}
      data-embed={slide.capabilities.value?.platform}
      data-fit={ratio > PORTRAIT_RATIO ? 'contain' : 'cover'}
      hidden={!video}
      inert={!isCurrent}
      style={{
        top: `${Math.max(0, index) * 100}%`,
        '--ratio': ratio,
      }}
    >
      {extras.ExtraStyles && <Photo image={video?.poster} className="pl-around" />}
      <div class="pl-frame">
        <div ref={frame} />
        <Poster slide={slide} />
      </div>
      {isDrawn && <Surface slide={slide} isCurrent={isCurrent} />}
      {video && TagPins && !isFailed && <TagPins slide={slide} video={video} />}
      {video && Rail && <Rail video={video} />}
      {video?.live && LivePlace && isCurrent && (
        <LivePlace key={video.id} slide={slide} video={video} />
      )}
      {video && isDrawn && (
        <SlideFoot key={video.id} slide={slide} video={video} isCurrent={isCurrent} />
      )}
    </div>
  );
}

/** Over the video until a picture of it is there. By itself, so that the picture's coming draws nothing else. */
function Poster({ slide }: { slide: SlideSlot }) {
  const { products } = useShelf().feed;
  const video = slide.video.value;
  if (slide.hasFrame.value && slide.phase.value !== 'failed') return null;
  return (
    <div class="pl-poster">
      <Photo
        image={products.value.get(video?.tags?.[0]?.product ?? '')?.image}
        className="pl-under"
        eager
      />
      <Photo image={video?.poster} className="pl-posterPhoto" eager />
    </div>
  );
}

function ratioOf({ sources, poster }: Video): number {
  const sized = sources.find((source) => source.width && source.height) ?? poster;
  return sized?.width && sized.height ? sized.width / sized.height : 9 / 16;
}
