/** The store on a real localStorage, with two pages of one shop as two same-origin frames. */
import { afterEach, describe, expect, it } from 'vitest';
import { createLocks } from '../../../src/browser/locks.js';
import { createLocalStore } from '../../../src/browser/storage.js';
import { createLocalEventStore } from '../../../src/tracking/store/local.js';
import { STORE_LIMITS } from '../../../src/tracking/store/types.js';
import { describeEventStore } from '../../contract/eventStore.js';
import { makeEvent } from '../../support/makeEvent.js';

const open = (page: Window, owner: string, limits = STORE_LIMITS) => {
  const values = createLocalStore(page, 'reelshelf:0000000:');
  if (!values) throw new Error('this browser refuses localStorage');
  return createLocalEventStore(
    { values, locks: createLocks(page), lock: 'adopt', nowMs: () => 1_795_000_000_000, owner },
    limits,
  );
};
const ours = () => Object.keys(localStorage).filter((key) => key.startsWith('reelshelf:'));
afterEach(() => {
  for (const key of ours()) localStorage.removeItem(key);
});

describeEventStore('localStorage of a real browser', {
  create: (limits) => open(window, 'me', limits),
});

describe('two pages of one shop', () => {
  it('share the storage, lose nothing, and one inherits from the other', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const [here, there] = [open(window, 'here'), open(frame.contentWindow as Window, 'there')];
    const mine = Array.from({ length: 40 }, () => makeEvent());
    const theirs = Array.from({ length: 40 }, (_, index) =>
      makeEvent('high', 0, Date.UTC(2026, 10, 2, 9, 0, index)),
    );
    for (const [index, event] of mine.entries()) {
      here.add(event);
      const other = theirs[index];
      if (other) there.add(other);
    }
    expect(await here.adopt()).toBe(0);
    here.remove(mine.map(({ id }) => id));
    there.release();
    frame.remove();
    expect(await here.adopt()).toBe(40);
    expect(here.list()).toEqual(theirs);
    here.remove(theirs.map(({ id }) => id));
    expect(ours()).toEqual([]);
  });

  it('inherit once, even when two look at the same moment', async () => {
    const frames = [0, 1].map(() => document.body.appendChild(document.createElement('iframe')));
    const gone = open(window, 'gone');
    for (let count = 0; count < 20; count++) gone.add(makeEvent());
    gone.release();
    const heirs = frames.map((frame, index) =>
      open(frame.contentWindow as Window, `heir-${index}`),
    );
    const adopted = await Promise.all(heirs.map((heir) => heir.adopt()));
    expect(adopted.reduce((sum, count) => sum + count, 0)).toBe(20);
    for (const frame of frames) frame.remove();
  });

  it('bear a disk that the shop has filled: the order is written, and still there for the next page', async () => {
    const chunk = 'x'.repeat(64 * 1024);
    let filled = 0;
    try {
      for (; ; filled++) localStorage.setItem(`shop:${filled}`, chunk);
    } catch {
      // Full.
    }
    try {
      localStorage.removeItem('shop:0');
      const here = open(window, 'here');
      const order = makeEvent('high');
      for (let count = 0; count < 400; count++) here.add(makeEvent('low', 60));
      expect(here.add(order)).toBe(true);
      here.release();
      const next = open(window, 'next');
      await next.adopt();
      expect(next.list().map(({ id }) => id)).toContain(order.id);
    } finally {
      for (let index = 0; index <= filled; index++) localStorage.removeItem(`shop:${index}`);
    }
  });
});
