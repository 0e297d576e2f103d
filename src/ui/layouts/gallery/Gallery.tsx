import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useShelf } from '../../../models/context.js';
import { Card } from '../../cards/Card.js';
import { useCards } from '../../cards/useCards.js';
import { useOnly } from '../../cards/useOnly.js';
import { useLazy } from '../../parts/useLazy.js';
import { usePassingStyles } from '../../parts/useStyles.js';
import type { LayoutProps } from '../types.js';
import { keepPlace } from './takePlace.js';

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
    const [video] = feed.videos.peek();
    const { handle = '' } = feed.creators.peek().get(video?.creator ?? '') ?? {};
    const thumb = {
      src: video?.poster?.src ?? '',
      label: deps.text(handle ? 'cardLabel' : 'cardLabelOwn', {
        creator: handle,
        title: video?.title ?? '',
      }),
    };
    let isFound = false;
    const onPlace = (found: number | null) => {
      isFound = found !== null;
      ratio.value = found ?? 0;
    };
    const leave = keepPlace(deps.host, thumb, onPlace, (run, ms) => deps.env.setTimer(run, ms));
    if (!isFound)
      void import('./noGallery.js').then(
        (words) => deps.display.warn(words.noGallery),
        () => {},
      );
    return leave;
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
