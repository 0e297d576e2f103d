import type { Env } from '../tools/env.js';

/** The part of the outside world that the collector needs; `entries/collector.ts` makes the real one. */
export type CollectorEnv = Pick<Env, 'nowMs' | 'setTimer' | 'fetch'>;
