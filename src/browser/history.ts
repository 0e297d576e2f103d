import type { Stop } from '../tools/emitter.js';

const KEY = 'reelshelf';

/**
 * Puts one step onto the history so that the back button of a phone calls `onBack` instead of leaving the page. The address and
 * whatever a client-side router keeps in the state stay as they are; the step is a copy of the entry below it with one key more.
 *
 * @returns takes the step out again, unless the shopper has gone elsewhere meanwhile.
 */
export function pushHistory(window: Window, onBack: () => void): Stop {
  const token = String(window.performance.now());
  const state: unknown = window.history.state;
  const isOurs = () => readToken(window.history.state) === token;
  try {
    window.history.pushState({ ...(isRecord(state) ? state : {}), [KEY]: token }, '');
  } catch {
    // A sandboxed frame has no history to write, and some browsers refuse too many entries in a row.
    return () => {};
  }
  let isOpen = true;
  const onPopState = () => {
    if (!isOpen || isOurs()) return;
    isOpen = false;
    window.removeEventListener('popstate', onPopState);
    onBack();
  };
  window.addEventListener('popstate', onPopState);
  return () => {
    window.removeEventListener('popstate', onPopState);
    if (isOpen && isOurs()) window.history.back();
    isOpen = false;
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function readToken(state: unknown): unknown {
  return isRecord(state) && Object.hasOwn(state, KEY) ? state[KEY] : undefined;
}
