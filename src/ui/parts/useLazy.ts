import { useEffect, useState } from 'preact/hooks';

/** A part that is fetched when it is first wanted: `null` until it is there, `'failed'` where it cannot be had. A new mount tries again. */
export function useLazy<T extends object>(isWanted: boolean, load: () => Promise<T>): T | 'failed' | null {
  const [part, setPart] = useState<T | 'failed' | null>(null);
  useEffect(() => {
    if (!isWanted || part) return;
    let isGone = false;
    const show = (next: T | 'failed') => {
      if (!isGone) setPart(next);
    };
    load().then(show, () => show('failed'));
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return part;
}
