import type { ShelfOptions } from './options.js';
import type { RunningParts } from './startInstance.js';
/**
 * Brings a running shelf from the options `before` to those it has now, touching only what has to change; see `optionTouches.ts`.
 * Resolves when the result can be seen.
 */
export declare function applyChanges({ setting, stage, wording, restartCart }: RunningParts, before: ShelfOptions): Promise<void>;
