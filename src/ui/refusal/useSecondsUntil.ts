import { useEffect, useState } from 'preact/hooks';
import { useShelf } from '../../models/context.js';

/** Whole seconds until a moment of the monotonic clock, counting down; 0 from then on. */
export function useSecondsUntil(atMs: number): number {
  const { env } = useShelf().deps;
  const leftMs = () => Math.max(0, atMs - env.monotonicMs());
  const [, redraw] = useState(0);
  useEffect(() => {
    let stop = () => {};
    const tick = () => {
      const remainingMs = leftMs();
      redraw(remainingMs);
      if (remainingMs > 0) stop = env.setTimer(tick, remainingMs % 1000 || 1000);
    };
    if (leftMs() > 0) tick();
    return () => stop();
  }, [atMs]);
  return Math.ceil(leftMs() / 1000);
}
