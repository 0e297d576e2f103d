import type { Env } from '../tools/env.js';
import { createDisposer } from '../tools/disposer.js';
import type { Stop } from '../tools/emitter.js';

/** How much of an element can be seen. `ratio` is 0 while the document is hidden, or the element is under something else or see-through. */
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
  /** While something of the shelf's own lies over the whole page: nothing is seen, and the browser is spared looking for it in every frame. */
  cover(): Stop;
  destroy: Stop;
}

const THRESHOLDS = [0, 0.25, 0.3, 0.5, 0.75, 1];
/** Where something small stays on top of an element when what covered all of it goes, no browser reports it. */
const LOOK_AGAIN_MS = 500;

interface Watched {
  listener: (sight: Sight) => void;
  ratio: number;
  areaPx: number;
  /** The browser is sure that nothing lies over it, or does not say. */
  isClear: boolean;
  isCovered: boolean;
}

/**
 * Whether nothing of the element is seen where it stands: hidden by opacity, or under something else at every point that is looked at. What
 * covers a corner, as a chat's button does, covers nothing.
 */
function isCovered(element: Element): boolean {
  // Not in all browsers yet.
  if (element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false)
    return true;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const [l, t, r, b] = [
    Math.max(left, 0),
    Math.max(top, 0),
    Math.min(right, clientWidth),
    Math.min(bottom, clientHeight),
  ];
  if (r <= l || b <= t) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const isHit = (x: number, y: number) => {
    const hit = root.elementFromPoint(l + (r - l) * x, t + (b - t) * y);
    // What says how the shelf is doing changes nothing of it.
    if (hit && (element.contains(hit) || hit.localName === 'reelshelf-debug')) return true;
    // What it stands on is seen through it.
    for (
      let below: Node | null = element;
      below;
      below = below.parentNode ?? (below as Partial<ShadowRoot>).host ?? null
    )
      if (below === hit) return true;
    return false;
  };
  return ![
    [0.5, 0.5],
    [0.2, 0.2],
    [0.8, 0.8],
    [0.2, 0.8],
    [0.8, 0.2],
  ].some(([x = 0, y = 0]) => isHit(x, y));
}

/** One `IntersectionObserver` for all elements of an instance, joined with the document's visibility. */
export function createViewport(env: Env, document: Document): Viewport {
  const watched = new Map<Element, Watched>();
  let cancel: Stop = () => {};
  let covers = 0;
  const isInSight = () => document.visibilityState === 'visible' && covers === 0;
  const emitChange = (entry: Watched) =>
    entry.listener({
      ratio: isInSight() && !entry.isCovered ? entry.ratio : 0,
      areaPx: entry.areaPx,
      atMs: env.monotonicMs(),
    });
  const look = (element: Element, entry: Watched) => {
    entry.isCovered = entry.ratio > 0 && !entry.isClear && isCovered(element);
    if (entry.isCovered) lookAgain();
  };
  const lookAgain = () => {
    cancel();
    cancel = env.setTimer(() => {
      for (const [element, entry] of watched) {
        if (!entry.isCovered) continue;
        look(element, entry);
        if (!entry.isCovered) {
          emitChange(entry);
          continue;
        }
        // What covers one mostly covers all: one look a time, at another one the next time.
        watched.delete(element);
        watched.set(element, entry);
        break;
      }
    }, LOOK_AGAIN_MS);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {
        target,
        intersectionRatio,
        boundingClientRect: box,
        isVisible,
      } of entries as (IntersectionObserverEntry & { isVisible?: boolean })[]) {
        const entry = watched.get(target);
        if (!entry) continue;
        entry.ratio = intersectionRatio;
        entry.areaPx = box.width * box.height;
        entry.isClear = isVisible === true;
        look(target, entry);
        emitChange(entry);
      }
    },
    // Where this is known the browser also reports when something comes to lie over it or goes.
    { threshold: THRESHOLDS, trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  const onVisibility = () => watched.forEach(emitChange);
  document.addEventListener('visibilitychange', onVisibility);
  return {
    observe(element, listener) {
      watched.set(element, { listener, ratio: 0, areaPx: 0, isClear: false, isCovered: false });
      if (covers === 0) observer.observe(element);
      return () => {
        watched.delete(element);
        observer.unobserve(element);
      };
    },
    cover() {
      if (covers++ === 0) {
        cancel();
        observer.disconnect();
        watched.forEach(emitChange);
      }
      const over = createDisposer();
      over.add(() => --covers || watched.forEach((_entry, element) => observer.observe(element)));
      return over.dispose;
    },
    destroy() {
      cancel();
      observer.disconnect();
      watched.clear();
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}
