import type { CollectorEnv } from './env.js';
import { type Limits } from './limits.js';
import { type Key } from './options.js';
import type { Refusals } from './refusals.js';
import type { ReportStore } from './store/types.js';
export interface ReceiveDeps extends Pick<CollectorEnv, 'nowMs' | 'setTimer'> {
    keys: readonly Key[];
    store: ReportStore;
    limits: Limits;
    refusals: Refusals;
    /** New events are durable. */
    onCommitted(tenant: string): void;
}
/** `POST /v1/events`. Answers 2xx only when every event it counts as accepted would survive the death of this process. */
export declare function createReceiver({ keys, store, limits, refusals, nowMs, setTimer, onCommitted }: ReceiveDeps): (request: Request, address: string | null) => Promise<Response>;
