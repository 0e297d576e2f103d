/** What the models may ask of the page once the player is wanted, made of `browser/`, `media/` and `cart/`. Comes by `lateServices.ts`. */
import { pushHistory } from '../browser/history.js';
import { lockScroll } from '../browser/scrollLock.js';
import { share } from '../browser/share.js';
import type { CartChoice } from '../cart/choose.js';
import type { CartAdapter } from '../cart/types.js';
import { mp4Loader } from '../media/sources/mp4/loader.js';
import { createSourceRegistry } from '../media/registry.js';
import type { PlayerPage } from '../models/context.js';
import type { Display } from '../tools/display.js';
import type { Disposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import { createLazy } from '../tools/lazy.js';
import { safeUrl } from '../tools/safeUrl.js';
import type { ShelfOptions } from './options.js';

/** What the services are made of. */
export interface ServiceParts {
  window: Window & typeof globalThis;
  env: Env;
  display: Display;
  host: HTMLElement;
  options: ShelfOptions;
}

export function createPageServices({ window, env, display, host, options }: ServiceParts, disposer: Disposer) {
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
    page: {
      lockScroll: () => lockScroll(window.document),
      pushHistory: (onBack) => pushHistory(window, onBack),
      share: (what) => share(window.navigator, what),
    } satisfies PlayerPage,
  };
}
