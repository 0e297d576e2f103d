import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { readWords } from '../../../src/cli/command.js';
import { liveCommand } from '../../../src/cli/live.js';
import type { CliWorld } from '../../../src/cli/cliWorld.js';
import type { FeedDocument } from '../../../src/project/folder/feedDocument.js';
import { createProject } from '../../../src/project/folder/project.js';
import { pictureOf } from '../../../src/project/prepare/pictureOf.js';
import { CHANNEL, liveFeed, openLives } from '../collector/live/liveWorld.js';
import { iso, NOW, TOKEN } from '../collector/support.js';

const ORIGIN = 'https://events.halden.example';
const PLAYLIST = 'https://cdn.example/spring/index.m3u8';

/** A project folder with the live, and the command beside the collector that has read its feed. */
async function start() {
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-live-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const made = await createProject(folder);
  if (made.ok) await made.value.project.close();
  const file = join(folder, 'reels.json');
  await writeFile(file, JSON.stringify(liveFeed));
  const lives = await openLives();
  const files = new Map<string, string>();
  const live = async (...args: string[]) => {
    const given = readWords(liveCommand, ['--project', folder, ...args]);
    if (!given.ok) throw new Error(given.error);
    return liveCommand.run(given.value, {
      environment: { REELSHELF_REPORT_TOKEN: TOKEN },
      env: {
        fetch: (url: unknown, init: RequestInit) =>
          String(url).startsWith(ORIGIN)
            ? lives.ask(String(url).slice(ORIGIN.length), init)
            : Promise.resolve(
                new Response(files.get(String(url)) ?? null, {
                  status: files.has(String(url)) ? 200 : 404,
                }),
              ),
      },
      signal: new AbortController().signal,
    } as unknown as CliWorld);
  };
  return {
    ...lives,
    files,
    folder,
    live: (verb: string, ...more: string[]) => live(verb, `${ORIGIN}${CHANNEL}`, ...more),
    any: live,
    video: async () => (JSON.parse(await readFile(file, 'utf8')) as FeedDocument).videos[0]!,
  };
}

test('a live is driven by commands, and each says how it stands afterwards', async () => {
  const { live } = await start();
  expect((await live('start')).lines).toEqual(['It is live. Nothing is pinned.']);
  expect((await live('pin', 'serum')).lines).toEqual(['It is live. Pinned: serum.']);
  expect((await live('pin', 'balm')).lines).toEqual(['It is live. Pinned: balm, serum.']);
  expect((await live('pin', 'balm')).lines[0]).toContain('It was so already.');
  expect((await live('unpin', 'serum')).lines).toEqual(['It is live. Pinned: balm.']);
  await live('price', 'balm', '19.00', 'EUR');
  expect((await live('show')).lines).toEqual(['It is live. Pinned: balm.', 'balm for 19.00 EUR.']);
  await live('price', 'balm', 'off');
  expect((await live('show')).lines).toEqual(['It is live. Pinned: balm.']);
  expect((await live('end')).lines[0]).toContain('It has ended.');
});

test.each([
  [['explode'], 2, 'none of poster, start'],
  [['pin'], 2, 'Give a product'],
  [['price', 'balm', '9,00', 'EUR'], 2, '19.00 EUR'],
  [['price', 'balm', 'off', 'EUR'], 2, 'no price'],
  [['start', 'now'], 2, 'one word too many'],
  [['pin', 'balm'], 1, 'Start it first'],
])('%j is refused, and says what to do', async ([verb = '', ...more], exitCode, words) => {
  const { live } = await start();
  const result = await live(verb, ...more);
  expect(result.exitCode).toBe(exitCode);
  expect(result.lines[0]).toContain(words);
});

test('an address that is no channel’s is refused, and so is one behind which nobody answers', async () => {
  const { any } = await start();
  expect((await any('start', 'https://events.halden.example')).exitCode).toBe(2);
  const nobody = await any('pin', 'https://nobody.example/v1/live/spring', 'balm');
  expect(nobody.exitCode).toBe(1);
});

test('the recording becomes the video’s source, and what was pinned its tags at their moments of it', async () => {
  const { live, clock, video } = await start();
  await live('start');
  clock.passMs(4000);
  await live('pin', 'serum');
  clock.passMs(6000);
  await live('unpin', 'serum');
  await live('pin', 'balm');
  expect((await live('record', 'https://cdn.example/spring.mp4')).lines[0]).toContain(
    'LIVE_NOT_ENDED',
  );
  clock.passMs(5000);
  await live('end');
  const result = await live('record', 'https://cdn.example/spring.mp4');
  expect(result.exitCode).toBe(0);
  expect(await video()).toMatchObject({
    id: 'spring-live',
    sources: [{ type: 'mp4', src: 'https://cdn.example/spring.mp4' }],
    live: { state: 'ended' },
    tags: [
      { product: 'serum', start: 4, end: 10 },
      { product: 'balm', start: 10, end: 15 },
    ],
  });
  // Another cut, whose first picture came two seconds later.
  await live('record', 'media/spring.mp4', '--begin', iso(NOW + 2000));
  expect((await video()).tags).toEqual([
    { product: 'serum', start: 2, end: 8 },
    { product: 'balm', start: 8, end: 13 },
  ]);
});

test('an HLS recording says itself when its first picture was taken and how long it is', async () => {
  const { live, clock, video, files } = await start();
  await live('start');
  clock.passMs(4000);
  await live('pin', 'serum');
  clock.passMs(20_000);
  await live('end', '--recording', PLAYLIST);
  files.set(PLAYLIST, '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nv0/list.m3u8\n');
  files.set(
    'https://cdn.example/spring/v0/list.m3u8',
    `#EXTM3U\n#EXT-X-PROGRAM-DATE-TIME:${iso(NOW + 1000)}\n#EXTINF:6.0,\na.ts\n#EXTINF:4.5,\nb.ts\n#EXT-X-ENDLIST\n`,
  );
  // Without an address that of the end is meant.
  expect((await live('record')).exitCode).toBe(0);
  expect(await video()).toMatchObject({
    sources: [{ type: 'hls', src: PLAYLIST }],
    duration: 10.5,
    tags: [{ product: 'serum', start: 3, end: 10.5 }],
  });
});

const picture = fileURLToPath(new URL('../../../demo/shop/public/', import.meta.url));

test('a picture becomes the poster of the live, and one that is none, or no live of the project’s, is named', async () => {
  const { live, any, video, folder } = await start();
  const [jpeg = ''] = (await readdir(picture, { recursive: true })).filter((name) =>
    name.endsWith('.jpg'),
  );
  const given = await live('poster', join(picture, jpeg));
  expect(given).toMatchObject({ exitCode: 0, data: { video: 'spring-live' } });
  const { poster } = await video();
  expect(poster).toMatchObject({
    src: expect.stringMatching(/^media\/spring-live-poster-\w{12}\.jpg$/),
  });
  const made = pictureOf(await readFile(join(folder, poster?.src ?? '')));
  expect(poster).toMatchObject({ width: made?.width, height: made?.height });

  const text = join(folder, 'reels.json');
  expect((await live('poster', text)).lines[0]).toContain('not a picture that can be read');
  expect((await live('poster', join(folder, 'none.jpg'))).lines[0]).toContain(
    'none.jpg cannot be read',
  );
  expect((await live('poster')).lines[0]).toContain('Which picture?');
  const other = await any('poster', `${ORIGIN}/v1/live/summer`, join(picture, jpeg));
  expect(other.lines[0]).toContain('No video of the project has');
  expect((await video()).poster).toEqual(poster);
});
