/**
 * Takes orders for the report and its rooms. Who asks for one that is being made gets that one; if events were stored since it was begun,
 * the next one, which all who ask meanwhile share. Few are made at once, so that open pages, however many, cost no more than
 * a few.
 *
 *     page 1 ──► making ─────────────► page 1
 *     page 2 ──────┴─ (nothing new) ─► page 2
 *                        stored
 *     page 3 ────────────────┴─ waits ──► making ──► pages 3 and 4
 *     page 4 ──────────────────────┘
 */
export interface ReportDesk {
  /** @param what - the same for the same part, days, zone and filter: it gets the same answer. */
  ask<T>(shop: string, what: string, make: () => Promise<T>): Promise<T>;
  /** Something was stored that reports begun before do not know. */
  changed(shop: string): void;
  /** How long all that was made of the shop since open pages were last told took; or, where that was longer, in the round before. */
  roundMs(shop: string): number;
  /** Open pages are told, and ask for what they show. */
  newRound(shop: string): void;
}

interface Order {
  shop: string;
  begin(): void;
  answer: Promise<unknown>;
  isOld: boolean;
}

const AT_ONCE = 2;

export function createReportDesk(nowMs: () => number): ReportDesk {
  const making = new Map<string, Order>();
  const waiting = new Map<string, Order>();
  const rounds = new Map<string, { now: number; before: number }>();

  const beginNext = () => {
    for (const [key, order] of waiting) {
      if (making.size >= AT_ONCE) return;
      if (making.has(key)) continue;
      waiting.delete(key);
      making.set(key, order);
      const begunMs = nowMs();
      const done = () => {
        making.delete(key);
        const { now, before } = rounds.get(order.shop) ?? { now: 0, before: 0 };
        rounds.set(order.shop, { now: now + nowMs() - begunMs, before });
        beginNext();
      };
      order.begin();
      order.answer.then(done, done);
    }
  };

  return {
    ask<T>(shop: string, what: string, make: () => Promise<T>): Promise<T> {
      const key = `${shop}\n${what}`;
      const made = making.get(key);
      // Whoever asks for the same asks for the same kind of answer.
      if (made && !made.isOld) return made.answer as Promise<T>;
      const next = waiting.get(key);
      if (next) return next.answer as Promise<T>;
      let begin = () => {};
      const answer = new Promise<void>((resolve) => (begin = resolve)).then(make);
      waiting.set(key, { shop, begin: () => begin(), answer, isOld: false });
      beginNext();
      return answer;
    },
    changed(shop) {
      for (const order of making.values()) if (order.shop === shop) order.isOld = true;
    },
    roundMs(shop) {
      const { now = 0, before = 0 } = rounds.get(shop) ?? {};
      return Math.max(now, before);
    },
    newRound(shop) {
      rounds.set(shop, { now: 0, before: rounds.get(shop)?.now ?? 0 });
    },
  };
}
