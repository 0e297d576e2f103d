import { HOUR_MS } from '../../tools/time.js';

const OLDEST_MS = 72 * HOUR_MS;
const NEWEST_MS = 5 * 60_000;

export type CorrectedTime =
  | { atMs: number; reason?: never }
  | { reason: 'too_old' | 'too_new'; atMs?: never };

/**
 * When an event really happened, on the collector's clock. The browser stamped both the event and the batch with its own
 * clock, so their difference is the event's age, and the age is right however wrong that clock is:
 *
 *     atMs = receivedMs - (sentMs - claimedMs)
 *
 * An age over 72 hours is refused: no queue keeps events that long. An age below zero means that the clock was set back in
 * between; up to 5 minutes count as "now", more is refused. Nothing is ever stored with a time in the future.
 */
export function correctTime(claimedMs: number, sentMs: number, receivedMs: number): CorrectedTime {
  const ageMs = sentMs - claimedMs;
  if (ageMs > OLDEST_MS) return { reason: 'too_old' };
  if (ageMs < -NEWEST_MS) return { reason: 'too_new' };
  return { atMs: Math.min(receivedMs, receivedMs - ageMs) };
}
