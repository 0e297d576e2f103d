import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { cardOf } from '../parts/cardOf.js';
import { showDialog } from './showDialog.js';

/**
 * Everything an open modal does to the page around it, undone when the component goes: top layer, focus, scroll lock, back button.
 * Where the focus came from a card, it goes back to the card of the video watched last, where the shelf stands then.
 */
export function useDialog(
  dialog: RefObject<HTMLDialogElement | null>,
  firstFocus: RefObject<HTMLElement | null>,
): void {
  const { deps, player } = useShelf();
  const unpush = useRef<(() => void) | undefined>(undefined);
  const restore = useRef<() => void>(() => {});
  // Another shelf's player may be open, or in its small window: one sound, one dialog. It goes at once, before the page is looked at here.
  useLayoutEffect(
    () =>
      deps.page?.takeTurn(() => {
        restore.current();
        player.close();
      }),
    [],
  );
  /** The page is there again meanwhile, with all that the shopper does to it. */
  const isAway = player.isPictureInPicture.value;
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || isAway) return;
    const { host, page } = deps;
    const root = host.shadowRoot;
    const opener = focused(host.ownerDocument);
    const firstIndex = player.index.peek();
    // Asked now: a card that has left the row by the time the player closes is in no tree any more.
    const cameFromCard =
      !opener ||
      opener === host ||
      opener === host.ownerDocument.body ||
      (root?.contains(opener) ?? false);
    // A page that sets `zoom` would draw the player larger than the screen, what there is to press out of sight, or smaller.
    const { currentCSSZoom = 1 } = host as { currentCSSZoom?: number };
    element.style.setProperty('zoom', `${1 / currentCSSZoom}`);
    const unlock = page?.lockScroll();
    const push = () => {
      unpush.current = page?.pushHistory(() => {
        const isCovered = player.isCovered.peek();
        player.back();
        if (isCovered) push();
      });
    };
    const hide = showDialog(
      element,
      firstFocus.current,
      deps.env.setTimer,
      // Nothing else than its own video moves where there is room for more, and a reader of the screen is not to wait.
      deps.device.wide.peek() || deps.device.reducedMotion.peek(),
    );
    push();
    const release = page?.keepInput(element, player.close);
    const uncover = deps.viewport.cover();
    restore.current = () => {
      restore.current = () => {};
      const card = cardOf(host, player.index.peek())?.querySelector('button');
      const back =
        cameFromCard && card && (player.index.peek() !== firstIndex || !root?.contains(opener))
          ? card
          : opener;
      hide();
      release?.();
      unpush.current?.();
      unlock?.();
      uncover();
      if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    };
    return () => restore.current();
  }, [isAway]);
  // At once, not after the closing animation: by then the shopper may be on the way to another page.
  useSignalEffect(() => {
    if (!player.isOpen.value) unpush.current?.();
  });
}

/** What has the focus, in whatever shadow tree. */
function focused({ activeElement }: Document): Element | null {
  let found = activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}
