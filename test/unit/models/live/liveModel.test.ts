import { computed, signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ProductQuote } from '../../../../src/cart/contract/types.js';
import type { LiveChange, LiveDeed } from '../../../../src/feed/live/changes.js';
import type { Feed, Live, Video } from '../../../../src/feed/schema.js';
import type { LiveClock } from '../../../../src/media/types.js';
import type { ShelfContext } from '../../../../src/models/context.js';
import { FeedModel } from '../../../../src/models/feedModel.js';
import { LiveModel } from '../../../../src/models/live/liveModel.js';
import type { SlideModel } from '../../../../src/models/playback/slideModel.js';
import { createFakeEnv } from '../../../support/fakeEnv.js';

const CHANNEL = 'https://events.shop.example/v1/live/spring';
const eur = (amount: string) => ({ amount, currency: 'EUR' });

/** A stream that says what the test says. */
class ScriptedStream extends EventTarget {
  static all: ScriptedStream[] = [];
  isClosed = false;
  constructor(readonly url: string) {
    super();
    ScriptedStream.all.push(this);
  }
  close() {
    this.isClosed = true;
  }
  say(type: string, data: unknown, id: string) {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data), lastEventId: id }));
  }
}
beforeEach(() => {
  ScriptedStream.all = [];
  vi.stubGlobal('EventSource', ScriptedStream);
});
afterEach(() => vi.unstubAllGlobals());

const products = ['serum', 'balm'].map((id) => ({ id, title: id, price: eur('28.00') }));

function open({
  live: given = {} as Partial<Live>,
  quotes = new Map<string, ProductQuote>(),
} = {}) {
  const env = createFakeEnv();
  const live = {
    startsAt: new Date(env.nowMs() + 60_000).toISOString(),
    state: 'scheduled' as const,
    channel: CHANNEL,
    ...given,
  };
  const video = {
    id: 'spring',
    creator: '',
    sources: [{ type: 'hls', src: 'https://cdn.example/spring.m3u8' }],
    rights: { status: 'owned' },
    tags: [{ product: 'balm' }],
    live,
  } as Video & { live: Live };
  const feed = new FeedModel();
  feed.show({ version: 1, creators: [], products, videos: [video] } as Feed, [video]);
  const clock = { value: null as LiveClock | null };
  const phase = signal('playing');
  const hasFrame = signal(true);
  const at = signal({ positionSeconds: 10, durationSeconds: 0 });
  const slide = {
    phase,
    hasFrame,
    state: computed(() => ({ ...at.value, phase: phase.value, hasFrame: hasFrame.value })),
    liveClock: () => clock.value,
    seek: vi.fn(),
    retry: vi.fn(),
    play: vi.fn(() => (phase.value = 'playing')),
    pause: vi.fn(() => (phase.value = 'paused')),
  };
  const device = { visible: signal(true), online: signal(true) };
  const getProducts = vi.fn(async () => quotes);
  const context = {
    deps: { env, device, getCart: async () => ({ id: 'shop', getProducts }) },
    feed,
    shop: signal(null),
  } as unknown as ShelfContext;
  const model = new LiveModel(context, slide as unknown as SlideModel, video);
  onTestFinished(() => model[Symbol.dispose]());
  let seq = 0;
  const stream = () => ScriptedStream.all.at(-1)!;
  return {
    env,
    feed,
    model,
    slide,
    clock,
    phase,
    hasFrame,
    at,
    device,
    getProducts,
    stream,
    /** It happens now. */
    happen(deed: LiveDeed): LiveChange {
      const change = { seq: (seq += 1), atMs: env.nowMs(), ...deed };
      stream().say('change', change, `abcdef.${seq}`);
      return change;
    },
    /** The picture that is seen is so old. */
    seeMs: (agoMs: number) =>
      (clock.value = { pictureAtMs: env.nowMs() - agoMs, behindSeconds: null, edgeSeconds: 20 }),
    shown: () => feed.videos.value[0]!,
    pins: () => feed.videos.value[0]!.tags?.map(({ product }) => product),
    /** Time passes, and the picture with it: it was taken so long ago. */
    async watch(ms: number, agoMs = 4000) {
      for (const untilMs = env.nowMs() + ms; env.nowMs() < untilMs;) {
        await env.advance(250);
        at.value = { ...at.value, positionSeconds: at.value.positionSeconds + 0.25 };
        clock.value = { pictureAtMs: env.nowMs() - agoMs, behindSeconds: null, edgeSeconds: 20 };
      }
    },
  };
}
const whole = (world: ReturnType<typeof open>, changes: LiveChange[] = []) =>
  world.stream().say('whole', { life: 'abcdef', changes }, `abcdef.${changes.length}`);

