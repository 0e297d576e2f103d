import type { CollectorEnv } from './env.js';
/** `GET /v1/report/live`: tells open report pages that there is something new, at most once a second. */
export interface Live {
    open(tenant: string): Response;
    notify(tenant: string): void;
    close(): void;
}
export declare function createLive(env: Pick<CollectorEnv, 'setTimer' | 'nowMs'>): Live;
