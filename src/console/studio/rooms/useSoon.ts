import { useEffect, useState } from 'preact/hooks';

/** `false` for the first picture, `true` from the next: what takes longest to make is not waited for by whoever opens a room. */
export function useSoon(): boolean {
  const [isSoon, setSoon] = useState(false);
  useEffect(() => {
    // One that is asked for in a frame comes before that frame is drawn: the second is after it.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setSoon(true));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return isSoon;
}
