import type { Stop } from '../tools/emitter.js';

/**
 * Tells when the shopper is back: `persisted` is true for a return out of the back/forward cache, which is a new page view,
 * and false for a tab that became visible again. The first showing of a page is not reported.
 */
export function onPageReturn(window: Window, listener: (persisted: boolean) => void): Stop {
  const { document } = window;
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener(true);
  };
  const onVisibility = () => {
    if (document.visibilityState === 'visible') listener(false);
  };
  window.addEventListener('pageshow', onPageShow, true);
  document.addEventListener('visibilitychange', onVisibility, true);
  return () => {
    window.removeEventListener('pageshow', onPageShow, true);
    document.removeEventListener('visibilitychange', onVisibility, true);
  };
}