describe('a viewer of a live', () => {
  test('waits with what the feed tags, and begins when the channel says so', () => {
    const world = open();
    whole(world);
    expect(world.shown().live?.state).toBe('scheduled');
    expect(world.pins()).toEqual(['balm']);
    world.happen({ type: 'started' });
    expect(world.shown().live?.state).toBe('live');
    expect(world.pins()).toEqual([]);
  });

  test('has a pin before them when their own picture comes to it, and not before', async () => {
    const world = open();
    whole(world);
    world.happen({ type: 'started' });
    await world.env.advance(20_000);
    world.seeMs(6000);
    await world.env.advance(250);
    world.happen({ type: 'pinned', product: 'serum' });
    expect(world.pins()).toEqual([]);
    await world.env.advance(5000);
    world.seeMs(6000);
    await world.env.advance(250);
    expect(world.pins(), 'the picture is from before the pin').toEqual([]);
    await world.env.advance(2000);
    world.seeMs(6000);
    await world.env.advance(250);
    expect(world.pins()).toEqual(['serum']);
  });

  test('goes by how far the stream is behind where that is all it tells', async () => {
    const world = open();
    whole(world);
    world.happen({ type: 'started' });
    await world.env.advance(30_000);
    world.clock.value = { pictureAtMs: null, behindSeconds: 9, edgeSeconds: 20 };
    await world.env.advance(250);
    world.happen({ type: 'pinned', product: 'serum' });
    await world.env.advance(8500);
    expect(world.pins()).toEqual([]);
    await world.env.advance(1000);
    expect(world.pins()).toEqual(['serum']);
  });

  test('hears nothing twice, and asks for all of it where a number is missing', () => {
    const world = open();
    whole(world);
    world.clock.value = null;
    const pinned = [
      world.happen({ type: 'started' }),
      world.happen({ type: 'pinned', product: 'serum' }),
    ];
    world.stream().say('change', pinned[1], 'abcdef.2');
    world.stream().say('change', { ...pinned[0], seq: 1 }, 'abcdef.1');
    expect(world.pins()).toEqual(['serum']);
    expect(ScriptedStream.all).toHaveLength(1);
    world.stream().say('change', { ...pinned[1], seq: 9, product: 'balm' }, 'abcdef.9');
    expect(world.pins()).toEqual(['serum']);
    expect(ScriptedStream.all).toHaveLength(2);
    expect(ScriptedStream.all[0]?.isClosed).toBe(true);
    expect(world.stream().url).toBe(`${CHANNEL}/events`);
  });

  test('lets go of the channel while the page is hidden, and goes on behind the last mark', () => {
    const world = open();
    whole(world);
    world.happen({ type: 'started' });
    world.device.visible.value = false;
    expect(world.stream().isClosed).toBe(true);
    world.device.visible.value = true;
    expect(world.stream().url).toBe(`${CHANNEL}/events?after=abcdef.1`);
  });

  test('comes again after a line that broke, and after one that went silent', async () => {
    const world = open();
    whole(world);
    world.stream().dispatchEvent(new Event('error'));
    expect(ScriptedStream.all).toHaveLength(1);
    await world.env.advance(1000);
    expect(ScriptedStream.all).toHaveLength(2);
    expect(world.stream().url).toContain('after=abcdef.0');
    await world.env.advance(50_000);
    world.stream().dispatchEvent(new MessageEvent('beat'));
    await world.env.advance(50_000);
    expect(ScriptedStream.all).toHaveLength(2);
    await world.env.advance(12_000);
    expect(ScriptedStream.all).toHaveLength(3);
  });

  test('sees it to its end, and then the recording that was named', async () => {
    const world = open();
    whole(world);
    world.happen({ type: 'started' });
    world.seeMs(5000);
    world.happen({ type: 'ended', recording: 'https://cdn.example/spring.mp4' });
    await world.env.advance(250);
    expect(world.shown().live?.state).toBe('live');
    await world.env.advance(6000);
    world.seeMs(5000);
    await world.env.advance(250);
    expect(world.shown().live?.state).toBe('ended');
    expect(world.shown().sources).toEqual([{ type: 'mp4', src: 'https://cdn.example/spring.mp4' }]);
  });

  test('is told of the end at the last picture of a stream that breaks off before it', async () => {
    const world = open();
    whole(world);
    world.happen({ type: 'started' });
    world.seeMs(8000);
    world.happen({ type: 'ended' });
    await world.env.advance(3000);
    expect(world.shown().live?.state).toBe('live');
    world.at.value = { positionSeconds: 29.5, durationSeconds: 30 };
    await world.env.advance(250);
    expect(world.shown().live?.state).toBe('ended');
  });

  test('is not sent to an address that is none', async () => {
    const world = open();
    whole(world);
    world.happen({ type: 'started' });
    world.happen({ type: 'ended', recording: 'javascript:alert(1)' });
    await world.env.advance(120_000);
    expect(world.shown().live?.state).toBe('ended');
    expect(world.shown().sources[0]?.src).toBe('https://cdn.example/spring.m3u8');
  });

  test('has a stream that breaks off tried again for as long as it is on', async () => {
    const world = open();
    whole(world);
    world.happen({ type: 'started' });
    world.phase.value = 'failed';
    await world.env.advance(2500);
    expect(world.slide.retry).toHaveBeenCalledTimes(1);
    world.happen({ type: 'ended' });
    world.phase.value = 'playing';
    world.phase.value = 'failed';
    await world.env.advance(60_000);
    expect(world.slide.retry).toHaveBeenCalledTimes(1);
  });

  test('knows when they are behind, and comes back', async () => {
    const world = open();
    whole(world);
    world.happen({ type: 'started' });
    world.seeMs(4000);
    await world.env.advance(250);
    expect(world.model.isBehind.value).toBe(true);
    world.model.goToEdge();
    expect(world.slide.seek).toHaveBeenCalledWith(20);
  });
});

