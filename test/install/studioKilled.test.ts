/** `reelshelf studio` as it is installed: killed at any moment, nothing that was answered is lost, and nothing is half there. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FeedDocument } from '../../src/project/folder/feedDocument.js';
import type { EditAnswer, StudioProject } from '../../src/studio/shared/wire.js';
import { begin, offsetOf, send } from '../contract/studio/support/upload.js';
import { passTime } from '../support/passTime.js';
import { plainFeed } from '../support/studioWorld.js';
import { startStudio, type RunningStudio } from './runningStudio.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-studio-'));
  await writeFile(join(folder, 'reels.json'), JSON.stringify(plainFeed(4), null, 2));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const srtOf = (cues: number) =>
  new TextEncoder().encode(
    `WEBVTT\n\n${Array.from({ length: cues }, (_, place) => `${String(Math.floor(place / 60)).padStart(2, '0')}:${String(place % 60).padStart(2, '0')}.000 --> 00:59:59.000\nLine ${place}\n`).join('\n')}`,
  );

/** Edits one title after the other until the server is gone. @returns what was answered last, and what was asked last. */
async function typeAway({ ask }: RunningStudio, video: string) {
  let was = `Video ${video.slice(1)}`;
  let asked = was;
  try {
    for (let count = 0; ; count++) {
      asked = `${video} ${count} ${'x'.repeat(count % 50)}`;
      const response = await ask('api/edits', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ edits: [{ at: ['videos', video, 'title'], was, now: asked }] }),
      });
      const answer = (await response.json()) as EditAnswer;
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      was = asked;
    }
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('{')) throw error;
    return { answered: was, asked };
  }
}

/** Sends captions until the server is gone. @returns the languages that arrived whole, and the upload that did not. */
async function uploadAway(running: RunningStudio, video: string, seed: number) {
  const whole: string[] = [];
  let place = '';
  const bytes = srtOf(2000 + seed * 500);
  try {
    for (let count = 0; ; count++) {
      const lang = `en-x-n${count}`;
      place = '';
      const about = { filename: 'a.vtt', kind: 'captions', video, lang };
      place = (await begin(running, bytes.length, about)).headers.get('location') ?? '';
      const half = Math.floor(bytes.length / 2);
      await send(running, place, 0, bytes.slice(0, half));
      const last = await send(running, place, half, bytes.slice(half));
      if (last.status !== 204) throw new Error(`{${last.status} ${await last.text()}`);
      whole.push(lang);
    }
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('{')) throw error;
    return { whole, place, bytes };
  }
}

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  'killed while it edits and takes files in, it has all that was answered (%i)',
  async (seed) => {
    const first = await startStudio(folder);
    const work = [typeAway(first, 'v0'), typeAway(first, 'v1')] as const;
    const sending = uploadAway(first, 'v2', seed);
    // Another moment for each seed.
    await passTime(60 + ((seed * 137) % 400));
    first.child.kill('SIGKILL');
    const [one, two] = await Promise.all(work);
    const { whole, place, bytes } = await sending;
    await first.ended;
    // Whoever serves the folder meanwhile never has half a feed.
    JSON.parse(await readFile(join(folder, 'reels.json'), 'utf8'));

    const next = await startStudio(folder);
    const feed = async () =>
      ((await (await next.ask('api/project')).json()) as StudioProject).feed as FeedDocument;
    const { videos } = await feed();
    for (const [place_, { answered, asked }] of [one, two].entries())
      expect([answered, asked]).toContain(videos[place_]?.title);
    await expect
      .poll(async () => (await feed()).videos[2]?.captions?.map(({ lang }) => lang) ?? [])
      .toEqual(expect.arrayContaining(whole));
    for (const { src } of (await feed()).videos[2]?.captions ?? [])
      expect(await readFile(join(folder, src), 'utf8')).toBe(new TextDecoder().decode(bytes));
    if (place !== '') {
      const head = await next.ask(`api/${place}`, {
        method: 'HEAD',
        headers: { 'tus-resumable': '1.0.0' },
      });
      // Begun and not whole: it goes on. Whole, it has become captions and is gone.
      if (head.status === 200) {
        const offset = await offsetOf(next, place);
        if (offset < bytes.length)
          expect((await send(next, place, offset, bytes.slice(offset))).status).toBe(204);
      }
    }
    const isUnfinished = (name: string) => name.startsWith('.reelshelf-part-');
    await expect
      .poll(async () =>
        (await readdir(join(folder, '.reelshelf-uploads'))).filter((name) =>
          /^[0-9a-f]{32}$/.test(name),
        ),
      )
      .toEqual([]);
    expect((await readdir(folder)).filter(isUnfinished)).toEqual([]);
    next.child.kill('SIGTERM');
    expect(await next.ended).toEqual([0, null]);
    expect((await readdir(folder)).filter((name) => name.startsWith('.reelshelf'))).toEqual([]);
  },
);
