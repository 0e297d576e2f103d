import { type ReportStore, type Scope } from '../store/types.js';
import type { CreditedOrder } from './credit.js';
import type { Report } from './types.js';
/** Where shoppers drop: each step counts those who got that far or further, so that no step is larger than the one before. */
export declare function funnel(store: ReportStore, scope: Scope, orders: readonly CreditedOrder[]): Promise<Report['funnel']>;
