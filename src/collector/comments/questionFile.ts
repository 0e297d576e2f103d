/**
 * A shop's questions on the disk: a line an entry, added at the end and never written over, so that a kill at any moment loses nothing that
 * was acknowledged. What is removed goes when the file is written anew, whole or not at all.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { readText, writeWhole } from '../../server/privateFiles.js';
import { apply, entriesOf, nothing, readEntry, type Entry, type Standing } from './entries.js';

export interface QuestionFile {
  /** What stands by now. */
  read(): Promise<Standing>;
  /** Returns when all of it is on the disk. @throws where it cannot be written: then none of it stands. */
  add(entries: readonly Entry[]): Promise<void>;
  /** Writes the file without what was removed. */
  rewrite(standing: Standing): Promise<void>;
  close(): Promise<void>;
}

/** Nothing is kept when the process ends. */
export const createMemoryFile = (): QuestionFile => ({
  read: async () => nothing(),
  add: async () => {},
  rewrite: async () => {},
  close: async () => {},
});

/** By what a shop's file is called, so that no name of a shop has to be one of a file. */
export const questionFileOf = (shop: string): string =>
  `${createHash('sha256').update(shop).digest('hex').slice(0, 16)}.jsonl`;

/** @param folder - private; it is made when the first question comes. */
export const createQuestionFile = (folder: string, shop: string): QuestionFile =>
  openQuestionFile(folder, questionFileOf(shop));

/** @param name - as {@link questionFileOf} makes it. */
export function openQuestionFile(folder: string, name: string): QuestionFile {
  const path = join(folder, name);
  let handle: FileHandle | null = null;
  /** The last line may have no end: of a write that failed, or was cut off by a kill. */
  let isTorn = true;
  const opened = async () => {
    if (handle) return handle;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const fresh = await open(path, 'a', 0o600);
    // A new file is there for good when its folder says so.
    await syncFolder(folder);
    return (handle = fresh);
  };
  const close = async () => {
    await handle?.close();
    handle = null;
  };
  return {
    async read() {
      const standing = nothing();
      for (const line of ((await readText(path)) ?? '').split('\n')) {
        const entry = line === '' ? null : readEntry(line);
        if (entry) apply(standing, entry);
      }
      return standing;
    },
    async add(entries) {
      const file = await opened();
      const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
      const before = (await file.stat()).size;
      try {
        await file.appendFile(isTorn ? `\n${lines}` : lines);
        await file.sync();
        isTorn = false;
      } catch (error) {
        isTorn = true;
        // What was refused must not stand after the next start.
        await file.truncate(before).catch(() => {});
        await close().catch(() => {});
        throw error;
      }
    },
    async rewrite(standing) {
      await close();
      const lines = entriesOf(standing).map((entry) => `${JSON.stringify(entry)}\n`);
      await writeWhole(folder, name, lines.join(''));
      await syncFolder(folder);
      isTorn = false;
    },
    close,
  };
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  // Windows opens no folders.
  await handle?.sync().catch(() => {});
  await handle?.close();
}
