import { useComputed, useSignal, useSignalEffect, type Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { loadPlayer } from '../loadPlayer.js';
import { useLazy } from '../parts/useLazy.js';

/** Somebody has looked at the shelf for so long. */
const LOOKED_AT_MS = 1200;
/** And then for so long: a tap is likely enough for the player's file, a fraction of a poster's weight. */
const LOOKED_LONG_MS = 1500;

/**
 * The shop's prices for the cards in view come once somebody looks at the shelf. The player's code comes when somebody goes on looking, so that
 * a tap waits for no file; on a slow line, and where data is saved, when a pointer or the focus comes, a moment before a tap. No video does
 * before a tap.
 *
 * @returns to be called when a pointer or the focus comes.
 */
export function useWarmUp(
  shelf: RefObject<HTMLElement | null>,
  ratios: Signal<ReadonlyMap<string, number>>,
): () => void {
  const { deps, feed, player } = useShelf();
  const videos = feed.videos.value;
  const isWarm = useSignal(false);
  const live = useLazy(
    isWarm.value || player.isOpen.value,
    () => import('../../models/product/liveCards.js'),
  );
  const askShop = () => {
    isWarm.value = true;
  };
  // A failure is met again, and reported, when somebody taps.
  const fetchPlayer = () => void loadPlayer(deps, videos[0]?.sources).catch(() => {});
  const warmUp = () => {
    askShop();
    fetchPlayer();
  };
  // Of a shelf that is taller than the window no large part is ever seen; that a card is seen is enough.
  const isSeen = useComputed(() => [...ratios.value.values()].some((ratio) => ratio > 0));
  useSignalEffect(() => {
    if (!isSeen.value || deps.device.saveData.value) return;
    let cancel = deps.env.setTimer(() => {
      askShop();
      if (!deps.device.slowLine.peek()) cancel = deps.env.setTimer(fetchPlayer, LOOKED_LONG_MS);
    }, LOOKED_AT_MS);
    return () => cancel();
  });
  useEffect(
    () =>
      shelf.current
        ? deps.viewport.observe(shelf.current, (sight) => deps.seen('shelf', {}, sight))
        : undefined,
    [videos],
  );
  useEffect(
    () => (live && live !== 'failed' ? live.startLiveCards(deps, feed, player, ratios) : undefined),
    [live],
  );
  return warmUp;
}
