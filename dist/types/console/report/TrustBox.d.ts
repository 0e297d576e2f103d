import type { Report } from '../../collector/reports/shared/types.js';
import './TrustBox.css';
import type { Wording } from './wording.js';
/** Says plainly how far the figures can be believed. */
export declare function TrustBox({ report, words }: {
    report: Report;
    words: Wording;
}): import("preact").JSX.Element;
