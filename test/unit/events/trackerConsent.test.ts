/** The tracker and the shopper's permission: nothing before it, nothing after it. */
import { describe, expect, it } from 'vitest';
import { createTrackedPage, DENIED, failing, fine, GRANTED } from '../../support/trackedPage.js';

const MINUTE = 60_000;

describe('without an endpoint', () => {
  it('nothing is kept, stored or sent, and the developer is told once', async () => {
    const { view, env, batches, keys, display, tracker, openedCount } = createTrackedPage({ endpoint: null });
    view();
    await env.advance(60_000);
    await tracker.flush();
    expect([batches.length, keys().length, openedCount(), tracker.status().held]).toEqual([0, 0, 0, 0]);
    expect(display.said.map(({ code }) => code)).toEqual(['NO_ENDPOINT']);
  });
});

describe('consent', () => {
  it('nothing is stored, sent or even looked up before it is given', async () => {
    const { view, add, env, batches, keys, tracker, openedCount, leave } = createTrackedPage({ state: null });
    view();
    add();
    await env.advance(10 * MINUTE);
    leave('hidden');
    leave('pagehide');
    await env.settle();
    await tracker.flush();
    expect([batches.length, keys().length, openedCount()]).toEqual([0, 0, 0]);
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
    expect([batches.length, keys().length]).toEqual([0, 0]);
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
    const { view, env, batches } = createTrackedPage({ state: { analytics: true, marketing: false, source: 'gpc' } });
    view();
    await env.advance(5000);
    expect(batches[0]?.context.consent).toEqual({ analytics: true, marketing: false, source: 'gpc' });
  });
});
