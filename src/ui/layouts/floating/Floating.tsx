import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useShelf } from '../../../models/context.js';
import { useCards } from '../../cards/useCards.js';
import { OnlyCard, useOnly } from '../../cards/useOnly.js';
import type { LayoutProps } from '../types.js';
import { useFreeCorner } from './useFreeCorner.js';

/** One small card over the page, in the corner that is free. The shopper can send it away, and it stays away. */
export function Floating({ heading }: LayoutProps) {
  const { deps } = useShelf();
  /** Unknown until the browser's memory was asked. */
  const isDismissed = useSignal<boolean | null>(null);
  const cards = useCards();
  const only = useOnly();
  const offset = useFreeCorner(cards.shelf, isDismissed).value;

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
      ref={cards.shelf}
      class="shelf floating"
      part="shelf"
      aria-label={heading || deps.text('heading')}
      hidden={isDismissed.value === true}
      data-shown={offset !== null}
      inert={offset === null}
      style={{ transform: `translate(${offset?.x ?? 0}px, ${offset?.y ?? 0}px)` }}
    >
      {only && !isDismissed.value && (
        <>
          <OnlyCard cards={cards} only={only} list="bubble" isWithoutProduct />
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
