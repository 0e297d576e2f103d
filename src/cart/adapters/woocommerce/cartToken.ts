import type { AddLine } from '../../contract/types.js';
import type { WooStore } from './store.js';

/** One attribution token for the whole cart, the last, for a plugin that names itself. The sale stands whatever becomes of it. */
export async function sendCartToken(
  store: WooStore,
  lines: readonly AddLine[],
  signal: AbortSignal,
): Promise<void> {
  const token = lines.flatMap(({ attribution = {} }) => Object.values(attribution)).at(-1);
  if (token)
    await store.change('extensions', { namespace: 'reelshelf', data: { mark: token } }, signal);
}
