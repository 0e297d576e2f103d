import type { CollectorEnv } from './env.js';
/** `GET /v1/report/live`: tells open report pages that there is something new, at most once a second, and less often where their reports take long. */
export interface Live {
    open(tenant: string): Response;
    notify(tenant: string): void;
    close(): void;
}
/** @param reportMs - how long a report of the shop takes: half of the time at least the machine is left alone by open pages. */
export declare function createLive(env: Pick<CollectorEnv, 'setTimer' | 'nowMs'>, reportMs?: (tenant: string) => number): Live;
