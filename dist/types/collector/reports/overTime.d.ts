import type { ReportStore, Scope } from '../store/types.js';
import type { Range, Report } from './shared/types.js';
/** Starts of the stretches, in order: hours for up to two days, days for a quarter, else weeks; a day is a day of the merchant's clock. */
export declare function stretches({ from, days, timeZone, fromMs, toMs }: Range): {
    unit: Report['overTime']['unit'];
    startsMs: number[];
};
/** @param orderedAtMs - of orders from videos, oldest first. */
export declare function overTime(store: ReportStore, scope: Scope, range: Range, orderedAtMs: readonly number[]): Promise<Report['overTime']>;
