import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failure } from '../../../src/tools/result.js';
import type {
  DecisionRequest,
  Inbox,
  InboxGift,
  LinkAnswer,
} from '../../../src/submissions/shared/wire.js';
import {
  openStudio,
  openStudioIn,
  plainFeed,
  type StudioWorld,
} from '../../support/studioWorld.js';
import {
  dayFromNow,
  GRANT,
  openSubmissions,
  realClip,
  sentenceIn,
} from '../../support/submissionsWorld.js';

const NO_LIBRARY = { loadLibrary: async () => failure('Preparing videos needs mediabunny.') };
const INVITE = () => ({
  shop: 'Halden',
  address: '',
  creator: { handle: '@lou', name: 'Lou' },
  products: ['serum'],
  relation: 'gifted',
  note: '',
  endsOn: dayFromNow(30),
  grant: GRANT(),
});

const post = ({ ask }: StudioWorld, path: string, body: unknown) =>
  ask(`api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const inboxOf = async ({ ask }: StudioWorld) => (await (await ask('api/gifts')).json()) as Inbox;
const decide = async (studio: StudioWorld, id: string, decision: DecisionRequest) =>
  post(studio, `gifts/${id}/decision`, decision);

/** A studio, the creators' server of another program beside it, and a video that has come in. */
async function withVideo(more: object = {}) {
  const studio = await openStudio(plainFeed(1), NO_LIBRARY);
  const { id, token } = (await (
    await post(studio, 'gifts', { ...INVITE(), ...more })
  ).json()) as LinkAnswer;
  const server = await openSubmissions({ folder: studio.folder });
  await server.upload(token, await realClip());
  await server.send(token);
  return { studio, server, id, token };
}
const aboutOf = async (studio: StudioWorld) =>
  (await inboxOf(studio)).gifts[0]?.submission?.id ?? '';

test('what a creator sends by another program’s server stands in the inbox, and nothing of the link is kept', async () => {
  const { studio, id, token } = await withVideo();
  const [gift] = (await inboxOf(studio)).gifts;
  expect(gift).toMatchObject({
    id,
    state: 'submitted',
    hasLink: true,
    invitation: { creator: { id: 'lou', handle: '@lou', name: 'Lou' }, shop: 'Halden' },
    submission: { title: 'My morning', name: 'Mia Skin' },
  });
  const clip = await studio.ask(`api/gifts/${id}/clip`);
  expect(clip.headers.get('content-type')).toBe('video/mp4');
  expect(new Uint8Array(await clip.arrayBuffer())).toEqual(await realClip());
  const everything = JSON.stringify(await inboxOf(studio));
  expect(everything).not.toContain(token);
  expect(everything).not.toContain('linkDigest');
  const files = ['reels.json', 'sources.json'].map((name) =>
    readFile(join(studio.folder, name), 'utf8'),
  );
  for (const text of await Promise.all(files)) {
    expect(text).not.toContain(token);
    expect(text).not.toContain('Mia Skin');
  }
  expect((await inboxOf(studio)).shop).toBe('Halden');
});

test.each([
  ['no shop', { shop: '' }, /shop’s name/],
  ['nobody', { creator: { handle: ' ' } }, /who is invited/],
  ['no product', { products: ['unknown'] }, /product that you have sent/],
  ['a day that is over', { endsOn: '2020-01-01' }, /a day from today/],
  ['no place', { grant: { ...GRANT(), channels: ['ads'] } }, /in the shop/],
  ['no country', { grant: { ...GRANT(), territories: ['Germany'] } }, /country’s code/],
  ['no address', { address: 'javascript:alert(1)' }, /address is none/],
])('an invitation that lacks something says what: %s', async (_what, more, said) => {
  const studio = await openStudio(plainFeed(1), NO_LIBRARY);
  const refused = await post(studio, 'gifts', { ...INVITE(), ...more });
  expect(refused.status).toBe(422);
  expect(await sentenceIn(refused)).toMatch(said);
  expect((await inboxOf(studio)).gifts).toEqual([]);
});

test('a change is asked for in a sentence, taken back, and refused in a sentence; each can be undone', async () => {
  const { studio, server, id, token } = await withVideo();
  const about = await aboutOf(studio);
  const silent = await decide(studio, id, { kind: 'refused', about, words: '  ' });
  expect(await sentenceIn(silent)).toContain('Write a sentence');
  await decide(studio, id, { kind: 'changes_asked', about, words: 'Closer, please.' });
  expect(await server.view(token)).toMatchObject({
    state: 'changes_asked',
    words: 'Closer, please.',
  });
  await decide(studio, id, { kind: 'reopened' });
  expect(await server.view(token)).toMatchObject({ state: 'submitted', words: '' });
  const refused = await decide(studio, id, { kind: 'refused', about, words: 'Too dark.' });
  expect((await refused.json()) as InboxGift).toMatchObject({
    state: 'refused',
    words: 'Too dark.',
  });
  await decide(studio, id, { kind: 'reopened' });
  expect((await inboxOf(studio)).gifts[0]?.state).toBe('submitted');
});

test('a decision about a video that the creator has replaced meanwhile decides nothing, and says so', async () => {
  const { studio, server, id, token } = await withVideo();
  const about = await aboutOf(studio);
  await server.upload(token, await realClip());
  await server.send(token, { title: 'Another' });
  const late = await decide(studio, id, { kind: 'approved', about, product: 'serum' });
  expect(late.status).toBe(409);
  expect(await sentenceIn(late)).toContain('has changed meanwhile');
  expect((await inboxOf(studio)).gifts[0]).toMatchObject({ state: 'submitted' });
});

test('what is taken and cannot be made ready yet is not lost: the next start goes on, and a decision that is taken back leaves no video', async () => {
  const { studio, id } = await withVideo();
  const about = await aboutOf(studio);
  await decide(studio, id, { kind: 'approved', about, product: 'serum' });
  const jobsOf = async (world: StudioWorld) => (await world.ask('api/jobs')).json();
  await expect.poll(() => jobsOf(studio)).toMatchObject([{ id, state: 'refused' }]);
  expect((await inboxOf(studio)).gifts[0]).toMatchObject({ state: 'approved', video: null });
  await studio.studio.close();

  const next = await openStudioIn(studio.folder);
  await expect
    .poll(async () => (await inboxOf(next)).gifts[0]?.video, { timeout: 60_000 })
    .toBe('my-morning');
  const { feed, proofs } = await next.project();
  // The grant stands for itself: who agreed to what, when, and how far.
  const [grant] = proofs['my-morning'] ?? [];
  expect(grant).toMatchObject({ kind: 'grant', name: `${id}.txt` });
  const words = await (await next.ask(`api/proofs/${grant?.id}`)).text();
  const { submission } = (await inboxOf(next)).gifts[0] ?? {};
  for (const part of ['Mia Skin', submission?.sentence, submission?.at, GRANT().until, 'US'])
    expect(words).toContain(part);
  expect(feed.videos.find((video) => video.id === 'my-morning')).toMatchObject({
    title: 'My morning',
    creator: 'lou',
    disclosure: 'gifted',
    rights: { status: 'licensed', territories: ['US'], channels: ['onsite'] },
    tags: [{ product: 'serum' }],
    gift: id,
  });
  expect(feed.creators.map(({ handle }) => handle)).toContain('@lou');
  await decide(next, id, { kind: 'reopened' });
  expect((await next.project()).feed.videos.map((video) => video.id)).toEqual(['v0']);
  await decide(next, id, { kind: 'approved', about, product: null });
  await expect
    .poll(async () => (await inboxOf(next)).gifts[0]?.video, { timeout: 60_000 })
    .toBe('my-morning');
});

test('a withdrawn invitation has no link, and a new link takes the place of the older', async () => {
  const studio = await openStudio(plainFeed(1), NO_LIBRARY);
  const server = await openSubmissions({ folder: studio.folder });
  const { id, token } = (await (await post(studio, 'gifts', INVITE())).json()) as LinkAnswer;
  const next = (await (await post(studio, `gifts/${id}/link`, {})).json()) as LinkAnswer;
  expect((await server.ask(token, '')).status).toBe(404);
  expect((await server.ask(next.token, '')).status).toBe(200);
  await decide(studio, id, { kind: 'cancelled' });
  expect((await server.ask(next.token, '')).status).toBe(404);
  expect((await post(studio, `gifts/${id}/link`, {})).status).toBe(409);
});

test('the table has a row a gift, texts that no spreadsheet runs, and figures where a collector counts', async () => {
  const { studio, id } = await withVideo({ creator: { handle: '=cmd', name: '=1+1' } });
  const csv = await (await studio.ask('api/gifts.csv')).text();
  const [head = '', row = ''] = csv.replace('\uFEFF', '').split('\r\n');
  expect(head).toBe(
    'Gift,Handle,Creator,Product,Video,State,Invited at,Uploaded at,Approved at,Relation,Rights until,Spark code,Spark code until,Views,Adds to cart,Orders',
  );
  expect(row.startsWith(`${id},'=cmd,'=1+1,Dew Serum,,submitted,`)).toBe(true);
  expect(row.endsWith(`,gifted,${dayFromNow(365)},,,,,`)).toBe(true);
  expect((await studio.ask('api/gifts.csv', { headers: { authorization: '' } })).status).toBe(401);
});
