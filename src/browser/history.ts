import { isRecord } from '../tools/isRecord.js';

const KEY = 'reelshelf';

/**
 * Puts one step onto the history so that the back button of a phone calls `onBack` instead of leaving the page. The address and
 * whatever a client-side router keeps in the state stay as they are; the step is a copy of the entry below it with one key more.
 *
 * @returns takes the step out again, unless the shopper has gone elsewhere or the page is being left; settles when it is out.
 */
export function pushHistory(window: Window, onBack: () => void): () => Promise<void> {
  const token = String(window.performance.now());
  const state: unknown = window.history.state;
  const isOurs = () => readToken(window.history.state) === token;
  try {
    window.history.pushState({ ...(isRecord(state) ? state : {}), [KEY]: token }, '');
  } catch {
    // A sandboxed frame has no history to write, and some browsers refuse too many entries in a row.
    return () => Promise.resolve();
  }
  let isOpen = true;
  let isLeaving = false;
  const onPopState = () => {
    if (!isOpen || isOurs()) return;
    stop();
    onBack();
  };
  // While the next page's first byte is awaited, a step back would cancel the way there. Out of the back/forward cache it is over.
  const onLeave = ({ type }: Event) => {
    isLeaving = type === 'beforeunload';
  };
  const stop = () => {
    isOpen = false;
    window.removeEventListener('popstate', onPopState);
    window.removeEventListener('beforeunload', onLeave);
    window.removeEventListener('pageshow', onLeave);
  };
  window.addEventListener('popstate', onPopState);
  window.addEventListener('beforeunload', onLeave);
  window.addEventListener('pageshow', onLeave);
  return () => {
    const isThere = isOpen && isOurs() && !isLeaving;
    stop();
    if (!isThere) return Promise.resolve();
    return new Promise((resolve) => {
      window.addEventListener('popstate', () => resolve(), { once: true });
      window.history.back();
    });
  };
}

function readToken(state: unknown): unknown {
  return isRecord(state) && Object.hasOwn(state, KEY) ? state[KEY] : undefined;
}
