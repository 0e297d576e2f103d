import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readWords } from '../../../src/cli/command.js';
import { rankCommand } from '../../../src/cli/rank.js';
import type { CliWorld } from '../../../src/cli/cliWorld.js';
import { createProject } from '../../../src/project/folder/project.js';
import { batch, createTestCollector, event } from '../collector/support.js';

const video = (id: string, more: { stats?: Record<string, unknown>; pinned?: boolean } = {}) => ({
  id,
  creator: 'mia',
  title: `Title of ${id}`,
  sources: [{ type: 'mp4', src: 'media/a.mp4' }],
  rights: { status: 'owned' },
  ...more,
});
const feed = {
  version: 1,
  id: 'spring',
  creators: [{ id: 'mia', handle: '@mia', followers: 12 }],
  products: [],
  videos: [
    video('am', { stats: { views: 7, updatedAt: '2026-01-01' }, pinned: true }),
    video('pm'),
  ],
};

/** A project folder with that feed, and the command beside a collector that has read it. */
async function start(text = JSON.stringify(feed)) {
  const folder = await mkdtemp(join(tmpdir(), 'reelshelf-rank-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const made = await createProject(folder);
  if (made.ok) await made.value.project.close();
  const file = join(folder, 'reels.json');
  await writeFile(file, text);
  const collector = createTestCollector({ feeds: [feed] });
  let answer = (url: string) => collector.get(url.replace('https://events.shop.example', ''));
  const rank = async (...args: string[]) => {
    const given = readWords(rankCommand, ['--project', folder, ...args]);
    if (!given.ok) throw new Error(given.error);
    return rankCommand.run(given.value, {
      env: { fetch: (url: unknown) => answer(String(url)) },
      signal: new AbortController().signal,
    } as unknown as CliWorld);
  };
  return {
    rank,
    collector,
    setAnswer: (next: typeof answer) => (answer = next),
    read: async () => JSON.parse(await readFile(file, 'utf8')) as typeof feed,
    text: () => readFile(file, 'utf8'),
  };
}

test('what the collector has learned stands in the feed afterwards, in the stats and nowhere else', async () => {
  const { rank, read, collector } = await start();
  const events = Array.from({ length: 40 }, (_, index) => [
    event('card_viewed', { view: `v${index}`, video: 'am', position: 0, props: {} }),
    event('product_added', { view: `v${index}`, seq: 1, video: 'am', product: 'serum' }),
    event('card_viewed', { view: `v${index}`, seq: 2, video: 'pm', position: 0, props: {} }),
  ]).flat();
  await collector.post(batch(events.slice(0, 60)));
  await collector.post(batch(events.slice(60)));
  collector.clock.passMs(1000);
  const { exitCode, lines } = await rank('https://events.shop.example/v1/events');
  expect({ exitCode, line: lines[0] }).toEqual({
    exitCode: 0,
    line: '2 videos have their score in the feed. Publish it, and shelves go by it.',
  });
  expect(lines[1]).toMatch(/^Best: am \(2\.\d+ times what is usual\), pm \(0\./);
  const after = await read();
  const [am, pm] = after.videos.map(({ stats }) => stats);
  expect(am).toEqual({
    views: 7,
    score: expect.any(Number) as number,
    evidence: expect.any(Number) as number,
    updatedAt: expect.stringMatching(/^2026-10-14T12:00:01/) as string,
  });
  expect(am?.['score']).toBeGreaterThan(Number(pm?.['score']));
  const withoutStats = (document: typeof feed) => ({
    ...document,
    videos: document.videos.map(({ stats: _stats, ...rest }) => rest),
  });
  expect(withoutStats(after)).toEqual(withoutStats(feed));
});

test.each([
  [['somewhere'], 2, /"somewhere" is not a collector’s address/],
  [
    ['https://events.shop.example', '--feed', 'autumn'],
    1,
    /answers 404\. No feed "autumn" has been read here/,
  ],
])('what cannot be asked is said, and nothing is changed: %s', async (args, code, said) => {
  const { rank, text } = await start();
  const before = await text();
  const { exitCode, lines } = await rank(...args);
  expect({ exitCode, line: lines[0] }).toEqual({
    exitCode: code,
    line: expect.stringMatching(said) as string,
  });
  expect(await text()).toBe(before);
});

test.each([
  ['no JSON', () => new Response('<!doctype html>'), /does not answer JSON/],
  ['no scores', () => Response.json({ ok: true }), /answers something else than scores/],
  [
    'scores of other videos',
    () =>
      Response.json({
        updatedAt: '2026-10-14T12:00:00Z',
        videos: { x: { score: 1, evidence: 3 }, am: { score: 'high' } },
      }),
    /^0 videos have/,
  ],
])('an address that answers %s changes nothing', async (_what, respond, said) => {
  const { rank, text, setAnswer } = await start();
  const before = await text();
  setAnswer(async () => respond());
  expect((await rank('https://events.shop.example')).lines[0]).toMatch(said);
  expect(await text()).toBe(before);
});