describe('a picture that does not go on', () => {
  const begin = async (world: ReturnType<typeof open>) => {
    whole(world);
    world.happen({ type: 'started' });
    await world.watch(5000);
  };

  test('is called held up when it stands, not while a part is late, and no longer when it moves', async () => {
    const world = open();
    await begin(world);
    world.phase.value = 'stalled';
    await world.env.advance(2500);
    expect(world.model.isHeld.value).toBe(false);
    await world.env.advance(1000);
    expect(world.model.isHeld.value).toBe(true);
    world.phase.value = 'playing';
    await world.watch(500);
    expect(world.model.isHeld.value).toBe(false);
  });

  test('is not called held up while the shopper has it rest', async () => {
    const world = open();
    await begin(world);
    world.phase.value = 'paused';
    await world.env.advance(60_000);
    expect(world.model.isHeld.value).toBe(false);
  });

  test('is not called held up before its first picture, until that is late', async () => {
    const world = open();
    whole(world);
    world.happen({ type: 'started' });
    world.hasFrame.value = false;
    world.phase.value = 'failed';
    await world.env.advance(20_000);
    expect(world.model.isHeld.value).toBe(false);
    await world.env.advance(15_000);
    expect(world.model.isHeld.value).toBe(true);
  });

  test('takes back nothing that was shown when it comes again, and shows nothing twice', async () => {
    const world = open();
    await begin(world);
    world.happen({ type: 'pinned', product: 'serum' });
    await world.watch(5000);
    expect(world.pins()).toEqual(['serum']);
    const seen: (string[] | undefined)[] = [];
    onTestFinished(world.feed.videos.subscribe(() => seen.push(world.pins())));
    world.hasFrame.value = false;
    world.clock.value = null;
    world.phase.value = 'failed';
    await world.env.advance(3000);
    world.phase.value = 'loading';
    await world.env.advance(1000);
    world.hasFrame.value = true;
    world.phase.value = 'playing';
    await world.watch(3000, 12_000);
    expect(new Set(seen.map(String))).toEqual(new Set(['serum']));
  });

  test('stays called held up where only its last moments are played once more', async () => {
    const world = open();
    await begin(world);
    world.phase.value = 'failed';
    await world.env.advance(500);
    world.phase.value = 'playing';
    await world.watch(3000, 12_000);
    expect(world.model.isHeld.value).toBe(true);
    await world.watch(500);
    expect(world.model.isHeld.value).toBe(false);
  });

  test('rests at an end that nobody has announced, and goes on when the stream grows again', async () => {
    const world = open();
    await begin(world);
    world.at.value = { positionSeconds: 29.5, durationSeconds: 30 };
    world.clock.value = { pictureAtMs: 1, behindSeconds: null, edgeSeconds: null };
    await world.env.advance(250);
    expect(world.model.isHeld.value).toBe(true);
    expect(world.slide.pause).toHaveBeenCalledTimes(1);
    expect(world.shown().live?.state).toBe('live');
    await world.env.advance(20_000);
    expect(world.slide.retry).toHaveBeenCalledWith(false);
    expect(world.slide.play).not.toHaveBeenCalled();
    world.at.value = { positionSeconds: 0, durationSeconds: 0 };
    await world.watch(1000);
    expect(world.slide.play).toHaveBeenCalledTimes(1);
    expect(world.model.isHeld.value).toBe(false);
  });
});

