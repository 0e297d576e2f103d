/** A live from its start to its recording in the feed, by the commands of the package as npm packs it, in an empty folder. */
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { parseFeed } from '../../src/feed/read/parse.js';
import { root } from '../checks/support/sources.js';
import { emptyProject, npm, packInto } from '../checks/support/pack.js';
import { freePort, REPORT_TOKEN, startCollectorProcess } from '../e2e/support/collectorProcess.js';
import { startCamera } from '../e2e/support/live/camera.js';
import { startStage } from '../e2e/support/live/stage.js';
import { passTime } from '../support/passTime.js';

const folder = mkdtempSync(join(tmpdir(), 'reelshelf-live-packed-'));
const place = join(folder, 'merchant');
/** Too large to load for each run of this; npm has them elsewhere. */
const HEAVY = ['@duckdb/node-api', 'mediabunny', '@mediabunny/server', 'node-av'];

beforeAll(() => {
  const tarball = packInto(folder);
  emptyProject(place);
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], place);
  for (const name of HEAVY) {
    const link = join(place, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  }
}, 170_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cli = join(place, 'node_modules/reelshelf/dist/node/cli.js');

/** What the command said; it has to end well. */
async function run(...words: string[]): Promise<string> {
  const environment = { ...process.env, REELSHELF_REPORT_TOKEN: REPORT_TOKEN };
  const child = spawn(process.execPath, [cli, ...words], { cwd: place, env: environment });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code, said).toBe(0);
  return said;
}

test('a live that was filmed, pinned and ended becomes an ordinary video of the feed by one command, its pins tags at their moments', async () => {
  await run('init');
  const film = join(folder, 'film');
  mkdirSync(film);
  const port = await freePort();
  const stage = await startStage(port, film);
  const channel = `${stage.url}/v1/live/spring`;
  const list = `${stage.url}/film/spring.m3u8`;
  const file = join(place, 'reels/reels.json');
  const feed = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const price = { amount: '28.00', currency: 'EUR' };
  writeFileSync(
    file,
    JSON.stringify({
      ...feed,
      products: ['serum', 'balm'].map((id) => ({ id, title: id, url: `/products/${id}`, price })),
      videos: [
        {
          id: 'spring-live',
          title: 'Spring, live',
          sources: [{ type: 'hls', src: list }],
          rights: { status: 'owned' },
          live: { startsAt: '2026-12-01T18:00:00Z', channel },
        },
      ],
    }),
  );
  const poster = join(root, 'demo/shop/public/media/products');
  const [picture = ''] = readdirSync(poster);
  expect(await run('live', 'poster', channel, join(poster, picture))).toContain('is the poster of');
  const collector = await startCollectorProcess({
    origin: 'https://shop.example',
    port,
    feed: file,
    cli,
  });
  onTestFinished(async () => {
    await collector.stop();
    await stage.stop();
  });
  const camera = await startCamera(film);
  onTestFinished(() => camera.kill());
  expect(await run('live', 'start', channel)).toContain('It is live.');
  expect(await run('live', 'pin', channel, 'serum')).toContain('Pinned: serum.');
  await passTime(2500);
  await run('live', 'pin', channel, 'balm');
  await run('live', 'unpin', channel, 'serum');
  await passTime(2500);
  expect(await run('live', 'end', channel, '--recording', list)).toContain('It has ended.');
  await camera.stop();

  const said = await run('live', 'record', channel);
  expect(said).toContain('The video "spring-live" is the recording now');
  await run('validate', 'reels');
  const read = parseFeed(JSON.parse(readFileSync(file, 'utf8')), 'https://shop.example/reels.json');
  expect(read.issues).toEqual([]);
  const [video] = read.feed?.videos ?? [];
  expect(video).toMatchObject({
    sources: [{ type: 'hls', src: list }],
    live: { state: 'ended' },
    poster: { src: expect.stringContaining('media/spring-live-poster-') as string },
  });
  const [serum, balm] = video?.tags ?? [];
  expect([serum?.product, balm?.product]).toEqual(['serum', 'balm']);
  expect(serum?.start).toBeGreaterThan(0);
  expect(balm?.start).toBeGreaterThan((serum?.start ?? 0) + 2);
  // By the moments of the film, which began before the live was said to.
  expect(Math.abs((serum?.end ?? 0) - (balm?.start ?? 0))).toBeLessThan(3);
  expect(balm?.end).toBeLessThanOrEqual((video?.duration ?? 0) + 0.1);
}, 120_000);
