/** What every event store promises, whatever it is made of. */
import { describe, expect, it } from 'vitest';
import type { EventStore, StoreLimits, StoredEvent } from '../../src/tracking/store/types.js';
import { makeEvent } from '../support/makeEvent.js';

export interface EventStoreSubject {
  /** Limits of the store under test. */
  create(limits: StoreLimits): EventStore;
  /** Called after each case. */
  cleanUp?(): void;
}

const ids = (events: readonly StoredEvent[]) => events.map(({ id }) => id);

export function describeEventStore(name: string, subject: EventStoreSubject): void {
  describe(`event store: ${name}`, () => {
    const run =
      (limits: StoreLimits, test: (store: EventStore) => void | Promise<void>) => async () => {
        const store = subject.create(limits);
        try {
          await test(store);
        } finally {
          store.clear();
          subject.cleanUp?.();
        }
      };
    const roomy = { count: 500, bytes: 256 * 1024 };

    it(
      'keeps events in the order in which they came, word for word',
      run(roomy, (store) => {
        const events = [makeEvent('low'), makeEvent('high'), makeEvent()];
        for (const event of events) expect(store.add(event)).toBe(true);
        expect(store.list()).toEqual(events);
      }),
    );
    it(
      'keeps an event once, however often it is added',
      run(roomy, (store) => {
        const event = makeEvent();
        expect(store.add(event)).toBe(true);
        expect(store.add(event)).toBe(true);
        expect(store.list()).toEqual([event]);
      }),
    );
    it(
      'forgets what was confirmed, and nothing else',
      run(roomy, (store) => {
        const [first, second, third] = [makeEvent(), makeEvent(), makeEvent()];
        for (const event of [first, second, third]) store.add(event);
        store.remove([second.id, 'never-heard-of']);
        expect(ids(store.list())).toEqual([first.id, third.id]);
        store.remove([second.id]);
        expect(store.list()).toHaveLength(2);
      }),
    );
    it(
      'gives up the least valuable first, and of these the oldest, when there are too many',
      run({ count: 4, bytes: 1e6 }, (store) => {
        const [normal, oldLow, newLow, high] = [
          makeEvent('normal'),
          makeEvent('low'),
          makeEvent('low'),
          makeEvent('high'),
        ];
        for (const event of [normal, oldLow, newLow, high]) store.add(event);
        const next = makeEvent('normal');
        expect(store.add(next)).toBe(true);
        expect(ids(store.list())).toEqual([normal.id, newLow.id, high.id, next.id]);
        const order = makeEvent('high');
        expect(store.add(order)).toBe(true);
        expect(ids(store.list())).toEqual([normal.id, high.id, next.id, order.id]);
      }),
    );
    it(
      'refuses a newcomer that is worth less than everything it holds',
      run({ count: 2, bytes: 1e6 }, (store) => {
        const kept = [makeEvent('normal'), makeEvent('high')];
        for (const event of kept) store.add(event);
        expect(store.add(makeEvent('low'))).toBe(false);
        expect(ids(store.list())).toEqual(ids(kept));
      }),
    );
    it(
      'never gives up an add to cart or an order, not even for another',
      run({ count: 3, bytes: 1e6 }, (store) => {
        const orders = Array.from({ length: 10 }, () => makeEvent('high'));
        for (const order of orders) expect(store.add(order)).toBe(true);
        expect(store.add(makeEvent('normal'))).toBe(false);
        expect(ids(store.list())).toEqual(ids(orders));
      }),
    );
    it(
      'makes room by bytes as well as by count',
      run({ count: 500, bytes: 4000 }, (store) => {
        const small = Array.from({ length: 6 }, () => makeEvent('low', 100));
        for (const event of small) store.add(event);
        const large = makeEvent('normal', 2500);
        expect(store.add(large)).toBe(true);
        const bytes = store.list().reduce((sum, event) => sum + event.bytes, 0);
        expect(bytes).toBeLessThanOrEqual(4000);
        expect(ids(store.list())).toContain(large.id);
        expect(ids(store.list())).toContain(small[5]?.id);
        expect(ids(store.list())).not.toContain(small[0]?.id);
      }),
    );
    it(
      'holds five hundred events and no more',
      run(roomy, (store) => {
        for (let count = 0; count < 510; count++) store.add(makeEvent('normal'));
        expect(store.list()).toHaveLength(500);
      }),
    );
    it(
      'stays usable while it is released, and after the page is back',
      run(roomy, (store) => {
        const [before, after] = [makeEvent(), makeEvent()];
        store.add(before);
        store.keepAlive();
        store.release();
        store.claim();
        store.add(after);
        expect(ids(store.list())).toEqual([before.id, after.id]);
      }),
    );
    it(
      'is empty after it was cleared',
      run(roomy, async (store) => {
        store.add(makeEvent('high'));
        store.clear();
        expect(store.list()).toEqual([]);
        expect(await store.adopt()).toBe(0);
        expect(store.list()).toEqual([]);
      }),
    );
  });
}
