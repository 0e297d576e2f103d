/**
 * The demo shop's project folder, made as a merchant makes theirs: by the commands `init`, `import`, `prepare` and `tag`, and by what an
 * editor writes into `reels.json` in between. What is said of the videos stands in `clips.ts`, where their tags are in `points.json`.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main, type CliWorld } from '../../src/cli/main.js';
import { readCatalogue } from '../shop/catalogue.js';
import { startShop } from '../shop/server.js';
import { clips, creators, type Clip } from './clips.js';

/** Tag points by clip, in the order of the clip's tags, as fractions of the frame. */
export type TagPoints = Record<string, { x: number; y: number }[]>;

export const pointsFile = new URL('points.json', import.meta.url);
const catalogueFile = new URL('../shop/catalogue.json', import.meta.url);

interface Document {
  id?: string;
  creators?: object[];
  products: { id: string; description?: string; image?: object | undefined }[];
  videos: { id: string; [key: string]: unknown }[];
}

/**
 * Makes the folder, or brings it up to date; run again, it makes only what is new.
 *
 * @param films - a folder with `<clip>.mp4` and its captions, `<clip>.en.vtt`. A clip without a film stays as it is.
 * @param port - of the shop that the products are read from; 0 for any.
 */
export async function makeProject(
  folder: string,
  films: string,
  { port = 0, say = () => {} }: { port?: number; say?: (line: string) => void } = {},
): Promise<void> {
  const run = (...words: string[]) => runCommand(words, say);
  const points = JSON.parse(await readFile(pointsFile, 'utf8')) as TagPoints;
  const there = new Set(await readdir(films));
  const made = clips.filter(({ id }) => there.has(`${id}.mp4`));

  await run('init', folder, '--no-starter', '--currency', 'USD', '--locale', 'en-US');
  await edit(folder, writeCreators);
  const shop = await startShop({ port });
  try {
    await run('import', shop.url, '--project', folder, '--pause', '0');
  } finally {
    await shop.stop();
  }
  await writeWithoutOrigin(folder, shop.url);
  for (const clip of made)
    await run(
      'prepare',
      join(films, `${clip.id}.mp4`),
      ...['--project', folder, '--replace'],
      ...['--poster', `${clip.id}=${clip.posterSeconds}`],
      ...['--rights', clip.rights.status, '--disclosure', clip.disclosure],
      ...['--creator', creatorOf(clip).handle],
    );
  for (const clip of made)
    for (const words of tagWords(clip, points[clip.id] ?? []))
      await run('tag', clip.id, ...words, '--project', folder);
  await edit(folder, writeWords);
}

async function runCommand(words: string[], say: (line: string) => void): Promise<void> {
  const { exitCode, lines } = await main(words, world);
  if (exitCode !== 0) throw new Error(`reelshelf ${words.join(' ')}: ${lines.join('\n')}`);
  for (const line of lines) say(line);
}

/** Nobody sits there, and nothing is served: these commands need no more. */
const world = {
  version: '1.0.0',
  environment: {},
  env: {
    nowMs: () => Date.now(),
    setTimer(run: () => void, delayMs: number) {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
    fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
  },
  isTerminal: false,
  write: () => {},
  log: () => {},
  ask: () => Promise.resolve(null),
  signal: new AbortController().signal,
} as unknown as CliWorld;

function creatorOf(clip: Clip) {
  const creator = creators.find(({ id }) => id === clip.creator);
  if (!creator) throw new Error(`clip ${clip.id} has no creator "${clip.creator}"`);
  return creator;
}

/** The words of `reelshelf tag` behind the video's name, a list a tag. */
const tagWords = (clip: Clip, points: readonly { x: number; y: number }[]): string[][] =>
  clip.tags.map(({ product, start, end }, at) => {
    const { x, y } = points[at] ?? { x: 0.5, y: 0.55 };
    const isMore = clip.tags.findIndex((tag) => tag.product === product) < at;
    return [
      product,
      ...['--start', String(start), '--end', String(end), '--x', String(x), '--y', String(y)],
      ...(isMore ? ['--also'] : []),
    ];
  });

async function edit(folder: string, change: (feed: Document) => void): Promise<void> {
  const path = join(folder, 'reels.json');
  const feed = JSON.parse(await readFile(path, 'utf8')) as Document;
  change(feed);
  await writeFile(path, `${JSON.stringify(feed, null, 2)}\n`);
}

function writeCreators(feed: Document): void {
  feed.id = 'halden-autumn';
  feed.creators = creators.map(({ voice: _voice, spoken: _spoken, ...creator }) => ({
    ...creator,
    avatar: `/media/avatars/${creator.id}.jpg`,
  }));
}

/** What no command asks for. */
function writeWords(feed: Document): void {
  const { products } = readCatalogue(catalogueFile);
  for (const product of feed.products) {
    const known = products.find(({ handle }) => handle === product.id);
    if (!known) continue;
    product.description = known.description;
    product.image = known.images[0];
  }
  for (const video of feed.videos) {
    const clip = clips.find(({ id }) => id === video.id);
    if (!clip) continue;
    const { title, publishedAt, topics, lines, rights } = clip;
    const transcript = lines.map(({ text }) => text).join(' ');
    Object.assign(video, { title, publishedAt, transcript, topics });
    // A shelf opens with people.
    if (clip.isPhone) video['pinned'] = true;
    video['rights'] = { ...rights, channels: ['onsite'] };
    video['poster'] = { ...(video['poster'] as object), alt: title };
  }
  const order = clips.map(({ id }) => id);
  feed.videos.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

/** The demo is served at whatever port is free, by the shop itself: its addresses go without the place where they were read. */
async function writeWithoutOrigin(folder: string, origin: string): Promise<void> {
  for (const name of ['reels.json', 'catalogue.json']) {
    const path = join(folder, name);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll(`"${origin}/`, '"/'));
  }
}
