import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { useShelf } from '../models/context.js';
import type { Layout, LayoutProps } from './layouts/types.js';
import { loadPlayer } from './loadPlayer.js';
import { useLazy } from './parts/useLazy.js';

/** By then a slow phone shows the video; the shop's files would have taken line and processor from it. */
const SHOP_AFTER_MS = 800;

/** The shelf, and the player once somebody opens it. */
export function Root({ View, ...words }: LayoutProps & Pick<Layout, 'View'>) {
  return (
    <>
      <View {...words} />
      <PlayerHost />
    </>
  );
}

function PlayerHost() {
  const { deps, player, loadShop } = useShelf();
  const screen = useSignal<{
    Screen: ComponentType<{ isGrown: boolean }>;
    isGrown: boolean;
  } | null>(null);
  const isWaiting = useSignal(false);
  const failed = useSignal(false);
  const standIn = useLazy(true, () => import('./StandIn.js'));
  const canStandIn = useRef(false);
  canStandIn.current = !!standIn && standIn !== 'failed';
  useSignalEffect(() => {
    if (!player.isOpen.value) {
      isWaiting.value = false;
      return;
    }
    failed.value = false;
    const warmShop = () => void loadShop().catch(() => {});
    // The picture first: a product sheet that is opened sooner asks for the shop by itself.
    const cancelShop = deps.env.setTimer(warmShop, player.wantedProduct.peek() ? 0 : SHOP_AFTER_MS);
    if (screen.peek()) return cancelShop;
    // One that is there already shows itself before the next frame.
    const cancelWait = deps.env.setTimer(() => (isWaiting.value = true), 0);
    loadPlayer(deps, player.video.peek()?.sources).then(
      ({ PlayerScreen }) => {
        cancelWait();
        screen.value = { Screen: PlayerScreen, isGrown: isWaiting.peek() && canStandIn.current };
        isWaiting.value = false;
      },
      () => {
        // The network went away between the shelf and the tap. The page stays usable and the next tap tries again.
        player.close();
        failed.value = true;
      },
    );
    return () => {
      cancelShop();
      cancelWait();
    };
  });
  useSignalEffect(() => {
    if (deps.device.online.value) failed.value = false;
  });
  return (
    <>
      {/* It shows itself by `isOpen`, and stays to be seen closing. */}
      {screen.value && <screen.value.Screen isGrown={screen.value.isGrown} />}
      {isWaiting.value && standIn && standIn !== 'failed' && <standIn.StandIn />}
      <div class={failed.value ? 'line' : ''} role="status">
        {failed.value ? deps.text('playerFailed') : ''}
      </div>
    </>
  );
}
