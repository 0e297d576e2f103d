import { clampQuantity } from '../../cart/contract/lines.js';
import { shownQuantity } from './cartRows.js';
import type { RowList } from './rowList.js';

/** Five quick taps are one request. */
const DEBOUNCE_MS = 350;

/** What the shopper can do to a row of the cart. */
export function createRowCommands(
  { find }: RowList,
  want: (id: number, wanted: number, debounceMs: number) => void,
  putBack: (id: number) => Promise<void>,
) {
  /** Asks for this quantity, on the shop's steps and between its limits. */
  const setQuantity = (id: number, wanted: number) =>
    want(id, clampQuantity(wanted, find(id)?.line.rule), DEBOUNCE_MS);
  return {
    setQuantity,
    /** So many more or fewer than are shown now, however late the screen is. */
    step(id: number, by: number) {
      const row = find(id);
      if (row) setQuantity(id, shownQuantity(row) + by);
    },
    /** Takes the line out; its row stays, to put it back. */
    remove: (id: number) => want(id, 0, 0),
    /** Asks once more for what was refused. */
    retry(id: number) {
      const row = find(id);
      if (row?.phase === 'gone') void putBack(id);
      else if (row?.refusal) want(id, row.refusal.requested, 0);
    },
  };
}
