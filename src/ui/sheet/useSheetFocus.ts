import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Moves the focus to the sheet's heading when it opens. With `elsewhere` it goes back to where it was when the sheet closes, unless
 * it has gone on meanwhile. What it came from may be gone by then (a tag's moment passes, a list made room): then to the first of
 * these selectors that the player has. Without one, the caller gives the focus back.
 */
export function useSheetFocus(
  surface: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  elsewhere?: readonly string[],
): void {
  useLayoutEffect(() => {
    const sheet = surface.current;
    const root = sheet?.getRootNode();
    if (!sheet || !(root instanceof ShadowRoot)) return;
    const before = root.activeElement;
    const dialog = sheet.closest('dialog');
    heading.current?.focus({ preventScroll: true });
    if (!elsewhere) return;
    return () => {
      const now = root.activeElement;
      // Nowhere, or on the dialog as a whole: that is where a removed element leaves it.
      if (now && now !== dialog && !sheet.contains(now)) return;
      if (before instanceof HTMLElement && before.isConnected && before !== dialog)
        return before.focus({ preventScroll: true });
      // What stands in the sheet's place is drawn after it has gone.
      requestAnimationFrame(() => {
        const ways = elsewhere.map((selector) => dialog?.querySelector<HTMLElement>(selector));
        ways.find(Boolean)?.focus({ preventScroll: true });
      });
    };
  }, []);
}
