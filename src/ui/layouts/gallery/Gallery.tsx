import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useShelf } from '../../../models/context.js';
import { Card } from '../../cards/Card.js';
import { useCards } from '../../cards/useCards.js';
import { useOnly } from '../../cards/useOnly.js';
import { useLazy } from '../../parts/useLazy.js';
import { usePassingStyles } from '../../parts/useStyles.js';
import type { LayoutProps } from '../types.js';
import { takePlace } from './takePlace.js';

/** Takes its place in the page again, inside the slide. */
const IN_PLACE =
  ':host{position:relative!important;inset:auto!important;width:100%!important;height:auto!important}';

/** A slide among the shop's own pictures of the product. Where no gallery is found it is a card where the tag stands. */
export function Gallery({ heading }: LayoutProps) {
  const { deps, feed } = useShelf();
  const shelf = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const ratio = useSignal<number | null>(null);
  const { ratios, moving, warmUp, onSight } = useCards(shelf);
  const only = useOnly();
  const tools = useLazy(deps.previews !== 'off', () => import('../../cards/ShelfTools.js'));

  // Before anything is painted, and undone with the shelf, not after it.
  useLayoutEffect(() => {
    const poster = feed.videos.peek()[0]?.poster?.src;
    const place = takePlace(deps.host, poster);
    ratio.value = place?.ratio ?? 0;
    if (place) return place.leave;
    deps.display.warn({
      code: 'GALLERY_NOT_FOUND',
      message:
        'The layout gallery found no gallery of product pictures on this page, so the video is shown where the tag stands.',
      remedy: 'Name the element that holds the slides: data-target="#slides".',
    });
    return undefined;
  }, []);

  return (
    <section
      ref={shelf}
      class="shelf gallery"
      part="shelf"
      aria-label={heading || deps.text('heading')}
      style={ratio.value ? { '--ratio': ratio.value } : undefined}
    >
      {ratio.value !== null && <InPlace />}
      {only && (
        <ul ref={list} class="frame" role="list" onPointerEnter={warmUp} onFocusIn={warmUp}>
          <Card {...only} onSight={onSight}>
            {moving.value?.videoId === only.video.id && (
              <moving.value.Preview video={only.video} position={0} />
            )}
          </Card>
        </ul>
      )}
      <div class="stop">
        {tools && tools !== 'failed' && (
          <tools.PreviewTool key={deps.previews} list={list} ratios={ratios} moving={moving} />
        )}
      </div>
    </section>
  );
}

function InPlace() {
  usePassingStyles(IN_PLACE);
  return null;
}
