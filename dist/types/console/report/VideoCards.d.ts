import type { Report } from '../../collector/reports/shared/types.js';
import './VideoCards.css';
import type { Wording } from './wording.js';
/** The videos, those that sold first, as shoppers saw them: by their poster. */
export declare function VideoCards({ report, words }: {
    report: Report;
    words: Wording;
}): import("preact").JSX.Element | null;
