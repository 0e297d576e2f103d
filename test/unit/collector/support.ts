/** A collector with a clock of its own, and batches as the widget sends them. */
import { createCollector } from '../../../src/collector/createCollector.js';
import type { CollectorOptions } from '../../../src/collector/options.js';
import { createMemoryStore } from '../../../src/collector/store/memory.js';
import type { EventType } from '../../../src/events/catalog.js';
import { SCHEMA } from '../../../src/events/wire.js';

export const SHOP = 'https://halden.example';
export const TOKEN = 'a-token-nobody-guesses';
export const NOW = Date.parse('2026-10-14T12:00:00.000Z');

/** Timers run when the clock passes them, and never by themselves. */
export function createTestClock(startMs = NOW) {
  let nowMs = startMs;
  let timers: { atMs: number; run: () => void }[] = [];
  return {
    nowMs: () => nowMs,
    setTimer: (run: () => void, delayMs: number) => {
      const timer = { atMs: nowMs + delayMs, run };
      timers.push(timer);
      return () => void (timers = timers.filter((other) => other !== timer));
    },
    passMs(ms: number) {
      nowMs += ms;
      const due = timers.filter(({ atMs }) => atMs <= nowMs);
      timers = timers.filter(({ atMs }) => atMs > nowMs);
      for (const { run } of due) run();
    },
  };
}

export function createTestCollector(options: Partial<CollectorOptions> = {}) {
  const clock = createTestClock();
  const store = options.store ?? createMemoryStore();
  const log: string[] = [];
  const collector = createCollector(
    {
      keys: [{ key: 'pub_halden', origins: [SHOP], name: 'Halden' }],
      reportToken: TOKEN,
      log: (line) => log.push(line),
      ...options,
      store,
    },
    { ...clock, fetch: () => Promise.reject(new Error('no network in this test')) },
  );
  const post = (
    body: unknown,
    more: { headers?: Record<string, string>; address?: string; path?: string } = {},
  ) =>
    collector.fetch(
      new Request(`https://events.halden.example${more.path ?? '/v1/events'}`, {
        method: 'POST',
        headers: {
          origin: SHOP,
          'content-type': 'text/plain;charset=UTF-8',
          'user-agent': PHONE,
          ...more.headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
      { address: more.address ?? '203.0.113.7' },
    );
  const get = (path: string, headers: Record<string, string> = {}) =>
    collector.fetch(new Request(`https://events.halden.example${path}`, { headers }), {
      address: '203.0.113.7',
    });
  return { collector, clock, store, log, post, get };
}

export const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

let made = 0;
export const uuid = () => `0192aaaa-bbbb-7ccc-8ddd-${String((made += 1)).padStart(12, '0')}`;
export const iso = (ms: number) => new Date(ms).toISOString();

const usualProps: Partial<Record<EventType, Record<string, unknown>>> = {
  shelf_loaded: { cards: 12 },
  video_started: { trigger: 'tap', surface: 'player' },
  video_viewed: { surface: 'player' },
  video_engaged: { reason: 'watched' },
  product_opened: { from: 'tag' },
  product_added: {
    variant: '41001',
    quantity: 1,
    valueMinor: 2800,
    currency: 'USD',
    adapter: 'shopify',
  },
};

export const event = (type: EventType | (string & {}), more: Record<string, unknown> = {}) => ({
  id: uuid(),
  seq: 0,
  type,
  at: iso(NOW - 2000),
  mono: 48_211.4,
  view: 'view-1',
  video: 'am-routine',
  creator: 'mia',
  product: null,
  position: 2,
  props: usualProps[type as EventType] ?? {},
  ...more,
});

export const batch = (
  events: unknown[],
  more: Record<string, unknown> = {},
  context: Record<string, unknown> = {},
) => ({
  schema: SCHEMA,
  batchId: uuid(),
  sentAt: iso(NOW),
  attempt: 0,
  key: 'pub_halden',
  context: {
    page: `${SHOP}/products/serum-dew`,
    widget: { version: '1.0.0', shelf: 'main', layout: 'carousel', feed: 'spring' },
    consent: { analytics: true, marketing: false, source: 'test' },
    visitor: 'visitor-1',
    session: 'session-1',
    ...context,
  },
  events,
  ...more,
});
