import type { ReportStore, Scope } from '../store/types.js';
import type { Report } from './shared/types.js';
/** A page view that was heard of within this time may still send; its missing events may only be late. */
export declare const QUIET_MS: number;
/**
 * The loss detector. Each page numbers its events 0, 1, 2, …; what is missing below the highest number that arrived was lost
 * on the way. What was lost after the last arrival cannot be seen this way.
 */
export declare function trust(store: ReportStore, scope: Scope, nowMs: number): Promise<Report['trust']>;
