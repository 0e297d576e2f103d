import { openProject } from '../project/folder/project.js';
import type { LinkPictures } from '../project/prepare/linkPictures.js';
import type { Published } from '../publish/publishAll.js';
import { publishProject, readAddress } from '../studio/publishing/publishProject.js';
import type { Command } from './command.js';
import { failed, misused } from './commandResult.js';
import { DEFAULT_FOLDER, folderOption } from './projectFolder.js';

export const publish: Command = {
  name: 'publish',
  summary:
    'write the feed’s pages: a watch page a video, video sitemap, the shelf as HTML, email pieces',
  words: ['<address>'],
  options: {
    name: { value: '<name>', about: 'the shop’s name, in the pages’ titles' },
    campaign: { value: '<name>', about: 'of the email links (default reelshelf)' },
    ...folderOption,
  },
  notes: [
    '<address> is where the project folder will be served from. Publish again whenever the feed changes.',
    'Pages of videos that may no longer be shown are taken away.',
  ],
  examples: ['reelshelf publish https://shop.example/reels/ --name "Halden"'],
  async run(given, world) {
    const word = given.words[0] ?? '';
    const address = readAddress(word);
    if (!address)
      return misused(
        `"${word}" is not an address; expected https://shop.example/reels/.`,
        'publish',
      );
    const opened = await openProject(given.text('project') ?? DEFAULT_FOLDER);
    if (!opened.ok) return failed(opened.error);
    const project = opened.value;
    try {
      const published = await publishProject(project, {
        address,
        shop: given.text('name'),
        campaign: given.text('campaign'),
        nowMs: world.env.nowMs(),
      });
      if (!published.ok) return failed(published.error);
      return {
        exitCode: 0,
        lines: linesOf(published.value, published.value.pictures, address),
        data: {
          ...published.value,
          files: [...published.value.files.keys()],
          pictures: [...published.value.pictures.paths.values()],
        },
      };
    } finally {
      await project.close();
    }
  },
};

function linesOf(
  { videos, unlisted, left, files }: Published,
  pictures: LinkPictures,
  address: string,
): string[] {
  return [
    `${videos.length} watch ${videos.length === 1 ? 'page' : 'pages'}, ${files.size} files. Serve the project folder at ${address}`,
    `  Sitemap for search engines: ${address}video-sitemap.xml`,
    '  The shelf as HTML: shelf.html; pieces for newsletters: email/',
    `  Pictures that messengers show of a shared link: ${pictures.paths.size}. To share these pages: data-watch-pages="${address}watch/" on the tag`,
    ...pictures.missing.map((why) => `  Other links show the poster. ${why}`),
    ...unlisted.map(({ id, missing }) => `  ${id} is not listed as a video: it lacks ${missing}.`),
    ...left.map((id) => `  ${id} has no page: it may not be shown now, or has no file of its own.`),
  ];
}
