import type { AddLine } from '../../contract/types.js';
import type { WooStore } from './store.js';
/** One mark for the whole cart, the last, for a plugin that names itself. The sale stands whatever becomes of its mark. */
export declare function sendCartMark(store: WooStore, lines: readonly AddLine[], signal: AbortSignal): Promise<void>;
