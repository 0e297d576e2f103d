import type { Report } from '../reports/types.js';
import './TrustBox.css';
import type { Wording } from './wording.js';
/** Says plainly how far the figures can be believed. */
export declare function TrustBox({ report, words }: {
    report: Report;
    words: Wording;
}): import("preact").JSX.Element;
