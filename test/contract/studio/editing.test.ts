import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FeedDocument } from '../../../src/project/folder/feedDocument.js';
import type { Edit } from '../../../src/studio/shared/edits.js';
import { passTime } from '../../support/passTime.js';
import type { ProductList } from '../../../src/studio/shared/wire.js';
import { openStudio, plainFeed } from '../../support/studioWorld.js';

const title = (video: string, was: unknown, now: unknown): Edit => ({
  at: ['videos', video, 'title'],
  was,
  now,
});
const feedIn = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'reels.json'), 'utf8')) as FeedDocument;

test('an edit stands in the file when it is answered, and the revision is another one', async () => {
  const { edit, project, folder } = await openStudio();
  const before = await project();
  const made = await edit(title('v1', 'Video 1', 'Slow pour'));
  expect(made).toMatchObject({ status: 200, ok: true });
  expect((await feedIn(folder)).videos[1]?.title).toBe('Slow pour');
  expect((await project()).revision).not.toBe(before.revision);
});

test('the same request twice is done once, also where one place is changed twice in it', async () => {
  const { edit, project } = await openStudio();
  const twice = [title('v1', 'Video 1', 'A'), title('v1', 'A', 'B')];
  const first = await edit(...twice);
  const again = await edit(...twice);
  expect({ first, again }).toMatchObject({ first: { ok: true }, again: { ok: true } });
  expect(again).toEqual(first);
  expect((await project()).feed.videos[1]?.title).toBe('B');
});

test('who is slower hears what stands there now, and nothing of the request is done', async () => {
  const { edit, project } = await openStudio();
  await edit(title('v1', 'Video 1', 'Theirs'));
  const late = await edit(title('v0', 'Video 0', 'Mine too'), title('v1', 'Video 1', 'Mine'));
  expect(late).toMatchObject({
    status: 409,
    reason: 'conflict',
    conflicts: [{ at: ['videos', 'v1', 'title'], is: 'Theirs' }],
    project: { feed: { videos: [{ title: 'Video 0' }, { title: 'Theirs' }, {}] } },
  });
  expect((await project()).feed.videos[0]?.title).toBe('Video 0');
});

test('two pages and an editor that write at once lose nothing that was acknowledged', async () => {
  const world = await openStudio(plainFeed(20));
  const { folder, edit } = world;
  const path = join(folder, 'reels.json');
  const said = new Map<string, string>();
  let conflicts = 0;
  /** Each writes its own videos, and all write the last one. */
  const page = async (own: number) => {
    const known = new Map<string, string>();
    for (let round = 0; round < 20; round++) {
      const id = round % 5 === 0 ? 'v19' : `v${own + (round % 6)}`;
      const now = `page ${own} round ${round}`;
      const made = await edit(title(id, known.get(id) ?? `Video ${id.slice(1)}`, now));
      if (made.ok) {
        known.set(id, now);
        said.set(id, now);
      } else if (made.reason === 'conflict') {
        conflicts += 1;
        known.set(id, String(made.conflicts[0]?.is));
      }
    }
  };
  let isDone = false;
  /** Reads, changes and saves as an editor of one person does: in place or by a new file, quicker than anybody else. */
  const editor = async () => {
    for (let round = 0; !isDone; round++) {
      const feed = JSON.parse(readFileSync(path, 'utf8')) as FeedDocument;
      const id = `v${12 + (round % 7)}`;
      const video = feed.videos.find((each) => each.id === id);
      if (video) video.title = `editor round ${round}`;
      said.set(id, `editor round ${round}`);
      const text = JSON.stringify(feed, null, round % 3);
      if (round % 2) writeFileSync(path, text);
      else {
        writeFileSync(`${path}.tmp`, text);
        renameSync(`${path}.tmp`, path);
      }
      await passTime(15 + (round % 4) * 10);
    }
  };
  const writing = editor();
  await Promise.all([page(0), page(6)]);
  isDone = true;
  await writing;
  const titles = new Map((await feedIn(folder)).videos.map((video) => [video.id, video.title]));
  for (const [id, text] of said) expect({ title: titles.get(id) }, id).toEqual({ title: text });
  expect(conflicts).toBeGreaterThan(0);
});

test('while the file is half typed edits wait, with a sentence, and nothing of it is touched', async () => {
  const { folder, edit, ask } = await openStudio();
  const path = join(folder, 'reels.json');
  const whole = await readFile(path, 'utf8');
  const half = whole.slice(0, -40);
  await writeFile(path, half);
  const wait = await edit(title('v1', 'Video 1', 'B'));
  expect(wait).toMatchObject({ status: 503, reason: 'refused' });
  expect(wait).toHaveProperty('message', expect.stringContaining('is not JSON'));
  expect((await ask('api/project')).status).toBe(503);
  expect(await (await ask('api/health')).json()).toMatchObject({
    findings: [{ level: 'fault', code: 'FEED_UNREADABLE' }],
  });
  expect(await readFile(path, 'utf8')).toBe(half);
  await writeFile(path, whole);
  expect(await edit(title('v1', 'Video 1', 'B'))).toMatchObject({ ok: true });
});

