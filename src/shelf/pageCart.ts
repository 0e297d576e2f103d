/** The page's cart: found once, when cards in view or the player first ask for it. Comes by `pageServicesLoader.ts`, with the carts. */
import { pageAddress } from '../browser/pageAddress.js';
import type { CartChoice } from '../cart/detect/choose.js';
import { detectAdapter } from '../cart/detect/registry.js';
import type { MadeCart } from '../cart/detect/toMaker.js';
import type { MoneyFormat } from '../cart/contract/moneyFormat.js';
import type { CartAdapter } from '../cart/contract/types.js';
import { writeMoney } from '../cart/kit/writeMoney.js';
import type { Disposer } from '../tools/disposer.js';
import { createLazy } from '../tools/lazy.js';
import { newest } from '../tools/newest.js';
import { safeUrl } from '../tools/safeUrl.js';
import type { ShelfOptions } from './options.js';
import type { ServiceParts } from './pageServices.js';

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

export function createPageCart(
  {
    window,
    env,
    display,
    host,
    options,
    shopMoney,
    whenDone,
  }: Omit<ServiceParts, 'feed' | 'loadMemory' | 'setting'>,
  disposer: Disposer,
) {
  let choice: CartChoice | null = null;
  let current: CartAdapter | null = null;
  let stated = '';
  const stateMoneyFormat = (format: MoneyFormat) => {
    const now = JSON.stringify(format);
    if (now === stated) return;
    stated = now;
    shopMoney.value = (money) => writeMoney(format, money);
  };
  const findCart = async (): Promise<CartAdapter> => {
    const settings = options.cartSettings && newest(() => options.cartSettings ?? {});
    const page = {
      env,
      display,
      // A single-page shop changes it without a load.
      get url() {
        return pageAddress(window);
      },
      window,
      host,
      navigate(url: string) {
        const safe = safeUrl(url, pageAddress(window));
        if (safe) window.location.assign(safe);
      },
      stateMoneyFormat,
    };
    const adapter = await detectAdapter(page, wantedCart(options), settings, (made) => {
      choice = made;
    });
    disposer.add(adapter.destroy);
    return (current = adapter);
  };
  let findOnce = createLazy(findCart);
  const getCart = () => findOnce();
  return {
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
      stated = '';
      shopMoney.value = null;
      findOnce = createLazy(findCart);
      whenDone(() => old?.destroy());
    },
  };
}
