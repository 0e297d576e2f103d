import type { Stop } from '../tools/emitter.js';

/**
 * Keeps the page from scrolling while the player covers it. The scroll bar's place stays reserved, so nothing behind moves;
 * what the page itself had set inline comes back when the lock is let go.
 */
export function lockScroll(document: Document): Stop {
  const { style } = document.documentElement;
  const before = { overflow: style.overflow, scrollbarGutter: style.scrollbarGutter };
  const hasBar = (document.defaultView?.innerWidth ?? 0) > document.documentElement.clientWidth;
  if (hasBar) style.scrollbarGutter = 'stable';
  style.overflow = 'hidden';
  return () => {
    style.overflow = before.overflow;
    style.scrollbarGutter = before.scrollbarGutter;
  };
}
