/** A Segment-compatible endpoint: the shape of its HTTP API, over the same queue, retries and answers as our own. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPost } from '../../../src/browser/post.js';
import { eventTypes } from '../../../src/events/pageSchemas.js';
import type { WireContext, WireEvent } from '../../../src/events/wire.js';
import type { BatchFormat } from '../../../src/tracking/batchFormat.js';
import { createDisplay } from '../../../src/tools/display.js';
import { createQueue } from '../../../src/tracking/queue.js';
import { segmentFormat } from '../../../src/tracking/segmentFormat.js';
import { createMemoryStore } from '../../../src/tracking/store/memory.js';
import { createTransport } from '../../../src/tracking/transport.js';
import { startEndpoint, type Endpoint } from '../../support/endpoint.js';
import { createFakeEnv } from '../../support/fakeEnv.js';
import { makeEvent } from '../../support/makeEvent.js';
import { createPixelPage } from '../../support/pixelPage.js';
import { pixelSamples } from '../../support/pixelSamples.js';

const context: WireContext = {
  page: 'https://shop.test/p?utm_source=mail',
  referrer: 'https://search.test',
  locale: 'de-DE',
  timeZone: 'Europe/Berlin',
  product: 'serum',
  widget: { version: '1.0.0', shelf: 'main', layout: 'carousel', feed: 'spring' },
  consent: { analytics: true, marketing: false, source: 'test' },
  experiment: { id: 'holdout', arm: 'on' },
  visitor: 'visitor-1',
  session: 'session-1',
};
const event = (change: Partial<WireEvent>): WireEvent => ({
  id: '01a19b7c-a680-700b-a870-fb2627f7e79d',
  seq: 4,
  type: 'product_added',
  at: '2026-11-02T09:00:00.000Z',
  mono: 5,
  view: 'view-1',
  video: 'am',
  creator: 'mia',
  product: 'serum',
  position: 2,
  props: {},
  ...change,
});
interface Message {
  event: string;
  messageId: string;
  anonymousId: string;
  properties: Record<string, unknown>;
}
const write = (events: readonly WireEvent[], within = context) =>
  JSON.parse(
    segmentFormat.write({
      id: 'batch-1',
      key: 'wk_1',
      sentAt: '2026-11-02T09:00:05.000Z',
      attempt: 2,
      contextJson: JSON.stringify(within),
      events: events.map((each) => JSON.stringify(each)),
    }),
  ) as { batch: Message[] };

describe('a message', () => {
  it('a message is a track call, whose id is the event’s, with where it happened and what was permitted', () => {
    const props = {
      variant: '4412',
      quantity: 2,
      valueMinor: 8400,
      currency: 'USD',
      adapter: 'shopify',
    };
    expect(write([event({ props })])).toEqual({
      writeKey: 'wk_1',
      sentAt: '2026-11-02T09:00:05.000Z',
      batch: [
        {
          type: 'track',
          event: 'Product Added',
          messageId: '01a19b7c-a680-700b-a870-fb2627f7e79d',
          timestamp: '2026-11-02T09:00:00.000Z',
          anonymousId: 'visitor-1',
          properties: {
            type: 'product_added',
            video_id: 'am',
            creator_id: 'mia',
            product_id: 'serum',
            position: 2,
            view_id: 'view-1',
            session_id: 'session-1',
            experiment: 'holdout',
            experiment_arm: 'on',
            shelf: 'main',
            variant: '4412',
            quantity: 2,
            value: 84,
            currency: 'USD',
            adapter: 'shopify',
          },
          context: {
            library: { name: 'reelshelf', version: '1.0.0' },
            page: { url: 'https://shop.test/p?utm_source=mail', referrer: 'https://search.test' },
            locale: 'de-DE',
            timezone: 'Europe/Berlin',
            consent: { categoryPreferences: { analytics: true, marketing: false } },
          },
        },
      ],
    });
  });

  it('a message has an order’s lines as products, amounts in the currency’s main unit', () => {
    const lines = [{ product: 'serum', variant: '4412', quantity: 2, valueMinor: 8400 }];
    const props = { orderId: '1001', currency: 'JPY', totalMinor: 8400, lines };
    const [message] = write([event({ type: 'order_completed', props })]).batch;
    expect(message).toMatchObject({
      event: 'Order Completed',
      properties: {
        order_id: '1001',
        total: 8400,
        currency: 'JPY',
        products: [{ product_id: 'serum', variant: '4412', quantity: 2, value: 8400 }],
      },
    });
  });

  it('a message is named for every event of the catalogue, as Segment names it where it does', () => {
    const { make } = createPixelPage();
    const named = pixelSamples(make).map(({ name, event: { type, props } }) => [
      name,
      write([event({ type, props: { ...props } })]).batch[0]?.event,
    ]);
    expect(new Set(pixelSamples(make).map((sample) => sample.event.type))).toEqual(
      new Set(eventTypes),
    );
    const titled = eventTypes.map((type) => [
      type,
      type.replaceAll('_', ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    ]);
    expect(Object.fromEntries(named)).toEqual({
      ...Object.fromEntries(titled.filter(([type]) => type !== 'video_progressed')),
      video_started: 'Video Content Started',
      'video_started on a card': 'Video Started',
      'video_viewed on a card': 'Video Viewed',
      'video_progressed 50': 'Video Content Playing',
      'video_progressed 95': 'Video Content Completed',
      product_opened: 'Product Viewed',
    });
  });

  it('a message is nobody’s beyond its page view where there is no visitor', () => {
    expect(write([event({})], { ...context, visitor: null }).batch[0]?.anonymousId).toBe('view-1');
  });
});

describe('the sender', () => {
  let endpoint: Endpoint;
  beforeEach(async () => {
    endpoint = await startEndpoint();
  });
  afterEach(() => endpoint.close());

  function setup(format: () => BatchFormat | null = () => segmentFormat) {
    const env = createFakeEnv();
    const display = createDisplay(() => {});
    const queue = createQueue(createMemoryStore(), env.nowMs);
    const transport = createTransport({
      env,
      post: createPost(globalThis as unknown as Window & typeof globalThis),
      display,
      queue,
      endpoint: endpoint.url,
      key: 'wk_1',
      format,
      isHidden: () => false,
      isPermitted: () => true,
    });
    const add = (count: number) => {
      const events = Array.from({ length: count }, () => makeEvent('normal', 100, env.nowMs()));
      for (const each of events) queue.add(each);
      return events.map(({ id }) => id);
    };
    const ids = () =>
      endpoint.received.flatMap(({ text }) =>
        (JSON.parse(text) as { batch: Message[] }).batch.map(({ messageId }) => messageId),
      );
    return { env, display, queue, transport, add, ids };
  }

  it('the sender sends all of them, as plain text in batches that a page which goes away may send', async () => {
    const { transport, add, ids, queue } = setup();
    const added = add(60);
    transport.send('timer');
    await expect.poll(() => queue.waiting().count).toBe(0);
    await transport.idle();
    expect(ids()).toEqual(added);
    for (const { text, headers } of endpoint.received) {
      expect(headers['content-type']).toBe('text/plain;charset=UTF-8');
      expect(headers.authorization).toBeUndefined();
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(16 * 1024);
    }
  });

  it('the sender leaves within what browsers allow all scripts of a page that goes away', async () => {
    const { transport, add, env } = setup();
    transport.send('start');
    await env.settle();
    add(400);
    endpoint.answer('never');
    transport.send('pagehide');
    const bytes = () =>
      endpoint.received.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    await expect.poll(bytes).toBeGreaterThan(30 * 1024);
    await env.settle();
    expect(bytes()).toBeLessThan(64 * 1024);
    transport.stop();
  });

  it('the sender tries again after a bad moment, with the same ids', async () => {
    const { transport, add, ids, env, queue } = setup();
    const added = add(2);
    endpoint.answer({ status: 503 });
    transport.send('timer');
    await expect.poll(() => endpoint.received.length).toBe(1);
    await transport.idle();
    endpoint.answer({ status: 200, body: '{"success":true}' });
    await env.advance(60_000);
    await expect.poll(() => queue.waiting().count).toBe(0);
    expect(ids()).toEqual([...added, ...added]);
  });

  it('the sender gives up what is refused, and says so', async () => {
    const { transport, add, display, queue } = setup();
    add(2);
    endpoint.answer({ status: 400 });
    transport.send('timer');
    await expect.poll(() => queue.waiting().count).toBe(0);
    await transport.idle();
    expect(display.said.map(({ code }) => code)).toEqual(['ENDPOINT_REFUSED']);
  });

  it('the sender keeps what waits while the format is not there, and sends it when it is', async () => {
    let format: BatchFormat | null = null;
    const { transport, add, ids, queue, env } = setup(() => format);
    const added = add(2);
    transport.send('timer');
    await env.settle();
    expect(queue.waiting().count).toBe(2);
    expect(endpoint.received).toEqual([]);
    format = segmentFormat;
    transport.send('pagehide');
    await expect.poll(() => queue.waiting().count).toBe(0);
    await transport.idle();
    expect(ids()).toEqual(added);
  });
});
