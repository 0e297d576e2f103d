import { SCHEMA } from '../events/fields.js';

/** How the endpoint wants a batch written. */
export interface BatchFormat {
  /** Most events of one batch. */
  readonly maxCount: number;
  write(batch: UnwrittenBatch): string;
}

export interface UnwrittenBatch {
  id: string;
  /** Public key of the shop. */
  key: string | undefined;
  /** ISO 8601, UTC. */
  sentAt: string;
  /** Failures before this try. */
  attempt: number;
  /** Of all these events. */
  contextJson: string;
  /** Each as JSON. */
  events: readonly string[];
}

/** `reelshelf.events/1`. */
export const ownFormat: BatchFormat = {
  maxCount: Infinity,
  write({ id, key, sentAt, attempt, contextJson, events }) {
    const envelope = { schema: SCHEMA, batchId: id, sentAt, attempt };
    const head = JSON.stringify(key === undefined ? envelope : { ...envelope, key }).slice(0, -1);
    return `${head},"context":${contextJson},"events":[${events.join(',')}]}`;
  },
};
