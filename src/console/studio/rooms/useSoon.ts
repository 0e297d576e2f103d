import { useEffect, useState } from 'preact/hooks';

/**
 * `false` for the first picture, `true` from the next: what takes longest to make is not waited for by whoever opens a room.
 *
 * @param of - of what: when it is another, the next picture is a first one again.
 */
export function useSoon(of?: unknown): boolean {
  return useGrowing(1, of) === 1;
}

/** How many parts of what is long are there: one more with each picture, so that nothing else waits for all of them. */
export function useGrowing(parts: number, of?: unknown): number {
  const [{ count, made }, set] = useState({ count: 0, made: of });
  const isSame = made === of;
  useEffect(() => {
    if (isSame && count >= parts) return undefined;
    // One that is asked for in a frame comes before that frame is drawn: the second is after it.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => set({ count: isSame ? count + 1 : 1, made: of }));
    });
    return () => cancelAnimationFrame(frame);
  }, [count, parts, isSame, of]);
  return isSame ? Math.min(count, parts) : 0;
}
