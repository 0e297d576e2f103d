/** One command at a time in a folder. */
import { createHash, randomUUID } from 'node:crypto';
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
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
      await takeAway(path, found, own);
    }
    return failure({ pid: 0, host: hostname(), path });
  } finally {
    await rm(own, { force: true });
  }
}

/** A claim lasts for two steps; one that is older than this was left by a kill between them. */
const LONGEST_CLAIM_MS = 10_000;

/**
 * Takes a leftover away, and never a lock that somebody has taken since. Many may find the same one: the right to remove it goes to whoever
 * has its only second name.
 */
async function takeAway(path: string, leftover: string, own: string): Promise<void> {
  const name = createHash('sha256').update(leftover).digest('hex').slice(0, 12);
  const claim = `${path}-left-${name}`;
  try {
    await link(path, claim);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') await dropOldClaim(claim, own);
    else if (code !== 'ENOENT') throw error;
    return;
  }
  // What stands there may be another lock already, which then has this name, too, for a moment.
  if ((await readFile(claim, 'utf8').catch(() => null)) === leftover)
    await rm(path, { force: true });
  await rm(claim, { force: true });
}

/** @param own - a file that was written just now, whose time is that of the same disk. */
async function dropOldClaim(claim: string, own: string): Promise<void> {
  const [claimed, now] = await Promise.all(
    [claim, own].map((file) => stat(file).catch(() => null)),
  );
  if (claimed && now && now.mtimeMs - claimed.ctimeMs > LONGEST_CLAIM_MS)
    await rm(claim, { force: true });
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
