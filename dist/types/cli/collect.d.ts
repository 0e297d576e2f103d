import type { Collector } from '../collector/createCollector.js';
import type { CollectorOptions } from '../collector/options.js';
import type { ReportStore } from '../collector/store/types.js';
import type { CollectSettings } from './collectSettings.js';
import type { CommandResult } from './commandResult.js';
import type { Served } from './serveCollector.js';
/** The parts of the world the command needs; `entries/cli.ts` has the real ones. */
export interface CollectWorld {
    openStore(path: string): Promise<ReportStore>;
    createCollector(options: CollectorOptions): Collector;
    /** Listens, and answers with the port it got. */
    serve(collector: Collector, port: number, host: string): Promise<Served>;
    randomToken(): string;
    log(line: string): void;
}
/** Starts the collector and says where it is. */
export declare function collect(settings: CollectSettings, world: CollectWorld): Promise<CommandResult>;
