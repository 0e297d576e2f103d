import { signal } from '@preact/signals';
import type { ShelfDeps } from '../context.js';
import type { PlayerModel } from '../playerModel.js';
import { subjectOf } from '../subject.js';
import type { CartLink } from './cartLink.js';
import type { CartStore } from './cartStore.js';

/** How long the closing player is waited for, where nothing says that it is gone. */
const CLOSING_LIMIT_MS = 1000;

interface WaysInput {
  deps: ShelfDeps;
  player: PlayerModel;
  link: CartLink;
  store: CartStore;
  after(delayMs: number, run: () => void): void;
}

/** From the player to the cart and to the checkout. */
export function createWaysOut({ deps, player, link, store, after }: WaysInput) {
  /** The adapter could not go to the checkout. */
  const isCheckoutRefused = signal(false);

  /**
   * Opens the shop's own cart; the player makes room for it first. Only when its step is out of the browser's history: taken out
   * later, it would cancel the way to the cart page, and a drawer of the theme's would lose the focus to the card.
   */
  const openCart = async (): Promise<void> => {
    player.close();
    await Promise.race([
      deps.page?.whenRestored(),
      new Promise<void>((resolve) => after(CLOSING_LIMIT_MS, resolve)),
    ]);
    if (await link.ask('openCart', (cart) => cart.openCart(), false)) return;
    deps.display.warn({
      code: 'CART_NOT_OPENED',
      subject: link.adapter?.id ?? 'none',
      message:
        'The shop’s cart could not be opened: no cart drawer was found and no cart page is known.',
      remedy: 'Name the cart page or a function that opens your cart in the cart settings.',
    });
  };

  /** Shows the cart: line by line in the player where its lines are known, else the shop's own. */
  const viewCart = (): void => {
    isCheckoutRefused.value = false;
    if (store.summary.peek()?.lines) player.openCart();
    else void openCart();
  };

  /** Leaves for the checkout as soon as the platform has answered all that was asked of the cart. */
  const checkout = async (): Promise<void> => {
    isCheckoutRefused.value = false;
    await store.allAnswered();
    const subject = subjectOf(player);
    const isLeaving = await link.ask('checkout', (cart) => cart.checkout(), false);
    if (isLeaving)
      deps.record('checkout_started', subject, { adapter: link.adapter?.id ?? 'none' });
    else isCheckoutRefused.value = true;
  };

  return { isCheckoutRefused, openCart, viewCart, checkout };
}
