import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useShelf } from '../../../models/context.js';
import { useLazy } from '../../parts/useLazy.js';
import { Card } from './Card.js';
import type { MovingCard } from './usePreviews.js';
import { useRovingFocus } from './useRovingFocus.js';
import { useTrack } from './useTrack.js';
import { useWarmUp } from './useWarmUp.js';

/** A row of cards that scrolls sideways. Only the cards in view, and two on each side, are in the DOM. */
export function Carousel({ heading, line }: { heading: string; line: string }) {
  const { deps, feed } = useShelf();
  const videos = feed.videos.value;
  const shelf = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const spacer = useRef<HTMLLIElement>(null);
  const ratios = useSignal<ReadonlyMap<string, number>>(new Map());
  const moving = useSignal<MovingCard | null>(null);
  const track = useTrack(list, spacer, videos.length);
  const { range, ends, measure, page } = track;
  const warmUp = useWarmUp(shelf, ratios);
  const { tabStop, onKeyDown } = useRovingFocus(list, track, videos.length);
  const tools = useLazy(
    deps.device.finePointer.value || deps.previews !== 'off',
    () => import('./CarouselTools.js'),
  );
  const onSight = (videoId: string, ratio: number) => {
    ratios.value = new Map(ratios.peek()).set(videoId, ratio);
  };

  const positions: number[] = [];
  for (let i = range.value.first; i <= range.value.last; i++) positions.push(i);
  if (videos[tabStop.value] && !positions.includes(tabStop.value)) positions.push(tabStop.value);
  // In their order: a card that has the focus and is moved in the DOM takes the track's scroll position with it.
  positions.sort((one, other) => one - other);

  return (
    <section ref={shelf} class="shelf" part="shelf" aria-label={heading || deps.text('heading')}>
      <div class="head">
        <div class="words">
          {heading && <h2 class="heading">{heading}</h2>}
          {line && <p class="line">{line}</p>}
        </div>
        <div class="tools">
          {tools && tools !== 'failed' && (
            <tools.CarouselTools
              key={deps.previews}
              list={list}
              ratios={ratios}
              moving={moving}
              ends={ends}
              onPage={page}
            />
          )}
        </div>
      </div>
      <div class="view">
        <ul
          ref={list}
          class="track"
          role="list"
          onScroll={measure}
          onKeyDown={onKeyDown}
          onPointerEnter={warmUp}
          onFocusIn={warmUp}
        >
          <li ref={spacer} class="spacer" role="presentation" style={{ '--n': videos.length }} />
          {positions.map((position) => {
            const video = videos[position];
            return (
              video && (
                <Card
                  key={video.id}
                  video={video}
                  position={position}
                  count={videos.length}
                  isTabStop={position === tabStop.value}
                  onSight={onSight}
                >
                  {moving.value?.videoId === video.id && (
                    <moving.value.Preview video={video} position={position} />
                  )}
                </Card>
              )
            );
          })}
        </ul>
      </div>
    </section>
  );
}
