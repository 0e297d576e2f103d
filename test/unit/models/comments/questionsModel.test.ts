/** What the shopper asks: when it has arrived, what stays when it has not, and where the way back to it is kept. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createQuestionsClient } from '../../../../src/models/comments/questionsClient.js';
import { countOf, QuestionsModel } from '../../../../src/models/comments/questionsModel.js';
import type { MemoryPlace, ShopperMemory } from '../../../../src/models/memory.js';
import type { PlayerModel } from '../../../../src/models/playerModel.js';

interface Asked {
  method: string;
  url: URL;
  body: Record<string, unknown> | null;
  token: string | null;
}
type Answer = { status: number; body?: unknown } | 'nothing';

function createMemory(place: MemoryPlace): ShopperMemory & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (name) => kept.get(name) ?? null,
    write: (name, value) => void (value === null ? kept.delete(name) : kept.set(name, value)),
    place: () => place,
  };
}

function open({
  memory = null,
  visitor = null,
}: { memory?: ShopperMemory | null; visitor?: string | null } = {}) {
  const asked: Asked[] = [];
  const facts: { type: string; subject: object; props: object }[] = [];
  const timers: (() => void)[] = [];
  let answer: (asked: Asked) => Answer = () => ({ status: 404 });
  let isOnline = true;
  let tokens = 0;
  const env = {
    nowMs: () => Date.parse('2026-11-30T12:00:00Z'),
    setTimer: (run: () => void) => {
      timers.push(run);
      return () => {};
    },
    fetch: async (
      url: string,
      init: { method?: string; body?: string; headers?: Record<string, string> } = {},
    ) => {
      const request = {
        method: init.method ?? 'GET',
        url: new URL(url),
        body: init.body === undefined ? null : (JSON.parse(init.body) as Record<string, unknown>),
        token: init.headers?.['authorization']?.replace('Bearer ', '') ?? null,
      };
      asked.push(request);
      const answered = answer(request);
      if (answered === 'nothing') return new Promise<never>(() => {});
      return {
        ok: answered.status < 300,
        status: answered.status,
        url,
        redirected: false,
        headers: { get: () => null },
        text: async () => JSON.stringify(answered.body ?? {}),
      };
    },
  };
  const player = {
    video: signal({ id: 'am', creator: 'mia' }),
    index: signal(2),
    wantedList: signal({ questions: null }),
  } as unknown as PlayerModel;
  const client = createQuestionsClient(env, {
    address: () => 'https://events.shop.example/v1/comments',
    key: () => 'pub_shop',
    locale: () => 'de',
    visitor: () => visitor,
  });
  const model = new QuestionsModel({
    env: env as never,
    record: (type, subject, props) => void facts.push({ type, subject, props }),
    player,
    client,
    memory,
    isOnline: () => isOnline,
    makeToken: () => `token-${(tokens += 1)}`.padEnd(32, '-'),
  });
  return {
    model,
    asked,
    facts,
    lateNow: () => timers.splice(0).forEach((run) => run()),
    answers: (by: typeof answer) => (answer = by),
    goOffline: () => (isOnline = false),
  };
}

const taken = { status: 201, body: { id: 'q1', state: 'waiting', text: 'Dry skin?' } };

test('what the shop has is the shopper’s own, waits, and is a fact of the video and the product', async () => {
  const { model, asked, facts, answers } = open({ visitor: 'somebody' });
  answers(() => taken);
  model.write('am', { text: '  Dry   skin? ', product: 'serum' });
  expect(await model.ask('am')).toBe(true);
  expect(asked[0]).toMatchObject({
    method: 'POST',
    body: {
      key: 'pub_shop',
      video: 'am',
      text: 'Dry skin?',
      product: 'serum',
      locale: 'de',
      visitor: 'somebody',
    },
  });
  expect(model.own.value).toMatchObject([
    { id: 'q1', text: 'Dry skin?', state: 'waiting', product: 'serum' },
  ]);
  expect(model.drafts.value.get('am')?.text).toBe('');
  expect(facts).toEqual([
    {
      type: 'question_asked',
      subject: { video: 'am', creator: 'mia', position: 2, product: 'serum' },
      props: {},
    },
  ]);
});

test.each([
  [{ status: 422, body: { code: 'WORDS_BLOCKED' } }, 'words'],
  [{ status: 422, body: { code: 'TEXT_EMPTY' } }, 'empty'],
  [{ status: 429 }, 'tooMany'],
  [{ status: 403 }, 'closed'],
  [{ status: 503 }, 'lost'],
  [{ status: 200, body: 'something else' }, 'lost'],
] as const)('after %j what was written stays, and the reason is %s', async (answered, why) => {
  const { model, facts, answers } = open();
  answers(() => answered);
  model.write('am', { text: 'Dry skin?' });
  expect(await model.ask('am')).toBe(false);
  expect(model.problem.value).toEqual({ video: 'am', why });
  expect([model.drafts.value.get('am')?.text, model.own.value, facts]).toEqual([
    'Dry skin?',
    [],
    [],
  ]);
  model.write('am', { text: 'Dry skin, then?' });
  expect(model.problem.value).toBeNull();
});

test('offline, or with nothing written, nothing is sent', async () => {
  const { model, asked, goOffline } = open();
  model.write('am', { text: ' \u200B ' });
  await model.ask('am');
  expect(model.problem.value?.why).toBe('empty');
  model.write('am', { text: 'Dry skin?' });
  goOffline();
  await model.ask('am');
  expect(model.problem.value?.why).toBe('offline');
  expect(asked).toEqual([]);
});

test('an answer that was lost makes no second question: it is sent again with its token, another text with another', async () => {
  const { model, asked, answers, lateNow } = open();
  answers(() => 'nothing');
  model.write('am', { text: 'Dry skin?' });
  const first = model.ask('am');
  expect(await model.ask('am')).toBe(false);
  lateNow();
  expect(await first).toBe(false);
  answers(() => taken);
  await model.ask('am');
  model.write('am', { text: 'Oily skin?' });
  await model.ask('am');
  const tokens = asked.map(({ body }) => body?.['token']);
  expect(tokens[0]).toBe(tokens[1]);
  expect(tokens[2]).not.toBe(tokens[0]);
});

test.each(['browser', 'visit', 'page'] as const)(
  'the way back is kept by the rules of all that is kept: %s',
  async (place) => {
    const memory = createMemory(place);
    const { model, answers, asked } = open({ memory: place === 'page' ? null : memory });
    answers(() => taken);
    model.write('am', { text: 'Dry skin?' });
    await model.ask('am');
    expect(model.ownPlace.value).toBe(place);
    expect(memory.kept.has('questions')).toBe(place !== 'page');
    answers(() => ({ status: 500 }));
    expect(await model.takeBack(model.own.value[0]!)).toBe(false);
    expect(model.own.value).toHaveLength(1);
    answers(() => ({ status: 204 }));
    expect(await model.takeBack(model.own.value[0]!)).toBe(true);
    expect(asked.at(-1)).toMatchObject({ method: 'DELETE', token: 'token-1'.padEnd(32, '-') });
    expect([model.own.value, memory.kept.size]).toEqual([[], 0]);
  },
);

test('a thread is told with its author’s own: what became of it since, and what is gone', async () => {
  const memory = createMemory('browser');
  const kept = (id: string) => ({
    id,
    token: id.padEnd(32, '-'),
    video: 'am',
    text: id,
    product: null,
    at: '2026-11-30T12:00:00Z',
    state: 'waiting',
  });
  memory.kept.set(
    'questions',
    JSON.stringify([kept('shown'), kept('hidden'), kept('gone'), 7, { id: 'none' }]),
  );
  const { model, answers, facts } = open({ memory });
  answers(({ url }) => {
    const id = url.searchParams.get('id');
    if (id === 'gone') return { status: 404 };
    if (id !== null) return { status: 200, body: { id, state: 'hidden' } };
    const question = { id: 'shown', text: 'Mine', at: '2026-11-30T12:00:00Z' };
    return { status: 200, body: { count: 12, questions: [question], next: 'shown' } };
  });
  await model.open('am');
  expect(model.own.value.map(({ id, state }) => [id, state])).toEqual([
    ['shown', 'shown'],
    ['hidden', 'hidden'],
  ]);
  expect(countOf(model, 'am')).toBe(12);
  expect(facts).toMatchObject([{ type: 'questions_opened', props: { count: 12 } }]);
});

test('counts that were not told are asked for again, and a thread that does not come is said to be none', async () => {
  const { model, asked, answers, facts } = open();
  await model.loadCounts();
  expect(countOf(model, 'am')).toBe(0);
  answers(({ url }) =>
    url.searchParams.has('video')
      ? { status: 500 }
      : { status: 200, body: { counts: [['am', 3]] } },
  );
  await model.loadCounts();
  await model.loadCounts();
  expect([countOf(model, 'am'), asked.length]).toEqual([3, 2]);
  await model.open('am');
  expect(model.threads.value.get('am')?.status).toBe('failed');
  expect(facts).toEqual([]);
});
