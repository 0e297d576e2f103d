import { type ReportStore, type Scope } from '../store/types.js';
import type { Report } from './shared/types.js';
/** Where shoppers drop: each step counts those who got that far or further, so that no step is larger than the one before. */
export declare function funnel(store: ReportStore, scope: Scope, buyers: ReadonlySet<string>): Promise<Report['funnel']>;
