import { createDisposer } from '../../tools/disposer.js';
import { createEmitter, type Stop } from '../../tools/emitter.js';
import { isPromise } from '../../tools/isPromise.js';
import { reach } from './read.js';
import type { CartPage } from '../contract/page.js';

/** Emits when somebody else changed the cart, and not for changes of our own. */
export interface ExternalChange {
  on(listener: () => void): Stop;
  /** Runs code that makes the page say "the cart changed"; what it says meanwhile is not news. */
  suppress<T>(run: () => T): T;
  destroy: Stop;
}

/** Starts an adapter's own listening: `on` for DOM events; `emit` for news from anything else, which `onStop` undoes. */
export type ListenForChanges = (
  on: (target: EventTarget, type: string, isNews?: (event: Event) => boolean) => void,
  onStop: (stop: Stop) => void,
  emit: () => void,
) => void;

/**
 * Listens to the given DOM events, and for the moments when a cart may have changed unseen: the tab was hidden, or the page comes
 * back from the back/forward cache. Listens from the first listener on.
 */
export function createExternalChange(page: CartPage, start: ListenForChanges): ExternalChange {
  const changes = createEmitter<void>();
  const disposer = createDisposer();
  let suppressed = 0;
  let isListening = false;
  const emit = () => {
    if (!suppressed) changes.emit();
  };
  const on = (
    target: EventTarget,
    type: string,
    isNews: (event: Event) => boolean = () => true,
  ) => {
    const listener = (event: Event) => {
      if (!suppressed && isNews(event))
        settled(event).then(
          () => changes.emit(),
          () => {},
        );
    };
    target.addEventListener(type, listener);
    disposer.add(() => target.removeEventListener(type, listener));
  };
  return {
    on(listener) {
      if (!isListening && !disposer.isDisposed) {
        isListening = true;
        const { document } = page.window;
        on(document, 'visibilitychange', () => document.visibilityState === 'visible');
        on(page.window, 'pageshow', (event) => reach(event, 'persisted') === true);
        try {
          start(on, (stop) => disposer.add(stop), emit);
        } catch {
          // The page's own scripts; what is heard without them stays.
        }
      }
      return changes.on(listener);
    },
    suppress(run) {
      suppressed++;
      try {
        const result = run();
        // An action of the page may send events until it has settled.
        if (isPromise(result)) {
          suppressed++;
          result.then(
            () => suppressed--,
            () => suppressed--,
          );
        }
        return result;
      } finally {
        suppressed--;
      }
    },
    destroy() {
      disposer.dispose();
      changes.clear();
    },
  };
}

/** Shopify's events fire when a change begins and carry a promise of its end. */
const settled = (event: Event): Promise<unknown> => Promise.resolve(reach(event, 'promise'));
