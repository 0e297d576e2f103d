import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Moves the focus to the sheet's heading when it opens and back to where it was when it closes, unless it has gone elsewhere
 * meanwhile. What it came from may be gone by then (a tag's moment passes, a list made room): then to another way to a product
 * of the video in view, and where it has none to the videos.
 */
export function useSheetFocus(surface: RefObject<HTMLElement | null>, heading: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const sheet = surface.current;
    const root = sheet?.getRootNode();
    if (!sheet || !(root instanceof ShadowRoot)) return;
    const before = root.activeElement;
    const dialog = sheet.closest('dialog');
    heading.current?.focus({ preventScroll: true });
    return () => {
      const now = root.activeElement;
      // Nowhere, or on the dialog as a whole: that is where a removed element leaves it.
      if (now && now !== dialog && !sheet.contains(now)) return;
      if (before instanceof HTMLElement && before.isConnected && before !== dialog) return before.focus({ preventScroll: true });
      // What stands in the sheet's place is drawn after it has gone.
      requestAnimationFrame(() => {
        const way = dialog?.querySelector<HTMLElement>('button[part~="product"]:not([inert] *)') ?? dialog?.querySelector<HTMLElement>('.pl-list');
        way?.focus({ preventScroll: true });
      });
    };
  }, []);
}
