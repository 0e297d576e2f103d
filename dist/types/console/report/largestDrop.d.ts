import type { Report } from '../../collector/reports/shared/types.js';
type Steps = Report['funnel']['steps'];
/** Index of the step that loses the largest share of the step before; `null` while no step has enough shoppers to tell. */
export declare function largestDrop(steps: Steps): number | null;
export {};
