import type { Collector } from '../collector/createCollector.js';
/** Puts a collector behind a Node server. Rejects when the address cannot be had. */
export declare function serveCollector(collector: Collector, port: number, host: string): Promise<{
    port: number;
    stop(): Promise<void>;
}>;
