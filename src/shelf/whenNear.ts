import type { Stop } from '../tools/emitter.js';

/** One viewport's height away counts as near: time enough to be ready, far enough not to be in the page's way. */
const MARGIN = '100% 50%';

/**
 * Runs `run` once, when `element` comes near the viewport, with the width that it has by then. One that lies over the page is always near,
 * and waits until the page itself has loaded.
 */
export function whenNear(element: Element, run: (widthPx: number) => void): Stop {
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.find((entry) => entry.isIntersecting);
      if (!near) return;
      observer.disconnect();
      const begin = () => run(near.boundingClientRect.width);
      if (document.readyState === 'complete' || getComputedStyle(element).position !== 'fixed')
        return begin();
      addEventListener('load', begin, { once: true });
      stop = () => removeEventListener('load', begin);
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  let stop: Stop = () => observer.disconnect();
  return () => stop();
}
