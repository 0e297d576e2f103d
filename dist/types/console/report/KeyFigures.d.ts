import './KeyFigures.css';
import type { Report } from '../../collector/reports/shared/types.js';
import type { Wording } from './wording.js';
/** The six figures, each beside what it was before. */
export declare function KeyFigures({ report, words }: {
    report: Report;
    words: Wording;
}): import("preact").JSX.Element;
