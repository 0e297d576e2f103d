import { type Result } from '../../../tools/result.js';
import type { Range } from './types.js';
/** `2026-03-01` and so many days later, on paper: no clock is involved. */
export declare const addDays: (day: string, days: number) => string;
/** The day it is in this zone. */
export declare function dayIn(timeZone: string, atMs: number): string;
/** Reads the range that was asked for; the default is the seven days up to today, in UTC. */
export declare function parseRange(query: URLSearchParams, nowMs: number): Result<Range, string>;
/** The same number of days, ending the day before. */
export declare const previousRange: ({ from, days, timeZone }: Range) => Range;
