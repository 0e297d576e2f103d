import type { Refused } from '../../collector/reports/shared/types.js';
import './RefusedList.css';
import type { Wording } from './wording.js';
/** What was turned away and what to do about it; nothing when nothing was. */
export declare function RefusedList({ refused, words }: {
    refused: Refused;
    words: Wording;
}): import("preact").JSX.Element | null;
