import { createCollector, type Collector } from '../collector/createCollector.js';
import type { CollectorOptions } from '../collector/options.js';

/** A collector with Node's own clock, timers and network; what both ways into Node share. */
export const createNodeCollector = (options: CollectorOptions): Collector =>
  createCollector(options, {
    nowMs: () => Date.now(),
    setTimer: (run, delayMs) => {
      const timer = setTimeout(run, delayMs);
      // Waiting for a heartbeat is no reason for a process to stay.
      timer.unref();
      return () => clearTimeout(timer);
    },
    fetch: (url, init) => fetch(url, init as RequestInit),
  });
