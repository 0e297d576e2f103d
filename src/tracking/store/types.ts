/**
 * Where events wait until the endpoint has confirmed them. Every body promises the same, and one suite checks it:
 * written before the first send, bounded, the least valuable given up first, and what is `high` (an add to cart, an order)
 * never.
 */
export type EventValue = 'low' | 'normal' | 'high';

/** An event ready to be sent. JSON is made once, so that its size is known and cannot change. */
export interface StoredEvent {
  readonly id: string;
  readonly json: string;
  /** Of `json`, in UTF-8. */
  readonly bytes: number;
  /** The page, widget, consent and person it belongs to; events with the same text travel together. */
  readonly contextJson: string;
  readonly value: EventValue;
  /** Wall clock of the event. */
  readonly atMs: number;
}

export interface EventStore {
  /** Keeps it before anybody sends it. `false` when there was no room and nothing less valuable to give up. An id is kept once. */
  add(event: StoredEvent): boolean;
  /** Oldest first; adopted ones after our own. */
  list(): readonly StoredEvent[];
  /** Confirmed or given up. Unknown ids are passed over. */
  remove(ids: readonly string[]): void;
  /** Takes over what tabs that are gone have left, within the limits also of what is valuable. @returns how many events that were. */
  adopt(): Promise<number>;
  /** Signs of life for other tabs while events wait. Call it at least every minute. */
  keepAlive(): void;
  /** The page is being left: another tab may take over at once. Nothing is forgotten here. */
  release(): void;
  /** The page is back: what another tab took over meanwhile is its business now. */
  claim(): void;
  /** Forgets all that this page holds, here and in storage. What other tabs have stored stays. */
  clear(): void;
}

export interface StoreLimits {
  count: number;
  bytes: number;
}

export const STORE_LIMITS: StoreLimits = { count: 500, bytes: 256 * 1024 };
