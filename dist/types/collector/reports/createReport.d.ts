import type { ReportStore } from '../store/types.js';
import type { Assortment, Names } from './names.js';
import type { Range, Report } from './types.js';
export interface ReportWish {
    shop: string;
    shops: string[];
    sendKey: string | null;
    range: Range;
    /** Count what programs sent. */
    automated: boolean;
    /** Tell influenced orders as well. */
    influenced: boolean;
}
export interface ReportDeps {
    store: ReportStore;
    nowMs: number;
    names: Names;
    assortment: Assortment;
}
export declare function createReport(wish: ReportWish, { store, nowMs, names, assortment }: ReportDeps): Promise<Report>;
