import type { Stop } from '../tools/emitter.js';

/** One viewport's height away counts as near: time enough to be ready, far enough not to be in the page's way. */
const MARGIN = '100% 50%';

/** Runs `run` once, when `element` comes near the viewport. */
export function whenNear(element: Element, run: () => void): Stop {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      run();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
