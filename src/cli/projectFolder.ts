import type { CommandOption } from './command.js';

/** Where a project stands unless told otherwise. */
export const DEFAULT_FOLDER = 'reels';

/** For commands whose own words are other things. */
export const folderOption: Readonly<Record<string, CommandOption>> = {
  project: { value: '<folder>', about: `the project folder (default ${DEFAULT_FOLDER})` },
};
