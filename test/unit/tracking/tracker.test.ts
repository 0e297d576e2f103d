import { describe, expect, it } from 'vitest';
import { wireEventSchema } from '../../../src/events/zodSchemas.js';
import { createTrackedPage, failing, fine, GRANTED } from '../../support/trackedPage.js';

describe('the tracker', () => {
  it('the tracker sends what happened, as the wire says', async () => {
    const { view, env, batches } = createTrackedPage();
    view();
    await env.advance(5000);
    const [batch] = batches;
    expect(batch?.context).toMatchObject({
      page: 'https://shop.test/p/serum?utm_source=mail',
      referrer: 'https://search.test',
      product: 'serum',
      consent: GRANTED,
      experiment: null,
      automated: true,
    });
    expect(batch?.context.visitor).toMatch(/^[0-9a-f-]{36}$/);
    expect(batch?.context.session).toMatch(/^[0-9a-f-]{36}$/);
    const event = wireEventSchema.parse(batch?.events[0]);
    expect(event).toMatchObject({
      seq: 0,
      type: 'video_viewed',
      video: 'v1',
      creator: 'mia',
      product: null,
      position: 2,
      props: { surface: 'player' },
    });
    expect(event.mono).toBe(1000);
  });

  it('the tracker takes what happened before it was loaded, in order', async () => {
    const helper = createTrackedPage({ state: null });
    const earlier = [
      helper.make('shelf_loaded', {}, { cards: 3 }),
      helper.make('shelf_viewed', {}, {}),
    ];
    const { env, events } = createTrackedPage({ earlier, env: helper.env });
    await env.advance(5000);
    expect(events().map(({ id, seq }) => [id, seq])).toEqual(
      earlier.map(({ id }, index) => [id, index]),
    );
  });

  it('the tracker writes an event down before it sends it, and forgets it when it is confirmed', async () => {
    const { view, env, keys, answer, batches } = createTrackedPage();
    view();
    expect(keys().filter((key) => /^reelshelf:\w{7}:e:/.test(key))).toHaveLength(1);
    answer(failing);
    await env.advance(5000);
    expect(batches).toHaveLength(1);
    expect(keys().filter((key) => /^reelshelf:\w{7}:e:/.test(key))).toHaveLength(1);
    answer(fine);
    await env.advance(60_000);
    expect(keys().filter((key) => /^reelshelf:\w{7}:e:/.test(key))).toEqual([]);
  });

  it('the tracker counts events within a page view, and begins a new view after a return from the cache', async () => {
    const { view, env, events, leave, comeBack } = createTrackedPage();
    view();
    view();
    leave('pagehide');
    await env.settle();
    comeBack(true);
    view();
    await env.advance(5000);
    expect(events().map(({ seq }) => seq)).toEqual([0, 1, 0]);
    const views = events().map((event) => event.view);
    expect(views[0]).toBe(views[1]);
    expect(views[2]).not.toBe(views[0]);
  });

  it('the tracker stays in its view when a tab was only hidden', async () => {
    const { view, env, events, leave, comeBack } = createTrackedPage();
    view();
    leave('hidden');
    comeBack(false);
    view();
    await env.advance(5000);
    expect(events().map(({ seq }) => seq)).toEqual([0, 1]);
  });

  it.each(['hidden', 'pagehide', 'freeze'] as const)(
    'the tracker sends at once on %s',
    async (reason) => {
      const { view, env, events, leave } = createTrackedPage();
      view();
      leave(reason);
      await env.settle();
      expect(events()).toHaveLength(1);
    },
  );

  it('the tracker sends the watch time that is told while the page is already going', async () => {
    const { env, events, leave, view } = createTrackedPage();
    leave('hidden');
    view();
    await env.settle();
    expect(events()).toHaveLength(1);
  });

  it('the tracker says what waits, what was sent last and when', async () => {
    const { env, view, tracker, events } = createTrackedPage();
    view();
    expect(tracker.status()).toEqual({
      failures: 0,
      lastStatus: null,
      lastSentMs: null,
      lastRefusal: null,
      waiting: 1,
      held: 0,
      visitor: expect.any(String) as string,
    });
    await env.advance(5000);
    expect(events()).toHaveLength(1);
    expect(tracker.status()).toEqual({
      failures: 0,
      lastStatus: 204,
      lastSentMs: env.nowMs(),
      lastRefusal: null,
      waiting: 0,
      held: 0,
      visitor: expect.any(String) as string,
    });
  });

  it('the tracker tries again when the network is back', async () => {
    const { view, env, answer, online, events } = createTrackedPage();
    view();
    answer(failing);
    await env.advance(5000);
    answer(fine);
    online();
    await env.settle();
    expect(events()).toHaveLength(2);
  });

  it('the tracker does not send what the catalogue does not know, and says so once', async () => {
    const { env, recorded, make, events, display, view } = createTrackedPage();
    recorded.emit(make('product_added', {}, { quantity: -1, adapter: 'x' }));
    recorded.emit({ ...make('shelf_viewed', {}, {}), id: 'no uuid' });
    recorded.emit(make('shelf_viewed', { video: 'x'.repeat(200) }, {}));
    view();
    await env.advance(5000);
    expect(events().map(({ type, seq }) => [type, seq])).toEqual([['video_viewed', 0]]);
    expect(display.said.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'EVENT_INVALID product_added',
      'EVENT_INVALID shelf_viewed',
    ]);
  });

  it('the tracker counts an order once, also after the thank-you page was reloaded', async () => {
    const first = createTrackedPage();
    first.order('1001');
    first.order('1001');
    first.order('1002');
    await first.env.advance(5000);
    const second = createTrackedPage({ disk: first.disk, env: first.env });
    second.order('1001');
    await second.env.advance(5000);
    expect(first.events().map(({ props }) => props['orderId'])).toEqual(['1001', '1002']);
    expect(second.events()).toEqual([]);
  });

  it('the tracker sends what the page before has left behind, with the address of that page', async () => {
    const first = createTrackedPage();
    first.answer(failing);
    first.view('from-before');
    first.leave('pagehide');
    await first.env.settle();
    first.tracker.stop();
    const second = createTrackedPage({ disk: first.disk, env: first.env });
    second.goTo('https://shop.test/thanks');
    await second.env.settle();
    expect(second.events().map(({ video }) => video)).toEqual(['from-before']);
    expect(second.batches[0]?.context.page).toBe('https://shop.test/p/serum?utm_source=mail');
    expect(second.keys().filter((key) => !/visitor|session/.test(key))).toEqual([]);
  });

  it('the tracker leaves no timer and no listener behind', async () => {
    const { view, env, tracker, events, recorded, make } = createTrackedPage();
    view();
    tracker.stop();
    tracker.stop();
    await env.settle();
    expect(events()).toHaveLength(1);
    expect(env.timerCount).toBe(0);
    recorded.emit(make('shelf_viewed', {}, {}));
    await env.advance(60_000);
    expect(events()).toHaveLength(1);
  });

  it('the tracker works without storage', async () => {
    const { view, env, events, tracker } = createTrackedPage({ openStorage: () => null });
    view();
    await env.advance(5000);
    expect(events()).toHaveLength(1);
    expect(tracker.session()).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('the tracker leaves out what the page says wrong of itself, rather than losing the batch', async () => {
    const { view, env, batches, display } = createTrackedPage({
      context: () => ({
        page: 'https://shop.test/',
        product: 'p'.repeat(300),
        viewport: [1.5, 2],
        widget: { version: '1', shelf: 's'.repeat(300), layout: 'carousel' },
      }),
    });
    view();
    await env.advance(5000);
    expect(batches[0]?.context).toMatchObject({
      page: 'https://shop.test/',
      widget: { layout: 'carousel' },
    });
    expect(batches[0]?.context.product).toBeUndefined();
    expect(display.said.map(({ code }) => code)).toEqual(['CONTEXT_INVALID', 'CONTEXT_INVALID']);
  });
});
