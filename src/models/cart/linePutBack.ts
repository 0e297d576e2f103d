import { batch } from '@preact/signals';
import type { AddResult } from '../../cart/contract/types.js';
import type { ShelfDeps } from '../context.js';
import type { CartLink } from './cartLink.js';
import { noUsableAnswer, refuse, type CartNews } from './cartRows.js';
import type { CartStore } from './cartStore.js';
import type { RowList } from './rowList.js';

interface PutBackInput {
  env: ShelfDeps['env'];
  list: RowList;
  link: CartLink;
  store: CartStore;
  report(news: CartNews): void;
  /** Asks for another quantity of a line that is still in the cart. */
  want(id: number, quantity: number, debounceMs: number): void;
}

/** Puts a line back that was taken out. It was counted when it was added first, so it is not counted as a sale again. */
export const createPutBack = ({
  env,
  list: { find, patch, drop },
  link,
  store,
  report,
  want,
}: PutBackInput) =>
  async function putBack(id: number): Promise<void> {
    const row = find(id);
    // Not out yet: it is to stay after all, and where that comes too late the line is put back as soon as it is gone.
    if (row?.phase === 'here') return want(id, row.line.quantity, 0);
    const { again } = row?.line ?? {};
    if (row?.phase !== 'gone' || !again) return;
    const quantity = row.wanted ?? again.quantity;
    patch(id, { phase: 'returning', wanted: null, refusal: null });
    store.begin(quantity);
    const result = await link.ask('add', (adapter) => adapter.add([{ ...again, quantity }]), noAdd);
    const actual = result.ok ? (result.added[0]?.actual ?? quantity) : 0;
    const refusal = actual < quantity ? refuse(env, result.error, quantity, 0) : null;
    const isAnswered = actual > 0 || result.cart !== undefined;
    batch(() => {
      patch(id, { refusal, ...(isAnswered && actual === 0 ? { phase: 'gone' } : {}) });
      store.settle(quantity, actual, result.cart);
    });
    await store.settled();
    // Nothing came back, or the platform put it to another line of the same.
    if (find(id)?.phase === 'returning' && actual > 0) drop(id);
    else if (find(id)?.phase === 'returning') patch(id, { phase: 'gone' });
    const now = find(id) ?? null;
    report({ kind: now?.refusal ? 'refused' : 'returned', row: now });
  };

const noAdd: AddResult = { ...noUsableAnswer, added: [], uiRefresh: 'none' };
