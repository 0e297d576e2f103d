import { describe, expect, it } from 'vitest';
import { createLocalEventStore } from '../../../../src/tracking/store/local.js';
import { createMemoryStore } from '../../../../src/tracking/store/memory.js';
import { STORE_LIMITS } from '../../../../src/tracking/store/types.js';
import { describeEventStore } from '../../../contract/eventStore.js';
import { makeEvent } from '../../../support/makeEvent.js';
import { createFakeEnv, createFakeStore } from '../../../support/fakeEnv.js';

/** No Web Locks: the task runs at once. */
const noLocks = {
  async tryRun(_name: string, task: () => void | Promise<void>) {
    await task();
    return true;
  },
};

describeEventStore('memory', { create: (limits) => createMemoryStore(limits) });
describeEventStore('storage', {
  create: (limits) =>
    createLocalEventStore(
      {
        values: createFakeStore(),
        locks: noLocks,
        lock: 'adopt',
        nowMs: () => Date.UTC(2026, 10, 2, 9),
        owner: 'me',
      },
      limits,
    ),
});
describeEventStore('storage that refuses every write', {
  create: (limits) => {
    const values = createFakeStore();
    values.refuse = true;
    return createLocalEventStore(
      { values, locks: noLocks, lock: 'adopt', nowMs: () => 0, owner: 'me' },
      limits,
    );
  },
});

