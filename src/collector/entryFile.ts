/**
 * What one shop's visitors have left here, on the disk: a line an entry, added at the end and never written over, so that a kill at any
 * moment loses nothing that was acknowledged. What is removed goes when the file is written anew, whole or not at all.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { readText, writeWhole } from '../server/privateFiles.js';

/** What the entries of one kind of file come to when they are read one after the other. */
export interface EntryKind<Entry, Standing> {
  nothing(): Standing;
  /** One line; `null` for one that was cut off, or is none of ours. */
  readEntry(line: string): Entry | null;
  apply(standing: Standing, entry: Entry): void;
  /** What has to be written so that the same stands. */
  entriesOf(standing: Standing): Entry[];
}

export interface EntryFile<Entry, Standing> {
  /** What stands by now. */
  read(): Promise<Standing>;
  /** Returns when all of it is on the disk. @throws where it cannot be written: then none of it stands. */
  add(entries: readonly Entry[]): Promise<void>;
  /** Writes the file without what was removed. */
  rewrite(standing: Standing): Promise<void>;
  close(): Promise<void>;
}

/** Nothing is kept when the process ends. */
export const createMemoryEntries = <Entry, Standing>({
  nothing,
}: EntryKind<Entry, Standing>): EntryFile<Entry, Standing> => ({
  read: async () => nothing(),
  add: async () => {},
  rewrite: async () => {},
  close: async () => {},
});

/** By what a shop's file is called, so that no name of a shop has to be one of a file. */
export const entryFileOf = (shop: string): string =>
  `${createHash('sha256').update(shop).digest('hex').slice(0, 16)}.jsonl`;

/**
 * @param folder - private; it is made when the first entry comes.
 * @param name - as {@link entryFileOf} makes it.
 */
export function createEntryFile<Entry, Standing>(
  folder: string,
  name: string,
  kind: EntryKind<Entry, Standing>,
): EntryFile<Entry, Standing> {
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
      const standing = kind.nothing();
      for (const line of ((await readText(path)) ?? '').split('\n')) {
        const entry = line === '' ? null : kind.readEntry(line);
        if (entry) kind.apply(standing, entry);
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
      const lines = kind.entriesOf(standing).map((entry) => `${JSON.stringify(entry)}\n`);
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
