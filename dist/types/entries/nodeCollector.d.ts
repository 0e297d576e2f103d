import { type Collector } from '../collector/createCollector.js';
import type { CollectorOptions } from '../collector/options.js';
/** A collector with Node's own clock, timers and network; what both ways into Node share. */
export declare const createNodeCollector: (options: CollectorOptions) => Collector;
