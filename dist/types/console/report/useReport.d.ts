import type { Report } from '../../collector/reports/shared/types.js';
import type { Choice } from './choice.js';
import type { Loaded, PageWorld } from './source.js';
export interface ReportState {
    report: Report | null;
    /** Why the last reading failed; the figures before it stay on the page. */
    failure: Extract<Loaded, {
        ok: false;
    }> | null;
    /** When the figures were read, on this page's clock. */
    readMs: number;
    isHearing: boolean;
    again(): void;
}
/**
 * Reads the report for the choice, and anew when the collector has news. One reading at a time: news that come meanwhile wait
 * for its answer, which is shown, and are then read all at once. A slow report would otherwise never be seen.
 */
export declare function useReport(world: PageWorld, choice: Choice): ReportState;
