import type { Collector } from '../collector/createCollector.js';
export interface Served {
    port: number;
    /** Takes no new connection, waits for `finish`, and ends what is still open. */
    stop(finish?: () => Promise<void>): Promise<void>;
}
/** Puts a collector behind a Node server. Rejects when the address cannot be had. */
export declare function serveCollector(collector: Collector, port: number, host: string): Promise<Served>;
