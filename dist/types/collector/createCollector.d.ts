import type { CollectorEnv } from './env.js';
import { type CollectorOptions } from './options.js';
export interface Collector {
    /**
     * A standard handler, to be mounted in any server under any path: what counts is how the path ends (`/v1/events`,
     * `/v1/report`, `/v1/report.csv`, `/v1/report/live`, `/report`, `/health`).
     *
     * @param connection - the sender's address, which a Request does not carry; without it, everybody shares one rate limit.
     */
    fetch(request: Request, connection?: {
        address?: string | null | undefined;
    }): Promise<Response>;
    /** Ends open report pages' streams, waits for what is being written, and closes the store. */
    close(): Promise<void>;
}
/** @throws CollectorError `OPTIONS_INVALID` for a mistake in the options. */
export declare function createCollector(options: CollectorOptions, env: CollectorEnv): Collector;
