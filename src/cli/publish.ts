import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseFeed } from '../feed/parse.js';
import { openProject, type Project } from '../project/folder/project.js';
import { settle, unfinishedPath } from '../project/folder/wholeFile.js';
import { madeOf } from '../project/prepare/record.js';
import { publishAll, type Published } from '../publish/publishAll.js';
import { safeUrl } from '../tools/safeUrl.js';
import type { Command } from './command.js';
import { failed, misused } from './commandResult.js';
import { DEFAULT_FOLDER, folderOption } from './projectFolder.js';

export const publish: Command = {
  name: 'publish',
  summary:
    'write the feed’s pages: a watch page a video, video sitemap, the shelf as HTML, e-mail pieces',
  words: ['<address>'],
  options: {
    name: { value: '<name>', about: 'the shop’s name, in the pages’ titles' },
    campaign: { value: '<name>', about: 'of the e-mail links (default reelshelf)' },
    ...folderOption,
  },
  notes: [
    '<address> is where the project folder will be served from. Publish again whenever the feed changes.',
    'Pages of videos that may no longer be shown are taken away.',
  ],
  examples: ['reelshelf publish https://shop.example/reels/ --name "Halden"'],
  async run(given, world) {
    const word = given.words[0] ?? '';
    const address = safeUrl(word.replace(/\/*$/, '/'), 'https://reels.invalid/');
    if (!address || !/^https?:/.test(word))
      return misused(`"${word}" is no address; expected https://shop.example/reels/.`, 'publish');
    const opened = await openProject(given.text('project') ?? DEFAULT_FOLDER);
    if (!opened.ok) return failed(opened.error);
    const project = opened.value;
    try {
      const nowMs = world.env.nowMs();
      const dated = await keepDates(project, new Date(nowMs).toISOString());
      if (!dated.ok) return failed(dated.error);
      const { feed, sources } = dated.value;
      const parsed = parseFeed(feed, address).feed ?? {
        version: 1,
        creators: [],
        products: [],
        videos: [],
      };
      const stills: Record<string, string> = {};
      const publishedAt: Record<string, string> = {};
      for (const origin of sources.videos) {
        const still = madeOf(origin)?.still;
        if (still) stills[origin.id] = address + still;
        const since = origin['publishedAt'];
        if (typeof since === 'string') publishedAt[origin.id] = since;
      }
      const site = { baseUrl: address, nowMs, name: given.text('name'), publishedAt, stills };
      const published = publishAll(parsed, site, { campaign: given.text('campaign') });
      await writeDocuments(project.folder, published.files);
      return {
        exitCode: 0,
        lines: linesOf(published, address),
        data: { ...published, files: [...published.files.keys()] },
      };
    } catch (error) {
      const message = `${project.folder} cannot be written: ${error instanceof Error ? error.message : String(error)}.`;
      return failed({ code: 'FOLDER_REFUSED', message });
    } finally {
      await project.close();
    }
  },
};

/** Search engines want to know since when a video is public: where the feed does not say it, since it was first published here. */
const keepDates = (project: Project, now: string) =>
  project.update((draft) => {
    for (const origin of draft.sources.videos) origin['publishedAt'] ??= now;
    return draft;
  });

/** Each file whole or as it was; then what is no longer published goes. */
async function writeDocuments(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const place = join(folder, path);
    if ((await readFile(place, 'utf8').catch(() => null)) === text) continue;
    await mkdir(dirname(place), { recursive: true });
    const unfinished = unfinishedPath(folder, 'document');
    await writeFile(unfinished, text);
    await settle(unfinished);
    await rename(unfinished, place);
  }
  for (const below of ['watch', 'email'])
    for (const name of await readdir(join(folder, below)).catch(() => [])) {
      const place = join(folder, below, name);
      if (files.has(`${below}/${name}`) || !name.endsWith('.html')) continue;
      // A page of somebody's own stays.
      const text = await readFile(place, 'utf8').catch(() => '');
      if (/<meta name="generator" content="reelshelf">|^<!-- reelshelf: /.test(text))
        await rm(place);
    }
}

function linesOf({ videos, unlisted, left, files }: Published, address: string): string[] {
  return [
    `${videos.length} watch ${videos.length === 1 ? 'page' : 'pages'}, ${files.size} files. Serve the project folder at ${address}`,
    `  Sitemap for search engines: ${address}video-sitemap.xml`,
    '  The shelf as HTML: shelf.html; pieces for newsletters: email/',
    ...unlisted.map(({ id, missing }) => `  ${id} is not listed as a video: it lacks ${missing}.`),
    ...left.map((id) => `  ${id} has no page: it may not be shown now, or has no file of its own.`),
  ];
}
