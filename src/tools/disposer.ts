import type { Stop } from './emitter.js';

/** Collects undo functions and runs them once, newest first. */
export interface Disposer {
  /** Adds an undo. After {@link Disposer.dispose} it runs at once, so nothing started late can leak. */
  add(stop: Stop): void;
  dispose(): void;
  readonly isDisposed: boolean;
}

export function createDisposer(onError: (error: unknown) => void = () => {}): Disposer {
  let stops: Stop[] | null = [];
  const run = (stop: Stop) => {
    try {
      stop();
    } catch (error) {
      onError(error);
    }
  };
  return {
    add(stop) {
      if (stops) stops.push(stop);
      else run(stop);
    },
    dispose() {
      const pending = stops ?? [];
      stops = null;
      for (const stop of pending.reverse()) run(stop);
    },
    get isDisposed() {
      return stops === null;
    },
  };
}
