/** The tracker and the shopper's permission: nothing before it, nothing after it. */
import { describe, expect, it } from 'vitest';
import { storageNames } from '../../../src/tracking/storageNames.js';
import { createTrackedPage, DENIED, failing, fine, GRANTED } from '../../support/trackedPage.js';

const MINUTE = 60_000;

describe('without an endpoint', () => {
  it('nothing is kept, stored or sent, and the developer is told once', async () => {
    const { view, env, batches, keys, display, tracker, openedCount } = createTrackedPage({
      endpoint: null,
    });
    view();
    await env.advance(60_000);
    expect({
      batcheCount: batches.length,
      keyCount: keys().length,
      openedCount: openedCount(),
      held: tracker.status().held,
    }).toEqual({ batcheCount: 0, keyCount: 0, openedCount: 0, held: 0 });
    expect(display.said.map(({ code }) => code)).toEqual(['NO_ENDPOINT']);
  });
});

describe('consent', () => {
  it('nothing is stored, sent or even looked up before it is given', async () => {
    const { view, add, env, batches, keys, tracker, openedCount, leave } = createTrackedPage({
      state: null,
    });
    view();
    add();
    await env.advance(10 * MINUTE);
    leave('hidden');
    leave('pagehide');
    await env.settle();
    expect({
      batcheCount: batches.length,
      keyCount: keys().length,
      openedCount: openedCount(),
    }).toEqual({ batcheCount: 0, keyCount: 0, openedCount: 0 });
    expect(tracker.session()).toBeNull();
  });

  it('when it comes, the last five minutes count and what is older does not', async () => {
    const { view, env, decide, events } = createTrackedPage({ state: null });
    view('old');
    await env.advance(4 * MINUTE);
    view('fresh');
    await env.advance(2 * MINUTE);
    decide(GRANTED);
    await env.advance(5000);
    expect(events().map(({ video, seq }) => [video, seq])).toEqual([['fresh', 0]]);
  });

  it('when it is refused, what waited is forgotten for good', async () => {
    const { view, env, decide, events, batches, keys } = createTrackedPage({ state: null });
    view('before');
    decide(DENIED);
    view('after');
    await env.advance(MINUTE);
    expect({ batcheCount: batches.length, keyCount: keys().length }).toEqual({
      batcheCount: 0,
      keyCount: 0,
    });
    decide(GRANTED);
    view('granted');
    await env.advance(5000);
    expect(events().map(({ video }) => video)).toEqual(['granted']);
  });

  it('when it is withdrawn, storage is purged, nothing more is sent and the visitor is a stranger afterwards', async () => {
    const { view, order, env, decide, batches, keys, tracker, answer, disk } = createTrackedPage();
    disk.set('the-shop', '1');
    disk.set('reelshelf:e:another-tab:1', 'x');
    order('7');
    answer(failing);
    view();
    await env.advance(5000);
    const before = batches.length;
    const visitor = batches[0]?.context.visitor;
    decide(DENIED);
    expect(keys()).toEqual(['the-shop']);
    expect(tracker.session()).toBeNull();
    expect(env.timerCount).toBe(0);
    answer(fine);
    await env.advance(10 * MINUTE);
    expect(batches).toHaveLength(before);
    decide(GRANTED);
    view();
    await env.advance(5000);
    expect(batches.at(-1)?.context.visitor).not.toBe(visitor);
    expect(batches.at(-1)?.events.map(({ seq }) => seq)).toEqual([0]);
  });

  it('refused from the start removes what an earlier visit stored', async () => {
    const first = createTrackedPage();
    first.answer(failing);
    first.view();
    await first.env.advance(5000);
    expect(first.keys().length).toBeGreaterThan(3);
    createTrackedPage({ disk: first.disk, env: first.env, state: DENIED });
    expect(first.keys()).toEqual([]);
  });

  it('an answer that is still out when permission goes brings nothing back', async () => {
    const { view, env, decide, keys, answer, leave } = createTrackedPage();
    answer('never');
    view();
    leave('hidden');
    decide(DENIED);
    await env.advance(MINUTE);
    expect(keys()).toEqual([]);
  });

  it('marketing may be off while the shop’s own counting goes on', async () => {
    const { view, env, batches } = createTrackedPage({
      state: { analytics: true, marketing: false, source: 'gpc' },
    });
    view();
    await env.advance(5000);
    expect(batches[0]?.context.consent).toEqual({
      analytics: true,
      marketing: false,
      source: 'gpc',
    });
  });
});

