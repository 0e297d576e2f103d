import { basename } from 'node:path';
import { createProject } from '../project/folder/project.js';
import { makeStarters } from '../project/folder/starters.js';
import type { Command } from './command.js';
import { failed, misused } from './commandResult.js';
import { DEFAULT_FOLDER } from './projectFolder.js';

export const init: Command = {
  name: 'init',
  summary: 'make a project folder: a feed, its media, and where they came from',
  words: ['[folder]'],
  options: {
    currency: { value: '<code>', about: 'of prices that name none, such as EUR' },
    locale: { value: '<tag>', about: 'language of the texts and captions, such as de-DE' },
    'no-starter': { about: 'make no files that open the studio by a double click' },
  },
  notes: [
    'Nothing that is there is written over. Keep the folder under version control; any static host can serve it.',
  ],
  examples: ['reelshelf init reels --currency EUR --locale de-DE'],
  async run(given, _world) {
    const path = given.words[0] ?? DEFAULT_FOLDER;
    const currency = given.text('currency')?.toUpperCase();
    const locale = given.text('locale');
    if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
      return misused(`--currency is "${currency}"; expected three letters such as EUR.`, 'init');
    if (locale !== undefined && !isLanguage(locale))
      return misused(`--locale is "${locale}"; expected a language such as de-DE.`, 'init');
    const made = await createProject(path, {
      ...(currency === undefined ? {} : { currency }),
      ...(locale === undefined ? {} : { locale }),
    });
    if (!made.ok) return failed(made.error);
    const { project, isNew } = made.value;
    await project.close();
    const starters = given.has('no-starter') ? [] : await makeStarters(project.folder);
    return {
      exitCode: 0,
      lines: [
        isNew
          ? `Made ${path}/ with reels.json (the feed, still empty), sources.json and media/.`
          : `${path}/ is a project already; nothing in it was changed.`,
        ...(starters.length > 0
          ? [`Beside it, "Open ${basename(project.folder)}": a double click opens the studio.`]
          : []),
        ...(isNew ? ['Next: reelshelf import <your shop’s address, or a file it exports>'] : []),
      ],
      data: { folder: project.folder, isNew, starters },
    };
  },
};

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
