/** What the models may ask of the page once the player is wanted, made of `browser/`, `media/` and `cart/`. Comes by `lateServices.ts`. */
import type { CartChoice } from '../cart/choose.js';
import type { CartAdapter } from '../cart/types.js';
import { mp4Loader } from '../media/sources/mp4/loader.js';
import { createSourceRegistry } from '../media/registry.js';
import type { Display } from '../tools/display.js';
import type { Disposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import { createLazy } from '../tools/lazy.js';
import { safeUrl } from '../tools/safeUrl.js';
import type { ShelfOptions } from './options.js';
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
}

export function createPageServices({ window, env, display, host, options, productUrl }: ServiceParts, disposer: Disposer) {
  const sources = createSourceRegistry([mp4Loader], (error, kind) =>
    display.warn({
      code: 'PLAYER_NOT_LOADED',
      subject: kind,
      message: `The file that plays ${kind} videos could not be loaded.`,
      remedy: 'Check that all files of the release are served and not blocked.',
      detail: error,
    }),
  );
  let choice: CartChoice | null = null;
  const getCart = createLazy(async (): Promise<CartAdapter> => {
    const { detectAdapter } = await import('../cart/registry.js');
    const page = {
      env,
      display,
      // A single-page shop changes it without a load.
      get url() {
        return window.location.href;
      },
      window,
      host,
      navigate(url: string) {
        const safe = safeUrl(url, window.location.href);
        if (safe) window.location.assign(safe);
      },
    };
    const adapter = await detectAdapter(page, options.cart ?? 'auto', options.cartSettings, (made) => {
      choice = made;
    });
    disposer.add(adapter.destroy);
    return adapter;
  });
  return {
    loadSource: sources.load,
    getCart,
    /** Which adapter this page got, and why; asks for it if nobody has yet. */
    async getCartChoice() {
      await getCart();
      return choice;
    },
    page: createPlayerPage(window, productUrl),
  };
}
