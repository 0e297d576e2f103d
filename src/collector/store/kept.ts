import type { SignedRow } from '../webhooks/signedOrder.js';
import type { Cost } from './insights.js';
import type { EventSum } from './sums.js';
import type { Aged, EventRow, FeedName, KeptOrder } from './types.js';

/** One of all things that are kept of shops, as it leaves one store and comes into another. */
export type Kept =
  | { event: EventRow }
  | { signed: SignedRow }
  | { name: FeedName }
  | { cost: Cost }
  | KeptRest;

/** What is left of what has gone. */
export type KeptRest =
  | { sum: EventSum }
  | { order: KeptOrder }
  | { since: { tenant: string; sinceMs: number } }
  | { aged: Aged };
