/** One command at a time in a folder. */
import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
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
      const found = await readFile(path, 'utf8').catch(() => null);
      if (found === null) continue;
      const holder = readHolder(found);
      if (holder && (holder.host !== hostname() || isAlive(holder.pid)))
        return failure({ ...holder, path });
      await takeAway(path, found);
    }
    return failure({ pid: 0, host: hostname(), path });
  } finally {
    await rm(own, { force: true });
  }
}

/** Two may find the same leftover: what was moved away is looked at again, and a fresh lock put back. */
async function takeAway(path: string, expected: string): Promise<void> {
  const aside = `${path}-${randomUUID().slice(0, 8)}`;
  await rename(path, aside).catch(() => {});
  const moved = await readFile(aside, 'utf8').catch(() => null);
  if (moved !== null && moved !== expected) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}

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
