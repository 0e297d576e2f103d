import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  dayFromNow,
  GRANT,
  openSubmissions,
  realClip,
  sentenceIn,
} from '../../support/submissionsWorld.js';

test('a creator uploads, states and sends; what was agreed to is kept word by word, and nothing of it is public', async () => {
  const world = await openSubmissions();
  const token = await world.invite();
  expect(await world.view(token)).toMatchObject({
    shop: 'Halden',
    creator: '@mia.skin',
    products: [{ id: 'serum', title: 'Dew Serum' }],
    relation: 'gifted',
    state: 'opened',
    file: null,
    hasEnded: false,
  });
  const clip = await realClip();
  expect((await world.upload(token, clip, 'IMG 1.mov')).status).toBe(204);
  expect((await world.view(token)).file).toMatchObject({ name: 'IMG 1.mov', bytes: clip.length });
  const seen = await world.ask(token, 'clip');
  // By its content, whatever its name says.
  expect(seen.headers.get('content-type')).toBe('video/mp4');
  expect(new Uint8Array(await seen.arrayBuffer())).toEqual(clip);

  const sent = await world.send(token, { sparkCode: '#abc=', sparkUntil: dayFromNow(60) });
  expect(await sent.json()).toMatchObject({ state: 'submitted' });
  const { gift, folderName } = await world.kept(token);
  expect(gift.submission).toMatchObject({
    title: 'My morning',
    product: 'serum',
    relation: 'gifted',
    name: 'Mia Skin',
    grant: GRANT(),
    sparkCode: '#abc=',
  });
  expect(gift.submission?.sentence).toMatch(
    /^I made this video, and Halden may show it on its shop pages until \d+ \w+ \d{4}, in the United States\.$/,
  );
  expect(await readdir(world.folder)).toEqual(['.reelshelf-submissions']);
  const log = await readFile(join(world.gifts.folderOf(folderName), 'log.jsonl'), 'utf8');
  expect(log).not.toContain(token);
});

test('a link that never was, one that was replaced and one that was withdrawn are answered alike', async () => {
  const world = await openSubmissions();
  const token = await world.invite();
  const { folderName } = await world.kept(token);
  const next = await world.gifts.relink(folderName);
  const answerOf = async (link: string, path: string) => {
    const response = await world.ask(link, path);
    return [response.status, await response.text(), [...response.headers.keys()].sort()];
  };
  for (const path of ['', 'api/state', 'clip'])
    expect(await answerOf(token, path)).toEqual(await answerOf('x'.repeat(32), path));
  expect((await world.ask(next, '')).status).toBe(200);
  await world.gifts.write(folderName, { kind: 'cancelled' });
  for (const path of ['', 'api/state'])
    expect(await answerOf(next, path)).toEqual(await answerOf('x'.repeat(32), path));
});

test('whoever tries links is slowed, then not answered at all, is named in the log, and others are not held up', async () => {
  const world = await openSubmissions();
  const token = await world.invite();
  const as = (sender: string, link: string) =>
    world.ask(link, 'api/state', { headers: { 'x-sender': sender } });
  const tries = [];
  for (let count = 0; count < 14; count += 1)
    tries.push((await as('203.0.113.0/24', `guess-${count}`.padEnd(32, 'x'))).status);
  expect(tries.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 404));
  expect(tries.at(-1)).toBe(429);
  // A right one says no more than a wrong one.
  const shut = await as('203.0.113.0/24', token);
  expect(shut.status).toBe(429);
  expect(Number(shut.headers.get('retry-after'))).toBeGreaterThan(60);
  expect((await as('198.51.100.0/24', token)).status).toBe(200);
  expect(world.lines).toEqual([
    expect.stringContaining('LINKS_GUESSED: 203.0.113.0/24 has tried 10 links'),
  ]);
});

