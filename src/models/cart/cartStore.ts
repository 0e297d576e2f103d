import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { CartLine, CartSummary } from '../../cart/contract/types.js';
import type { Env } from '../../tools/env.js';
import type { Stop } from '../../tools/emitter.js';
import type { CartLink } from './cartLink.js';

/** What the shopper changed in the lines of the cart and the platform has not confirmed; there once the cart was opened. */
export interface UnconfirmedLines {
  /** How many more than the confirmed ones are wanted; negative where fewer are. */
  quantity: ReadonlySignal<number>;
  /** Every change was answered. */
  isIdle: ReadonlySignal<boolean>;
  /** Sends at once what waits for another tap. */
  flush(): void;
}

/** So long a cache may hold the cart of before. */
const CACHED_MS = 10_000;
const RETRY_MS = 2000;

/** What makes one cart differ from another: pieces, line by line where the lines are known. */
const textOf = ({ count, lines = [] }: CartSummary): string =>
  [count, ...lines.map(({ key, quantity }) => `${key} ${quantity}`)].join();

export type CartStore = ReturnType<typeof createCartStore>;

/**
 * The cart as the platform stated it last, and what was asked of it since.
 *
 *     shown count = last cart read or confirmed + added and not yet answered − being taken back
 *                   + what the changed lines add
 *
 * A read that overlaps a change is thrown away and done again, so that no piece is counted twice or forgotten.
 */
export function createCartStore(link: CartLink, env: Pick<Env, 'monotonicMs' | 'setTimer'>) {
  const { gained, pending, openChanges, isStale, accept, ...known } = createCartState();
  const { summary, isCurrent, isLost, unconfirmed, isSettled, isAnswered } = known;
  let isStopped = false;
  const old = createOldCart(env);
  let cancelRetry: Stop = () => {};
  /** Numbers the reads; a change makes those on their way worthless. */
  let newest = 0;
  /** @param isNews - somebody has said that the cart is another. */
  const reread = async (isNews = false): Promise<void> => {
    if (!link.adapter || isStopped) return;
    cancelRetry();
    if (isNews) old.set(null);
    isStale.value = true;
    if (openChanges.peek() > 0) return;
    const mine = ++newest;
    const answer = await link.ask('read', (cart) => cart.read(), null);
    if (mine !== newest) return;
    batch(() => {
      isStale.value = false;
      if (answer && old.is(answer)) cancelRetry = env.setTimer(() => void reread(), RETRY_MS);
      else if (answer) accept(answer);
      else isLost.value = summary.peek() !== null;
    });
  };

  const begin = (quantity: number) =>
    batch(() => {
      newest++;
      openChanges.value++;
      pending.value += quantity;
    });
  /**
   * @param quantity - as given to `begin`.
   * @param gain - what the cart really gained or lost, where the answer did not carry the cart.
   * @param lines - the known lines with a confirmed change in them, for the same case.
   */
  const settle = (
    quantity: number,
    gain: number,
    cart?: CartSummary,
    lines?: readonly CartLine[],
  ) => {
    batch(() => {
      openChanges.value--;
      pending.value -= quantity;
      const before = summary.peek();
      // Only the next read shows what came of a change without an answer.
      old.set(gain ? before : null);
      if (cart) accept(cart);
      else if (before)
        summary.value = {
          ...before,
          count: Math.max(0, before.count + gain),
          ...(lines ? { lines } : {}),
        };
      else gained.value += gain;
      isCurrent.value = cart !== undefined;
      if (!cart || (before?.lines && !cart.lines)) isStale.value = link.adapter !== null;
    });
    if (isStale.peek() && openChanges.peek() === 0) void reread();
  };

  return {
    ...known,
    reread,
    begin,
    settle,
    /** Resolves when every change was answered; those that wait for another tap are sent now. */
    async allAnswered() {
      unconfirmed.peek()?.flush();
      await whenTrue(isAnswered);
    },
    /** Resolves when nothing is on its way any more. */
    settled: () => whenTrue(isSettled),
    stop() {
      isStopped = true;
      cancelRetry();
      newest++;
    },
  };
}

/** What is known of the cart, and how sure that is. */
function createCartState() {
  const summary = signal<CartSummary | null>(null);
  /** What was confirmed while the cart cannot be read. */
  const gained = signal(0);
  const pending = signal(0);
  const openChanges = signal(0);
  /** A read is due or on its way. */
  const isStale = signal(false);
  /** The platform has stated its cart since the last change. */
  const isCurrent = signal(true);
  /** The cart was known and did not answer when it was to be read again. */
  const isLost = signal(false);
  const unconfirmed = signal<UnconfirmedLines | null>(null);
  const count = computed(() =>
    Math.max(
      0,
      (summary.value?.count ?? gained.value) +
        pending.value +
        (unconfirmed.value?.quantity.value ?? 0),
    ),
  );
  /** Nothing is on its way: what is shown is what the platform stated. */
  const isSettled = computed(() => openChanges.value === 0 && !isStale.value);
  const isAnswered = computed(
    () => openChanges.value === 0 && (unconfirmed.value?.isIdle.value ?? true),
  );
  /** A cart stated without its lines leaves the lines as they were known. */
  const accept = (cart: CartSummary) => {
    const lines = cart.lines ?? summary.peek()?.lines;
    summary.value = lines ? { ...cart, lines } : cart;
    isCurrent.value = true;
    isLost.value = false;
  };
  return {
    summary,
    count,
    gained,
    pending,
    openChanges,
    isStale,
    isAnswered,
    isSettled,
    isCurrent,
    isLost,
    unconfirmed,
    accept,
  };
}

const whenTrue = (condition: ReadonlySignal<boolean>): Promise<void> =>
  new Promise((resolve) => {
    if (condition.peek()) return resolve();
    const stop = condition.subscribe((isTrue) => {
      if (!isTrue) return;
      stop();
      resolve();
    });
  });

/**
 * The cart of before the newest change that the platform has confirmed. A cache on the way (the shop's edge, a service worker) may still
 * answer with it: for a while such an answer is not believed, and the cart read again.
 */
function createOldCart({ monotonicMs }: Pick<Env, 'monotonicMs'>) {
  let old: { cart: string; atMs: number } | null = null;
  return {
    set(cart: CartSummary | null) {
      old = cart && { cart: textOf(cart), atMs: monotonicMs() };
    },
    is: (cart: CartSummary) =>
      old !== null && monotonicMs() - old.atMs < CACHED_MS && textOf(cart) === old.cart,
  };
}
