import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createProject, openProject, type Project } from '../../../src/project/folder/project.js';
import { recordOrigin, type Origin } from '../../../src/project/folder/sources.js';

let folder = '';
let open: Project | undefined;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'reelshelf-folder-')), 'reels');
});
afterEach(async () => {
  await open?.close();
  open = undefined;
  await rm(join(folder, '..'), { recursive: true, force: true });
});

async function start(): Promise<Project> {
  const made = await createProject(folder, { currency: 'EUR' });
  if (!made.ok) throw new Error(made.error.message);
  return (open = made.value.project);
}
const reels = async () => JSON.parse(await readFile(join(folder, 'reels.json'), 'utf8')) as object;

test('a new project is an empty feed with a place for media; a second time nothing of it changes', async () => {
  const project = await start();
  await project.update(({ feed }) => feed.products.push({ id: 'a', title: 'A' }));
  await project.close();
  const again = await createProject(folder, { currency: 'USD' });
  expect(again).toMatchObject({ ok: true, value: { isNew: false } });
  if (again.ok) await again.value.project.close();
  expect(await reels()).toMatchObject({ version: 1, currency: 'EUR', products: [{ id: 'a' }] });
  expect((await readdir(folder)).sort()).toEqual(['media', 'reels.json', 'sources.json']);
});

test('a folder without a project is named, with the command that makes one', async () => {
  expect(await openProject(folder)).toMatchObject({
    ok: false,
    error: { code: 'FOLDER_MISSING', message: expect.stringContaining('reelshelf init') },
  });
});

test('a second command is told who works there, and gets in when that has ended', async () => {
  const project = await start();
  expect(await openProject(folder)).toMatchObject({
    ok: false,
    error: { code: 'FOLDER_IN_USE', message: expect.stringContaining(String(process.pid)) },
  });
  await project.close();
  const second = await openProject(folder);
  expect(second.ok).toBe(true);
  if (second.ok) open = second.value;
});

test.each([
  ['of a program that is gone', JSON.stringify({ pid: 2 ** 30, host: hostname() })],
  ['half-written', '{"pi'],
])('a lock %s is taken over', async (_kind, words) => {
  await (await start()).close();
  await writeFile(join(folder, '.reelshelf-lock'), words);
  const second = await openProject(folder);
  expect(second.ok).toBe(true);
  if (second.ok) open = second.value;
});

test('of many who find a leftover lock at once, one gets in', async () => {
  await (await start()).close();
  for (let round = 0; round < 20; round++) {
    await writeFile(
      join(folder, '.reelshelf-lock'),
      JSON.stringify({ pid: 2 ** 30, host: hostname() }),
    );
    const all = await Promise.all(Array.from({ length: 6 }, () => openProject(folder)));
    const inside = all.filter((each) => each.ok);
    expect(inside).toHaveLength(1);
    for (const each of inside) await each.value.close();
  }
});

