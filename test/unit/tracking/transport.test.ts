/** The sender against a real HTTP server; only the clock of the retries is the test's own. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPost, type Post } from '../../../src/browser/post.js';
import { createQueue } from '../../../src/tracking/queue.js';
import { createMemoryStore } from '../../../src/tracking/store/memory.js';
import { createTransport } from '../../../src/tracking/transport.js';
import { batchSchema, wireEventSchema } from '../../../src/events/zodSchemas.js';
import { createDisplay } from '../../../src/tools/display.js';
import { makeEvent } from '../../support/makeEvent.js';
import { startEndpoint, type Endpoint } from '../../support/endpoint.js';
import { createFakeEnv } from '../../support/fakeEnv.js';
import { passTime } from '../../support/passTime.js';

let endpoint: Endpoint;
beforeEach(async () => {
  endpoint = await startEndpoint();
});
afterEach(() => endpoint.close());

function setup(options: { post?: Post; url?: string; key?: string } = {}) {
  const env = createFakeEnv();
  const display = createDisplay(() => {});
  const queue = createQueue(createMemoryStore(), env.nowMs);
  const post = options.post ?? createPost(globalThis as unknown as Window & typeof globalThis);
  let hidden = false;
  let isPermitted = true;
  const transport = createTransport({
    env,
    post,
    display,
    queue,
    endpoint: options.url ?? endpoint.url,
    key: options.key,
    isHidden: () => hidden,
    isPermitted: () => isPermitted,
  });
  const add = (count: number, value: 'low' | 'normal' | 'high' = 'normal', padding = 0) => {
    const events = Array.from({ length: count }, () => makeEvent(value, padding, env.nowMs()));
    for (const event of events) queue.add(event);
    return events.map(({ id }) => id);
  };
  const codes = () => display.said.map(({ code }) => code);
  return {
    env,
    display,
    queue,
    transport,
    add,
    codes,
    hide: () => void (hidden = true),
    permit: (next: boolean) => void (isPermitted = next),
  };
}

describe('a batch', () => {
  it('a batch is plain text that the wire schema accepts, with the key, without credentials', async () => {
    const { transport, add } = setup({ key: 'pub_1' });
    const ids = add(3);
    transport.send('timer');
    await transport.idle();
    const [request] = endpoint.received;
    expect(endpoint.received).toHaveLength(1);
    expect(request?.method).toBe('POST');
    expect(request?.headers['content-type']).toBe('text/plain;charset=UTF-8');
    expect(request?.headers.cookie).toBeUndefined();
    const batch = batchSchema.parse(request?.batch);
    expect(batch).toMatchObject({ schema: 'reelshelf.events/1', key: 'pub_1', attempt: 0 });
    expect(batch.events.map((event) => wireEventSchema.parse(event).id)).toEqual(ids);
  });

  it('a batch stays within 16 KiB, and the rest follows at once', async () => {
    const { transport, add } = setup();
    const ids = add(100, 'normal', 300);
    transport.send('bytes');
    await transport.idle();
    expect(endpoint.received.length).toBeGreaterThan(2);
    for (const { text } of endpoint.received)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(16 * 1024);
    expect(endpoint.eventIds()).toEqual(ids);
  });

  it('a batch puts an add to cart first', async () => {
    const { transport, add } = setup();
    add(80, 'normal', 300);
    const [order] = add(1, 'high');
    transport.send('timer');
    await transport.idle();
    expect(endpoint.received[0]?.batch.events[0]?.id).toBe(order);
  });

  it('a batch holds events of one context only', async () => {
    const { transport, queue, env } = setup();
    const [here, there] = [
      makeEvent('normal', 0, env.nowMs()),
      makeEvent('normal', 0, env.nowMs()),
    ];
    queue.add(here);
    queue.add({ ...there, contextJson: here.contextJson.replace('/p', '/other') });
    transport.send('timer');
    await transport.idle();
    expect(endpoint.received.map(({ batch }) => [batch.context.page, batch.events.length])).toEqual(
      [
        ['https://shop.test/p', 1],
        ['https://shop.test/other', 1],
      ],
    );
  });

  it('a batch leaves everything at once when the page goes, within 48 KiB', async () => {
    const { transport, add } = setup();
    add(400, 'normal', 300);
    endpoint.answer('never');
    transport.send('pagehide');
    const bytes = () =>
      endpoint.received.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    await expect.poll(bytes).toBeGreaterThan(40 * 1024);
    await passTime(50);
    expect(bytes()).toBeLessThanOrEqual(48 * 1024);
    expect(new Set(endpoint.eventIds()).size).toBe(endpoint.eventIds().length);
    transport.stop();
  });
});

describe('the answer', () => {
  it.each([200, 202, 204])('%i confirms the events', async (status) => {
    const { transport, add, queue, codes } = setup();
    add(3);
    endpoint.answer({ status });
    transport.send('timer');
    await transport.idle();
    expect(queue.waiting().count).toBe(0);
    expect(codes()).toEqual([]);
  });

  it.each([400, 401, 403, 404, 405, 410, 422])(
    '%i gives the events up and tells the merchant once',
    async (status) => {
      const { transport, add, queue, codes, env } = setup();
      add(3);
      endpoint.answer({ status });
      transport.send('timer');
      await transport.idle();
      add(1);
      transport.send('timer');
      await transport.idle();
      expect(queue.waiting().count).toBe(0);
      expect(codes()).toEqual(['ENDPOINT_REFUSED']);
      expect(env.timerCount).toBe(0);
    },
  );

  it.each([408, 425, 429, 500, 502, 503, 504, 304])(
    '%i keeps the events and tries again later',
    async (status) => {
      const { transport, add, queue, env } = setup();
      const ids = add(3);
      endpoint.answer({ status });
      transport.send('timer');
      await transport.idle();
      expect(queue.waiting().count).toBe(3);
      // Until then nothing is sent, however much happens.
      transport.send('count');
      await transport.idle();
      expect(endpoint.received).toHaveLength(1);
      endpoint.answer({ status: 204 });
      await env.advance(1000);
      await transport.idle();
      expect(endpoint.eventIds()).toEqual([...ids, ...ids]);
      expect(endpoint.received[1]?.batch.attempt).toBe(1);
      expect(queue.waiting().count).toBe(0);
    },
  );

  it('413 halves the batch until it is small enough', async () => {
    const { transport, add, queue, codes } = setup();
    const ids = add(9);
    endpoint.answer(({ batch }) => ({ status: batch.events.length > 3 ? 413 : 204 }));
    transport.send('timer');
    await transport.idle();
    expect(endpoint.received.map(({ batch }) => batch.events.length)).toEqual([9, 5, 3, 3, 3]);
    expect(queue.waiting().count).toBe(0);
    expect(new Set(endpoint.eventIds())).toEqual(new Set(ids));
    expect(codes()).toEqual([]);
  });

  it('413 for a single event gives it up, instead of trying for ever', async () => {
    const { transport, add, queue, codes } = setup();
    add(2);
    endpoint.answer({ status: 413 });
    transport.send('timer');
    await transport.idle();
    expect(endpoint.received.map(({ batch }) => batch.events.length)).toEqual([2, 1, 1]);
    expect(queue.waiting().count).toBe(0);
    expect(codes()).toEqual(['ENDPOINT_REFUSED']);
  });

  it('the answer is waited for as long as Retry-After says, even when the page goes', async () => {
    const { transport, add, env } = setup();
    add(1);
    endpoint.answer({ status: 429, headers: { 'retry-after': '90' } });
    transport.send('timer');
    await transport.idle();
    endpoint.answer({ status: 204 });
    await env.advance(89_000);
    transport.send('pagehide');
    transport.send('online');
    await transport.idle();
    expect(endpoint.received).toHaveLength(1);
    await env.advance(1000);
    await transport.idle();
    expect(endpoint.received).toHaveLength(2);
  });

  it('the answer waits longer with every failure, up to a minute, and tells the merchant after the third', async () => {
    const { transport, add, env, codes } = setup();
    add(1);
    endpoint.answer({ status: 500 });
    transport.send('timer');
    await transport.idle();
    const gaps: number[] = [];
    for (let failure = 1; failure <= 9; failure++) {
      expect(codes()).toEqual(failure >= 3 ? ['ENDPOINT_FAILING'] : []);
      const before = endpoint.received.length;
      let waitedMs = 0;
      while (endpoint.received.length === before) {
        await env.advance(250);
        await transport.idle();
        waitedMs += 250;
      }
      gaps.push(waitedMs);
    }
    for (const [index, gap] of gaps.entries()) {
      const step = Math.min(60_000, 1000 * 2 ** index);
      expect(gap).toBeGreaterThanOrEqual(step / 2);
      expect(gap).toBeLessThanOrEqual(step + 250);
    }
  });

  it('the answer names each reason for a refused event once', async () => {
    const { transport, add, display, queue } = setup();
    const ids = add(3);
    const rejected = [
      { id: ids[0], reason: 'props_invalid' },
      { id: ids[1], reason: 'props_invalid' },
      { id: null, reason: 'too_old' },
      'nonsense',
    ];
    endpoint.answer({
      status: 200,
      body: JSON.stringify({ accepted: 0, duplicates: 0, rejected }),
    });
    transport.send('timer');
    await transport.idle();
    expect(display.said.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'EVENT_REJECTED props_invalid',
      'EVENT_REJECTED too_old',
      'EVENT_REJECTED unknown',
    ]);
    expect(queue.waiting().count).toBe(0);
  });

  it.each(['not json', '{"rejected":7}', '', '<html>'])(
    'the answer counts a 200 with the body %j as confirmed',
    async (body) => {
      const { transport, add, queue, codes } = setup();
      add(1);
      endpoint.answer({ status: 200, body });
      transport.send('timer');
      await transport.idle();
      expect({ count: queue.waiting().count, codes: codes() }).toEqual({ count: 0, codes: [] });
    },
  );
});

describe('without an answer', () => {
  it('an endpoint that hangs up gets everything later', async () => {
    const { transport, add, env, queue } = setup();
    const ids = add(4);
    endpoint.answer('hang up');
    transport.send('timer');
    await transport.idle();
    expect(queue.waiting().count).toBe(4);
    endpoint.answer({ status: 204 });
    await env.advance(1000);
    await transport.idle();
    expect(endpoint.received.at(-1)?.batch.events.map(({ id }) => id)).toEqual(ids);
    expect(queue.waiting().count).toBe(0);
  });

  it('an endpoint that is not there is told to the merchant once, and tried at once when the network is back', async () => {
    const { transport, add, env, queue, codes } = setup({ url: 'http://127.0.0.1:1/events' });
    add(1);
    transport.send('timer');
    await transport.idle();
    for (let attempt = 0; attempt < 4; attempt++) {
      transport.send('online');
      await transport.idle();
    }
    expect(codes()).toEqual(['ENDPOINT_UNREACHABLE']);
    expect(queue.waiting().count).toBe(1);
    transport.stop();
    expect(env.timerCount).toBe(0);
  });

  it('a page that is going away offers its most valuable events once more, smaller, and keeps what was not confirmed', async () => {
    const sent: string[] = [];
    const refused: Post = { send: async (_url, body) => (sent.push(body), { type: 'network' }) };
    const { transport, add, queue, hide } = setup({ post: refused });
    add(60, 'normal', 150);
    const [order] = add(1, 'high');
    hide();
    transport.send('pagehide');
    await transport.idle();
    const again = sent.slice(sent.length / 2);
    expect(again.length).toBeGreaterThan(1);
    for (const body of again) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(8 * 1024);
    const [first] = again;
    expect(batchSchema.parse(JSON.parse(first ?? '')).events[0]).toMatchObject({ id: order });
    expect(queue.waiting().count).toBe(61);
  });

  it('what the smaller offer brought is settled, and the rest follows', async () => {
    let isRefused = true;
    const sent: string[] = [];
    const picky: Post = {
      send: async (_url, body) => {
        if (isRefused) return ((isRefused = false), { type: 'network' });
        sent.push(body);
        return { type: 'answer', status: 204, retryAfterMs: null };
      },
    };
    const { transport, add, queue, hide } = setup({ post: picky });
    const all = add(40, 'normal', 100);
    hide();
    transport.send('hidden');
    await transport.idle();
    expect(queue.waiting().count).toBe(0);
    expect(
      sent
        .flatMap((body) =>
          batchSchema
            .parse(JSON.parse(body))
            .events.map((event) => wireEventSchema.parse(event).id),
        )
        .sort(),
    ).toEqual([...all].sort());
  });

  it('a redirect is not followed, is told at once, and the events wait', async () => {
    const { transport, add, queue, codes, display } = setup({
      post: { send: async () => ({ type: 'redirect' }) },
    });
    add(2);
    transport.send('timer');
    await transport.idle();
    expect(codes()).toEqual(['ENDPOINT_REDIRECTS']);
    expect(display.said[0]?.remedy).toContain('data-endpoint');
    expect(queue.waiting().count).toBe(2);
  });

  it('nothing leaves while it is not permitted, not even the second of two batches', async () => {
    const { transport, add, queue, permit } = setup();
    add(100, 'normal', 300);
    endpoint.answer(() => {
      permit(false);
      return { status: 204 };
    });
    transport.send('bytes');
    await transport.idle();
    expect(endpoint.received).toHaveLength(1);
    transport.send('pagehide');
    await transport.idle();
    expect(endpoint.received).toHaveLength(1);
    expect(queue.waiting().count).toBeGreaterThan(0);
  });

  it('a late answer does not count after permission was withdrawn', async () => {
    const { transport, add, queue, env } = setup();
    add(2);
    endpoint.answer({ status: 500 });
    transport.send('timer');
    queue.clear();
    transport.abandon();
    await transport.idle();
    expect(env.timerCount).toBe(0);
    expect(transport.status.failures).toBe(0);
  });
});

describe('old events', () => {
  it('old events are views of more than a day and orders of more than three', async () => {
    const { transport, add, env } = setup();
    add(2, 'normal');
    const [order] = add(1, 'high');
    env.sleep(25 * 3_600_000);
    transport.send('timer');
    await transport.idle();
    expect(endpoint.eventIds()).toEqual([order]);
    add(1, 'high');
    env.sleep(73 * 3_600_000);
    transport.send('timer');
    await transport.idle();
    expect(endpoint.received).toHaveLength(1);
  });
});
