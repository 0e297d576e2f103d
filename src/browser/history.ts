import { isRecord } from '../tools/isRecord.js';

const KEY = 'reelshelf';
/** Some routers look at the state a moment after they have heard of the step. */
const ROUTERS_MS = 20;

/** One step of ours in the history. */
export interface HistoryStep {
  /** The shopper would go back past it, and has not yet. */
  isThere(): boolean;
  /** From now on the back button calls this. */
  lead(onBack: () => void): void;
  /** Takes it out again, unless the shopper has gone elsewhere or the page is being left; settles when it is out. */
  takeOut(): Promise<void>;
}

/**
 * Puts one step onto the history so that the back button of a phone calls `onBack` instead of leaving the page. The address and
 * whatever a client-side router keeps in the state stay as they are; the step is a copy of the entry below it with one key more. The
 * entry below has no state meanwhile: on the way back to it a router finds nothing of its own, and does not draw the page anew.
 */
export function pushHistory(window: Window, onBack: () => void): HistoryStep {
  let back = onBack;

  const { history } = window;
  const token = String(window.performance.now());
  const { href } = window.location;
  const state: unknown = history.state;
  const isOurs = () => readToken(history.state) === token;
  try {
    if (state !== null) history.replaceState(null, '');
    history.pushState({ ...(isRecord(state) ? state : {}), [KEY]: token }, '');
  } catch {
    try {
      history.replaceState(state, '');
    } catch {}
    // A sandboxed frame has no history to write, and some browsers refuse too many entries in a row.
    return { isThere: () => false, lead() {}, takeOut: () => Promise.resolve() };
  }
  // Also long after, when the shopper has gone elsewhere from our step and comes back past it.
  const onPast = () => {
    if (history.state !== null || window.location.href !== href) return;
    window.removeEventListener('popstate', onPast);
    window.setTimeout(() => {
      if (history.state === null && window.location.href === href) history.replaceState(state, '');
    }, ROUTERS_MS);
  };
  window.addEventListener('popstate', onPast);
  let isOpen = true;
  let isLeaving = false;
  let waiting = 0;
  const onPopState = () => {
    if (!isOpen || isOurs()) return;
    stop();
    waiting = window.setTimeout(back, ROUTERS_MS);
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
  const isThere = () => isOpen && isOurs() && !isLeaving;
  return {
    isThere,
    lead: (next) => void (back = next),
    takeOut() {
      const mustGoBack = isThere();
      stop();
      // A router has taken away on this very step what would have gone back.
      window.clearTimeout(waiting);
      if (!mustGoBack) return Promise.resolve();
      return new Promise((resolve) => {
        window.addEventListener('popstate', () => window.setTimeout(resolve, ROUTERS_MS), {
          once: true,
        });
        history.back();
      });
    },
  };
}

function readToken(state: unknown): unknown {
  return isRecord(state) && Object.hasOwn(state, KEY) ? state[KEY] : undefined;
}
