import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';
import type { MovingCard } from './usePreviews.js';
import { useWarmUp } from './useWarmUp.js';

/** What a shelf knows of its cards: how much of each can be seen, which one moves, and what is fetched once somebody comes near. */
export function useCards(shelf: RefObject<HTMLElement | null>) {
  const ratios = useSignal<ReadonlyMap<string, number>>(new Map());
  const moving = useSignal<MovingCard | null>(null);
  const warmUp = useWarmUp(shelf, ratios);
  // The same for every drawing of the row, so that a card that comes draws itself alone.
  const onSight = useCallback((videoId: string, ratio: number) => {
    ratios.value = new Map(ratios.peek()).set(videoId, ratio);
  }, []);
  return { ratios, moving, warmUp, onSight };
}
