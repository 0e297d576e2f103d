/** The room where questions are approved and answered, by what each role may. */
import { expect, test } from 'vitest';
import type { PersonAdded } from '../../../../src/server/shared/people.js';
import { emptyPath } from '../../server/support.js';
import { createTestCollector, TOKEN } from '../support.js';
import { bearer, createQuestionWorld, tokenOf } from './support.js';

const asJson = (token: string, body: object) => ({
  method: 'POST',
  headers: { ...bearer(token).headers, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

async function openRoom() {
  const accessFolder = await emptyPath();
  const world = createQuestionWorld({ accessFolder });
  const add = async (name: string, role: string, creator?: string) => {
    const added = await world.collector.fetch(
      new Request(
        'https://events.halden.example/v1/people',
        asJson(TOKEN, { name, role, creator }),
      ),
    );
    return ((await added.json()) as PersonAdded).token;
  };
  const ask = async (text: string, video: string, address = '203.0.113.9') => {
    const asked = await world.ask(
      { token: tokenOf(text.replace(/\W/g, '')), text, video },
      { address },
    );
    return ((await asked.json()) as { id: string }).id;
  };
  return { ...world, add, askAs: ask };
}

test('an answer carries who gave it, a product and a second, and everybody sees it with its question', async () => {
  const { askAs, act, thread } = await openRoom();
  const id = await askAs('Dry skin?', 'am-routine');
  await act({ act: 'state', id, state: 'shown', revision: 0 });
  const said = { text: 'Yes, two drops.', product: 'serum-30', seconds: 4 };
  const shop = await act({ act: 'answer', id, revision: 1, by: 'shop', ...said });
  const creator = await act({ act: 'answer', id, revision: 2, by: 'creator', text: 'I do!' });
  expect([shop.status, creator.status]).toEqual([200, 200]);
  expect((await thread()).questions[0]?.answers).toMatchObject([
    { by: 'shop', ...said },
    { by: 'creator', text: 'I do!', product: null, seconds: null },
  ]);
});

test('a moderator who changes their mind: shown, hidden, waiting, answered, not, answered again', async () => {
  const { askAs, act, thread } = await openRoom();
  const id = await askAs('Dry skin?', 'am-routine');
  let revision = 0;
  const turn = async (body: Record<string, unknown>) => {
    const done = await act({ id, revision, ...body });
    expect(done.status).toBe(200);
    revision = done.question!.revision;
    return done.question!;
  };
  await turn({ act: 'state', state: 'shown' });
  const first = await turn({ act: 'answer', by: 'shop', text: 'Yes.' });
  expect((await thread()).count).toBe(1);
  await turn({ act: 'state', state: 'hidden' });
  expect((await thread()).count).toBe(0);
  await turn({ act: 'state', state: 'waiting' });
  const [answer] = first.answers;
  expect((await turn({ act: 'unanswer', answer: answer!.id })).answers).toEqual([]);
  const back = await turn({ act: 'answer', by: 'shop', text: 'Yes.', answer: answer!.id });
  expect(back.answers.map(({ id: answerId, text }) => [answerId, text])).toEqual([
    [answer!.id, 'Yes.'],
  ]);
  await turn({ act: 'answer', by: 'shop', text: 'Yes, daily.', answer: answer!.id });
  await turn({ act: 'state', state: 'shown' });
  expect((await thread()).questions[0]?.answers).toMatchObject([{ text: 'Yes, daily.' }]);
});

test('what two moderators do at once is not lost: the second is told that it has changed', async () => {
  const { askAs, act } = await openRoom();
  const id = await askAs('Dry skin?', 'am-routine');
  const both = await Promise.all([
    act({ act: 'state', id, state: 'shown', revision: 0 }),
    act({ act: 'state', id, state: 'hidden', revision: 0 }),
  ]);
  expect(both.map(({ status, code }) => [status, code])).toEqual([
    [200, undefined],
    [409, 'CHANGED'],
  ]);
});

test('a creator sees the questions of their own videos, answers them, and neither approves nor touches the shop’s words', async () => {
  const { askAs, act, add, room, thread, request } = await openRoom();
  const mia = await add('Mia', 'creator', 'mia');
  const own = await askAs('Dry skin?', 'am-routine');
  const others = await askAs('Which kettle?', 'slow-pour');
  const seen = await room(mia);
  expect(seen.shops[0]?.questions.map(({ text }) => text)).toEqual(['Dry skin?']);
  expect(seen.videos.map(({ id }) => id)).toEqual(['am-routine', 'pm-routine']);
  expect([seen.mayModerate, seen.creator, seen.shops[0]?.words]).toEqual([false, 'mia', []]);

  expect((await act({ act: 'state', id: own, state: 'shown', revision: 0 }, mia)).status).toBe(403);
  expect((await act({ act: 'words', words: ['dry'] }, mia)).status).toBe(403);
  expect((await act({ act: 'answer', id: others, revision: 0, text: 'Mine.' }, mia)).status).toBe(
    404,
  );
  // Said as the shop it is the creator's all the same.
  const done = await act({ act: 'answer', id: own, revision: 0, by: 'shop', text: 'Yes!' }, mia);
  expect(done.question?.answers).toMatchObject([{ by: 'creator', creator: 'mia', text: 'Yes!' }]);
  expect((await thread()).count).toBe(0);
  await act({ act: 'state', id: own, state: 'shown', revision: 1 });
  expect((await thread()).questions[0]?.answers).toMatchObject([{ by: 'creator' }]);

  const shops = await act({ act: 'answer', id: own, revision: 2, by: 'shop', text: 'Indeed.' });
  const answer = shops.question!.answers[1]!.id;
  for (const body of [{ act: 'unanswer' }, { act: 'answer', text: 'No.' }])
    expect((await act({ ...body, id: own, answer, revision: 3 }, mia)).status).toBe(403);
  await act({ act: 'state', id: own, state: 'hidden', revision: 3 });
  expect((await room(mia)).shops[0]?.questions).toEqual([]);
  expect(await (await request('/room.csv', bearer(mia))).text()).not.toContain('kettle');
});

test('an editor moderates; a viewer, a stranger and another site’s page do not', async () => {
  const { askAs, act, add, request } = await openRoom();
  const id = await askAs('Dry skin?', 'am-routine');
  const [editor, viewer] = [await add('Ed', 'editor'), await add('Vi', 'viewer')];
  expect((await request('/room', bearer(viewer))).status).toBe(403);
  expect((await request('/room')).status).toBe(401);
  const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  const stolen = asJson(editor, { shop: 'Halden', act: 'state', id, state: 'shown', revision: 0 });
  expect(
    (await request('/room', { ...stolen, headers: { ...stolen.headers, ...foreign } })).status,
  ).toBe(403);
  expect((await act({ act: 'state', id, state: 'shown', revision: 0 }, editor)).status).toBe(200);
});

test('a blocked word hides what waits with it, refuses what comes, and leaves what somebody has approved', async () => {
  const { askAs, askShown, ask, act, room, thread } = await openRoom();
  await askShown('Is this a scam?');
  const id = await askAs('A sсam, is it?', 'am-routine', '203.0.113.77');
  const done = await act({ act: 'words', words: ['scam'] });
  expect([done.hidden, done.words]).toEqual([[id], ['scam']]);
  expect((await room()).shops[0]?.questions.find((each) => each.id === id)?.state).toBe('hidden');
  expect((await thread()).count).toBe(1);
  const refused = await ask(
    { token: tokenOf('next'), text: 'S\u200Bc\u0430\u202Em!' },
    { address: '203.0.114.9' },
  );
  expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
    422,
    'WORDS_BLOCKED',
  ]);
  await act({ act: 'words', words: [] });
  expect(
    (await ask({ token: tokenOf('next'), text: 'S c a m!' }, { address: '203.0.114.9' })).status,
  ).toBe(201);
});

test.each([
  [{ text: '' }, 'TEXT_EMPTY'],
  [{ text: 'a'.repeat(1001) }, 'TEXT_TOO_LONG'],
  [{ text: 'Yes.', product: 'nothing' }, 'PRODUCT_UNKNOWN'],
  [{ text: 'Yes.', product: '__proto__' }, 'PRODUCT_UNKNOWN'],
  [{ text: 'Yes.', seconds: -1 }, 'SECONDS_REFUSED'],
  [{ text: 'Yes.', seconds: '4' }, 'SECONDS_REFUSED'],
])('an answer that is none is refused: %j', async (answer, code) => {
  const { askAs, act } = await openRoom();
  const id = await askAs('Dry skin?', 'am-routine');
  expect(await act({ act: 'answer', id, revision: 0, by: 'shop', ...answer })).toMatchObject({
    status: 422,
    code,
  });
});

test('who wants to be forgotten is: their questions go with all else that they did', async () => {
  const { ask, askShown, room, collector } = await openRoom();
  await askShown('Kept?');
  const visitor = '0192aaaa-bbbb-7ccc-8ddd-000000000001';
  await ask({ token: tokenOf('theirs'), text: 'Forgotten?', visitor }, { address: '203.0.113.80' });
  const forgotten = await collector.fetch(
    new Request('https://events.halden.example/v1/visitors/forget', asJson(TOKEN, { visitor })),
  );
  expect(await forgotten.json()).toEqual({ removed: 1 });
  expect((await room()).shops[0]?.questions.map(({ text }) => text)).toEqual(['Kept?']);
});

test('without questions nobody’s console has the room', async () => {
  const { get } = createTestCollector();
  const page = await get('/report', bearer(TOKEN).headers);
  expect(await page.text()).toContain('data-open="report"');
  expect((await get('/v1/comments/room', bearer(TOKEN).headers)).status).toBe(404);
});
