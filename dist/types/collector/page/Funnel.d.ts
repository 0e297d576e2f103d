import type { Report } from '../reports/types.js';
import './Funnel.css';
import type { Wording } from './wording.js';
/** Where shoppers drop: bars that only ever get shorter, and the largest step down in a sentence. */
export declare function Funnel({ funnel: { steps, meaning }, words }: {
    funnel: Report['funnel'];
    words: Wording;
}): import("preact").JSX.Element;
