import type { Report } from '../../collector/reports/shared/types.js';
import type { Choice } from './choice.js';
import type { Wording } from './wording.js';
/** The report in a sentence; `null` when nothing happened. */
export declare function headline(report: Report, preset: Choice['preset'], words: Wording): string | null;
export declare const periodOf: ({ range }: Report, preset: Choice['preset'], words: Wording) => string;
/** What it was before, in plain figures: a percentage of small numbers would say more than there is. */
export declare function beforeLine(report: Report, preset: Choice['preset'], words: Wording): string;
