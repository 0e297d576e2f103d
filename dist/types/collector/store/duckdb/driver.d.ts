import { CollectorError } from '../../collectorError.js';
export type Driver = typeof import('@duckdb/node-api');
/** @throws CollectorError `STORE_MISSING`, `STORE_TOO_OLD`. */
export declare function loadDriver(): Promise<Driver>;
/** The driver lacks something, or does it in another way than we know. */
export declare const unsuitable: (driver: Driver, cause: unknown) => CollectorError;
/** A version that is written in another way than `v1.5.0` is a build of somebody's own, who will know. */
export declare function isTooOld(version: string): boolean;
