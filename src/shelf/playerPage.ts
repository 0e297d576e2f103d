import { pushHistory } from '../browser/history.js';
import { readPublicAddress } from '../browser/publicAddress.js';
import { lockScroll } from '../browser/scrollLock.js';
import { share } from '../browser/share.js';
import type { PlayerPage } from '../models/context.js';
import type { Stop } from '../tools/emitter.js';

/** What the open player does to the page around it, and when all of it is undone. */
export function createPlayerPage(window: Window & typeof globalThis, productUrl: () => string | undefined = () => undefined): PlayerPage {
  // Fetched ahead: a browser opens its share sheet only right after the press.
  const address = import('./sharedAddress.js').catch(() => null);
  const held = new Set<Promise<void>>();
  /** Remembers what was changed of the page until `undo` has put it back. */
  const hold = (undo: () => void | Promise<void>): Stop => {
    let settle = () => {};
    const undone = new Promise<void>((resolve) => (settle = resolve));
    held.add(undone);
    let isAsked = false;
    return () => {
      // Asked for again, it is still on its way.
      if (isAsked) return;
      isAsked = true;
      void Promise.resolve(undo()).then(() => {
        held.delete(undone);
        settle();
      });
    };
  };
  return {
    lockScroll: () => hold(lockScroll(window.document)),
    pushHistory: (onBack) => hold(pushHistory(window, onBack)),
    whenRestored: async () => void (await Promise.all(held)),
    async share({ title, videoId }) {
      const { sharedAddress } = (await address) ?? {};
      const page = { pageUrl: window.location.href, ...readPublicAddress(window), productUrl: productUrl() };
      return sharedAddress ? share(window.navigator, { title, url: sharedAddress(page, videoId) }) : null;
    },
  };
}
