/** Files of a server's own that hold secrets: only its user reads them, and they are there whole or not at all. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** `null` where there is no such file. */
export const readText = (file: string): Promise<string | null> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

/** A file beside its place, whole and on the disk, that nobody else on the machine can read. @returns its path. */
export async function writePart(folder: string, name: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const part = join(folder, `.part-${randomBytes(6).toString('hex')}-${name}`);
  const handle = await open(part, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return part;
}

/** Replaces the file in one step: whoever reads finds the old one or the new one, and never a part. */
export async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const part = await writePart(folder, name, text);
  try {
    await rename(part, join(folder, name));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
