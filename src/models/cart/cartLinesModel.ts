import {
  computed,
  createModel,
  effect,
  signal,
  untracked,
  type ReadonlySignal,
} from '@preact/signals';
import type { ShelfDeps } from '../context.js';
import type { PlayerModel } from '../playerModel.js';
import type { CartLink } from './cartLink.js';
import type { CartModel } from './cartModel.js';
import { followCart, unconfirmedQuantity, type CartNews, type CartRow } from './cartRows.js';
import type { CartStore } from './cartStore.js';
import { createLineChanges } from './lineChanges.js';
import { createPutBack } from './linePutBack.js';
import { createRowCommands } from './rowCommands.js';
import { createRowList } from './rowList.js';

/**
 * The lines of the shop's cart, to be changed one by one. Optimistic: a line shows the quantity that the shopper wants; changes go
 * to the platform one at a time (`lineChanges.ts`), and the cart that comes back replaces what was shown.
 *
 *     tap ──► wanted ──debounce──► sent ──► the platform's cart
 *               ▲  another tap       └────► refused: the line shows what the cart holds, and why
 */
export const CartLinesModel = createModel(
  (deps: ShelfDeps, player: PlayerModel, cart: CartModel, link: CartLink, store: CartStore) => {
    const { env } = deps;
    const news = signal<CartNews | null>(null);
    const list = createRowList();
    const { rows } = list;
    const quantity = computed(() => unconfirmedQuantity(rows.value));
    const isIdle = computed(() =>
      rows.value.every(({ wanted, isSending }) => wanted === null && !isSending),
    );
    /** The figures are of the cart before the changes that are on their way. */
    const isUpdating = computed(
      () => !store.isAnswered.value || (!store.isCurrent.value && !store.isLost.value),
    );
    /** As the platform stated it last; `null` where it states none, or where it has not answered since a change. */
    const total = computed(() =>
      store.isCurrent.value || isUpdating.value ? (store.summary.value?.total ?? null) : null,
    );
    /** The cart was read since it was opened: what changes from now on is news. */
    let isRead = false;
    let ids = 0;

    const report = (next: CartNews) => {
      news.value = next;
    };
    const changes = createLineChanges({
      env,
      list,
      link,
      store,
      report,
      onWantedBack: (id) => void putBack(id),
    });
    const { want, flush } = changes;
    const putBack = createPutBack({ env, list, link, store, report, want });

    const platformLines = computed(() => store.summary.value?.lines);
    effect(() => {
      const lines = platformLines.value;
      if (!lines) return;
      const next = untracked(() => followCart(rows.peek(), lines, () => ++ids));
      rows.value = next.rows;
      if (next.isOther && isRead) report({ kind: 'changed', row: null });
      changes.forgetGone();
    });
    effect(() => {
      if (store.isSettled.value) untracked(changes.sendNext);
    });
    // Another tap cannot follow on a page that is left.
    effect(() => {
      if (!deps.device.visible.value) untracked(flush);
    });
    effect(() => {
      const isOpen = player.isCartOpen.value;
      untracked(() => {
        flush();
        isRead = false;
        news.value = null;
        if (isOpen) return void store.reread().then(() => (isRead = player.isCartOpen.peek()));
        rows.value = rows
          .peek()
          .flatMap((row) => (row.phase === 'here' ? { ...row, refusal: null } : []));
      });
    });
    store.unconfirmed.value = { quantity, isIdle, flush };
    effect(() => changes.stopAllWaiting);

    const state = {
      rows,
      news,
      total,
      isUpdating,
      isLost: store.isLost,
      isCurrent: store.isCurrent,
    };
    return {
      ...state,
      ...createRowCommands(list, want, putBack),
      ...createCheckOut(rows, store, cart),
      putBack,
      reread: store.reread,
    };
  },
);
export type CartLinesModel = InstanceType<typeof CartLinesModel>;

function createCheckOut(
  rows: ReadonlySignal<readonly CartRow[]>,
  store: CartStore,
  cart: CartModel,
) {
  const isCheckingOut = signal(false);
  /** Goes to the checkout when the cart is as the shopper wants it; stays where something was refused meanwhile, for that is news. */
  const checkOut = async (): Promise<void> => {
    if (isCheckingOut.peek()) return;
    isCheckingOut.value = true;
    const refused = () => rows.peek().flatMap(({ refusal }) => refusal ?? []);
    const before = new Set(refused());
    await store.allAnswered();
    if (refused().every((refusal) => before.has(refusal))) await cart.checkout();
    isCheckingOut.value = false;
  };
  return { isCheckingOut, checkOut };
}
