import { hasStored } from '../browser/hasStored.js';
import type { ShopperMemory } from '../models/memory.js';
import { createLazy } from '../tools/lazy.js';
import type { MeasuringLoader } from './measuringLoader.js';

/** What is kept for the shopper's comfort comes when something is read or written. */
export interface MemoryLoader {
  load(): Promise<ShopperMemory>;
  /** The permission was refused or taken back; fetches nothing where nothing was kept. */
  forget(): void;
}

export function createMemoryLoader(
  window: Window & typeof globalThis,
  measuring: MeasuringLoader,
): MemoryLoader {
  const load = createLazy(async () =>
    (await import('./shopperMemory.js')).createShopperMemory(
      window,
      () => measuring.status()?.consent?.analytics ?? null,
    ),
  );
  return {
    load,
    forget() {
      if (hasStored())
        load().then(
          (memory) => memory.forget(),
          () => {},
        );
    },
  };
}