describe('tabs that share storage', () => {
  const setup = () => {
    const env = createFakeEnv();
    const disk = new Map<string, string>();
    const openTab = (owner: string, values = createFakeStore(disk)) =>
      createLocalEventStore({ values, locks: noLocks, lock: 'adopt', nowMs: env.nowMs, owner });
    return { env, disk, openTab };
  };

  it('write side by side without losing each other’s events', () => {
    const { disk, openTab } = setup();
    const [left, right] = [openTab('left'), openTab('right')];
    const [a, b, c] = [makeEvent(), makeEvent('high'), makeEvent()];
    left.add(a);
    right.add(b);
    left.add(c);
    left.remove([a.id]);
    expect([...disk.keys()].filter((key) => key.startsWith('e:')).sort()).toEqual([
      `e:left:${c.id}`,
      `e:right:${b.id}`,
    ]);
  });

  it('leave the events of a living tab alone', async () => {
    const { env, openTab } = setup();
    const [left, right] = [openTab('left'), openTab('right')];
    left.add(makeEvent());
    await env.advance(60_000);
    left.keepAlive();
    await env.advance(100_000);
    expect(await right.adopt()).toBe(0);
    expect(right.list()).toEqual([]);
  });

  it('take over at once when the other said that it goes', async () => {
    const { openTab } = setup();
    const [left, right] = [openTab('left'), openTab('right')];
    const event = makeEvent('high');
    left.add(event);
    left.release();
    expect(await right.adopt()).toBe(1);
    expect(right.list()).toEqual([event]);
  });

  it('take over after some minutes when the other was killed', async () => {
    const { env, openTab } = setup();
    openTab('left').add(makeEvent());
    const right = openTab('right');
    expect(await right.adopt()).toBe(0);
    await env.advance(151_000);
    expect(await right.adopt()).toBe(1);
    // The heir shows signs of life for what it took over.
    expect(await openTab('third').adopt()).toBe(0);
  });

  it('take over from an heir that is gone as well', async () => {
    const { openTab } = setup();
    const event = makeEvent();
    const [left, right, third] = [openTab('left'), openTab('right'), openTab('third')];
    left.add(event);
    left.release();
    await right.adopt();
    right.release();
    expect(await third.adopt()).toBe(1);
    expect(third.list()).toEqual([event]);
  });

  it('leave no key behind once everything was confirmed', async () => {
    const { disk, openTab } = setup();
    const [left, right] = [openTab('left'), openTab('right')];
    left.add(makeEvent());
    right.add(makeEvent());
    left.release();
    await right.adopt();
    right.remove(right.list().map(({ id }) => id));
    expect([...disk.keys()]).toEqual([]);
  });

  it('tabs that share storage do not send again what the other took over while this page was away', async () => {
    const { openTab } = setup();
    const [left, right] = [openTab('left'), openTab('right')];
    const [taken, later] = [makeEvent(), makeEvent()];
    left.add(taken);
    left.release();
    await right.adopt();
    right.remove([taken.id]);
    left.claim();
    left.add(later);
    expect(left.list()).toEqual([later]);
  });

  it('give no sign of life after the page was left, even if something was told late', async () => {
    const { openTab } = setup();
    const [left, right] = [openTab('left'), openTab('right')];
    left.add(makeEvent());
    left.release();
    left.add(makeEvent());
    left.keepAlive();
    expect(await right.adopt()).toBe(2);
  });

  it('throw away what is not an event of ours, and keep the rest', async () => {
    const { disk, openTab } = setup();
    const [left, right] = [openTab('left'), openTab('right')];
    const event = makeEvent();
    left.add(event);
    left.release();
    const context = [...disk.keys()]
      .find((key) => key.startsWith('c:left:'))
      ?.split(':')
      .at(-1);
    disk.set('e:left:1', 'nonsense');
    disk.set('e:left:2', `${context} {"id":"x"}`);
    disk.set(
      'e:left:3',
      `${context} ${event.json.replace('"surface":"player"', '"surface":"moon"').replace(event.id, '00000000-0000-7000-8000-000000000000')}`,
    );
    disk.set('e:left:4', `gone ${event.json}`);
    disk.set('e:', '');
    expect(await right.adopt()).toBe(1);
    expect(right.list()).toEqual([event]);
    expect([...disk.keys()].filter((key) => key.startsWith('e:'))).toEqual([`e:left:${event.id}`]);
  });

  it('forget what is their own, here and in storage, and nothing of another tab', async () => {
    const { disk, openTab } = setup();
    const [left, right, gone] = [openTab('left'), openTab('right'), openTab('gone')];
    gone.add(makeEvent());
    gone.release();
    left.add(makeEvent());
    await left.adopt();
    const theirs = makeEvent();
    right.add(theirs);
    disk.set('the-shop:basket', '1');
    left.clear();
    expect([...disk.keys()].filter((key) => !/^[co]:right/.test(key)).sort()).toEqual(
      [`e:right:${theirs.id}`, 'the-shop:basket'].sort(),
    );
    expect(right.list()).toEqual([theirs]);
  });

  it.each(['high', 'normal'] as const)(
    'take over within their limits, whatever stands there: %s',
    async (value) => {
      const { disk, openTab } = setup();
      const left = openTab('left');
      left.add(makeEvent(value));
      const [key, text] = [...disk].find(([name]) => name.startsWith('e:')) as [string, string];
      const { id } = JSON.parse(text.slice(text.indexOf(' ')));
      for (let count = 0; count < 6000; count++) {
        const other = `00000000-0000-7000-8000-${String(count).padStart(12, '0')}`;
        disk.set(key.replace(id, other), text.replace(id, other));
      }
      disk.set('e:left:huge', `${text.slice(0, text.indexOf('}'))}${' '.repeat(300_000)}}`);
      left.release();
      const right = openTab('right');
      expect(await right.adopt()).toBeLessThanOrEqual(500);
      expect(right.list().length).toBeLessThanOrEqual(500);
      expect([...disk.keys()].filter((name) => name.startsWith('e:')).length).toBeLessThanOrEqual(
        500,
      );
    },
  );

  it('put an order where a card view was when the disk is full', async () => {
    const { disk, openTab } = setup();
    const values = createFakeStore(disk);
    const write = values.set.bind(values);
    values.set = (key, value) => (disk.has(key) || disk.size < 3) && write(key, value);
    const left = openTab('left', values);
    const [card, order] = [makeEvent('low'), makeEvent('high')];
    left.add(card);
    left.add(order);
    expect(left.list()).toEqual([card, order]);
    expect([...disk.keys()].filter((key) => key.startsWith('e:'))).toEqual([`e:left:${order.id}`]);
  });

  it('tabs that share storage have room for five hundred events', () => {
    expect(STORE_LIMITS).toEqual({ count: 500, bytes: 262_144 });
  });
});
