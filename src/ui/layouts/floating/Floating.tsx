import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useShelf } from '../../../models/context.js';
import { Card } from '../../cards/Card.js';
import { useCards } from '../../cards/useCards.js';
import { useOnly } from '../../cards/useOnly.js';
import { useLazy } from '../../parts/useLazy.js';
import type { LayoutProps } from '../types.js';
import { useFreeCorner } from './useFreeCorner.js';

/** One small card over the page, in the corner that is free. The shopper can send it away, and it stays away. */
export function Floating({ heading }: LayoutProps) {
  const { deps } = useShelf();
  const shelf = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** Unknown until the browser's memory was asked. */
  const isDismissed = useSignal<boolean | null>(null);
  const { ratios, moving, warmUp, onSight } = useCards(shelf);
  const only = useOnly();
  const place = useFreeCorner(shelf, isDismissed).value;
  const tools = useLazy(deps.previews !== 'off', () => import('../../cards/ShelfTools.js'));

  useEffect(() => {
    let isOver = false;
    const settle = (was: boolean) => isOver || (isDismissed.value ??= was);
    (deps.memory?.() ?? Promise.reject()).then(
      (memory) => settle(memory.read('dismissed') !== null),
      () => settle(false),
    );
    return () => {
      isOver = true;
    };
  }, []);
  const dismiss = () => {
    isDismissed.value = true;
    void deps.memory?.().then(
      (memory) => memory.write('dismissed', '1', 'visit'),
      () => {},
    );
  };

  return (
    <section
      ref={shelf}
      class="shelf floating"
      part="shelf"
      aria-label={heading || deps.text('heading')}
      hidden={isDismissed.value === true}
      data-shown={place !== null}
      inert={place === null}
      style={{ transform: `translate(${place?.x ?? 0}px, ${place?.y ?? 0}px)` }}
    >
      {only && !isDismissed.value && (
        <>
          <ul ref={list} class="bubble" role="list" onPointerEnter={warmUp} onFocusIn={warmUp}>
            <Card {...only} isWithoutProduct onSight={onSight}>
              {moving.value?.videoId === only.video.id && (
                <moving.value.Preview video={only.video} position={0} />
              )}
            </Card>
          </ul>
          <div class="stop">
            {tools && tools !== 'failed' && (
              <tools.PreviewTool key={deps.previews} list={list} ratios={ratios} moving={moving} />
            )}
          </div>
          <button
            type="button"
            class="away"
            part="close"
            aria-label={deps.text('dismiss')}
            onClick={dismiss}
          >
            <svg
              viewBox="0 0 24 24"
              width="14"
              height="14"
              stroke="currentColor"
              stroke-width="2.5"
              aria-hidden="true"
            >
              <path d="M5 5l14 14M19 5L5 19" />
            </svg>
          </button>
        </>
      )}
    </section>
  );
}
