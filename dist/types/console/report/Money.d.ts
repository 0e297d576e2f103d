import type { Sum } from '../../collector/reports/shared/types.js';
import './Money.css';
import type { Wording } from './wording.js';
/** One sum a line: an amount is never broken, and never runs into one of another currency. */
export declare function Money({ sums, words }: {
    sums: readonly Sum[];
    words: Wording;
}): import("preact").JSX.Element;
