import type { Report } from '../../collector/reports/shared/types.js';
import './Funnel.css';
import type { Wording } from './wording.js';
/** Where shoppers drop: bars that only ever get shorter, and the largest step down in a sentence. */
export declare function Funnel({ report, words }: {
    report: Report;
    words: Wording;
}): import("preact").JSX.Element;