test('the shop asks for a change: the creator reads the sentence, sends another video, and the older file goes', async () => {
  const world = await openSubmissions();
  const token = await world.invite();
  await world.upload(token, await realClip(), 'first.mp4');
  await world.send(token);
  const first = (await world.kept(token)).gift;
  await world.gifts.write((await world.kept(token)).folderName, {
    kind: 'changes_asked',
    about: first.submission?.id ?? '',
    words: 'Please show the label.',
  });
  expect(await world.view(token)).toMatchObject({
    state: 'changes_asked',
    words: 'Please show the label.',
    submission: { title: 'My morning', relation: 'gifted' },
  });
  await world.upload(token, await realClip(), 'second.mp4');
  expect(await (await world.send(token, { title: 'With label' })).json()).toMatchObject({
    state: 'submitted',
    words: '',
    file: { name: 'second.mp4' },
  });
  const { gift, folderName } = await world.kept(token);
  expect(gift.sentFile?.name).toBe('second.mp4');
  expect(await world.files(folderName)).toEqual([gift.submission?.upload]);
});

test('a creator takes a video back before the approval, and its file with it; after the approval it is too late', async () => {
  const world = await openSubmissions();
  const token = await world.invite();
  const act = (name: string) =>
    world.ask(token, `api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
  await world.upload(token, await realClip());
  await world.send(token);
  expect(await (await act('withdraw')).json()).toMatchObject({ state: 'withdrawn', file: null });
  const { folderName } = await world.kept(token);
  expect(await world.files(folderName)).toEqual([]);
  await world.upload(token, await realClip());
  await world.send(token);
  const { gift } = await world.kept(token);
  const about = gift.submission?.id ?? '';
  await world.gifts.write(folderName, { kind: 'approved', about, product: 'serum' });
  const late = await act('withdraw');
  expect(late.status).toBe(409);
  expect(await sentenceIn(late)).toContain('The shop has taken your video');
  expect((await world.upload(token, await realClip())).status).toBe(403);
  expect(await world.view(token)).toMatchObject({ state: 'approved' });
});

test('after the last day nothing new comes in, and what was sent is still seen', async () => {
  const world = await openSubmissions();
  const token = await world.invite({ endsOn: dayFromNow(-1) });
  expect(await world.view(token)).toMatchObject({ hasEnded: true, state: 'opened' });
  const late = await world.upload(token, await realClip());
  expect(late.status).toBe(403);
  expect(await sentenceIn(late)).toContain('The invitation has ended');
});

test.each([
  ['no title', { title: ' \u0000\u200b ' }, 'title', /title/],
  ['no product', { product: 'another', productWords: '' }, 'product', /which product/],
  ['no relation', { relation: 'friend' as 'none' }, 'relation', /how you got/],
  ['a day too far', { grant: { ...GRANT(), until: dayFromNow(900) } }, 'grant', /from today to/],
  ['a day that is over', { grant: { ...GRANT(), until: dayFromNow(-1) } }, 'grant', /from today/],
  ['more countries', { grant: { ...GRANT(), territories: [] } }, 'sentence', /tick the box/],
  ['another wording', { sentence: 'The shop may do anything.' }, 'sentence', /tick the box/],
  ['no name', { name: '' }, 'name', /Write your name/],
  ['a code without a day', { sparkCode: '#abc' }, 'sparkUntil', /until when the code/],
  ['another file', { upload: 'a'.repeat(32) }, 'upload', /not here yet/],
])('what is missing is said beside its field: %s', async (_what, more, field, words) => {
  const world = await openSubmissions();
  const token = await world.invite();
  await world.upload(token, await realClip());
  const refused = await world.send(token, more);
  expect(refused.status).toBe(422);
  const said = (await refused.json()) as { field: string; message: string };
  expect(said.field).toBe(field);
  expect(said.message).toMatch(words);
  expect((await world.kept(token)).gift.submission).toBeNull();
});

test('every text is kept as text: control characters are cut, lengths are bounded', async () => {
  const world = await openSubmissions();
  const token = await world.invite();
  await world.upload(token, await realClip(), '../../<b>x\u0007.mp4');
  await world.send(token, {
    title: `<script>alert(1)</script>\u202e\u0000${'x'.repeat(5000)}`,
    name: 'Mia\r\nSet-Cookie: a=b',
    product: null,
    productWords: 'Their\u001b[2J own',
  });
  const { gift } = await world.kept(token);
  expect(gift.file?.name).toBe('<b>x.mp4');
  expect(gift.submission?.title).toHaveLength(200);
  expect(gift.submission?.title).toMatch(/^<script>alert\(1\)<\/script> x+$/);
  expect(gift.submission?.name).toBe('Mia Set-Cookie: a=b');
  expect(gift.submission?.productWords).toBe('Their [2J own');
});
