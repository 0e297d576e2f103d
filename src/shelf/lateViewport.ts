import type { Viewport } from '../browser/viewport.js';
import type { Stop } from '../tools/emitter.js';

/** Stands in for the viewport until it arrives: what is to be looked at waits for it. */
export function createLateViewport(): Viewport & { arrive(make: () => Viewport): void } {
  let real: Viewport | null = null;
  let isOver = false;
  const waiting = new Set<() => void>();
  return {
    observe(element, listener) {
      if (real) return real.observe(element, listener);
      let stop: Stop = () => void waiting.delete(begin);
      const begin = () => {
        if (real) stop = real.observe(element, listener);
      };
      waiting.add(begin);
      return () => stop();
    },
    arrive(make) {
      if (isOver) return;
      real = make();
      waiting.forEach((begin) => begin());
      waiting.clear();
    },
    destroy() {
      isOver = true;
      waiting.clear();
      real?.destroy();
    },
  };
}