describe('permission that goes without a refusal', () => {
  it('a tool that is reset stops what is queued, purges the ids, and the next grant makes new ones', async () => {
    const { view, order, env, reopen, decide, batches, keys, tracker } = createTrackedPage();
    view();
    await env.advance(5000);
    const visitor = batches[0]?.context.visitor;
    order('queued');
    reopen();
    expect(keys()).toEqual([]);
    expect(tracker.session()).toBeNull();
    view('after');
    await env.advance(2000);
    expect(batches).toHaveLength(1);
    decide(GRANTED);
    await env.advance(5000);
    expect(batches.slice(1).flatMap(({ events }) => events.map(({ video }) => video))).toEqual([
      'after',
    ]);
    expect(batches.at(-1)?.context.visitor).not.toBe(visitor);
  });

  it('a page on which nothing is chosen any more removes what an earlier choice stored', async () => {
    const first = createTrackedPage();
    first.answer(failing);
    first.view();
    await first.env.advance(5000);
    first.tracker.stop();
    const second = createTrackedPage({ disk: first.disk, env: first.env, state: null });
    expect(second.keys()).not.toEqual([]);
    second.reopen();
    expect(second.keys()).toEqual([]);
  });

  it('a tool that is on its way again only lets things wait', async () => {
    const { order, env, decide, batches, keys } = createTrackedPage();
    order('waits');
    decide(null);
    await env.advance(MINUTE);
    expect(batches).toEqual([]);
    expect(keys()).not.toEqual([]);
    decide(GRANTED);
    await env.settle();
    expect(batches).toHaveLength(1);
  });

  it('a refusal without a sign is seen before the next event is written, and before a batch is sent', async () => {
    const { view, order, env, decide, batches, keys, onCheck } = createTrackedPage();
    view();
    let isRefused = false;
    onCheck(() => {
      if (isRefused) decide(DENIED);
      isRefused &&= false;
    });
    isRefused = true;
    await env.advance(MINUTE);
    expect(batches).toEqual([]);
    order('7');
    expect(keys()).toEqual([]);
  });
});

describe('permission that goes in another tab', () => {
  const name = `${storageNames('https://events.test/v1/events')}visitor`;
  const empty = (disk: Map<string, string>) => disk.clear();

  it('permission that goes in another tab stops this one, which forgets its ids and its queue, until it is given again there', async () => {
    const { view, order, env, batches, keys, disk, otherTab, tracker } = createTrackedPage();
    order('queued');
    empty(disk);
    otherTab(null);
    expect(tracker.session()).toBeNull();
    view('after');
    await env.advance(MINUTE);
    expect({ batcheCount: batches.length, keyCount: keys().length }).toEqual({
      batcheCount: 0,
      keyCount: 0,
    });
    const id = '01a22288-a305-769e-bff1-a26614b61c01';
    disk.set(name, JSON.stringify({ id, atMs: env.nowMs() }));
    otherTab(disk.get(name) ?? null);
    view('again');
    await env.advance(5000);
    expect(batches.flatMap(({ events }) => events.map(({ video }) => video))).toEqual(['again']);
    expect(batches[0]?.context.visitor).toBe(id);
  });

  it('permission that goes in another tab does not take away what has been permitted there since', async () => {
    const { view, disk, otherTab, env } = createTrackedPage();
    view();
    empty(disk);
    const stored = JSON.stringify({
      id: '01a22288-a305-769e-bff1-a26614b61c01',
      atMs: env.nowMs(),
    });
    disk.set(name, stored);
    otherTab(null);
    otherTab(stored);
    expect(disk.get(name)).toBe(stored);
  });

  it.each(['the back/forward cache', 'a frozen tab, without any sign'])(
    'permission that goes in another tab is seen by a page out of %s',
    async (from) => {
      const { order, env, batches, keys, disk, comeBack, leave, answer } = createTrackedPage();
      answer(failing);
      order('queued');
      leave('pagehide');
      await env.settle();
      empty(disk);
      answer(fine);
      const before = batches.length;
      if (from !== 'a frozen tab, without any sign') comeBack(true);
      order('after');
      await env.advance(10 * MINUTE);
      expect(batches).toHaveLength(before);
      expect(keys()).toEqual([]);
    },
  );
});

describe('names in storage', () => {
  it('belong to endpoint and key: another shop of the origin keeps its own through a refusal', async () => {
    const disk = new Map<string, string>();
    const [a, b] = [
      createTrackedPage({ key: 'pub_a', disk }),
      createTrackedPage({ key: 'pub_b', disk }),
    ];
    a.order('a');
    b.order('b');
    const ofB = [...disk.keys()].filter((key) =>
      key.startsWith(storageNames('https://events.test/v1/events', 'pub_b')),
    );
    expect(ofB.length).toBeGreaterThan(3);
    a.decide(DENIED);
    expect([...disk.keys()]).toEqual(ofB);
  });

  it('names in storage names in storage of the first release, which belonged to nobody, are removed and never sent', async () => {
    const disk = new Map([
      ['reelshelf:visitor', 'x'],
      ['reelshelf:session', 'x'],
      ['reelshelf:orders', '[]'],
      ['reelshelf:e:gone:1', 'x'],
      ['reelshelf:c:gone:1', 'x'],
      ['reelshelf:o:gone', '1'],
      ['reelshelf:cart:medusa', 'cart-7'],
    ]);
    const { keys } = createTrackedPage({ disk });
    expect(
      keys().filter((key) => !key.startsWith(storageNames('https://events.test/v1/events'))),
    ).toEqual(['reelshelf:cart:medusa']);
  });
});
