import { computed, createModel, effect, signal, untracked } from '@preact/signals';
import { clampQuantity } from '../../cart/contract/lines.js';
import type { ShelfDeps } from '../context.js';
import type { PlayerModel } from '../playerModel.js';
import type { CartLink } from './cartLink.js';
import type { CartModel } from './cartModel.js';
import { followCart, shownQuantity, unconfirmedQuantity, type CartNews } from './cartRows.js';
import type { CartStore } from './cartStore.js';
import { createLineChanges } from './lineChanges.js';
import { createPutBack } from './linePutBack.js';
import { createRowList } from './rowList.js';

/** Five quick taps are one request. */
const DEBOUNCE_MS = 350;

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
    const isCheckingOut = signal(false);
    const list = createRowList();
    const { rows, find } = list;
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

    /** Asks for this quantity, on the shop's steps and between its limits. */
    const setQuantity = (id: number, wanted: number) =>
      want(id, clampQuantity(wanted, find(id)?.line.rule), DEBOUNCE_MS);
    /** So many more or fewer than are shown now, however late the screen is. */
    const step = (id: number, by: number) => {
      const row = find(id);
      if (row) setQuantity(id, shownQuantity(row) + by);
    };
    /** Takes the line out; its row stays, to put it back. */
    const remove = (id: number) => want(id, 0, 0);
    /** Asks once more for what was refused. */
    const retry = (id: number) => {
      const row = find(id);
      if (row?.phase === 'gone') void putBack(id);
      else if (row?.refusal) want(id, row.refusal.requested, 0);
    };

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
      isCheckingOut,
      isLost: store.isLost,
      isCurrent: store.isCurrent,
    };
    return { ...state, setQuantity, step, remove, retry, putBack, checkOut, reread: store.reread };
  },
);
export type CartLinesModel = InstanceType<typeof CartLinesModel>;
