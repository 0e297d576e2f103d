import { createCollector, type Collector } from '../collector/createCollector.js';
import { nodeClock } from '../collector/nodeClock.js';
import type { ConsoleParts } from '../server/console/createConsole.js';
import type { CollectorOptions } from '../collector/options.js';

/** A collector with Node's own clock, timers and network; what both ways into Node share. */
export const createNodeCollector = (options: CollectorOptions, shared?: ConsoleParts): Collector =>
  createCollector(
    options,
    { ...nodeClock, fetch: (url, init) => fetch(url, init as RequestInit) },
    shared,
  );
