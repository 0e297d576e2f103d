import type { Viewport } from '../browser/viewport.js';
import type { Stop } from '../tools/emitter.js';

/** Stands in for the viewport until it arrives: what is to be looked at waits for it. */
export function createLateViewport(): Viewport & { arrive(make: () => Viewport): void } {
  let real: Viewport | null = null;
  let isOver = false;
  const waiting = new Set<() => void>();
  const whenThere = (begin: (viewport: Viewport) => Stop): Stop => {
    if (real) return begin(real);
    let stop: Stop = () => void waiting.delete(start);
    const start = () => {
      if (real) stop = begin(real);
    };
    waiting.add(start);
    return () => stop();
  };
  return {
    observe: (element, listener) => whenThere((viewport) => viewport.observe(element, listener)),
    cover: () => whenThere((viewport) => viewport.cover()),
    arrive(make) {
      if (isOver) return;
      real = make();
      waiting.forEach((start) => start());
      waiting.clear();
    },
    destroy() {
      isOver = true;
      waiting.clear();
      real?.destroy();
    },
  };
}
