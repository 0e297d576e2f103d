/** `reelshelf prepare` as a merchant runs it: files as phones make them, a kill in the middle, and what came of it in a browser. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ALL_FORMATS,
  Conversion,
  FilePathSource,
  FilePathTarget,
  Input,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';
import { chromium } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseFeed } from '../../src/feed/read/parse.js';
import { launchOptions } from '../support/browserProject.js';
import { demoFiles } from '../support/demoReels.js';

const root = new URL('../../', import.meta.url).pathname;
let folder = '';
let videos = '';
let reels = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-prepare-'));
  videos = join(folder, 'phone');
  reels = join(folder, 'reels');
  await mkdir(videos);
  await asPhonesDo(demoFiles('one-drop').film, join(videos, 'IMG 0001.MP4'));
  await copyFile(demoFiles('pour-over').preview, join(videos, 'z-last.mp4'));
  await writeFile(join(videos, 'notes.mp4'), 'Things to buy\n'.repeat(40));
  await writeFile(
    join(videos, 'IMG 0001.de.srt'),
    '1\n00:00:00,200 --> 00:00:01,500\nEin Tropfen\n',
  );
  await writeFile(
    join(videos, 'IMG 0001.descriptions.srt'),
    '1\n00:00:00,200 --> 00:00:01,500\nA hand lifts the pipette.\n',
  );
  await copyFile(demoFiles('pour-over').preview, join(videos, 'IMG 0001.described.mp4'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Two seconds, stored lying and turned by a mark, its index behind the data. */
async function asPhonesDo(from: string, to: string): Promise<void> {
  const conversion = await Conversion.init({
    input: new Input({ source: new FilePathSource(from), formats: ALL_FORMATS }),
    output: new Output({
      format: new Mp4OutputFormat({ fastStart: false }),
      target: new FilePathTarget(to),
    }),
    video: { rotate: 90 },
    trim: { start: 0, end: 2 },
    copy: { mode: 'forced' },
    showWarnings: false,
  });
  await conversion.execute();
}

function run(...words: string[]) {
  const child = spawn(process.execPath, [join(root, 'dist/node/cli.js'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let answer = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  child.stdout.on('data', (part: Buffer) => (answer += part.toString()));
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number | null,
    answer,
    said,
  }));
  return { child, ended, said: () => said };
}
const prepare = (...words: string[]) =>
  run('prepare', videos, '--project', reels, '--rights', 'owned', ...words);
const readFeed = async () =>
  parseFeed(JSON.parse(await readFile(join(reels, 'reels.json'), 'utf8')), 'https://a.example/');
const media = () => readdir(join(reels, 'media'));

/** The kinds of an MP4's outermost boxes, in their order. */
function boxesOf(file: Buffer): string[] {
  const kinds: string[] = [];
  for (let at = 0; at + 8 <= file.length; at += Math.max(8, file.readUInt32BE(at)))
    kinds.push(file.toString('latin1', at + 4, at + 8));
  return kinds;
}

test('prepare is killed in the middle, goes on, says what cannot be used, and what it makes plays upright in Chromium', async () => {
  expect((await run('init', reels).ended).code).toBe(0);
  const original = await readFile(join(videos, 'IMG 0001.MP4'));
  expect(boxesOf(original).indexOf('moov')).toBeGreaterThan(boxesOf(original).indexOf('mdat'));

  const killed = prepare();
  await expect.poll(killed.said).toMatch(/1 of 3 .* \d+ %/);
  killed.child.kill('SIGKILL');
  expect((await killed.ended).code).toBeNull();
  expect((await readFeed()).issues).toEqual([]);

  const { code, answer, said } = await prepare('--json').ended;
  expect(code, said).toBe(1);
  const { files } = JSON.parse(answer) as { files: { name: string; outcome: string }[] };
  expect(files).toMatchObject([
    { name: 'IMG 0001.MP4', outcome: 'prepared', id: 'img-0001' },
    { name: 'notes.mp4', outcome: 'unusable', why: { message: expect.stringContaining('text') } },
    { name: 'z-last.mp4', outcome: 'prepared' },
  ]);
  expect((await readFile(join(videos, 'IMG 0001.MP4'))).equals(original)).toBe(true);

  const { feed, issues } = await readFeed();
  expect(issues).toEqual([]);
  const video = feed?.videos.find(({ id }) => id === 'img-0001');
  expect(video).toMatchObject({
    captions: [{ lang: 'de' }],
    descriptions: [{ src: expect.stringMatching(/\/img-0001\.descriptions\.\S+\.vtt$/) }],
    describedSources: [
      { type: 'mp4', src: expect.stringMatching(/\/img-0001\.described-\w+\.mp4$/) },
    ],
    rights: { status: 'owned' },
  });
  expect(video?.duration).toBeCloseTo(2, 0);
  const { width = 0, height = 0, src = '' } = video?.sources[0] ?? {};
  expect(width, 'turned by its mark, the clip lies').toBeGreaterThan(height);
  expect(Math.max(width, height)).toBeLessThanOrEqual(1280);
  const made = await readFile(join(reels, new URL(src).pathname));
  expect(boxesOf(made).slice(0, 2)).toEqual(['ftyp', 'moov']);
  expect((await media()).filter((name) => name.startsWith('.'))).toEqual([]);
  const preview = await readFile(join(reels, new URL(video?.preview?.src ?? '').pathname));
  expect(preview.length).toBeLessThan(300_000);

  expect(await shownInChromium(src, video?.poster?.src ?? '')).toEqual({
    size: [width, height],
    poster: [width, height],
    hasPlayed: true,
  });

  const before = (await media()).sort();
  const again = JSON.parse((await prepare('--json').ended).answer) as {
    files: { outcome: string }[];
  };
  expect(again.files.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unusable', 'unchanged']);
  expect((await media()).sort()).toEqual(before);
});

async function shownInChromium(src: string, poster: string) {
  const types: Record<string, string> = { mp4: 'video/mp4', jpg: 'image/jpeg' };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/') return void response.setHeader('content-type', 'text/html').end('<p>Page');
    const type = types[path.split('.').at(-1) ?? ''] ?? 'text/plain';
    void readFile(join(reels, path)).then(
      (file) => response.setHeader('content-type', type).end(file),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate(
      async ([videoPath = '', posterPath = '']) => {
        const video = document.createElement('video');
        video.muted = true;
        video.src = videoPath;
        document.body.append(video);
        await video.play();
        await new Promise((resolve) => (video.onended = resolve));
        const picture = new Image();
        picture.src = posterPath;
        await picture.decode();
        return {
          size: [video.videoWidth, video.videoHeight],
          poster: [picture.naturalWidth, picture.naturalHeight],
          hasPlayed: video.currentTime > 1.5,
        };
      },
      [src, poster].map((address) => new URL(address).pathname),
    );
  } finally {
    await browser.close();
    server.close();
  }
}
