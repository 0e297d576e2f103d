import { createDisposer } from '../../tools/disposer.js';
import { createEmitter, type Stop } from '../../tools/emitter.js';
import { reach } from './read.js';
import type { CartPage } from '../contract/page.js';

/** Tells when somebody else changed the cart, and keeps quiet about our own changes. */
export interface ExternalChange {
  on(listener: () => void): Stop;
  /** Runs code that makes the page say "the cart changed"; what it says meanwhile is not news. */
  quietly<T>(run: () => T): T;
  destroy: Stop;
}

/** Starts an adapter's own listening: `hear` for DOM events, `add` for undoing anything else, `tell` when that had news. */
export type ListenForChanges = (
  hear: (target: EventTarget, type: string, isNews?: (event: Event) => boolean) => void,
  add: (stop: Stop) => void,
  tell: () => void,
) => void;

/**
 * Hears the given DOM events, and the moments when a cart may have changed unseen: the tab was hidden, or the page comes
 * back from the back/forward cache. Listens from the first listener on.
 */
export function createExternalChange(page: CartPage, start: ListenForChanges): ExternalChange {
  const heard = createEmitter<void>();
  const disposer = createDisposer();
  let own = 0;
  let isListening = false;
  const tell = () => {
    if (!own) heard.emit();
  };
  const hear = (target: EventTarget, type: string, isNews: (event: Event) => boolean = () => true) => {
    const listener = (event: Event) => {
      if (!own && isNews(event)) settled(event).then(() => heard.emit(), () => {});
    };
    target.addEventListener(type, listener);
    disposer.add(() => target.removeEventListener(type, listener));
  };
  return {
    on(listener) {
      if (!isListening && !disposer.isDisposed) {
        isListening = true;
        const { document } = page.window;
        hear(document, 'visibilitychange', () => document.visibilityState === 'visible');
        hear(page.window, 'pageshow', (event) => reach(event, 'persisted') === true);
        try {
          start(hear, (stop) => disposer.add(stop), tell);
        } catch {
          // The page's own scripts; what is heard without them stays.
        }
      }
      return heard.on(listener);
    },
    quietly(run) {
      own++;
      try {
        const result = run();
        // An action of the page tells about itself until it has settled.
        if (result instanceof Promise) {
          own++;
          result.then(
            () => own--,
            () => own--,
          );
        }
        return result;
      } finally {
        own--;
      }
    },
    destroy() {
      disposer.dispose();
      heard.clear();
    },
  };
}

/** Shopify's events fire when a change begins and carry a promise of its end. */
const settled = (event: Event): Promise<unknown> => Promise.resolve(reach(event, 'promise'));
