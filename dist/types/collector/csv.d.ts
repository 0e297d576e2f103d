import type { Report } from './reports/types.js';
/** The table of creators for a spreadsheet. One revenue column a currency. */
export declare function creatorsCsv({ creators, names }: Report): string;
/** A text that begins like a formula would be run by a spreadsheet: an apostrophe makes it text again. */
export declare function csvCell(value: string | number): string;
