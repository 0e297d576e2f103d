import type { PageExtras } from '../../models/context.js';
import { useShelf } from '../../models/context.js';
import { useLazy } from '../parts/useLazy.js';

/** The page's later services; `null` until they are there, and where there are none. */
export function usePageExtras(): PageExtras | null {
  const { page } = useShelf().deps;
  const extras = useLazy(page !== undefined, () => page?.loadExtras() ?? Promise.reject());
  return extras === 'failed' ? null : extras;
}
