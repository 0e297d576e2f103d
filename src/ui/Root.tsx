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

interface Shown {
  Screen: ComponentType<{ isGrown: boolean }>;
  isGrown: boolean;
}

function PlayerHost() {
  const { deps, player, loadShop } = useShelf();
  const screen = useSignal<Shown | null>(null);
  const isWaiting = useSignal(false);
  const failed = useSignal(false);
  const standIn = useLazy(true, () => import('./StandIn.js'));
  const canStandIn = useRef(false);
  canStandIn.current = !!standIn && standIn !== 'failed';
  const atOnce = useRef<Shown | null>(null);
  // Here and not in an effect, which would come a frame later: where its file is there it is drawn in the task of the tap.
  if (player.isOpen.value && deps.screen && !isWaiting.value)
    atOnce.current ??= { Screen: deps.screen, isGrown: false };
  const shown = screen.value ?? atOnce.current;
  useSignalEffect(() => {
    if (!player.isOpen.value) {
      isWaiting.value = false;
      return;
    }
    failed.value = false;
    const warmShop = () => void loadShop().catch(() => {});
    // The picture first: a product sheet that is opened sooner asks for the shop by itself.
    const cancelShop = deps.env.setTimer(warmShop, player.wantedProduct.peek() ? 0 : SHOP_AFTER_MS);
    if (screen.peek() ?? atOnce.current) return cancelShop;
    const cancelWait = deps.env.setTimer(() => (isWaiting.value = true), 0);
    loadPlayer(deps, player.video.peek()?.sources).then(
      (Screen) => {
        cancelWait();
        screen.value = { Screen, isGrown: isWaiting.peek() && canStandIn.current };
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
      {shown && <shown.Screen isGrown={shown.isGrown} />}
      {isWaiting.value && standIn && standIn !== 'failed' && <standIn.StandIn />}
      <div class={failed.value ? 'line' : ''} role="status">
        {failed.value ? deps.text('playerFailed') : ''}
      </div>
    </>
  );
}
