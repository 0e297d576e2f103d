import type { Stop } from '../tools/emitter.js';

/** One viewport's height away counts as near: time enough to be ready, far enough not to be in the page's way. */
const MARGIN = '100% 50%';

/** Runs `run` once, when `element` comes near the viewport, with the width that it has by then. */
export function whenNear(element: Element, run: (widthPx: number) => void): Stop {
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.find((entry) => entry.isIntersecting);
      if (!near) return;
      observer.disconnect();
      run(near.boundingClientRect.width);
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
