import { type Pace } from '../pace.js';
import type { ReportStore } from '../store/types.js';
import type { Assortment, Names } from './names.js';
import type { Range, Refused, Report } from './shared/types.js';
export interface ReportWish {
    shop: string;
    shops: string[];
    sendKey: string | null;
    range: Range;
    /** Count what programs sent. */
    automated: boolean;
    /** Tell influenced orders as well. */
    influenced: boolean;
    refused: Refused;
}
export interface ReportDeps {
    store: ReportStore;
    nowMs: number;
    names: Names;
    assortment: Assortment;
    pace: Pace;
}
export declare function createReport(wish: ReportWish, { store, nowMs, names, assortment, pace }: ReportDeps): Promise<Report>;
