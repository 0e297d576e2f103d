import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { useLazy } from '../parts/useLazy.js';
import { NotLoaded } from '../player/NotLoaded.js';

/**
 * Where the cart stands while it is open: over the lower part of a phone, in the products' place where there is room beside the
 * video. When it closes, the focus goes back to what opened it, else to the way to the cart.
 */
export function CartPlace() {
  const { deps, player } = useShelf();
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(false);

  useSignalEffect(() => {
    const root = deps.host.shadowRoot;
    const isOpen = player.isCartOpen.value;
    if (isOpen === wasOpen.current || !root) return;
    wasOpen.current = isOpen;
    // Noted at once: what is covered by the cart cannot keep the focus.
    if (isOpen) opener.current = root.activeElement;
    else requestAnimationFrame(() => returnFocus(root, opener.current));
  });
  return player.isCartOpen.value ? <Arriving /> : null;
}

function Arriving() {
  const { deps, player, shop } = useShelf();
  const tries = useSignal(0);
  const part = useLazy(true, () => import('./CartDrawer.js'), tries.value);
  const isOnline = deps.device.online.value;
  useEffect(() => {
    if (part !== 'failed' || !isOnline) return;
    // Nothing of ours comes; the shop's own cart may.
    player.closeCart();
    void shop.peek()?.cart.openCart();
  }, [part]);
  if (part === 'failed') return isOnline ? null : <NotLoaded onRetry={() => tries.value++} />;
  return part ? (
    <div class="pl-cart">
      <part.CartDrawer />
    </div>
  ) : null;
}

function returnFocus(root: ShadowRoot, opener: Element | null): void {
  const now = root.activeElement;
  // Nowhere, or on the dialog as a whole: that is where a removed element leaves it.
  if (now && !(now instanceof HTMLDialogElement)) return;
  const bag = root.querySelector('dialog[open] button[part~="cart"]');
  for (const target of [opener, bag]) {
    if (
      !(target instanceof HTMLElement) ||
      target instanceof HTMLDialogElement ||
      !target.isConnected
    )
      continue;
    target.focus({ preventScroll: true });
    if (root.activeElement === target) return;
  }
}