test('a tag of a product that only the catalogue has brings the product along, in the same step', async () => {
  const world = await openStudio();
  const products = [
    { id: 'mug', title: 'Ridge Mug' },
    { id: 'cup', title: 'Cup' },
  ];
  await writeFile(join(world.folder, 'catalogue.json'), JSON.stringify({ version: 1, products }));
  const listed = async () =>
    ((await (await world.ask('api/products')).json()) as ProductList).products.map(({ id }) => id);
  const { catalogueMark } = await world.project();
  expect(await listed()).toEqual(['mug', 'cup']);
  const tags = [{ product: 'mug', start: 1 }];
  expect(await world.edit({ at: ['videos', 'v0', 'tags'], was: null, now: tags })).toMatchObject({
    ok: true,
  });
  const { feed, ...rest } = await world.project();
  expect(feed.products.map(({ id }) => id)).toEqual(['serum', 'mug']);
  expect({ listed: await listed(), catalogueMark: rest.catalogueMark }).toEqual({
    listed: ['mug', 'cup'],
    catalogueMark,
  });
});

test('what would be a fault of the feed is refused in words, and none of its neighbours is done', async () => {
  const { edit, project } = await openStudio();
  const made = await edit(title('v0', 'Video 0', 'B'), {
    at: ['videos', 'v1', 'tags'],
    was: null,
    now: [{ product: 'serum', start: -5 }],
  });
  expect(made).toMatchObject({ status: 422, reason: 'refused' });
  expect((await project()).feed.videos[0]?.title).toBe('Video 0');
});

test('what is no edit is refused in a sentence, whatever it is', async () => {
  const { ask, project } = await openStudio();
  const before = await project();
  const send = async (body: string, type = 'application/json') => {
    const response = await ask('api/edits', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    return {
      status: response.status,
      message: ((await response.json()) as { message: string }).message,
    };
  };
  const edits = (...list: unknown[]) => JSON.stringify({ edits: list });
  const wrong: [string, number][] = [
    ['', 400],
    ['{', 400],
    ['null', 422],
    ['[]', 422],
    [edits(1), 422],
    [edits({ at: [], was: null, now: 1 }), 422],
    [edits({ at: ['videos', 'v0', 'title', 'x'], was: null, now: 1 }), 422],
    [edits({ at: ['version'], was: 1, now: 2 }), 422],
    ['{"edits":[{"at":["__proto__"],"was":null,"now":{"x":1}}]}', 422],
    [edits({ at: ['videos', 'v0', '__proto__'], was: null, now: {} }), 422],
    [edits({ at: ['videos', 'v0', 'id'], was: 'v0', now: 'v1' }), 422],
    [edits({ at: ['videos', 'new'], was: null, now: { id: 'other' } }), 422],
    [edits({ at: ['videos', 'new'], was: null, now: 'text' }), 422],
    [edits({ at: ['videos'], was: ['v0', 'v1', 'v2'], now: ['v0', 'v0'] }), 422],
    [edits({ at: ['videos'], was: 'v0', now: 1 }), 422],
    [edits({ at: ['videos', 'v0', 'sources'], was: null, now: null }), 409],
    [edits(...Array.from({ length: 10_000 }, () => title('v0', 'Video 0', 'x'))), 422],
    [`{"edits":[${'{"at":["locale"],"was":"'}${'x'.repeat(17_000_000)}"}]}`, 413],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 422],
  ];
  for (const [body, status] of wrong) {
    const answer = await send(body);
    expect({ status: answer.status }, body.slice(0, 60)).toEqual({ status });
    if (status !== 409) expect(answer.message).toMatch(/[.:}]/);
  }
  expect((await project()).revision).toBe(before.revision);
});

test('a page that listens hears of every change, by another page or by an editor, and of no other', async () => {
  const { ask, edit, folder, project } = await openStudio();
  const stop = new AbortController();
  const live = await ask('api/live', { signal: stop.signal });
  expect(live.headers.get('content-type')).toContain('text/event-stream');
  let heard = '';
  const listening = (async () => {
    const decoder = new TextDecoder();
    for await (const part of live.body ?? []) heard += decoder.decode(part as Uint8Array);
  })().catch(() => {});
  await edit(title('v1', 'Video 1', 'B'));
  const { revision } = await project();
  await expect.poll(() => heard).toContain(`"revision":"${revision}"`);
  const feed = await feedIn(folder);
  await writeFile(join(folder, 'reels.json'), JSON.stringify({ ...feed, locale: 'de' }));
  await expect.poll(async () => heard.includes((await project()).revision)).toBe(true);
  const count = heard.match(/event: project/g)?.length;
  await edit(title('v1', 'A', 'B'));
  expect(heard.match(/event: project/g)?.length).toBe(count);
  stop.abort();
  await listening;
});

test('a page that listens is told what has changed, and nothing else of a large project', async () => {
  const { ask, edit, project } = await openStudio(plainFeed(300));
  const { revision } = await project();
  const live = await ask('api/live');
  const reader = live.body!.pipeThrough(new TextDecoderStream()).getReader();
  await edit(title('v1', 'Video 1', 'Slow pour'));
  let heard = '';
  while (!/^event: project\ndata: .+$/m.test(heard)) heard += (await reader.read()).value ?? '';
  await reader.cancel();
  const [, data = ''] = /event: project\ndata: (.+)/.exec(heard) ?? [];
  expect(JSON.parse(data)).toMatchObject({
    from: revision,
    revision: (await project()).revision,
    lists: { videos: { put: { v1: { title: 'Slow pour' } }, gone: [] } },
  });
  expect(data.length).toBeLessThan(400);
});
