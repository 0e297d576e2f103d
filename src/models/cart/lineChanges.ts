import { batch } from '@preact/signals';
import type { CartLine } from '../../cart/contract/types.js';
import type { Stop } from '../../tools/emitter.js';
import type { ShelfDeps } from '../context.js';
import type { CartLink } from './cartLink.js';
import { noUsableAnswer, refuse, type CartNews } from './cartRows.js';
import type { CartStore } from './cartStore.js';
import type { RowList } from './rowList.js';

interface ChangesInput {
  env: ShelfDeps['env'];
  list: RowList;
  link: CartLink;
  store: CartStore;
  report(news: CartNews): void;
  /** A row that is out by now, and was wanted back before it was out. */
  onWantedBack(id: number): void;
}

/**
 * Sends the wanted quantities to the platform, one at a time, each with its line's key of the newest cart.
 *
 * Not the mutation queue of `cart/kit`: that one runs every task it is given, in order, and an adapter has it for its own requests. Here
 * only the last of many taps on a line is worth sending, and which line is next is known once the answer before is there.
 */
export function createLineChanges({ env, list, link, store, report, onWantedBack }: ChangesInput) {
  const { rows, find, patch } = list;
  const debounced = createDebounced(env);
  let isSending = false;

  /** Sends the next change that is due, once the cart is known as it is. */
  const sendNext = () => {
    if (isSending || !store.isSettled.peek()) return;
    const due = rows
      .peek()
      .find(({ id, phase, wanted }) => phase === 'here' && wanted !== null && !debounced.has(id));
    if (due) void send(due.id, due.wanted ?? 0, due.line);
  };

  const send = async (id: number, requested: number, line: CartLine): Promise<void> => {
    isSending = true;
    patch(id, { requested, isSending: true });
    store.begin(0);
    const result = await link.ask(
      'setQuantity',
      (adapter) => adapter.setQuantity(line.key, requested),
      noUsableAnswer,
    );
    const conclude = () => {
      const row = find(id);
      // Where the shopper wants something else by now, this answer is not shown.
      const isLatest = row?.wanted === requested;
      const isMade = result.ok || row?.line.quantity === requested;
      patch(id, {
        isSending: false,
        refusal: isMade || !isLatest ? null : refuse(env, result.error, requested, line.quantity),
        ...(isLatest ? { wanted: null } : {}),
      });
    };
    if (result.ok || result.cart) {
      batch(() => {
        conclude();
        store.settle(
          0,
          result.ok ? requested - line.quantity : 0,
          result.cart,
          withQuantity(store.summary.peek()?.lines, line.key, requested),
        );
      });
    } else {
      // A lost answer may have been a yes: the cart itself shows what became of it.
      store.settle(0, 0);
      await store.settled();
      conclude();
    }
    isSending = false;
    announce(id);
    sendNext();
  };

  const announce = (id: number) => {
    const row = find(id);
    if (!row) report({ kind: 'changed', row: null });
    else if (row.phase === 'gone' && row.wanted) onWantedBack(id);
    else if (row.phase === 'gone') report({ kind: 'removed', row });
    else if (row.refusal) report({ kind: 'refused', row });
  };

  /** Shows the quantity at once and sends it when no other tap has followed for `debounceMs`. */
  const want = (id: number, wanted: number, debounceMs: number) => {
    const row = find(id);
    if (row?.phase !== 'here' || row.line.isFixed) return;
    debounced.stop(id);
    // Back where it was: there is nothing to ask for.
    const isBack = wanted === row.line.quantity && !row.isSending;
    patch(id, { wanted: isBack ? null : wanted, refusal: null });
    if (isBack) return;
    if (debounceMs > 0) debounced.start(id, debounceMs, sendNext);
    else sendNext();
  };

  return {
    want,
    sendNext,
    stopAllWaiting: () => debounced.stopWhere(() => true),
    /** Sends at once what waits for another tap. */
    flush() {
      debounced.stopWhere(() => true);
      sendNext();
    },
    /** Rows that are no longer there wait for nothing. */
    forgetGone: () => debounced.stopWhere((id) => !find(id)),
  };
}

/** Rows whose shopper may still tap again. */
function createDebounced({ setTimer }: Pick<ShelfDeps['env'], 'setTimer'>) {
  const stops = new Map<number, Stop>();
  const stop = (id: number) => {
    stops.get(id)?.();
    stops.delete(id);
  };
  return {
    has: (id: number) => stops.has(id),
    start(id: number, delayMs: number, onDue: () => void) {
      const run = () => {
        stops.delete(id);
        onDue();
      };
      stops.set(id, setTimer(run, delayMs));
    },
    stop,
    stopWhere(isOver: (id: number) => boolean) {
      for (const id of [...stops.keys()]) if (isOver(id)) stop(id);
    },
  };
}

/** The known lines after a change that the platform confirmed without sending its cart; 0 takes the line out. */
const withQuantity = (lines: readonly CartLine[] | undefined, key: string, quantity: number) =>
  lines?.flatMap((line) => (line.key !== key ? line : quantity > 0 ? { ...line, quantity } : []));
