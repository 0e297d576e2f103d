import type { Stop } from '../tools/emitter.js';

/** On phones `hidden` is often all there is: the app is switched away and later killed. */
export type ExitReason = 'hidden' | 'pagehide' | 'freeze';

/**
 * Tells each sign that the page may be about to go. All three may come for one exit, or only the first. `unload` and
 * `beforeunload` are never used: they are unreliable on phones and keep the page out of the back/forward cache.
 */
export function onPageExit(window: Window, listener: (reason: ExitReason) => void): Stop {
  const { document } = window;
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') listener('hidden');
  };
  const onPageHide = () => listener('pagehide');
  const onFreeze = () => listener('freeze');
  // Captured: a page that stops these events on their way must not cost us the last batch.
  document.addEventListener('visibilitychange', onVisibility, true);
  window.addEventListener('pagehide', onPageHide, true);
  document.addEventListener('freeze', onFreeze, true);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility, true);
    window.removeEventListener('pagehide', onPageHide, true);
    document.removeEventListener('freeze', onFreeze, true);
  };
}
