import { signal } from '@preact/signals';
import type { CartRow } from './cartRows.js';

export type RowList = ReturnType<typeof createRowList>;

/** The rows of the cart, to be changed one by one. */
export function createRowList() {
  const rows = signal<readonly CartRow[]>([]);
  return {
    rows,
    find: (id: number) => rows.peek().find((row) => row.id === id),
    patch(id: number, next: Partial<CartRow>) {
      rows.value = rows.peek().map((row) => (row.id === id ? { ...row, ...next } : row));
    },
    drop(id: number) {
      rows.value = rows.peek().filter((row) => row.id !== id);
    },
  };
}
