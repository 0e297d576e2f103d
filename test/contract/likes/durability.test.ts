/** What was acknowledged is on the disk; what was taken back is not. */
import { appendFile, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEntryFile } from '../../../src/collector/entryFile.js';
import { createLikeBook } from '../../../src/collector/likes/likeBook.js';
import { likeEntries } from '../../../src/collector/likes/likeEntries.js';
import { createTestClock } from '../../unit/collector/support.js';
import { emptyPath } from '../../unit/server/support.js';

function open(folder: string, clock = createTestClock()) {
  const file = createEntryFile(folder, 'Halden', likeEntries);
  const { apply } = likeEntries;
  const book = createLikeBook({
    file,
    limits: { maxKept: 1000 },
    apply,
    ...clock,
    say: () => {},
  });
  const like = async (
    name: string,
    video = 'v',
    more: { visitor?: string; liked?: boolean } = {},
  ) => {
    const about = { video, liked: true, visitor: null, ...more };
    const set = await book.set({ token: name.padEnd(32, '-'), ...about });
    if (!set.ok) throw new Error(set.error);
    return set.value;
  };
  return { book, like, clock, file };
}

const textOf = async (folder: string) => {
  const [name = ''] = await readdir(folder);
  return { path: join(folder, name), text: await readFile(join(folder, name), 'utf8') };
};

test('all likes stand when the process has died at any moment, also those of a crowd at once', async () => {
  const folder = await emptyPath();
  const first = open(folder);
  const names = Array.from({ length: 300 }, (_, at) => `person-${at}`);
  await Promise.all(names.map((name) => first.like(name)));
  await first.like('person-0', 'w');
  const { path } = await textOf(folder);
  await appendFile(path, '{"kind":"liked","video":"v","wh');
  const second = open(folder);
  expect([...(await second.book.counts())]).toEqual([
    ['v', 300],
    ['w', 1],
  ]);
  // Known again by its token alone.
  expect(await second.like('person-7')).toEqual({ liked: true, count: 300 });
  await second.like('one more');
  expect((await open(folder).book.counts()).get('v')).toBe(301);
});

test('of a token only a digest is kept, and only the collector’s user reads the file', async () => {
  const folder = await emptyPath();
  await open(folder).like('mine');
  const { path, text } = await textOf(folder);
  expect(text).not.toContain('mine');
  expect((await stat(path)).mode & 0o077).toBe(0);
});

test('what was taken back or forgotten has left the disk a minute later, and when it is closed', async () => {
  const folder = await emptyPath();
  const { book, like, clock } = open(folder);
  await like('a', 'taken-back');
  await like('b', 'forgotten', { visitor: 'somebody' });
  await like('c', 'kept');
  await like('a', 'taken-back', { liked: false });
  clock.passMs(61_000);
  await expect.poll(async () => (await textOf(folder)).text).not.toContain('taken-back');
  expect(await book.forget('somebody')).toBe(1);
  await book.close();
  expect((await textOf(folder)).text).not.toMatch(/forgotten|somebody/);
  expect([...(await open(folder).book.counts())]).toEqual([['kept', 1]]);
});

test('what cannot be written is refused, and does not stand later', async () => {
  const folder = await emptyPath();
  const { like, book, file } = open(folder);
  await like('before');
  const { add } = file;
  file.add = () => Promise.reject(new Error('ENOSPC: no space left on device'));
  await expect(like('lost')).rejects.toThrow('ENOSPC');
  file.add = add;
  expect((await book.counts()).get('v')).toBe(1);
  expect(await like('after')).toEqual({ liked: true, count: 2 });
});
