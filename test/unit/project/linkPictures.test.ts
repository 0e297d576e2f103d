import { cp, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { makeLinkPictures } from '../../../src/project/prepare/linkPictures.js';

const media = fileURLToPath(new URL('../../../demo/shop/reels/media/', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'reelshelf-links-'));
afterAll(() => rm(folder, { recursive: true }));
await mkdir(join(folder, 'media'));
const [first = '', second = ''] = (await readdir(media)).filter(
  (name) => name.endsWith('.jpg') && !name.includes('-mail-'),
);
await cp(join(media, first), join(folder, 'media/poster.jpg'));

const make = (poster: string) => makeLinkPictures(folder, [{ id: 'v', name: 'v', poster }]);

/** Of the frame's header, which says how large it is. */
function sizeOf(jpeg: Buffer): { width: number; height: number } {
  for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg.readUInt16BE(at);
    if (marker >= 0xffc0 && marker <= 0xffc2)
      return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) };
  }
  throw new Error('no JPEG');
}

test('a picture of a link is 1200 × 630, is made once, and has another name with another poster', async () => {
  const { paths, missing } = await make('media/poster.jpg');
  expect(missing).toEqual([]);
  const path = paths.get('v') ?? '';
  expect(path).toMatch(/^watch\/v-[\da-f]{8}\.link\.jpg$/);
  expect(sizeOf(await readFile(join(folder, path)))).toEqual({ width: 1200, height: 630 });
  const { mtimeMs } = await stat(join(folder, path));
  expect((await make('media/poster.jpg')).paths.get('v')).toBe(path);
  expect((await stat(join(folder, path))).mtimeMs).toBe(mtimeMs);
  await cp(join(media, second), join(folder, 'media/poster.jpg'));
  expect((await make('media/poster.jpg')).paths.get('v')).not.toBe(path);
});

test('a poster that is elsewhere has none, and one that is no JPEG is named', async () => {
  for (const poster of [
    'https://cdn.example/a.jpg',
    '/etc/hostname',
    '../secret.jpg',
    'media/x.jpg',
  ])
    expect(await make(poster)).toEqual({ paths: new Map(), missing: [] });
  await writeFile(join(folder, 'media/text.jpg'), 'no picture');
  const { paths, missing } = await make('media/text.jpg');
  expect(paths.size).toBe(0);
  expect(missing).toEqual([expect.stringContaining('media/text.jpg of v cannot be read')]);
});
