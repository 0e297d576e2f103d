import type { Env } from '../tools/env.js';
import type { Stop } from '../tools/emitter.js';

/** How much of an element can be seen. `ratio` is 0 while the document is hidden. */
export interface Sight {
  ratio: number;
  /** The whole element's area in CSS px². */
  areaPx: number;
  /** Monotonic. */
  atMs: number;
}

export interface Viewport {
  /** Tells the first sight soon, then every change across a quarter. */
  observe(element: Element, listener: (sight: Sight) => void): Stop;
  destroy: Stop;
}

const THRESHOLDS = [0, 0.25, 0.3, 0.5, 0.75, 1];

/** One `IntersectionObserver` for all elements of an instance, joined with the document's visibility. */
export function createViewport(env: Env, document: Document): Viewport {
  const watched = new Map<Element, { listener: (sight: Sight) => void; ratio: number; areaPx: number }>();
  const tell = (entry: { listener: (sight: Sight) => void; ratio: number; areaPx: number }) =>
    entry.listener({ ratio: document.visibilityState === 'visible' ? entry.ratio : 0, areaPx: entry.areaPx, atMs: env.monotonicMs() });
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio, boundingClientRect: box } of entries) {
        const entry = watched.get(target);
        if (!entry) continue;
        entry.ratio = intersectionRatio;
        entry.areaPx = box.width * box.height;
        tell(entry);
      }
    },
    { threshold: THRESHOLDS },
  );
  const onVisibility = () => watched.forEach(tell);
  document.addEventListener('visibilitychange', onVisibility);
  return {
    observe(element, listener) {
      watched.set(element, { listener, ratio: 0, areaPx: 0 });
      observer.observe(element);
      return () => {
        watched.delete(element);
        observer.unobserve(element);
      };
    },
    destroy() {
      observer.disconnect();
      watched.clear();
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}