test('whoever was killed while it took a leftover away holds nobody up', async () => {
  await (await start()).close();
  const dead = (id: string) => JSON.stringify({ pid: 2 ** 30, host: hostname(), id });
  const nameOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
  const lock = join(folder, '.reelshelf-lock');
  const right = `${lock}-${nameOf(dead('a'))}`;
  await writeFile(lock, dead('a'));
  await writeFile(right, dead('b'));
  await writeFile(`${right}-${nameOf(dead('b'))}`, dead('c'));
  const opened = await openProject(folder);
  expect(opened).toMatchObject({ ok: true });
  if (opened.ok) await opened.value.close();
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

describe('a change', () => {
  test('a change works on what an editor has saved meanwhile', async () => {
    const project = await start();
    await writeFile(
      join(folder, 'reels.json'),
      JSON.stringify({
        version: 1,
        currency: 'EUR',
        videos: [],
        products: [{ id: 'b', title: 'B' }],
      }),
    );
    expect(
      (await project.update(({ feed }) => feed.products.push({ id: 'a', title: 'A' }))).ok,
    ).toBe(true);
    expect(await reels()).toMatchObject({ products: [{ id: 'b' }, { id: 'a' }] });
  });

  test('a change that would give the feed a fault is refused whole, with what is wrong', async () => {
    const project = await start();
    const before = await readFile(join(folder, 'sources.json'), 'utf8');
    const made = await project.update(({ feed, sources }) => {
      sources.imports.push({ from: 'x', kind: 'y', at: 'now' });
      feed.products.push({ id: 'a', title: 'A', url: 'javascript:alert(1)' });
    });
    expect(made).toMatchObject({
      ok: false,
      error: { code: 'CHANGE_REFUSED', message: expect.stringContaining('url') },
    });
    expect(await reels()).toMatchObject({ products: [] });
    expect(await readFile(join(folder, 'sources.json'), 'utf8')).toBe(before);
  });

  test('a change goes on beside a fault that the merchant made before', async () => {
    const project = await start();
    await writeFile(
      join(folder, 'reels.json'),
      JSON.stringify({ version: 1, videos: [{ id: 'v', sources: [] }], products: [] }),
    );
    expect(
      (await project.update(({ feed }) => feed.products.push({ id: 'a', title: 'A' }))).ok,
    ).toBe(true);
    expect(await reels()).toMatchObject({ videos: [{ id: 'v' }], products: [{ id: 'a' }] });
  });

  test('a change of nothing writes nothing, however an editor has laid the file out', async () => {
    const project = await start();
    const own = '{ "version": 1,\n\n "videos": [], "creators": [], "products": [] }';
    await writeFile(join(folder, 'reels.json'), own);
    await project.update(() => {});
    expect(await readFile(join(folder, 'reels.json'), 'utf8')).toBe(own);
  });

  test('a change of a file that is no feed is refused with the place to mend', async () => {
    const project = await start();
    await writeFile(join(folder, 'reels.json'), '{ "version": 1, "videos": [,] }');
    expect(await project.update(() => {})).toMatchObject({
      ok: false,
      error: { code: 'FEED_UNREADABLE', message: expect.stringContaining('not JSON') },
    });
  });
});

describe('after a kill', () => {
  const part = (name: string) => join(folder, `.reelshelf-part-00000000-${name}`);

  test('a change that was decided is finished, and nothing is left over', async () => {
    await (await start()).close();
    await writeFile(
      part('reels.json'),
      '{"version":1,"videos":[],"products":[{"id":"n","title":"N"}]}',
    );
    await writeFile(
      join(folder, '.reelshelf-journal'),
      JSON.stringify([
        { from: '.reelshelf-part-00000000-reels.json', to: 'reels.json' },
        { from: '.reelshelf-part-11111111-sources.json', to: 'sources.json' },
        { from: '../stranger', to: 'reels.json' },
      ]),
    );
    const opened = await openProject(folder);
    if (opened.ok) open = opened.value;
    expect(await reels()).toMatchObject({ products: [{ id: 'n' }] });
    await open?.close();
    expect((await readdir(folder)).sort()).toEqual(['media', 'reels.json', 'sources.json']);
  });

  test('a change that was not decided never was', async () => {
    await (await start()).close();
    await writeFile(part('reels.json'), '{"version":1,"vid');
    await mkdir(join(folder, 'media'), { recursive: true });
    await writeFile(join(folder, 'media', '.reelshelf-part-1-clip.mp4'), 'half');
    const opened = await openProject(folder);
    if (opened.ok) open = opened.value;
    expect(await reels()).toMatchObject({ products: [] });
    expect(await readdir(join(folder, 'media'))).toEqual([]);
  });
});

test('finished media is named by its content', async () => {
  const project = await start();
  const path = project.unfinishedMedia('am.mp4');
  await writeFile(path, 'film');
  expect(await project.keepMedia(path, 'am.mp4')).toMatch(/^media\/am-[0-9a-f]{12}\.mp4$/);
  expect(await readdir(project.mediaFolder)).toHaveLength(1);
});

test('origins stay sorted, one an id', () => {
  const list: Origin[] = [];
  for (const id of ['b', 'a', '__proto__', 'b'])
    recordOrigin(list, { id, from: 'x', fingerprint: String(list.length), at: 'now' });
  expect(list.map(({ id, fingerprint }) => id + fingerprint)).toEqual(['__proto__2', 'a1', 'b3']);
});
