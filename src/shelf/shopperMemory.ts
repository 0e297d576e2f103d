import { createLocalStore } from '../browser/storage.js';
import type { MemoryName, ShopperMemory } from '../models/memory.js';

/** Names of the whole origin: what was seen or dismissed is so on every page of the shop, whatever is measured there. */
const WITHIN = 'reelshelf:';
const PERMITTED = 'memory:';

/** What the shopper saved stands apart: no refusal takes it away, see `browser/hasStored.ts`. */
const keyOf = (name: MemoryName) => (name === 'saved' ? name : PERMITTED + name);

/**
 * Keeps in `localStorage` what the shopper has permitted to keep or asked to keep always, for the visit what they have asked for, and else
 * nothing.
 *
 * @param permits - whether anything may be stored; `null` while nobody has answered.
 */
export function createShopperMemory(
  window: Window,
  permits: () => boolean | null,
): ShopperMemory & {
  /** The permission was refused or taken back. */
  forget(): void;
} {
  const lasting = createLocalStore(window, WITHIN);
  const visit = createLocalStore(window, WITHIN, 'sessionStorage');
  const forget = () => lasting?.keys(PERMITTED).forEach(lasting.remove);
  return {
    read(name) {
      if (permits() === false) forget();
      return visit?.get(keyOf(name)) ?? lasting?.get(keyOf(name)) ?? null;
    },
    write(name, value, asked) {
      const store = permits() || asked === 'always' ? lasting : asked && visit;
      if (value === null) store?.remove(keyOf(name));
      else store?.set(keyOf(name), value);
      // What was kept for the visit before it was permitted is older.
      if (store === lasting) visit?.remove(keyOf(name));
    },
    place: () => (permits() && lasting ? 'browser' : visit ? 'visit' : 'page'),
    forget,
  };
}
