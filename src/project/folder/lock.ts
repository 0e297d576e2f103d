/** One command at a time in a folder. */
import { createHash, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { failure, success, type Result } from '../../tools/result.js';

const LOCK = '.reelshelf-lock';

interface Holder {
  pid: number;
  host: string;
}

/**
 * Takes the folder's lock. One that a killed program left is taken over: nobody runs under its number any more.
 *
 * @returns how to let go, or who holds it.
 */
export async function lockFolder(
  folder: string,
): Promise<Result<() => Promise<void>, Holder & { path: string }>> {
  const path = join(folder, LOCK);
  const own = join(folder, `${LOCK}-${randomUUID().slice(0, 8)}`);
  const words = JSON.stringify({ pid: process.pid, host: hostname(), id: own });
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      await writeFile(own, words);
      // A link appears whole, and only where there is none yet.
      const isTaken = await link(own, path).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          // Our own may have been taken for a leftover by whoever got in first.
          if (error.code === 'EEXIST' || error.code === 'ENOENT') return false;
          throw error;
        },
      );
      if (isTaken)
        return success(async () => {
          if ((await readFile(path, 'utf8').catch(() => '')) === words)
            await rm(path, { force: true });
        });
      const found = await textIn(path);
      if (found === null) continue;
      const holder = readHolder(found);
      if (isHeld(holder)) return failure({ ...holder, path });
      await takeAway(path, found, own);
    }
    return failure({ pid: 0, host: hostname(), path });
  } finally {
    await rm(own, { force: true });
  }
}

/**
 * Takes a leftover away, and never a lock that somebody has taken since: many may find the same one, and the right to remove it goes to
 * whoever gets the one name that is made of it. Whoever is killed with that right leaves a leftover of the same kind.
 *
 * @param own - a file that says who we are.
 */
async function takeAway(path: string, leftover: string, own: string): Promise<void> {
  const right = `${path}-${createHash('sha256').update(leftover).digest('hex').slice(0, 12)}`;
  try {
    await link(own, right);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOENT') throw error;
    const found = await textIn(right);
    if (found !== null && !isHeld(readHolder(found))) await takeAway(right, found, own);
    return;
  }
  // Nobody else may remove it now, so what stands there when we look is what we remove.
  if ((await textIn(path)) === leftover) await rm(path, { force: true });
  await rm(right, { force: true });
}

const textIn = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

const isHeld = (holder: Holder | null): holder is Holder =>
  holder !== null && (holder.host !== hostname() || isAlive(holder.pid));

function readHolder(text: string): Holder | null {
  try {
    const { pid, host } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === 'number' && pid > 0 && typeof host === 'string' ? { pid, host } : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
