import { batch, computed, createModel, effect, signal, untracked } from '@preact/signals';
import type { CartError } from '../../cart/contract/errors.js';
import { clampQuantity } from '../../cart/contract/lines.js';
import type { AddResult, CartLine } from '../../cart/contract/types.js';
import type { Stop } from '../../tools/emitter.js';
import type { CartLink } from './cartLink.js';
import type { CartModel } from './cartModel.js';
import { followCart, shownPieces, wishedPieces, type CartRow, type RowRefusal } from './cartRows.js';
import type { CartTruth } from './cartTruth.js';
import type { ShelfDeps } from '../context.js';
import type { PlayerModel } from '../playerModel.js';

/** How long a thumb rests before its last wish is sent: five quick taps are one request. */
const REST_MS = 350;

/** What happened last, for those who cannot see it happen. */
export interface CartNews {
  kind: 'removed' | 'returned' | 'refused' | 'changed';
  row: CartRow | null;
}

/**
 * The lines of the shop's cart, to be changed one by one. Optimistic: a line shows what is wished for; changes go to the platform
 * one at a time, each with the line's key of the newest cart, and the cart that comes back is the truth.
 *
 *     tap ──► wished ──rest──► sent ──► told by the platform
 *               ▲  another tap   └────► refused: the line shows what the cart holds, and why
 */
