import type { CollectorEnv } from './env.js';
/** Node's own clock and timers. */
export declare const nodeClock: Pick<CollectorEnv, 'nowMs' | 'setTimer'>;
