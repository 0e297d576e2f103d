import type { Stop } from '../tools/emitter.js';
import { onOnline } from './online.js';
import { onPageExit, type ExitReason } from './pageExit.js';
import { onPageReturn } from './pageReturn.js';
import { onStored } from './storageEvents.js';

/** What the tracker has to know of the page it lives in, as one parameter. */
export interface PageLife {
  onExit(listener: (reason: ExitReason) => void): Stop;
  /** `persisted`: out of the back/forward cache, which is a new page view. */
  onReturn(listener: (persisted: boolean) => void): Stop;
  onOnline(listener: () => void): Stop;
  /** Another tab has changed this key of the shared storage; `null`: it is gone. */
  onStored(key: string, listener: (value: string | null) => void): Stop;
  isHidden(): boolean;
  /** The browser says that a program drives it. */
  readonly isAutomated: boolean;
}

export function createPageLife(window: Window): PageLife {
  return {
    onExit: (listener) => onPageExit(window, listener),
    onReturn: (listener) => onPageReturn(window, listener),
    onOnline: (listener) => onOnline(window, listener),
    onStored: (key, listener) => onStored(window, key, listener),
    isHidden: () => window.document.visibilityState === 'hidden',
    isAutomated: window.navigator.webdriver === true,
  };
}
