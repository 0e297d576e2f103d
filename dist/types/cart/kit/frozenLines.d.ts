import type { AddLine } from '../contract/types.js';
/** A copy for the page's code, frozen to the bottom: the page may refuse an add, but not rewrite what is added. */
export declare const frozenLines: (lines: readonly AddLine[]) => readonly AddLine[];
