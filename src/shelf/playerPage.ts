import { keepInput } from '../browser/modalInput.js';
import { lockScroll } from '../browser/scrollLock.js';
import type { PlayerPage } from '../models/context.js';
import type { ShopperMemory } from '../models/memory.js';
import type { Stop } from '../tools/emitter.js';
import { createLazy } from '../tools/lazy.js';
import { joinPagePlayer } from './pagePlayer.js';
import type { SharingShelf } from './shareVideo.js';
import type { Setting } from './showFeed.js';

/** What the open player does to the page around it, and when all of it is undone. */
export function createPlayerPage(
  window: Window & typeof globalThis,
  about: SharingShelf | null = null,
  loadMemory: () => Promise<ShopperMemory | null> = () => Promise.resolve(null),
  setting?: () => Setting,
): PlayerPage {
  // Fetched ahead: a browser opens its share sheet only right after the press.
  const late = import('./shareVideo.js').catch(() => null);
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
  const { takeTurn, pushStep } = joinPagePlayer(window);
  return {
    loadExtras: createLazy(async () => {
      const [{ createPageExtras }, memory] = await Promise.all([
        import('./playerPageExtras.js'),
        loadMemory().catch(() => null),
      ]);
      return createPageExtras(window, memory, setting, about);
    }),
    takeTurn,
    keepInput,
    lockScroll: () => hold(lockScroll(window.document)),
    pushHistory(onBack) {
      // Taken out by the shopper's own way back it is out as well.
      const undo = hold(pushStep(() => (undo(), onBack())));
      return undo;
    },
    whenRestored: async () => void (await Promise.all(held)),
    share: async (what) => (await late)?.shareVideo(window, about, what) ?? null,
  };
}
