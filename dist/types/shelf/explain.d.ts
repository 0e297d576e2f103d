import type { Display, Notice } from '../tools/display.js';
type Words = typeof import('./notices.js');
/** Shows what `describe` makes of the sentences, which are only fetched when there is something to say. Notices that are `null` are not shown. */
export declare function explain(display: Display, describe: (words: Words) => readonly (Notice | null)[]): Promise<void>;
export {};
