/** Gives a live that is to come a picture of its own: on its card, behind its countdown, and where its page is shared. */
import { openProject } from '../project/folder/project.js';
import { keepPoster } from '../project/prepare/keepPoster.js';
import { loadMediaLibrary } from '../project/prepare/library.js';
import type { Given } from './command.js';
import { failed, misused, type CommandResult } from './commandResult.js';
import { DEFAULT_FOLDER } from './projectFolder.js';
import { isOfChannel, noVideoOf } from './recordLive.js';

export async function posterOfLive(given: Given, channel: string): Promise<CommandResult> {
  const [, , path, extra] = given.words;
  if (path === undefined)
    return misused('Which picture? Give its path behind the channel’s address.', 'live');
  if (extra !== undefined) return misused(`"${extra}" is one word too many.`, 'live');
  const library = await loadMediaLibrary();
  if (!library.ok) return failed({ code: 'LIBRARY_MISSING', message: library.error });
  const opened = await openProject(given.text('project') ?? DEFAULT_FOLDER);
  if (!opened.ok) return failed(opened.error);
  const project = opened.value;
  try {
    const kept = await keepPoster(library.value, project, { path }, isOfChannel(channel), {
      message: noVideoOf(channel),
      say: [],
    });
    if (!kept.ok) return failed({ code: 'POSTER_REFUSED', message: kept.error.message });
    return {
      exitCode: 0,
      lines: [`${path} is the poster of "${kept.value}" now.`],
      data: { video: kept.value },
    };
  } finally {
    await project.close();
  }
}
