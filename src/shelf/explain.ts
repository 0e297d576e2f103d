import type { Display, Notice } from '../tools/display.js';

type Words = typeof import('./notices.js');

/** Shows what `describe` makes of the sentences, which are only fetched when there is something to say. Notices that are `null` are not shown. */
export async function explain(
  display: Display,
  describe: (words: Words) => readonly (Notice | null)[],
): Promise<void> {
  try {
    for (const notice of describe(await import('./notices.js'))) if (notice) display.warn(notice);
  } catch (detail) {
    display.warn({
      code: 'NOTICE_NOT_LOADED',
      message: 'The feed or an option has a fault; the file that names it could not be loaded.',
      remedy: 'Serve all files of the release.',
      detail,
    });
  }
}
