import { useEffect, useState } from 'preact/hooks';
import { useShelf } from '../../models/context.js';

/**
 * A part that is fetched when it is first wanted: `null` until it is there, `'failed'` where it does not load. It is tried again when the
 * line is back, at a new mount, and whenever `tries` changes.
 */
export function useLazy<T extends object>(
  isWanted: boolean,
  load: () => Promise<T>,
  tries = 0,
): T | 'failed' | null {
  const isOnline = useShelf().deps.device.online.value;
  const [part, setPart] = useState<T | 'failed' | null>(null);
  useEffect(() => {
    if (!isWanted || (part && part !== 'failed')) return;
    let isGone = false;
    setPart(null);
    const show = (next: T | 'failed') => {
      if (!isGone) setPart(next);
    };
    load().then(show, () => show('failed'));
    return () => {
      isGone = true;
    };
  }, [isWanted, isOnline, tries]);
  return part;
}
