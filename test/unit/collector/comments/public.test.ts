/** `v1/comments` as pages use it: the contract that anybody may build anew. */
import { expect, test } from 'vitest';
import { createTestCollector } from '../support.js';
import { createQuestionWorld, tokenOf } from './support.js';

test('a question is there for its author alone until it is approved, then for everybody', async () => {
  const { ask, own, thread, act, request } = createQuestionWorld();
  const token = tokenOf('mine');
  const asked = await ask({ token, text: '  Is it fine\nfor dry   skin? ', product: 'serum-30' });
  expect(asked.status).toBe(201);
  expect(asked.headers.get('access-control-allow-origin')).toBe('*');
  const { id, state, text } = (await asked.json()) as Record<string, string>;
  expect([state, text]).toEqual(['waiting', 'Is it fine for dry skin?']);
  expect(await thread()).toMatchObject({ count: 0, questions: [] });
  expect(await (await own('GET', id!, token)).json()).toMatchObject({ state: 'waiting' });
  expect((await own('GET', id!, tokenOf('another'))).status).toBe(404);

  await act({ act: 'state', id, state: 'shown', revision: 0 });
  expect(await thread()).toMatchObject({
    count: 1,
    questions: [{ id, text: 'Is it fine for dry skin?', product: 'serum-30', answers: [] }],
  });
  const counts = (await (await request('?key=pub_halden')).json()) as object;
  expect(counts).toEqual({ version: 1, counts: [['am-routine', 1]] });
  // Nothing of who asked, and no token.
  expect(JSON.stringify(await thread())).not.toMatch(/token|visitor|mine/);
});

test('sent once more, because the answer was lost, it is the same question', async () => {
  const { ask, room } = createQuestionWorld();
  const body = { token: tokenOf('twice'), text: 'Once?' };
  const [first, second] = await Promise.all([ask(body), ask(body)]);
  expect(await first.json()).toEqual(await second.json());
  expect((await room()).shops[0]?.questions).toHaveLength(1);
});

test('its author takes it back, whatever became of it; nobody else does', async () => {
  const { ask, own, thread, act } = createQuestionWorld();
  const token = tokenOf('mine');
  const { id } = (await (await ask({ token, text: 'Shown?' })).json()) as { id: string };
  await act({ act: 'state', id, state: 'shown', revision: 0 });
  expect((await own('DELETE', id, tokenOf('guess'))).status).toBe(404);
  expect((await thread()).count).toBe(1);
  expect((await own('DELETE', id, token)).status).toBe(204);
  expect((await thread()).count).toBe(0);
  expect((await own('DELETE', id, token)).status).toBe(404);
});

test('an answer that has not changed is not sent again, and caches may keep it for a moment', async () => {
  const { request, askShown } = createQuestionWorld();
  await askShown('First?');
  const first = await request('?key=pub_halden&video=am-routine');
  expect(first.headers.get('cache-control')).toBe('public, max-age=15');
  const etag = first.headers.get('etag') ?? '';
  const again = () =>
    request('?key=pub_halden&video=am-routine', { headers: { 'if-none-match': etag } });
  expect((await again()).status).toBe(304);
  await askShown('Second?');
  expect((await again()).status).toBe(200);
});

test('a long thread comes in pages, and none of it twice', async () => {
  const { askShown, thread, clock } = createQuestionWorld();
  for (let at = 0; at < 40; at += 1) {
    await askShown(`Question ${at}?`);
    clock.passMs(20_000);
  }
  const first = await thread();
  const second = await thread('am-routine', `&after=${first.next}`);
  const texts = [...first.questions, ...second.questions].map(({ text }) => text);
  expect([first.count, first.questions.length, second.next]).toEqual([40, 30, null]);
  expect(texts).toEqual(Array.from({ length: 40 }, (_, at) => `Question ${39 - at}?`));
});

test.each([
  ['no text', { text: ' \u200B\n ' }, 422, 'TEXT_EMPTY'],
  ['a number for a text', { text: 7 }, 422, 'TEXT_EMPTY'],
  ['a text that is too long', { text: 'a'.repeat(501) }, 422, 'TEXT_TOO_LONG'],
  ['a body that is too large', { text: 'a'.repeat(9000) }, 413, 'TEXT_TOO_LONG'],
  ['a token that anybody guesses', { text: 'Hm?', token: '1234' }, 422, 'TOKEN_INVALID'],
  ['a video of no feed', { text: 'Hm?', video: 'other' }, 404, 'VIDEO_UNKNOWN'],
  ['a key of nobody', { text: 'Hm?', key: 'pub_other' }, 401, 'KEY_UNKNOWN'],
])('%s is refused, and the answer says why', async (_what, body, status, code) => {
  const { ask, room } = createQuestionWorld();
  const answered = await ask({ token: tokenOf('mine'), ...body });
  expect([answered.status, ((await answered.json()) as { code: string }).code]).toEqual([
    status,
    code,
  ]);
  expect((await room()).shops[0]?.questions).toEqual([]);
});

test('pages of another site may not ask, and the shop’s report says which did', async () => {
  const { ask, get } = createQuestionWorld();
  const answered = await ask(
    { token: tokenOf('x'), text: 'Hm?' },
    { origin: 'https://evil.example' },
  );
  expect(answered.status).toBe(403);
  const report = await get('/v1/report', { authorization: 'Bearer a-token-nobody-guesses' });
  expect(JSON.stringify(await report.json())).toContain('https://evil.example');
});

test('a browser’s question before it asks is answered for all three methods', async () => {
  const { request } = createQuestionWorld();
  const preflight = await request('', { method: 'OPTIONS' });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST, DELETE');
  expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type, authorization');
});

test('a flood is bounded: by its network, by the video, and in all; others still ask elsewhere', async () => {
  const { ask, room } = createQuestionWorld({ commentLimits: { maxWaiting: 40 } });
  const flood = async (count: number, addressOf: (at: number) => string, video: string) => {
    const statuses = new Map<number, number>();
    for (let at = 0; at < count; at += 1) {
      const token = tokenOf(`${video}-${addressOf(at)}-${at}`.replaceAll('.', '-'));
      const { status, headers } = await ask(
        { token, text: `Buy ${at}`, video },
        { address: addressOf(at) },
      );
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 429) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    return Object.fromEntries(statuses);
  };
  expect(await flood(1000, () => '203.0.113.7', 'am-routine')).toEqual({ 201: 6, 429: 994 });
  const many = (at: number) => `100.${at % 200}.${Math.floor(at / 200)}.9`;
  expect(await flood(1000, many, 'am-routine')).toEqual({ 201: 24, 429: 976 });
  const others = (at: number) => `9.${at % 200}.${Math.floor(at / 200)}.9`;
  expect(await flood(60, others, 'pm-routine')).toEqual({ 201: 10, 429: 50 });
  expect((await room()).shops[0]?.questions).toHaveLength(40);
});

test('a collector that was not told to takes no questions', async () => {
  const { get, post } = createTestCollector();
  expect((await get('/v1/comments?video=a')).status).toBe(404);
  expect((await post({}, { path: '/v1/comments' })).status).toBe(404);
  expect((await get('/questions')).status).toBe(404);
});
