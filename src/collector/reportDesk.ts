/**
 * Takes orders for reports. Who asks for a report that is being made gets that one; if events were stored since it was begun,
 * the next one, which all who ask meanwhile share. Few are made at once, so that open pages, however many, cost no more than
 * a few.
 *
 *     page 1 ──► making ─────────────► page 1
 *     page 2 ──────┴─ (nothing new) ─► page 2
 *                        stored
 *     page 3 ────────────────┴─ waits ──► making ──► pages 3 and 4
 *     page 4 ──────────────────────┘
 */
export interface ReportDesk<T> {
  /** @param what - the same for the same days, zone and filter. */
  ask(shop: string, what: string, make: () => Promise<T>): Promise<T>;
  /** Something was stored that reports begun before do not know. */
  changed(shop: string): void;
  /** How long the shop's last report took. */
  lastMs(shop: string): number;
}

interface Order<T> {
  shop: string;
  begin(): void;
  answer: Promise<T>;
  isOld: boolean;
}

const AT_ONCE = 2;

export function createReportDesk<T>(nowMs: () => number): ReportDesk<T> {
  const making = new Map<string, Order<T>>();
  const waiting = new Map<string, Order<T>>();
  const tookMs = new Map<string, number>();

  const beginNext = () => {
    for (const [key, order] of waiting) {
      if (making.size >= AT_ONCE) return;
      if (making.has(key)) continue;
      waiting.delete(key);
      making.set(key, order);
      const begunMs = nowMs();
      const done = () => {
        making.delete(key);
        tookMs.set(order.shop, nowMs() - begunMs);
        beginNext();
      };
      order.begin();
      order.answer.then(done, done);
    }
  };

  return {
    ask(shop, what, make) {
      const key = `${shop}\n${what}`;
      const made = making.get(key);
      if (made && !made.isOld) return made.answer;
      const next = waiting.get(key);
      if (next) return next.answer;
      let begin = () => {};
      const answer = new Promise<void>((resolve) => (begin = resolve)).then(make);
      waiting.set(key, { shop, begin: () => begin(), answer, isOld: false });
      beginNext();
      return answer;
    },
    changed(shop) {
      for (const order of making.values()) if (order.shop === shop) order.isOld = true;
    },
    lastMs: (shop) => tookMs.get(shop) ?? 0,
  };
}
