import { createLocalStore } from '../browser/storage.js';
import type { ShopperMemory } from '../models/memory.js';

/** Names of the whole origin: what was seen or dismissed is so on every page of the shop, whatever is measured there. */
const WITHIN = 'reelshelf:memory:';

/**
 * Keeps in `localStorage` what the shopper has permitted to keep, for the visit what they have asked for themselves, and else nothing.
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
  const forget = () => lasting?.keys('').forEach(lasting.remove);
  return {
    read(name) {
      if (permits() === false) forget();
      return visit?.get(name) ?? lasting?.get(name) ?? null;
    },
    write(name, value, isAsked = false) {
      if (permits()) lasting?.set(name, value);
      else if (isAsked) visit?.set(name, value);
    },
    forget,
  };
}
