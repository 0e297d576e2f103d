import type { AddLine } from '../../contract/types.js';
import type { WooStore } from './store.js';

/** One mark for the whole cart, the last, for a plugin that names itself. The sale stands whatever becomes of its mark. */
export async function sendCartMark(store: WooStore, lines: readonly AddLine[], signal: AbortSignal): Promise<void> {
  const mark = lines.flatMap(({ attribution = {} }) => Object.values(attribution)).at(-1);
  if (mark) await store.change('extensions', { namespace: 'reelshelf', data: { mark } }, signal);
}
