/** `prepare` and `publish`, killed at any moment: what is in the folder is whole, named, and all of it that was said to be done. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRandom } from '../../demo/random.js';
import { parseFeed } from '../../src/feed/read/parse.js';
import { madeOf, filesOf } from '../../src/project/prepare/record.js';
import { sourcesSchema } from '../../src/project/folder/sources.js';
import { demoFiles } from '../support/demoReels.js';

const root = new URL('../../', import.meta.url).pathname;
const SEEDS = 12;
let folder = '';
let reels = '';
let videos = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reelshelf-killed-'));
  reels = join(folder, 'reels');
  videos = join(folder, 'videos');
  await mkdir(videos);
  expect((await run(['init', reels])).code).toBe(0);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** @param killAt - after so many changes in these folders, or never. */
async function run(
  words: readonly string[],
  { in: places = [] as string[], killAt = Infinity } = {},
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(root, 'dist/node/cli.js'), ...words]);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  let changes = 0;
  const watchers = places.map((place) =>
    watch(place, () => {
      changes += 1;
      if (changes >= killAt) child.kill('SIGKILL');
    }),
  );
  const [code] = (await once(child, 'close')) as [number | null];
  for (const watcher of watchers) watcher.close();
  return { code, said };
}

async function readProject() {
  const { feed, issues } = parseFeed(
    JSON.parse(await readFile(join(reels, 'reels.json'), 'utf8')),
    'https://a.example/',
  );
  expect(issues).toEqual([]);
  const text = await readFile(join(reels, 'sources.json'), 'utf8').catch(() => null);
  const sources = sourcesSchema.parse(text === null ? { version: 1 } : JSON.parse(text));
  return { videos: feed?.videos ?? [], sources };
}

/** All that the feed and `sources.json` name is there, and is what its name says. */
async function expectWhole(): Promise<string[]> {
  const { videos: entered, sources } = await readProject();
  const named = new Set(
    sources.videos.flatMap((origin) => {
      const made = madeOf(origin);
      return made ? filesOf(made) : [];
    }),
  );
  for (const {
    sources: [file],
    poster,
    preview,
  } of entered)
    for (const address of [file?.src, poster?.src, preview?.src])
      named.add(new URL(address ?? '').pathname.slice(1));
  for (const path of named) {
    const data = await readFile(join(reels, path));
    const hash = createHash('sha256').update(data).digest('hex').slice(0, 12);
    expect(path).toContain(`-${hash}.`);
  }
  return [...named].map((path) => path.replace('media/', '')).sort();
}

test('prepare, killed after any number of its writes, leaves the folder whole, what it said is done is done, and the next run leaves nothing over', async () => {
  const random = createRandom(7);
  const versions = ['one-drop', 'pour-over'].map((id) => demoFiles(id).preview);
  const prepare = ['prepare', videos, '--project', reels, '--rights', 'owned', '--replace'];
  let kills = 0;
  for (let seed = 0; seed < SEEDS; seed += 1) {
    // Another version of a known video each time, so that files come and go.
    await copyFile(versions[seed % 2] ?? '', join(videos, 'clip.mp4'));
    const killAt = 1 + Math.floor(random() * 30);
    const { code, said } = await run(prepare, { in: [reels, join(reels, 'media')], killAt });
    if (code === null) kills += 1;
    await expectWhole();
    if (/1 of 1 +clip\.mp4: clip/.test(said))
      expect((await readProject()).videos.map(({ id }) => id)).toEqual(['clip']);
  }
  expect(kills).toBeGreaterThan(SEEDS / 3);
  const last = await run(prepare);
  expect(last.code, last.said).toBe(0);
  expect((await readdir(join(reels, 'media'))).sort()).toEqual(await expectWhole());
});

test('publish, killed after any number of its writes, leaves whole documents only, and the next run completes them', async () => {
  const random = createRandom(11);
  await writeFile(
    join(reels, 'reels.json'),
    JSON.stringify({
      version: 1,
      products: [],
      videos: Array.from({ length: 8 }, (_, index) => ({
        id: `clip-${index}`,
        sources: [{ type: 'mp4', src: `media/clip-${index}.mp4` }],
        poster: { src: 'media/poster.jpg', width: 90, height: 160 },
        publishedAt: '2026-01-02',
        rights: { status: 'owned' },
      })),
    }),
  );
  const publish = (name: string) => [
    'publish',
    'https://shop.example/reels/',
    '--name',
    name,
    '--project',
    reels,
  ];
  await mkdir(join(reels, 'watch'));
  await mkdir(join(reels, 'email'));
  const documents = async () =>
    (
      await Promise.all(
        ['', 'watch', 'email'].map(async (below) =>
          (await readdir(join(reels, below))).map((name) => join(below, name)),
        ),
      )
    )
      .flat()
      // What a kill left half written has another name, and no page asks for it.
      .filter((name) => /\.(html|xml)$/.test(name) && !name.includes('.reelshelf-part-'));
  let kills = 0;
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const places = [reels, join(reels, 'watch'), join(reels, 'email')];
    const killAt = 1 + Math.floor(random() * 40);
    const { code } = await run(publish(`Shop ${seed}`), { in: places, killAt });
    if (code === null) kills += 1;
    expect((await readProject()).videos).toHaveLength(8);
    for (const name of await documents()) {
      const text = await readFile(join(reels, name), 'utf8');
      expect(text, name).toMatch(/(<\/html>|<\/urlset>|<\/table>|<\/reel-shelf>)\s*$/);
      if (name.endsWith('.html') && name.startsWith('watch'))
        for (const needed of ['reelshelf-documents.css', 'reelshelf-watch.js'])
          expect(existsSync(join(reels, needed)), needed).toBe(true);
    }
  }
  expect(kills).toBeGreaterThan(SEEDS / 3);
  const last = await run(publish('Shop'));
  expect(last.code, last.said).toBe(0);
  expect((await documents()).filter((name) => name.startsWith('watch'))).toHaveLength(8);
  for (const name of await documents())
    if (name.startsWith('watch'))
      expect(await readFile(join(reels, name), 'utf8')).toContain('– Shop</title>');
  expect((await readdir(reels)).filter((name) => name.startsWith('.'))).toEqual([]);
});
