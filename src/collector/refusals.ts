import type { Say } from '../i18n/said.js';
import type { Notices } from '../server/notices.js';
import type { Refused, RefusedReason } from './reports/shared/types.js';

/** Different origins, keys or fields that are told apart under one code; a stranger can invent any number. */
const MAX_SUBJECTS = 20;
const MAX_SUBJECT = 120;

export interface Refusal {
  code: string;
  /** What it was about: an origin, a key, a field. */
  subject?: string | null;
  /** For whoever runs the shop: what happened and what to do. */
  message: string;
  /** The same for the console. */
  say?: readonly Say[];
}

/**
 * Counts what was turned away, by reason, since the collector was started. Without a tenant it could be anybody's, and every shop
 * is told of it.
 */
export interface Refusals {
  countBatch(tenant: string | null, refusal: Refusal): void;
  countEvents(tenant: string, refusal: Refusal, events: number): void;
  /** What one shop is told, the most frequent reason first. */
  of(tenant: string): Refused;
}

export function createRefusals(nowMs: () => number, notices: Notices): Refusals {
  interface Counted extends RefusedReason {
    tenant: string | null;
  }
  const sinceMs = nowMs();
  const counted = new Map<string, Counted>();

  const find = (tenant: string | null, { code, subject, message }: Refusal): Counted => {
    const named = subject ? subject.slice(0, MAX_SUBJECT) : null;
    const keyOf = (of: string | null) => JSON.stringify([tenant, code, of]);
    const known = counted.get(keyOf(named));
    if (known) return known;
    const alike = [...counted.values()].filter(
      (other) => other.tenant === tenant && other.code === code,
    );
    const isOther = alike.length >= MAX_SUBJECTS;
    const key = keyOf(isOther ? null : named);
    const fresh = counted.get(key) ?? {
      tenant,
      code,
      subject: isOther ? null : named,
      message,
      batches: 0,
      events: 0,
      lastMs: 0,
    };
    counted.set(key, fresh);
    return fresh;
  };
  const count = (tenant: string | null, refusal: Refusal, batches: number, events: number) => {
    const reason = find(tenant, refusal);
    reason.batches += batches;
    reason.events += events;
    reason.lastMs = nowMs();
    reason.message = refusal.message;
    if (refusal.say) reason.say = refusal.say;
    else delete reason.say;
    notices.say(refusal.code, `${refusal.code}: ${refusal.message}`);
  };

  return {
    countBatch: (tenant, refusal) => count(tenant, refusal, 1, 0),
    countEvents: (tenant, refusal, events) => count(tenant, refusal, 0, events),
    of(tenant) {
      const reasons = [...counted.values()]
        .filter((reason) => reason.tenant === tenant || reason.tenant === null)
        .sort((a, b) => b.batches + b.events - (a.batches + a.events))
        .map(({ tenant: _tenant, ...reason }) => reason);
      const sum = (unit: 'batches' | 'events') =>
        reasons.reduce((total, reason) => total + reason[unit], 0);
      return {
        meaning:
          'What arrived and was turned away, by reason, since the collector was started. None of it is in the figures.',
        sinceMs,
        batches: sum('batches'),
        events: sum('events'),
        reasons,
      };
    },
  };
}
