/** Files that are there whole or not at all, whenever the program or the machine stops. */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { open, readdir, readFile, rename, rm, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What a file of ours is called until it is finished. */
const LEFTOVER = /^\.reelshelf-(part|lock)-/;
const UNFINISHED = '.reelshelf-part-';
const JOURNAL = '.reelshelf-journal';

/** A new path beside the finished one, on the same disk; with its ending, which tools go by. */
export const unfinishedPath = (folder: string, name: string): string =>
  join(folder, `${UNFINISHED}${randomUUID().slice(0, 8)}-${name}`);

export const fingerprint = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 16);

/** Puts a file in the place of what stands there, on the disk before anybody sees it. @param folder - of the project, on the same disk. */
export async function replaceWhole(
  folder: string,
  target: string,
  data: string | Uint8Array,
): Promise<void> {
  const unfinished = unfinishedPath(folder, basename(target));
  await writeSettled(unfinished, data);
  await rename(unfinished, target);
}

/** Makes sure that what was written to a file or a folder's list is on the disk. */
export async function flushToDisk(path: string): Promise<void> {
  // Windows opens no folder, and keeps the order of renames by itself.
  const handle = await open(path, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/**
 * Writes several files of one folder as one change: after a kill at any moment, {@link finishWriting} has either all of them or none.
 * Nothing reads a half-written file at any time.
 *
 * @param expected - what stands in them, by name: where an editor has saved meanwhile, nothing is written.
 * @returns whether it was written.
 */
export async function writeTogether(
  folder: string,
  files: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, string | null> = new Map(),
): Promise<boolean> {
  const moves: { from: string; to: string }[] = [];
  try {
    for (const [name, text] of files) {
      const from = unfinishedPath(folder, name);
      moves.push({ from: basename(from), to: name });
      await writeSettled(from, text);
    }
    const [only] = moves;
    if (moves.length > 1) {
      const journal = unfinishedPath(folder, 'journal');
      moves.push({ from: basename(journal), to: JOURNAL });
      await writeSettled(journal, JSON.stringify(moves.slice(0, -1)));
      // Nothing of this program comes between the look and the step that decides.
      if (!saysStill(folder, expected)) return await putAway();
      renameSync(journal, join(folder, JOURNAL));
      await flushToDisk(folder);
      moves.pop();
    } else if (only) {
      if (!saysStill(folder, expected)) return await putAway();
      renameSync(join(folder, only.from), join(folder, only.to));
    }
  } catch (error) {
    await putAway();
    throw error;
  }
  await move(folder, moves);
  return true;

  async function putAway(): Promise<false> {
    await Promise.all(moves.map(({ from }) => rm(join(folder, from), { force: true })));
    return false;
  }
}

function saysStill(folder: string, expected: ReadonlyMap<string, string | null>): boolean {
  return [...expected].every(([name, text]) => {
    try {
      return readFileSync(join(folder, name), 'utf8') === text;
    } catch (error) {
      return text === null && (error as NodeJS.ErrnoException).code === 'ENOENT';
    }
  });
}

/** Ends what a killed run had decided to write, and takes away what it had not. Call it with the folder's lock held. */
export async function finishWriting(folder: string): Promise<void> {
  const journal = await readFile(join(folder, JOURNAL), 'utf8').catch(() => null);
  if (journal !== null) await move(folder, readMoves(journal));
  for (const path of [folder, join(folder, 'media')]) {
    const names = await readdir(path).catch(() => []);
    await Promise.all(
      names
        .filter((name) => LEFTOVER.test(name))
        .map((name) => rm(join(path, name), { recursive: true, force: true })),
    );
  }
}

async function writeSettled(path: string, data: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function move(folder: string, moves: readonly { from: string; to: string }[]): Promise<void> {
  for (const { from, to } of moves)
    await rename(join(folder, from), join(folder, to)).catch((error: NodeJS.ErrnoException) => {
      // Of a journal: moved before the kill.
      if (error.code !== 'ENOENT') throw error;
    });
  await flushToDisk(folder);
  await unlink(join(folder, JOURNAL)).catch(() => {});
}

/** Only names within the folder: a journal may have come with somebody's copy of it. */
function readMoves(text: string): { from: string; to: string }[] {
  try {
    const moves = JSON.parse(text) as { from: unknown; to: unknown }[];
    return moves.flatMap(({ from, to }) =>
      typeof from === 'string' &&
      typeof to === 'string' &&
      from.startsWith(UNFINISHED) &&
      [from, to].every((name) => basename(name) === name && dirname(name) === '.')
        ? [{ from, to }]
        : [],
    );
  } catch {
    return [];
  }
}
