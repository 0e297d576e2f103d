import type { Report } from '../../collector/reports/shared/types.js';
import './TimeChart.css';
import type { Wording } from './wording.js';
interface Props {
    overTime: Report['overTime'];
    /** Lines end here: what has not happened yet is not none. */
    untilMs: number;
    /** Of the last point. */
    endMs: number;
    words: Wording;
}
export declare function TimeChart({ overTime: { unit, points, meaning }, untilMs, endMs, words }: Props): import("preact").JSX.Element;
export {};
