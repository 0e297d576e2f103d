import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { CartLine, CartSummary } from '../../cart/contract/types.js';
import type { CartLink } from './cartLink.js';

/** What was wished for the lines of the cart and is not confirmed; there from the first opening of the cart on. */
export interface LineWishes {
  /** Pieces wished for beyond the confirmed ones; negative where fewer are wanted. */
  pieces: ReadonlySignal<number>;
  /** Every wish was answered. */
  isIdle: ReadonlySignal<boolean>;
  /** Sends at once what waits for another tap. */
  flush(): void;
}

export type CartTruth = ReturnType<typeof createCartTruth>;

/**
 * The cart as the platform told it last, and what it was asked since.
 *
 *     shown count = last cart read or confirmed + pieces asked for and not yet answered − pieces being taken back
 *                   + what the lines' wishes add
 *
 * A read that overlaps a change is thrown away and done again, so that no piece is counted twice or forgotten.
 */
export function createCartTruth(link: CartLink) {
  const summary = signal<CartSummary | null>(null);
  /** Pieces confirmed while the cart cannot be read. */
  const gained = signal(0);
  const pending = signal(0);
  const openChanges = signal(0);
  /** A read is due or on its way. */
  const isStale = signal(false);
  /** The platform has told its cart since the last change. */
  const isCurrent = signal(true);
  /** The cart was known and did not answer when it was to be read again. */
  const isLost = signal(false);
  const wishes = signal<LineWishes | null>(null);
  const count = computed(() => Math.max(0, (summary.value?.count ?? gained.value) + pending.value + (wishes.value?.pieces.value ?? 0)));
  /** Nothing is on its way: what is shown is what the platform told. */
  const isSettled = computed(() => openChanges.value === 0 && !isStale.value);
  const isAnswered = computed(() => openChanges.value === 0 && (wishes.value?.isIdle.value ?? true));
  let isStopped = false;
  /** Numbers the reads; a change makes those on their way worthless. */
  let newest = 0;

  /** A cart told without its lines, where they were known, says nothing against them. */
  const accept = (cart: CartSummary) => {
    const lines = cart.lines ?? summary.peek()?.lines;
    summary.value = lines ? { ...cart, lines } : cart;
    isCurrent.value = true;
    isLost.value = false;
  };
  const reread = async (): Promise<void> => {
    if (!link.adapter || isStopped) return;
    isStale.value = true;
    if (openChanges.peek() > 0) return;
    const mine = ++newest;
    const answer = await link.ask('read', (cart) => cart.read(), null);
    if (mine !== newest) return;
    batch(() => {
      isStale.value = false;
      if (answer) accept(answer);
      else isLost.value = summary.peek() !== null;
    });
  };

  const begin = (pieces: number) => {
    newest++;
    batch(() => {
      openChanges.value++;
      pending.value += pieces;
    });
  };
  /**
   * @param pieces - as given to `begin`.
   * @param gain - what the cart really gained or lost, where the answer did not carry the cart.
   * @param lines - the known lines with a confirmed change in them, for the same case.
   */
  const settle = (pieces: number, gain: number, cart?: CartSummary, lines?: readonly CartLine[]) => {
    batch(() => {
      openChanges.value--;
      pending.value -= pieces;
      const before = summary.peek();
      if (cart) accept(cart);
      else if (before) summary.value = { ...before, count: Math.max(0, before.count + gain), ...(lines ? { lines } : {}) };
      else gained.value += gain;
      isCurrent.value = cart !== undefined;
      if (!cart || (before?.lines && !cart.lines)) isStale.value = link.adapter !== null;
    });
    if (isStale.peek() && openChanges.peek() === 0) void reread();
  };

  return {
    summary,
    count,
    isAnswered,
    isSettled,
    isCurrent,
    isLost,
    wishes,
    reread,
    begin,
    settle,
    /** Resolves when every change and every wish was answered; wishes that wait for another tap are sent now. */
    async allAnswered() {
      wishes.peek()?.flush();
      await whenTrue(isAnswered);
    },
    /** Resolves when nothing is on its way any more. */
    settled: () => whenTrue(isSettled),
    stop() {
      isStopped = true;
      newest++;
    },
  };
}

const whenTrue = (fact: ReadonlySignal<boolean>): Promise<void> =>
  new Promise((resolve) => {
    if (fact.peek()) return resolve();
    const stop = fact.subscribe((isTrue) => {
      if (!isTrue) return;
      stop();
      resolve();
    });
  });
