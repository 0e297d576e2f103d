/** Publishing by `reelshelf studio` as it is installed, killed at any moment: nothing is half there, the merchant is told, a second press finishes. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PublishState } from '../../src/studio/shared/wire.js';
import { createRandom } from '../../src/tools/random.js';
import { passTime } from '../support/passTime.js';
import { plainFeed } from '../support/studioWorld.js';
import { startStudio, type RunningStudio } from './runningStudio.js';

const ADDRESS = 'https://shop.example/reels/';
const VIDEOS = 30;

let top = '';
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'reelshelf-publish-'));
});
afterEach(() => rm(top, { recursive: true, force: true }));

const feedOf = (count: number, title: string) => {
  const feed = plainFeed(count);
  return {
    ...feed,
    videos: feed.videos.map((video) => ({
      ...video,
      title: `${title} ${video.id}`,
      duration: 9,
      publishedAt: '2026-01-02T08:00:00Z',
      poster: { src: 'media/poster.jpg', width: 90, height: 160 },
    })),
  };
};
const write = (folder: string, feed: object) =>
  writeFile(join(folder, 'reels.json'), JSON.stringify(feed, null, 2));

const press = async ({ ask }: RunningStudio, shop: string): Promise<PublishState> => {
  const response = await ask('api/publish', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address: ADDRESS, shop, layout: 'carousel' }),
  });
  return (await response.json()) as PublishState;
};
const state = async ({ ask }: RunningStudio) =>
  (await (await ask('api/publish')).json()) as PublishState;

async function end(running: RunningStudio): Promise<void> {
  running.child.kill('SIGTERM');
  await running.ended;
}

/** What is uploaded of a folder, file by file. */
async function uploaded(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !/^\.|^sources\.json$/.test(path))
    .sort();
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(join(folder, path), 'latin1')] as const),
    ),
  );
}

test('killed at any moment of it, each file is whole and of before or of now, the folder is told to be cut off, and a second press makes what one press would have', async () => {
  const [was, wanted] = [join(top, 'was'), join(top, 'wanted')];
  await mkdir(was);
  await write(was, feedOf(VIDEOS, 'Former'));
  const former = await startStudio(was);
  await press(former, 'Halden');
  await end(former);
  // Some go, some come, all have another title, and the shelf's own files are of an older release.
  const next = feedOf(VIDEOS + 5, 'Fresh');
  next.videos.splice(0, 10);
  for (const name of await readdir(join(was, 'reelshelf')))
    await writeFile(join(was, 'reelshelf', name), 'an older release');
  await cp(was, wanted, { recursive: true });
  await write(wanted, next);
  const whole = await startStudio(wanted);
  const begun = performance.now();
  await press(whole, 'Halden & Co');
  const takesMs = performance.now() - begun;
  await end(whole);
  const [before, after] = await Promise.all([was, wanted].map(uploaded));

  const random = createRandom(7);
  let cutOff = 0;
  for (let seed = 0; seed < 16; seed += 1) {
    const folder = join(top, `killed-${seed}`);
    await cp(was, folder, { recursive: true });
    await write(folder, next);
    const running = await startStudio(folder);
    const pressed = press(running, 'Halden & Co').catch(() => null);
    await passTime(Math.floor(random() * takesMs));
    running.child.kill('SIGKILL');
    const answered = await pressed;
    await running.ended;
    for (const [path, text] of await uploaded(folder))
      expect([before!.get(path), after!.get(path)], `${seed}: ${path}`).toContain(text);

    const again = await startStudio(folder);
    const told = await state(again);
    const now = await uploaded(folder);
    const isDone = told.changes.length === 0;
    if (told.isCutOff) cutOff += 1;
    // What was answered is there; what is neither of before nor of now as a whole says so.
    if (answered) expect(told).toMatchObject({ isCutOff: false, changes: [] });
    if (!told.isCutOff)
      expect([...now]).toEqual([
        ...(isDone ? after! : new Map([...before!, ['reels.json', after!.get('reels.json')!]])),
      ]);
    expect(await press(again, 'Halden & Co')).toMatchObject({ isCutOff: false, changes: [] });
    expect([...(await uploaded(folder))]).toEqual([...after!]);
    expect((await readdir(folder)).filter((name) => name.startsWith('.reelshelf-part'))).toEqual(
      [],
    );
    await end(again);
    await rm(folder, { recursive: true });
  }
  // Most of the time that it takes is in the middle.
  expect(cutOff).toBeGreaterThan(4);
});
