import type { Report } from '../../collector/reports/shared/types.js';
import './CreatorTable.css';
import type { Wording } from './wording.js';
interface Props {
    report: Report;
    words: Wording;
    csvUrl: string;
    withInfluenced: boolean;
    onInfluenced(isOn: boolean): void;
}
/** Who sells: one line a creator, with their best video. */
export declare function CreatorTable({ report, words, csvUrl, withInfluenced, onInfluenced }: Props): import("preact").JSX.Element;
export {};
