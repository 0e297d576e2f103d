import { failure, type Result } from '../../../tools/result.js';
import { quantityOf } from '../../contract/lines.js';
import { loadStock } from './products.js';
import type { CartError } from '../../contract/errors.js';
import type { MedusaStore } from './store.js';

/**
 * A change that Medusa may refuse for lack of stock. It looks at each line by itself, so the lines of one variant could together hold
 * more than there is, and no order would come of it: then the stock is asked first. It has one code for "none left" and "not so many":
 * then the stock is asked afterwards.
 *
 * @param held - what is in the line that grows, as far as Medusa surely looks at it.
 */
export async function changeWithStock<T>(
  store: MedusaStore,
  id: string,
  held: number,
  gain: number,
  signal: AbortSignal,
  run: () => Promise<Result<T, CartError>>,
): Promise<Result<T, CartError>> {
  const inCart = quantityOf(store.seen().lines, id);
  let limit = gain > 0 && inCart > held ? await loadStock(store, id, signal) : undefined;
  const answer =
    inCart + gain > (limit ?? Infinity)
      ? failure<CartError>({ code: 'not_enough_stock', message: 'Out of stock' })
      : await run();
  if (answer.ok || answer.error.code !== 'not_enough_stock') return answer;
  limit ??= await loadStock(store, id, signal);
  return failure({
    ...answer.error,
    inCart,
    ...(limit ? { limit } : limit === 0 ? { code: 'sold_out' } : {}),
  });
}
