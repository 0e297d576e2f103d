import type { Command, Given } from './command.js';
import { failed, misused } from './commandResult.js';
import { DEFAULT_FOLDER, folderOption } from './projectFolder.js';

export const tag: Command = {
  name: 'tag',
  summary: 'say which product a video shows, when and where',
  words: ['<video>', '<product>'],
  options: {
    ...folderOption,
    start: { value: '<time>', about: 'when it comes into sight: seconds, or minutes as 1:05.5' },
    end: { value: '<time>', about: 'when it is out of sight' },
    x: { value: '<share>', about: 'where it stands, from the left: 0.4 or 40%' },
    y: { value: '<share>', about: 'where it stands, from the top' },
    also: { about: 'once more, beside the tag that the product has in this video' },
    remove: { about: 'take the product’s tags out of this video' },
    unlisted: { about: 'a product that was not imported: the shop itself describes it' },
  },
  notes: [
    'Videos and products go by their ids in reels.json and catalogue.json; a product by its handle or SKU as well.',
  ],
  examples: ['reelshelf tag am-routine dew-serum --start 2 --end 6.5 --x 40% --y 60%'],
  async run(given) {
    const [video = '', product = ''] = given.words;
    const moment = readMoment(given);
    if (typeof moment === 'string') return misused(moment, 'tag');
    const [{ openProject }, { tagVideo }] = await Promise.all([
      import('../project/folder/project.js'),
      import('../project/tag.js'),
    ]);
    const opened = await openProject(given.text('project') ?? DEFAULT_FOLDER);
    if (!opened.ok) return failed(opened.error);
    try {
      const made = await opened.value.update((draft) =>
        tagVideo(draft, video, product, {
          ...moment,
          isMore: given.has('also'),
          isRemoval: given.has('remove'),
          isUnlisted: given.has('unlisted'),
        }),
      );
      if (!made.ok) return failed(made.error);
      if (!made.value.ok) return failed(made.value.error);
      const { message, ...data } = made.value.value;
      return { exitCode: 0, lines: [message], data };
    } finally {
      await opened.value.close();
    }
  },
};

type Moment = Partial<Record<'start' | 'end' | 'x' | 'y', number>>;

function readMoment(given: Given): Moment | string {
  const moment: Moment = {};
  for (const [name, read, expected] of [
    ['start', readTime, 'seconds such as 6.5, or 1:05.5'],
    ['end', readTime, 'seconds such as 6.5, or 1:05.5'],
    ['x', readShare, 'a share such as 0.4 or 40%'],
    ['y', readShare, 'a share such as 0.4 or 40%'],
  ] as const) {
    const text = given.text(name);
    if (text === undefined) continue;
    const value = read(text);
    if (value === null) return `--${name} is "${text}"; expected ${expected}.`;
    moment[name] = value;
  }
  return moment;
}

function readTime(text: string): number | null {
  const parts = /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,5}(?:[.,]\d{1,3})?)s?$/.exec(text.trim());
  if (!parts) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
}

function readShare(text: string): number | null {
  const [, digits, percent] = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*(%?)$/.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits.replace(',', '.')) / (percent ? 100 : 1);
  return value <= 1 ? value : null;
}
