import type { CollectorEnv } from './env.js';
import { type CollectorOptions } from './options.js';
export interface Collector {
    /**
     * A standard handler, to be mounted in any server under any path: what counts is how the path ends (`/v1/events`,
     * `/v1/report`, `/v1/report.csv`, `/v1/report/live`, `/report`, `/health`, `/ready`).
     *
     * @param connection - what the server knows of the connection, for the sender's address, which a Request does not carry: the
     *   address itself, or an object that has it, such as Node's socket, Deno's info, Bun's server, Hono's conninfo.
     */
    fetch(request: Request, connection?: unknown): Promise<Response>;
    /** Takes nothing more in, ends open report pages' streams, waits for what is being written, and closes the store. */
    close(): Promise<void>;
}
/** @throws CollectorError `OPTIONS_INVALID` for a mistake in the options. */
export declare function createCollector(options: CollectorOptions, env: CollectorEnv): Collector;
