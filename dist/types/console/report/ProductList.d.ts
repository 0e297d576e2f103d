import type { Report } from '../../collector/reports/shared/types.js';
import './ProductList.css';
import type { Wording } from './wording.js';
export declare function ProductList({ report, words }: {
    report: Report;
    words: Wording;
}): import("preact").JSX.Element;
