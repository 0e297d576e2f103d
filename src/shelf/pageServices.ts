/** What the models may ask of the page once the player is wanted, made of `browser/`, `media/` and `cart/`. Comes by `pageServicesLoader.ts`. */
import type { CartChoice } from '../cart/detect/choose.js';
import type { MadeCart } from '../cart/detect/toMaker.js';
import type { CartAdapter } from '../cart/contract/types.js';
import { createSourceRegistry } from '../media/registry.js';
import { sourceLoaders } from '../media/sources/loaders.js';
import type { Display } from '../tools/display.js';
import type { Disposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import { createLazy } from '../tools/lazy.js';
import { newest } from '../tools/newest.js';
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
  /** See `startReporting.ts`. */
  whenDone(run: () => void): void;
}

/** An inline adapter, or the settings that an inline maker carries, may be replaced by others that mean the same: the newest is called. */
function wantedCart(options: ShelfOptions): NonNullable<ShelfOptions['cart']> {
  const { cart = 'auto' } = options;
  if (typeof cart === 'string') return cart;
  const { create, settings } = cart as Partial<MadeCart>;
  if (create && settings)
    return (page) =>
      create(
        page,
        newest(() => (options.cart as MadeCart).settings),
      );
  return typeof cart !== 'function' && Object.getPrototypeOf(cart) === Object.prototype
    ? newest(() => options.cart as CartAdapter)
    : cart;
}

export function createPageServices(
  { window, env, display, host, options, productUrl, whenDone }: ServiceParts,
  disposer: Disposer,
) {
  const sources = createSourceRegistry(sourceLoaders, (error, kind) =>
    display.warn({
      code: 'PLAYER_NOT_LOADED',
      subject: kind,
      message: `The file that plays ${kind} videos could not be loaded.`,
      remedy: 'Check that all files of the release are served and not blocked.',
      detail: error,
    }),
  );
  let choice: CartChoice | null = null;
  let current: CartAdapter | null = null;
  const findCart = async (): Promise<CartAdapter> => {
    const registry = await import('../cart/detect/registry.js');
    const settings = options.cartSettings && newest(() => options.cartSettings ?? {});
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
    const adapter = await registry.detectAdapter(page, wantedCart(options), settings, (made) => {
      choice = made;
    });
    disposer.add(adapter.destroy);
    return (current = adapter);
  };
  let findOnce = createLazy(findCart);
  const getCart = () => findOnce();
  return {
    loadSource: sources.load,
    getCart,
    /** Which adapter this page got, and why; asks for it if nobody has yet. */
    async getCartChoice() {
      await getCart();
      return choice;
    },
    /** What is on its way in the old cart comes to its end there. */
    restartCart() {
      const old = current;
      current = null;
      findOnce = createLazy(findCart);
      whenDone(() => old?.destroy());
    },
    page: createPlayerPage(window, productUrl),
  };
}