export const CartLinesModel = createModel(
  (deps: ShelfDeps, player: InstanceType<typeof PlayerModel>, cart: InstanceType<typeof CartModel>, link: CartLink, truth: CartTruth) => {
    const rows = signal<readonly CartRow[]>([]);
    const news = signal<CartNews | null>(null);
    const isCheckingOut = signal(false);
    const pieces = computed(() => wishedPieces(rows.value));
    const isIdle = computed(() => rows.value.every(({ wanted, isSending }) => wanted === null && !isSending));
    /** The figures are of the cart before the changes that are on their way. */
    const isUpdating = computed(() => !truth.isAnswered.value || (!truth.isCurrent.value && !truth.isLost.value));
    /** As the platform stated it last; `null` where it states none, or where it has not answered since a change. */
    const total = computed(() => (truth.isCurrent.value || isUpdating.value ? (truth.summary.value?.total ?? null) : null));
    /** The cart was read since it was opened: what changes from now on is news. */
    let isRead = false;
    /** Waits for a rest, by row. */
    const resting = new Map<number, Stop>();
    let ids = 0;
    let isSending = false;

    const find = (id: number) => rows.peek().find((row) => row.id === id);
    const patch = (id: number, next: Partial<CartRow>) => {
      rows.value = rows.peek().map((row) => (row.id === id ? { ...row, ...next } : row));
    };
    const drop = (id: number) => {
      rows.value = rows.peek().filter((row) => row.id !== id);
    };
    const refusalOf = (error: CartError = noUsableAnswer.error, asked: number, before: number): RowRefusal => ({
      error,
      asked,
      before,
      retryAtMs: deps.env.monotonicMs() + (error.retryAfterMs ?? 0),
    });
    const endRest = (id: number) => {
      resting.get(id)?.();
      resting.delete(id);
    };

    /** Sends the next wish whose time has come, once the cart is known as it is. */
    const sendNext = () => {
      if (isSending || !truth.isSettled.peek()) return;
      const due = rows.peek().find(({ id, phase, wanted }) => phase === 'here' && wanted !== null && !resting.has(id));
      if (due) void send(due.id, due.wanted ?? 0, due.line);
    };
    const send = async (id: number, asked: number, line: CartLine): Promise<void> => {
      isSending = true;
      patch(id, { asked, isSending: true });
      truth.begin(0);
      const result = await link.ask('setQuantity', (adapter) => adapter.setQuantity(line.key, asked), noUsableAnswer);
      const conclude = () => {
        const row = find(id);
        // A newer wish makes the answer to this one nobody's business.
        const isLatest = row?.wanted === asked;
        const isMade = result.ok || row?.line.quantity === asked;
        patch(id, {
          isSending: false,
          refusal: isMade || !isLatest ? null : refusalOf(result.error, asked, line.quantity),
          ...(isLatest ? { wanted: null } : {}),
        });
      };
      if (result.ok || result.cart) {
        batch(() => {
          conclude();
          truth.settle(0, result.ok ? asked - line.quantity : 0, result.cart, withQuantity(truth.summary.peek()?.lines, line.key, asked));
        });
      } else {
        // No answer is not a no: the cart tells what became of it.
        truth.settle(0, 0);
        await truth.settled();
        conclude();
      }
      isSending = false;
      const row = find(id);
      if (!row) news.value = { kind: 'changed', row: null };
      else if (row.phase === 'gone' && row.wanted) void putBack(id);
      else if (row.phase === 'gone') news.value = { kind: 'removed', row };
      else if (row.refusal) news.value = { kind: 'refused', row };
      sendNext();
    };

    const wish = (id: number, wanted: number, restMs: number) => {
      const row = find(id);
      if (row?.phase !== 'here' || row.line.isFixed) return;
      endRest(id);
      // Back where it was: there is nothing to ask for.
      const isBack = wanted === row.line.quantity && !row.isSending;
      patch(id, { wanted: isBack ? null : wanted, refusal: null });
      if (isBack) return;
      const rested = () => {
        resting.delete(id);
        sendNext();
      };
      if (restMs > 0) resting.set(id, deps.env.setTimer(rested, restMs));
      else sendNext();
    };

    /** Wishes for so many pieces, on the shop's steps and between its limits. */
    const setQuantity = (id: number, wanted: number) => wish(id, clampQuantity(wanted, find(id)?.line.rule), REST_MS);
    /** So many pieces more or fewer than are shown now, however late the screen is. */
    const step = (id: number, by: number) => {
      const row = find(id);
      if (row) setQuantity(id, shownPieces(row) + by);
    };
    /** Takes the line out; its row stays, to put it back. */
    const remove = (id: number) => wish(id, 0, 0);
    /** Asks again for what was refused. */
    const retry = (id: number) => {
      const row = find(id);
      if (row?.phase === 'gone') void putBack(id);
      else if (row?.refusal) wish(id, row.refusal.asked, 0);
    };

    /** Puts a line back that was taken out. It was added once before, so this is no new sale. */
    const putBack = async (id: number): Promise<void> => {
      const row = find(id);
      // Not out yet: the wish is taken back, and where that comes too late the line is put back as soon as it is gone.
      if (row?.phase === 'here') return wish(id, row.line.quantity, 0);
      const { again } = row?.line ?? {};
      if (row?.phase !== 'gone' || !again) return;
      const quantity = row.wanted ?? again.quantity;
      patch(id, { phase: 'returning', wanted: null, refusal: null });
      truth.begin(quantity);
      const result = await link.ask('add', (adapter) => adapter.add([{ ...again, quantity }]), noAdd);
      const actual = result.ok ? (result.added[0]?.actual ?? quantity) : 0;
      const refusal = actual < quantity ? refusalOf(result.error, quantity, 0) : null;
      const isTold = actual > 0 || result.cart !== undefined;
      batch(() => {
        patch(id, { refusal, ...(isTold && actual === 0 ? { phase: 'gone' } : {}) });
        truth.settle(quantity, actual, result.cart);
      });
      await truth.settled();
      // Nothing came back, or the platform put it to another line of the same.
      if (find(id)?.phase === 'returning' && actual > 0) drop(id);
      else if (find(id)?.phase === 'returning') patch(id, { phase: 'gone' });
      const now = find(id) ?? null;
      news.value = { kind: now?.refusal ? 'refused' : 'returned', row: now };
    };

    const flush = () => {
      for (const id of [...resting.keys()]) endRest(id);
      sendNext();
    };

    /** Goes to the checkout when the cart is as the shopper wished it; stays where a wish was refused meanwhile, for that is news. */
    const checkOut = async (): Promise<void> => {
      if (isCheckingOut.peek()) return;
      isCheckingOut.value = true;
      const refused = () => rows.peek().flatMap(({ refusal }) => refusal ?? []);
      const known = new Set(refused());
      await truth.allAnswered();
      if (refused().every((refusal) => known.has(refusal))) await cart.checkout();
      isCheckingOut.value = false;
    };

    const told = computed(() => truth.summary.value?.lines);
    effect(() => {
      const lines = told.value;
      if (!lines) return;
      const next = untracked(() => followCart(rows.peek(), lines, () => ++ids));
      rows.value = next.rows;
      if (next.isOther && isRead) news.value = { kind: 'changed', row: null };
      for (const id of [...resting.keys()]) if (!find(id)) endRest(id);
    });
    effect(() => {
      if (truth.isSettled.value) untracked(sendNext);
    });
    // Who leaves has made up their mind.
    effect(() => {
      if (!deps.device.visible.value) untracked(flush);
    });
    effect(() => {
      const isOpen = player.isCartOpen.value;
      untracked(() => {
        flush();
        isRead = false;
        news.value = null;
        if (isOpen) return void truth.reread().then(() => (isRead = player.isCartOpen.peek()));
        rows.value = rows.peek().flatMap((row) => (row.phase === 'here' ? { ...row, refusal: null } : []));
      });
    });
    truth.wishes.value = { pieces, isIdle, flush };
    effect(() => () => {
      for (const id of [...resting.keys()]) endRest(id);
    });

    const facts = { rows, news, total, isUpdating, isCheckingOut, isLost: truth.isLost, isTold: truth.isCurrent };
    return { ...facts, setQuantity, step, remove, retry, putBack, checkOut, reread: truth.reread };
  },
);

const noUsableAnswer = { ok: false, error: { code: 'unknown', message: 'The cart adapter gave no usable answer.' } } as const;
const noAdd: AddResult = { ...noUsableAnswer, added: [], uiRefresh: 'none' };

/** The known lines after a change that the platform confirmed without telling its cart; 0 takes the line out. */
const withQuantity = (lines: readonly CartLine[] | undefined, key: string, quantity: number) =>
  lines?.flatMap((line) => (line.key !== key ? line : quantity > 0 ? { ...line, quantity } : []));
