/** What the player asks of the page, made of `browser/` and `media/`. Comes by `pageServicesLoader.ts`, beside the player. */
import { createSourceRegistry } from '../media/registry.js';
import { sourceLoaders } from '../media/sources/loaders.js';
import type { ShopperMemory } from '../models/memory.js';
import type { ShopMoney } from '../models/shopMoney.js';
import type { Display } from '../tools/display.js';
import type { Env } from '../tools/env.js';
import type { ShelfOptions } from './options.js';
import type { Setting } from './showFeed.js';
import { createPlayerPage } from './playerPage.js';

/** What the services are made of. */
export interface ServiceParts {
  window: Window & typeof globalThis;
  env: Env;
  display: Display;
  host: HTMLElement;
  options: ShelfOptions;
  /** Address of the product that the page is about, as the feed has it. */
  productUrl(): string | undefined;
  /** How the shop writes prices, once it has said so. */
  shopMoney: ShopMoney;
  /** What is kept for the shopper. */
  loadMemory(): Promise<ShopperMemory>;
  /** All else that the shelf is made of, as it is then. */
  setting(): Setting;
  /** See `startReporting.ts`. */
  whenDone(run: () => void): void;
}

export function createPageServices({
  window,
  display,
  productUrl,
  loadMemory,
  setting,
}: Pick<ServiceParts, 'window' | 'display' | 'productUrl' | 'loadMemory' | 'setting'>) {
  const sources = createSourceRegistry(sourceLoaders, (error, kind) =>
    display.warn({
      code: 'PLAYER_NOT_LOADED',
      subject: kind,
      message: `The file that plays ${kind} videos could not be loaded.`,
      remedy: 'Check that all files of the release are served and not blocked.',
      detail: error,
    }),
  );
  return {
    loadSource: sources.load,
    page: createPlayerPage(window, productUrl, loadMemory, setting),
  };
}