describe('a price that the merchant says', () => {
  const say = (world: ReturnType<typeof open>) => {
    whole(world);
    world.happen({ type: 'started' });
    world.happen({ type: 'pinned', product: 'serum' });
    world.happen({ type: 'priced', product: 'serum', price: eur('19.00') });
  };

  test('is called a live price where the shop’s cart says the same', async () => {
    const world = open({ quotes: new Map([['serum', { price: eur('19'), available: true }]]) });
    say(world);
    expect(world.model.confirmed.value).toEqual([]);
    await world.env.advance(3000);
    expect(world.getProducts).toHaveBeenCalledTimes(1);
    expect(world.model.confirmed.value).toEqual(['serum']);
  });

  test('is not shown where the cart says another, or nothing, and the cart is not asked for ever', async () => {
    for (const quotes of [
      new Map([['serum', { price: eur('28.00'), available: true }]]),
      new Map(),
    ]) {
      const world = open({ quotes: quotes as Map<string, ProductQuote> });
      say(world);
      await world.env.advance(600_000);
      expect(world.model.confirmed.value).toEqual([]);
      expect(world.getProducts).toHaveBeenCalledTimes(4);
    }
  });
});

test('without a channel it begins at its time', async () => {
  const env = createFakeEnv();
  const world = open({
    live: {
      channel: undefined as unknown as string,
      startsAt: new Date(env.nowMs() + 60_000).toISOString(),
    },
  });
  expect(ScriptedStream.all).toEqual([]);
  await world.env.advance(59_000);
  expect(world.shown().live?.state).toBe('scheduled');
  await world.env.advance(1500);
  expect(world.shown().live?.state).toBe('live');
  expect(world.pins()).toEqual(['balm']);
  world.at.value = { positionSeconds: 59.5, durationSeconds: 60 };
  await world.env.advance(250);
  expect(world.shown().live?.state, 'and is over with its stream').toBe('ended');
});
