/** Files of `media/` on their way into the feed or out of it: a run that is killed there leaves them with nothing that names them. */
import { appendFile, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { flushToDisk } from './wholeFile.js';

const LIST = '.reelshelf-unnamed';
/** As media are called when they are kept: nothing else is ever taken away. */
const KEPT = /-[0-9a-f]{12}(\.\w+)?$/;

/** Notes, before it happens, that these may come to be named by nothing. @param paths - as the feed has them. */
export async function noteUnnamed(folder: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const list = join(folder, LIST);
  await appendFile(list, `${JSON.stringify(paths.map((path) => basename(path)))}\n`);
  await flushToDisk(list);
}

/**
 * Takes away what was noted and is named by nothing.
 *
 * @param documents - the texts of all that may name media. One that cannot be read keeps everything until it can.
 */
export async function removeUnnamed(
  folder: string,
  documents: readonly (string | null)[],
): Promise<void> {
  const list = join(folder, LIST);
  const noted = await readFile(list, 'utf8').catch(() => null);
  if (noted === null) return;
  let named: string;
  try {
    // Spelled anew, as an editor may write a letter in another way.
    named = JSON.stringify(documents.map((text) => (text === null ? null : JSON.parse(text))));
  } catch {
    return;
  }
  for (const name of namesIn(noted)) {
    const isNamed = named.includes(JSON.stringify(`media/${name}`).slice(1, -1));
    if (!isNamed && KEPT.test(name)) await rm(join(folder, 'media', name), { force: true });
  }
  await rm(list, { force: true });
}

/** A last line that a kill has cut off names nothing that had begun. */
const namesIn = (noted: string): Set<string> =>
  new Set(
    noted.split('\n').flatMap((line) => {
      try {
        const names = JSON.parse(line) as unknown;
        return Array.isArray(names)
          ? names.filter(
              (name): name is string => typeof name === 'string' && name === basename(name),
            )
          : [];
      } catch {
        return [];
      }
    }),
  );
