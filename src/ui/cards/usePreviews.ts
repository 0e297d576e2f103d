import { useSignal, useSignalEffect, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ComponentType, RefObject } from 'preact';
import { useShelf } from '../../models/context.js';
import { usePreviewTurn } from './usePreviewTurn.js';
import type { Video } from '../../feed/schema.js';

/** The card that moves, and what draws it. */
export interface MovingCard {
  videoId: string;
  Preview: ComponentType<{ video: Video; position: number }>;
}

export interface PreviewParts {
  list: RefObject<HTMLUListElement | null>;
  /** How much of each card can be seen, by video. */
  ratios: Signal<ReadonlyMap<string, number>>;
  moving: Signal<MovingCard | null>;
}

const SETTLE_MS = 500;
const HOVER_MS = 120;
const WHOLE = 0.9;
const HALF = 0.5;

/**
 * Which card moves. At most one of all shelves of the page: the card under a mouse, else (`auto`) the first one wholly in view once scrolling has
 * settled. None under reduced motion, data saving, a hidden page, an open player, or after "Pause previews".
 * The code and the picture come only when a preview is due.
 */
export function usePreviews({ list, ratios, moving }: PreviewParts) {
  const { deps, feed, player } = useShelf();
  const { device } = deps;
  const cancel = useRef(() => {});
  const hovered = useSignal<string | null>(null);
  const current = useSignal<string | null>(null);
  const isPaused = useSignal(false);
  const { isTaken, report } = usePreviewTurn();
  const canPause = useSignal(false);
  const component = useSignal<Pick<MovingCard, 'Preview'> | null>(null);
  /** The browser lets nothing begin by itself, as on a phone that saves power: it is not asked again. */
  const isRefused = useSignal(false);
  const isAllowed = () =>
    deps.previews !== 'off' &&
    !isRefused.value &&
    !device.reducedMotion.value &&
    !device.saveData.value;

  const choose = () => {
    const automatic =
      deps.previews === 'auto'
        ? feed.videos
            .peek()
            .find((video) => video.preview && (ratios.peek().get(video.id) ?? 0) >= WHOLE)
        : undefined;
    // Under the mouse half a card is enough; of less, nothing that plays would count as seen.
    const pointed = (ratios.peek().get(hovered.peek() ?? '') ?? 0) >= HALF ? hovered.peek() : null;
    const next = pointed ?? automatic?.id ?? null;
    current.value = next;
    if (next && isAllowed() && !component.peek()) {
      // Without the preview the poster stays: nothing the shopper needs to know.
      import('./Preview.js').then(
        ({ Preview }) =>
          (component.value = {
            Preview: (props) => Preview({ ...props, onRefused: () => (isRefused.value = true) }),
          }),
        () => {},
      );
    }
  };
  const chooseSoon = (delayMs: number) => {
    cancel.current();
    cancel.current = deps.env.setTimer(choose, delayMs);
  };
  useEffect(() => () => cancel.current(), []);
  useSignalEffect(() => {
    canPause.value =
      isAllowed() && deps.previews === 'auto' && feed.videos.value.some((video) => video.preview);
  });
  useSignalEffect(() => {
    if (ratios.value.size > 0 && isAllowed()) chooseSoon(SETTLE_MS);
  });
  useSignalEffect(() => {
    const isDue = isAllowed() && !isPaused.value && device.visible.value && !player.isOpen.value;
    // Another shelf's card gives way to one under the mouse only.
    const isFree = !isTaken.value || current.value === hovered.value;
    moving.value =
      isDue && isFree && current.value && component.value
        ? { videoId: current.value, Preview: component.value.Preview }
        : null;
    report(moving.value !== null);
  });
  useHover(list, (videoId) => {
    if (videoId === hovered.peek()) return;
    hovered.value = videoId;
    chooseSoon(HOVER_MS);
  });

  return {
    canPause,
    isPaused,
    toggle: () => {
      isPaused.value = !isPaused.value;
    },
  };
}

/** Tells whose card is under the mouse, where it has a preview; a finger is none. */
function useHover(list: PreviewParts['list'], onHover: (videoId: string | null) => void): void {
  const { feed } = useShelf();
  useEffect(() => {
    const track = list.current;
    if (!track) return;
    const onPointerOver = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return;
      const card = (event.target as Element).closest('[data-position]');
      const video = feed.videos.peek()[Number(card?.getAttribute('data-position') ?? -1)];
      onHover(video?.preview ? video.id : null);
    };
    const onPointerLeave = () => onHover(null);
    track.addEventListener('pointerover', onPointerOver);
    track.addEventListener('pointerleave', onPointerLeave);
    return () => {
      track.removeEventListener('pointerover', onPointerOver);
      track.removeEventListener('pointerleave', onPointerLeave);
    };
  }, []);
}
