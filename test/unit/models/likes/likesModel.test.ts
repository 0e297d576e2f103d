/** The heart: filled at once, counted by the endpoint alone, undone with a sentence, and silent without permission. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createLikesClient } from '../../../../src/models/likes/likesClient.js';
import { passTime } from '../../../support/passTime.js';
import { LikesModel } from '../../../../src/models/likes/likesModel.js';
import type { ShopperMemory } from '../../../../src/models/memory.js';
import type { PlayerModel } from '../../../../src/models/playerModel.js';

interface Asked {
  url: string;
  cache: string | undefined;
  body: { token: string; video: string; liked: boolean; key?: string; visitor?: string } | null;
}
type Answer = { status: number; body?: unknown } | 'lost' | Promise<unknown>;

function createMemory(): ShopperMemory & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (name) => kept.get(name) ?? null,
    write: (name, value) => void (value === null ? kept.delete(name) : kept.set(name, value)),
    place: () => 'browser',
  };
}

function open({
  memory = createMemory(),
  permitted = true,
}: { memory?: ReturnType<typeof createMemory>; permitted?: boolean | null } = {}) {
  const asked: Asked[] = [];
  const facts: { type: string; subject: object; props: object }[] = [];
  const timers: (() => void)[] = [];
  const world = {
    permitted,
    isOnline: true,
    answer: (({ body }) => ({
      status: 200,
      body: body ? { liked: body.liked, count: body.liked ? 8 : 7 } : { counts: [['am', 7]] },
    })) as (asked: Asked) => Answer,
  };
  const env = {
    setTimer: (run: () => void) => {
      timers.push(run);
      return () => {};
    },
    fetch: async (url: string, init: { body?: string; cache?: string } = {}) => {
      const request = {
        url,
        cache: init.cache,
        body: init.body === undefined ? null : (JSON.parse(init.body) as Asked['body']),
      };
      asked.push(request);
      const answered = world.answer(request);
      if (answered === 'lost') throw new TypeError('Failed to fetch');
      const { status, body } = (await answered) as { status: number; body?: unknown };
      return {
        ok: status < 300,
        status,
        url,
        redirected: false,
        headers: { get: () => null },
        text: async () => JSON.stringify(body ?? {}),
      };
    },
  };
  let tokens = 0;
  const model = new LikesModel({
    env: env as never,
    record: (type, subject, props) => void facts.push({ type, subject, props }),
    player: {
      video: signal({ id: 'am', creator: 'mia' }),
      index: signal(2),
    } as unknown as PlayerModel,
    client: createLikesClient(env as never, {
      address: () => 'https://events.shop.example/v1/likes',
      key: () => 'pub_shop',
      visitor: () => (world.permitted ? 'somebody' : null),
    }),
    memory: world.permitted === true ? memory : null,
    permits: () => world.permitted,
    isOnline: () => world.isOnline,
    makeToken: () => `token-${(tokens += 1)}`.padEnd(32, '-'),
  });
  const sent = () => asked.flatMap(({ body }) => body ?? []);
  const settled = () => passTime(0);
  return {
    model,
    asked,
    sent,
    facts,
    world,
    memory,
    settled,
    lateNow: () => timers.splice(0).forEach((run) => run()),
  };
}

test('the heart is filled at once, and the number is the endpoint’s', async () => {
  const { model, sent, facts, memory, settled } = open();
  await model.loadCounts();
  expect(model.counts.value?.get('am')).toBe(7);
  expect(model.toggle('am')).toBe(true);
  expect(model.liked.value.has('am')).toBe(true);
  expect(model.counts.value?.get('am'), 'nobody has confirmed another').toBe(7);
  await settled();
  expect(sent()).toEqual([
    {
      token: 'token-1'.padEnd(32, '-'),
      video: 'am',
      liked: true,
      key: 'pub_shop',
      visitor: 'somebody',
    },
  ]);
  expect(model.counts.value?.get('am')).toBe(8);
  expect(facts).toEqual([
    {
      type: 'video_liked',
      subject: { video: 'am', creator: 'mia', position: 2 },
      props: { liked: true },
    },
  ]);
  // Found again by the next page, with the same token.
  const next = open({ memory });
  expect(next.model.liked.value.has('am')).toBe(true);
  await next.model.loadCounts();
  expect(next.asked[0]?.cache, 'whoever has liked something is not told what was before').toBe(
    'no-cache',
  );
  next.model.toggle('am');
  await next.settled();
  expect(next.sent()).toMatchObject([{ token: 'token-1'.padEnd(32, '-'), liked: false }]);
  expect(next.model.counts.value?.get('am')).toBe(7);
  expect(memory.kept.size, 'nothing stands, and nothing is kept').toBe(0);
});

test.each([
  ['lost', 'lost' as const, 2],
  ['tooMany', { status: 429 }, 1],
  ['closed', { status: 403 }, 1],
  ['lost', { status: 503 }, 2],
  ['lost', { status: 200, body: { liked: 'yes' } }, 2],
])('a like that is not confirmed is undone, and why is said: %s', async (why, answer, times) => {
  const { model, sent, facts, world, settled, lateNow, memory } = open();
  world.answer = () => answer;
  model.toggle('am');
  await settled();
  expect(model.liked.value.has('am')).toBe(false);
  expect(model.note.value).toEqual({ video: 'am', why });
  expect(sent()).toHaveLength(times);
  expect([facts, model.counts.value, memory.kept.size]).toEqual([[], null, 0]);
  lateNow();
  expect(model.note.value).toBeNull();
});

test('offline nothing is sent, and it is said', async () => {
  const { model, sent, world, settled } = open();
  world.isOnline = false;
  model.toggle('am');
  await settled();
  expect([model.liked.value.size, model.note.value?.why, sent()]).toEqual([0, 'offline', []]);
});

test('pressed again and again it ends as the last press has it, one request at a time', async () => {
  const { model, sent, world, settled, facts } = open();
  let release = (_value: unknown) => {};
  world.answer = () => new Promise((resolve) => (release = resolve));
  model.toggle('am');
  model.toggle('am');
  model.toggle('am');
  model.toggle('am');
  expect(sent()).toHaveLength(1);
  world.answer = () => ({ status: 200, body: { liked: false, count: 7 } });
  release({ status: 200, body: { liked: true, count: 8 } });
  await settled();
  expect(sent().map(({ liked }) => liked)).toEqual([true, false]);
  expect([model.liked.value.size, model.counts.value?.get('am')]).toEqual([0, 7]);
  expect(facts).toHaveLength(2);
});

test.each([false, null])(
  'without permission (%s) a like stays on the page: nothing is sent, stored, counted or measured',
  async (permitted) => {
    const { model, sent, facts, memory, settled } = open({ permitted });
    expect(model.toggle('am')).toBe(true);
    await settled();
    expect(model.liked.value.has('am')).toBe(true);
    expect(model.note.value).toEqual({ video: 'am', why: 'here' });
    expect([sent(), facts, memory.kept.size, model.counts.value]).toEqual([[], [], 0, null]);
    model.toggle('am');
    expect([model.liked.value.size, model.note.value, sent()]).toEqual([0, null, []]);
  },
);

test('what was pressed before it was permitted is sent when it is; what stands is taken back after', async () => {
  const { model, sent, world, settled } = open({ permitted: null });
  model.toggle('am');
  await model.sendHeld();
  expect(sent()).toEqual([]);
  world.permitted = true;
  await model.sendHeld();
  expect(sent()).toMatchObject([{ liked: true }]);
  expect(model.counts.value?.get('am')).toBe(8);
  world.permitted = false;
  model.toggle('am');
  await settled();
  expect(sent()).toMatchObject([{ liked: true }, { liked: false }]);
});
