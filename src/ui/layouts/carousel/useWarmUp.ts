import { useSignal, type Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useShelf } from '../../../models/context.js';
import { loadPlayer } from '../../loadPlayer.js';
import { useLazy } from '../../parts/useLazy.js';

/** Somebody has looked at the shelf for so long. */
const LOOKED_AT_MS = 1200;

/**
 * What comes once somebody looks at the shelf or touches it: the player's code, and the shop's prices for the cards in view. No video
 * does before a tap.
 *
 * @returns to be called at the first touch.
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
    () => import('../../../models/product/liveCards.js'),
  );
  // A failure is met again, and reported, when somebody taps.
  const warmUp = () => {
    isWarm.value = true;
    void loadPlayer(deps, videos[0]?.sources).catch(() => {});
  };
  useEffect(() => {
    if (!shelf.current) return;
    let cancel = () => {};
    const unwatch = deps.viewport.observe(shelf.current, (sight) => {
      deps.seen('shelf', {}, sight);
      cancel();
      if (sight.ratio >= 0.5 && !deps.device.saveData.value)
        cancel = deps.env.setTimer(warmUp, LOOKED_AT_MS);
    });
    return () => {
      cancel();
      unwatch();
    };
  }, [videos]);
  useEffect(
    () => (live && live !== 'failed' ? live.startLiveCards(deps, feed, player, ratios) : undefined),
    [live],
  );
  return warmUp;
}
