import { type Limits } from './limits.js';
import type { Key } from './options.js';
import type { ReportStore } from './store/types.js';
export interface ReceiveDeps {
    keys: readonly Key[];
    store: ReportStore;
    limits: Limits;
    nowMs(): number;
    log(line: string): void;
    /** New events are durable. */
    onCommitted(tenant: string): void;
}
/** `POST /v1/events`. Answers 2xx only when every event it counts as accepted would survive the death of this process. */
export declare function createReceiver({ keys, store, limits, nowMs, log, onCommitted }: ReceiveDeps): (request: Request, address: string | null) => Promise<Response>;
