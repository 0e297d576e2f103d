/** Lists that an API gives page by page. */
import { getOwn } from '../../../cart/kit/read.js';
import { failure, success, type Result } from '../../../tools/result.js';
import type { ImportError } from '../types.js';
import type { ShopWorld } from './shopClient.js';

/** Why an API did not answer what it was asked. */
export interface Refusal {
  /** `absent`: there is no such API. `key`: it wants one, or another one. `costly`: less at a time would be answered. */
  kind: 'absent' | 'key' | 'costly' | 'said';
  /** In the shop's words. */
  message: string;
}

export interface ApiPage {
  /** `undefined`: the answer has no list where one should be. */
  items: readonly unknown[] | undefined;
  /** Where the next page begins; `null` after the last. */
  next: string | number | null;
  /** The whole answer, for what it says beside the list. */
  answer: unknown;
}

export interface ApiList {
  items: unknown[];
  /** The first page's answer. */
  answer: unknown;
  isWhole: boolean;
  notes: string[];
}

const NO_LIST: Refusal = { kind: 'absent', message: 'its answer has no list of products' };

/** A list, or `undefined` for anything else: no list is not an empty shop. */
export function listIn(value: unknown, key: string): unknown[] | undefined {
  const found = getOwn(value, key);
  return Array.isArray(found) ? (found as unknown[]) : undefined;
}

/**
 * Reads on until the last page or the limit. A page that costs the server too much is asked for again with half as many; one that does
 * not come ends the list, and what came before it counts.
 */
export async function readList(
  { signal, onProgress }: ShopWorld,
  limit: number,
  maxPageSize: number,
  readPage: (count: number, from: string | number | undefined) => Promise<Result<ApiPage, Refusal>>,
): Promise<Result<ApiList, Refusal>> {
  const items: unknown[] = [];
  const seen = new Set<string | number>();
  let count = maxPageSize;
  let from: string | number | undefined;
  let answer: unknown;
  while (!signal.aborted) {
    const page = await readPage(count, from);
    const found = page.ok ? page.value.items : undefined;
    if (!page.ok || !found) {
      const refusal = page.ok ? NO_LIST : page.error;
      if (refusal.kind === 'costly' && count > 1) {
        count = Math.floor(count / 2);
        continue;
      }
      if (answer === undefined) return failure(refusal);
      const note = `The shop stopped answering after ${items.length} products (${refusal.message}); run the import again for the rest.`;
      return success({ items, answer, isWhole: false, notes: [note] });
    }
    answer ??= page.value.answer;
    items.push(...found);
    onProgress(`${items.length} products`);
    const { next } = page.value;
    // A server that leads back to where it was would never end.
    if (next === null || seen.has(next) || found.length === 0)
      return success({
        items: items.slice(0, limit),
        answer,
        isWhole: next === null && items.length <= limit,
        notes: [],
      });
    if (items.length >= limit) break;
    seen.add(next);
    from = next;
  }
  return success({ items: items.slice(0, limit), answer, isWhole: false, notes: [] });
}

/** For whoever runs the import. @param platform - `Saleor`. */
export const refusedBy = (
  platform: string,
  address: string,
  { kind, message }: Refusal,
): Result<never, ImportError> =>
  failure({
    code: 'SHOP_REFUSED',
    message:
      kind === 'absent'
        ? `${address} does not answer as a ${platform} server does: ${message}. See that it is the address of the API, not of the shop’s pages.`
        : `${address} (${platform}) says: ${message}. Nothing was changed.`,
  });
