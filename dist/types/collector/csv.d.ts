import { type Pace } from './pace.js';
import type { Report } from './reports/shared/types.js';
/** The table of creators for a spreadsheet. One revenue column a currency, the shop's own first. */
export declare function creatorsCsv({ creators, names, currencies }: Report, pace: Pace): Promise<string>;
/** A text that begins like a formula would be run by a spreadsheet: an apostrophe makes it text again. */
export declare function csvCell(value: string | number): string;
